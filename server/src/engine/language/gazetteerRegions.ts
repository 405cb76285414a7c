/**
 * States, provinces and counties of the English-speaking countries, one line each:
 * `type | canonical name | adjectives or inhabitants | other names | held by, the nearest first`.
 * U.S. states carry the abbreviations of the AP stylebook and of the post office.
 */
export const regionTable = `
region|Alabama|Alabaman|Ala.,AL|United States
region|Alaska|Alaskan||United States
region|Arizona|Arizonan|Ariz.,AZ|United States
region|Arkansas|Arkansan|Ark.,AR|United States
region|California|Californian,Californians|Calif.,CA|United States
region|Colorado|Coloradan|Colo.,CO|United States
region|Connecticut||Conn.,CT|United States
region|Delaware||Del.,DE|United States
region|Florida|Floridian,Floridians|Fla.,FL|United States
region|Georgia (U.S. state)||Ga.,GA|United States
region|Hawaii|Hawaiian,Hawaiians||United States
region|Idaho|||United States
region|Illinois||Ill.,IL|United States
region|Indiana||Ind.|United States
region|Iowa|Iowan,Iowans|IA|United States
region|Kansas|Kansan,Kansans|Kan.,KS|United States
region|Kentucky||Ky.,KY|United States
region|Louisiana||La.|United States
region|Maine|||United States
region|Maryland||Md.,MD|United States
region|Massachusetts||Mass.,MA|United States
region|Michigan||Mich.,MI|United States
region|Minnesota|Minnesotan,Minnesotans|Minn.,MN|United States
region|Mississippi||Miss.,MS|United States
region|Missouri||Mo.,MO|United States
region|Montana||Mont.,MT|United States
region|Nebraska||Neb.,NE|United States
region|Nevada||Nev.,NV|United States
region|New Hampshire||N.H.,NH|United States
region|New Jersey||N.J.,NJ|United States
region|New Mexico||N.M.,NM|United States
region|New York state||N.Y.,NY,New York State,upstate New York|United States
region|North Carolina||N.C.,NC|United States
region|North Dakota||N.D.,ND|United States
region|Ohio|Ohioan,Ohioans|OH|United States
region|Oklahoma|Oklahoman|Okla.|United States
region|Oregon|Oregonian|Ore.|United States
region|Pennsylvania|Pennsylvanian|Pa.,PA|United States
region|Rhode Island||R.I.,RI|United States
region|South Carolina||S.C.,SC|United States
region|South Dakota||S.D.,SD|United States
region|Tennessee||Tenn.,TN|United States
region|Texas|Texan,Texans|TX|United States
region|Utah|||United States
region|Vermont||Vt.,VT|United States
region|Virginia|Virginian|Va.,VA|United States
region|Washington state||Wash.,WA,state of Washington,Washington State|United States
region|West Virginia||W.Va.,W. Va.,WV|United States
region|Wisconsin||Wis.,WI|United States
region|Wyoming||Wyo.,WY|United States
region|Puerto Rico|Puerto Rican,Puerto Ricans||United States
region|Guam|||United States
region|New England|||United States
region|Midwest|Midwestern||United States
region|Long Island|||New York state,United States
region|Silicon Valley|||California,United States
region|Cape Cod|||Massachusetts,United States
region|Ontario|Ontarian|Ont.|Canada
region|Quebec|Quebecois,Quebecer,Quebecers|Québec,Que.|Canada
region|British Columbia||B.C.|Canada
region|Alberta|Albertan,Albertans|Alta.|Canada
region|Manitoba||Man.|Canada
region|Saskatchewan||Sask.|Canada
region|Nova Scotia||N.S.|Canada
region|New Brunswick||N.B.|Canada
region|Newfoundland and Labrador||Newfoundland,N.L.|Canada
region|Prince Edward Island||P.E.I.|Canada
region|Yukon|||Canada
region|Northwest Territories|||Canada
region|Nunavut|||Canada
region|England|English,Englishman,Englishmen,Englishwoman||United Kingdom
region|Scotland|Scottish,Scot,Scots||United Kingdom
region|Wales|Welsh,Welshman,Welshmen||United Kingdom
region|Northern Ireland|Northern Irish|Ulster|United Kingdom
region|Yorkshire|||England,United Kingdom
region|West Yorkshire|||England,United Kingdom
region|North Yorkshire|||England,United Kingdom
region|South Yorkshire|||England,United Kingdom
region|Lancashire|||England,United Kingdom
region|Greater Manchester|||England,United Kingdom
region|Merseyside|||England,United Kingdom
region|Cheshire|||England,United Kingdom
region|Cumbria|||England,United Kingdom
region|Northumberland|||England,United Kingdom
region|County Durham|||England,United Kingdom
region|Tyneside|||England,United Kingdom
region|Lincolnshire|||England,United Kingdom
region|Nottinghamshire|||England,United Kingdom
region|Derbyshire|||England,United Kingdom
region|Leicestershire|||England,United Kingdom
region|Staffordshire|||England,United Kingdom
region|Shropshire|||England,United Kingdom
region|West Midlands|||England,United Kingdom
region|East Midlands|||England,United Kingdom
region|Warwickshire|||England,United Kingdom
region|Worcestershire|||England,United Kingdom
region|Herefordshire|||England,United Kingdom
region|Gloucestershire|||England,United Kingdom
region|Oxfordshire|||England,United Kingdom
region|Cambridgeshire|||England,United Kingdom
region|Norfolk|||England,United Kingdom
region|Suffolk|||England,United Kingdom
region|Essex|||England,United Kingdom
region|Kent|||England,United Kingdom
region|Surrey|||England,United Kingdom
region|Sussex||East Sussex,West Sussex|England,United Kingdom
region|Hampshire|||England,United Kingdom
region|Berkshire|||England,United Kingdom
region|Buckinghamshire|||England,United Kingdom
region|Hertfordshire|||England,United Kingdom
region|Bedfordshire|||England,United Kingdom
region|Wiltshire|||England,United Kingdom
region|Dorset|||England,United Kingdom
region|Somerset|||England,United Kingdom
region|Devon|||England,United Kingdom
region|Cornwall|Cornish||England,United Kingdom
region|Isle of Wight|||England,United Kingdom
region|Isle of Man|Manx||
region|Jersey (Channel Islands)|||Channel Islands
region|Channel Islands|||
region|Highlands||Scottish Highlands|Scotland,United Kingdom
region|Gwynedd|||Wales,United Kingdom
region|Pembrokeshire|||Wales,United Kingdom
region|Gibraltar|Gibraltarian||United Kingdom
region|Falkland Islands||the Falklands,Falklands|United Kingdom
region|Bermuda|Bermudian||United Kingdom
`;
