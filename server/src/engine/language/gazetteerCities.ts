/**
 * Cities that stand in the news without explanation, by what holds them:
 * `place that holds them: city, city=other name=other name, …`. Capitals come from the countries.
 */
export const cityTable = `
Alabama: Birmingham, Montgomery, Mobile, Huntsville, Tuscaloosa
Alaska: Anchorage, Juneau, Fairbanks
Arizona: Phoenix, Tucson, Mesa, Scottsdale, Flagstaff, Tempe
Arkansas: Little Rock, Fayetteville
California: Los Angeles=LA=L.A., San Francisco, San Diego, San Jose, Sacramento, Oakland, Fresno, Long Beach, Anaheim, Berkeley, Palo Alto, Santa Monica, Malibu, Bakersfield, Santa Barbara, Hollywood, Beverly Hills, Pasadena, Cupertino
Colorado: Denver, Boulder, Colorado Springs, Aspen, Aurora
Connecticut: Hartford, New Haven, Stamford
Delaware: Wilmington, Dover
Florida: Miami, Orlando, Tampa, Jacksonville, Tallahassee, Fort Lauderdale, Palm Beach, West Palm Beach, Key West, St. Petersburg (Florida), Pensacola, Gainesville
Georgia (U.S. state): Atlanta, Savannah, Augusta, Macon
Hawaii: Honolulu, Maui, Hilo, Lahaina
Idaho: Boise
Illinois: Chicago, Springfield, Peoria, Evanston
Indiana: Indianapolis, Fort Wayne, South Bend, Gary
Iowa: Des Moines, Cedar Rapids, Iowa City
Kansas: Wichita, Topeka
Kentucky: Louisville, Lexington, Frankfort
Louisiana: New Orleans, Baton Rouge, Shreveport
Maine: Bangor, Augusta (Maine)
Maryland: Baltimore, Annapolis, Bethesda
Massachusetts: Boston, Worcester (Massachusetts), Lowell
Michigan: Detroit, Grand Rapids, Lansing, Flint, Ann Arbor
Minnesota: Minneapolis, St. Paul, Duluth
Mississippi: Jackson, Biloxi
Missouri: St. Louis, Kansas City, Jefferson City, Ferguson
Montana: Helena, Billings, Missoula
Nebraska: Omaha
Nevada: Las Vegas, Reno, Carson City
New Jersey: Newark, Trenton, Jersey City, Atlantic City, Princeton
New Mexico: Albuquerque, Santa Fe
New York state: New York=New York City=NYC, Buffalo, Albany, Rochester, Syracuse, Ithaca, Yonkers
New York: Manhattan, Brooklyn, Queens, Bronx=the Bronx, Staten Island, Harlem
North Carolina: Charlotte, Raleigh, Durham (North Carolina), Greensboro, Asheville
North Dakota: Fargo, Bismarck
Ohio: Cleveland, Columbus, Cincinnati, Toledo, Dayton, Akron
Oklahoma: Oklahoma City, Tulsa
Oregon: Portland, Eugene, Salem
Pennsylvania: Philadelphia, Pittsburgh, Harrisburg, Scranton, Allentown, Erie
Rhode Island: Providence, Newport (Rhode Island)
South Carolina: Charleston, Columbia, Greenville
South Dakota: Sioux Falls, Pierre
Tennessee: Nashville, Memphis, Knoxville, Chattanooga
Texas: Houston, Dallas, Austin, San Antonio, Fort Worth, El Paso, Galveston, Corpus Christi, Uvalde, Laredo, Lubbock
Utah: Salt Lake City, Provo
Vermont: Burlington, Montpelier
Virginia: Richmond, Norfolk (Virginia), Arlington, Alexandria (Virginia), Charlottesville, Roanoke
Washington state: Seattle, Tacoma, Spokane, Olympia, Redmond
West Virginia: Charleston (West Virginia), Huntington, Wheeling, Morgantown
Wisconsin: Milwaukee, Madison, Green Bay, Kenosha
Wyoming: Cheyenne, Laramie
Puerto Rico: San Juan
United States: Washington=Washington, D.C.=Washington D.C.=Washington DC=D.C.
Ontario: Toronto, Ottawa, Hamilton, Mississauga, Windsor, Kitchener, Waterloo, Thunder Bay, Kingston (Ontario), Sudbury
Quebec: Montreal=Montréal, Quebec City, Gatineau, Laval
British Columbia: Vancouver, Victoria, Kelowna
Alberta: Calgary, Edmonton, Banff
Manitoba: Winnipeg
Saskatchewan: Regina, Saskatoon
Nova Scotia: Halifax
New Brunswick: Fredericton, Moncton
England: London, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bradford, Bristol, Newcastle=Newcastle upon Tyne, Nottingham, Leicester, Coventry, Hull, Plymouth, Stoke-on-Trent, Wolverhampton, Derby, Southampton, Portsmouth, Brighton, Oxford, Cambridge, York, Norwich, Exeter, Bath, Gloucester, Worcester, Reading, Luton, Swindon, Sunderland, Middlesbrough, Preston, Blackpool, Bolton, Oldham, Rochdale, Stockport, Wigan, Salford, Huddersfield, Wakefield, Halifax (England), Harrogate, Doncaster, Barnsley, Rotherham, Grimsby, Lincoln, Peterborough, Ipswich, Colchester, Chelmsford, Southend, Canterbury, Dover (England), Folkestone, Maidstone, Guildford, Crawley, Slough, Milton Keynes, Northampton, Bedford, Watford, Bournemouth, Poole, Salisbury, Winchester, Cheltenham, Truro, Carlisle, Durham, Darlington, Hartlepool, Gateshead, Burnley, Blackburn, Chester, Crewe, Shrewsbury, Hereford, Windsor (England), Warwick, Stratford-upon-Avon, Scarborough, Whitby, Torquay
London: Heathrow, Gatwick, Canary Wharf, Wembley, Wimbledon, Brixton, Tottenham, Hackney, Camden, Croydon, Greenwich
Scotland: Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Stirling, Perth (Scotland), Paisley
Wales: Cardiff, Swansea, Newport, Wrexham, Aberystwyth
Northern Ireland: Belfast, Londonderry=Derry (Northern Ireland), Armagh, Newry, Lisburn
Ireland: Dublin, Cork, Galway, Limerick, Waterford, Kilkenny, Sligo
France: Paris, Marseille=Marseilles, Lyon=Lyons, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, Le Havre, Grenoble, Dijon, Cannes, Calais, Dunkirk, Rouen, Metz, Brest, Avignon, Versailles, Tours, Limoges
Germany: Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf=Duesseldorf, Leipzig, Dortmund, Essen, Bremen, Dresden, Hanover, Nuremberg, Duisburg, Bonn, Wolfsburg, Mannheim, Karlsruhe, Augsburg, Kiel, Rostock, Potsdam, Erfurt, Magdeburg, Mainz, Ramstein, Solingen, Aachen
Austria: Vienna, Graz, Linz, Salzburg, Innsbruck
Switzerland: Zurich=Zürich, Geneva, Basel, Bern=Berne, Lausanne, Lucerne, Davos, Lugano
Netherlands: Amsterdam, Rotterdam, The Hague=Hague, Utrecht, Eindhoven, Groningen, Maastricht
Belgium: Brussels, Antwerp, Ghent, Bruges, Liege=Liège, Charleroi, Leuven, Ostend
Italy: Rome, Milan, Naples, Turin, Venice, Florence, Bologna, Genoa, Palermo, Bari, Verona, Catania, Trieste, Pisa, Padua, Siena, Lampedusa, Cagliari, Modena, Parma, Bergamo
Spain: Madrid, Barcelona, Valencia, Seville, Bilbao, Malaga=Málaga, Zaragoza, Granada, Palma, San Sebastian, Alicante, Murcia, Valladolid, Pamplona, Ibiza, Ceuta, Melilla
Portugal: Lisbon, Porto, Faro, Coimbra, Braga
Greece: Athens, Thessaloniki, Piraeus, Lesbos, Rhodes, Corfu, Santorini, Mykonos
Denmark: Copenhagen, Aarhus, Odense, Aalborg, Billund
Sweden: Stockholm, Gothenburg=Göteborg, Malmo=Malmö, Uppsala, Lund, Linkoping=Linköping, Orebro=Örebro, Vasteras=Västerås, Kiruna, Umea=Umeå
Norway: Oslo, Bergen, Trondheim, Stavanger, Tromso=Tromsø, Narvik
Finland: Helsinki, Tampere, Turku, Espoo, Oulu, Rovaniemi
Iceland: Reykjavik=Reykjavík, Grindavik=Grindavík
Estonia: Tallinn, Tartu, Narva, Parnu=Pärnu
Latvia: Riga, Daugavpils, Liepaja
Lithuania: Vilnius, Kaunas, Klaipeda
Poland: Warsaw, Krakow=Kraków=Cracow, Gdansk=Gdańsk, Wroclaw=Wrocław, Poznan=Poznań, Lodz=Łódź, Katowice, Szczecin, Lublin, Rzeszow=Rzeszów, Bialystok, Oswiecim
Czech Republic: Prague, Brno, Ostrava, Plzen=Pilsen
Slovakia: Bratislava, Kosice
Hungary: Budapest, Debrecen, Szeged, Gyor
Slovenia: Ljubljana, Maribor, Celje, Kranj, Koper
Croatia: Zagreb, Split, Dubrovnik, Rijeka, Zadar, Osijek, Pula
Bosnia and Herzegovina: Sarajevo, Mostar, Banja Luka, Srebrenica, Tuzla
Serbia: Belgrade, Novi Sad, Nis=Niš
Kosovo: Pristina, Mitrovica, Prizren
Romania: Bucharest, Cluj-Napoca=Cluj, Timisoara, Iasi, Constanta, Brasov
Bulgaria: Sofia, Plovdiv, Varna, Burgas
Moldova: Chisinau=Chișinău, Tiraspol
Ukraine: Kyiv=Kiev, Kharkiv=Kharkov, Odesa=Odessa, Dnipro=Dnipropetrovsk, Lviv=Lvov, Zaporizhzhia=Zaporizhzhya=Zaporozhye, Donetsk, Luhansk=Lugansk, Mariupol, Kherson, Mykolaiv=Nikolaev, Sumy, Chernihiv, Poltava, Bakhmut, Avdiivka, Kramatorsk, Sloviansk, Pokrovsk, Kupiansk, Bucha, Irpin, Chernobyl=Chornobyl, Vinnytsia, Zhytomyr, Kryvyi Rih, Kremenchuk, Melitopol, Sevastopol, Simferopol, Uzhhorod, Ternopil, Rivne, Lutsk
Russia: Moscow, St. Petersburg=Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Nizhny Novgorod, Samara, Rostov-on-Don, Sochi, Vladivostok, Volgograd, Krasnodar, Voronezh, Kursk, Belgorod, Bryansk, Murmansk, Kaliningrad, Omsk, Perm, Ufa, Grozny, Smolensk, Tula, Saratov, Novorossiysk, Engels, Taganrog
Belarus: Minsk, Brest (Belarus), Grodno, Gomel, Vitebsk
Turkey: Ankara, Istanbul, Izmir, Antalya, Gaziantep, Adana, Bursa, Diyarbakir, Konya, Hatay, Antakya, Bodrum
Georgia: Tbilisi, Batumi, Kutaisi
Armenia: Yerevan, Gyumri
Azerbaijan: Baku, Ganja, Stepanakert
Israel: Jerusalem, Tel Aviv, Haifa, Beersheba, Ashdod, Ashkelon, Eilat, Sderot
Gaza: Gaza City, Rafah, Khan Younis=Khan Yunis, Jabalia, Deir al-Balah
West Bank: Ramallah, Bethlehem, Hebron, Nablus, Jenin, Jericho
Lebanon: Beirut, Tripoli (Lebanon), Sidon, Tyre, Baalbek
Syria: Damascus, Aleppo, Homs, Hama, Raqqa, Latakia, Deir ez-Zor, Palmyra, Daraa
Jordan: Amman, Aqaba
Iraq: Baghdad, Mosul, Basra, Irbil=Erbil, Kirkuk, Fallujah, Najaf, Karbala, Sulaymaniyah
Iran: Tehran=Teheran, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Fordo=Fordow, Bushehr, Bandar Abbas
Saudi Arabia: Riyadh, Jeddah=Jiddah, Mecca, Medina, Dammam, Dhahran
United Arab Emirates: Abu Dhabi, Dubai, Sharjah, Fujairah, Ajman
Yemen: Sanaa=Sana'a, Aden, Hodeida=Hodeidah, Taiz, Marib
Egypt: Cairo, Alexandria, Giza, Suez, Port Said, Luxor, Aswan, Sharm el-Sheikh, El Arish
Libya: Tripoli, Benghazi, Misrata, Sirte, Derna, Tobruk
Tunisia: Tunis, Sfax, Sousse
Algeria: Algiers, Oran, Constantine
Morocco: Rabat, Casablanca, Marrakech=Marrakesh, Fez, Tangier, Agadir
Sudan: Khartoum, Omdurman, Port Sudan, El Fasher, El Geneina
Ethiopia: Addis Ababa, Mekele=Mekelle, Dire Dawa, Gondar
Somalia: Mogadishu, Kismayo, Hargeisa
Kenya: Nairobi, Mombasa, Kisumu, Eldoret, Nakuru
Uganda: Kampala, Entebbe, Gulu
Tanzania: Dodoma, Dar es Salaam, Arusha
Rwanda: Kigali
Congo: Kinshasa, Goma, Bukavu, Lubumbashi, Kisangani, Bunia
Nigeria: Abuja, Lagos, Kano, Ibadan, Port Harcourt, Maiduguri, Kaduna, Jos, Enugu
Ghana: Accra, Kumasi
Ivory Coast: Abidjan, Yamoussoukro, Bouake
Senegal: Dakar, Saint-Louis
Mali: Bamako, Timbuktu, Gao, Kidal
Cameroon: Yaounde=Yaoundé, Douala, Bamenda
Angola: Luanda, Lobito
Mozambique: Maputo, Beira, Pemba
Zambia: Lusaka, Ndola, Kitwe
Zimbabwe: Harare, Bulawayo
South Africa: Pretoria, Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth=Gqeberha, Bloemfontein, East London
Madagascar: Antananarivo, Toamasina
India: New Delhi=Delhi, Mumbai=Bombay, Kolkata=Calcutta, Chennai=Madras, Bengaluru=Bangalore, Hyderabad, Ahmedabad, Pune, Surat, Jaipur, Lucknow, Kanpur, Nagpur, Indore, Bhopal, Patna, Varanasi, Amritsar, Srinagar, Jammu, Kochi, Goa, Guwahati, Chandigarh, Agra
Pakistan: Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Multan, Hyderabad (Pakistan)
Bangladesh: Dhaka, Chittagong=Chattogram, Sylhet, Khulna, Cox's Bazar
Sri Lanka: Colombo, Kandy, Galle, Jaffna
Nepal: Kathmandu, Pokhara
Afghanistan: Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz
Kazakhstan: Astana=Nur-Sultan, Almaty, Shymkent, Baikonur
Uzbekistan: Tashkent, Samarkand, Bukhara
China: Beijing=Peking, Shanghai, Guangzhou=Canton, Shenzhen, Chongqing, Tianjin, Wuhan, Chengdu, Nanjing, Xi'an=Xian, Hangzhou, Shenyang, Harbin, Qingdao, Dalian, Suzhou, Kunming, Urumqi, Lhasa, Zhengzhou, Changsha, Xiamen, Ningbo, Fuzhou
Taiwan: Taipei, Kaohsiung, Taichung, Tainan, Hsinchu, Hualien
Japan: Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Sendai, Fukushima, Nara, Naha
South Korea: Seoul, Busan, Incheon, Daegu, Gwangju, Daejeon, Ulsan, Pyeongchang
North Korea: Pyongyang, Kaesong, Wonsan
Vietnam: Hanoi, Ho Chi Minh City=Saigon, Da Nang=Danang, Hue, Haiphong
Thailand: Bangkok, Chiang Mai, Phuket, Pattaya
Myanmar: Naypyitaw, Yangon=Rangoon, Mandalay, Myawaddy
Cambodia: Phnom Penh, Siem Reap, Sihanoukville
Laos: Vientiane, Luang Prabang
Malaysia: Kuala Lumpur, Penang, Johor Bahru, Putrajaya, Kota Kinabalu
Indonesia: Jakarta, Surabaya, Bandung, Medan, Yogyakarta, Denpasar, Makassar, Palu, Nusantara
Philippines: Manila, Quezon City, Cebu=Cebu City, Davao=Davao City, Tacloban, Baguio, Zamboanga, Marawi, Iloilo, Naga
Australia: Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Gold Coast, Darwin, Hobart, Cairns, Newcastle (Australia), Alice Springs, Geelong
New Zealand: Wellington, Auckland, Christchurch, Dunedin, Queenstown
Mexico: Mexico City, Guadalajara, Monterrey, Tijuana, Ciudad Juarez=Ciudad Juárez, Cancun=Cancún, Puebla, Acapulco, Culiacan=Culiacán, Leon=León, Veracruz, Merida=Mérida, Nuevo Laredo, Reynosa, Matamoros
Cuba: Havana, Santiago de Cuba, Guantanamo
Haiti: Port-au-Prince, Cap-Haitien, Les Cayes
Guatemala: Guatemala City, Quetzaltenango
Honduras: Tegucigalpa, San Pedro Sula
Colombia: Bogota=Bogotá, Medellin=Medellín, Cali, Cartagena, Barranquilla, Cucuta
Venezuela: Caracas, Maracaibo
Ecuador: Quito, Guayaquil, Cuenca
Peru: Lima, Cusco=Cuzco, Arequipa
Bolivia: La Paz, Santa Cruz, Cochabamba, Sucre
Chile: Santiago, Valparaiso=Valparaíso, Concepcion, Antofagasta
Argentina: Buenos Aires, Cordoba=Córdoba, Rosario, Mendoza, Ushuaia, La Plata, Bariloche
Uruguay: Montevideo, Punta del Este
Brazil: Brasilia=Brasília, Sao Paulo=São Paulo, Rio de Janeiro=Rio, Salvador, Belo Horizonte, Recife, Fortaleza, Porto Alegre, Curitiba, Manaus, Belem=Belém, Santos
`;
