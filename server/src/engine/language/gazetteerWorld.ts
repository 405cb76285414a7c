/**
 * Regions of the other countries and groups of countries, in the format of `regionTable`:
 * `type | canonical name | adjectives or inhabitants | other names | held by, the nearest first`.
 */
export const worldTable = `
region|Hong Kong|Hong Konger,Hong Kongers||China
region|Macao||Macau|China
region|Tibet|Tibetan,Tibetans||China
region|Xinjiang|||China
region|Inner Mongolia|||China
region|Sichuan|||China
region|Guangdong|||China
region|Hubei|||China
region|Yunnan|||China
region|Crimea|Crimean||Ukraine
region|Donbas||Donbass|Ukraine
region|Donetsk region||Donetsk oblast|Ukraine
region|Luhansk region||Luhansk oblast|Ukraine
region|Kursk region||Kursk oblast|Russia
region|Belgorod region||Belgorod oblast|Russia
region|Siberia|Siberian||Russia
region|Chechnya|Chechen,Chechens||Russia
region|Dagestan|Dagestani||Russia
region|Tatarstan|||Russia
region|Kaliningrad region|||Russia
region|Bavaria|Bavarian,Bavarians||Germany
region|Saxony|Saxon||Germany
region|Lower Saxony|||Germany
region|Hesse|||Germany
region|Thuringia|||Germany
region|Brandenburg|||Germany
region|Baden-Württemberg|||Germany
region|North Rhine-Westphalia|||Germany
region|Saarland|||Germany
region|Brittany|Breton,Bretons||France
region|Normandy|Norman||France
region|Provence|||France
region|Corsica|Corsican,Corsicans||France
region|Alsace|Alsatian||France
region|New Caledonia|||France
region|French Guiana|||France
region|Martinique|||France
region|Guadeloupe|||France
region|Catalonia|Catalan,Catalans||Spain
region|Basque Country|Basque,Basques||Spain
region|Andalusia|Andalusian||Spain
region|Galicia|Galician||Spain
region|Canary Islands||the Canaries|Spain
region|Balearic Islands|||Spain
region|Mallorca||Majorca|Spain
region|Sicily|Sicilian,Sicilians||Italy
region|Sardinia|Sardinian,Sardinians||Italy
region|Tuscany|Tuscan||Italy
region|Liguria|Ligurian||Italy
region|Emilia-Romagna|||Italy
region|Umbria|Umbrian||Italy
region|Abruzzo|||Italy
region|Molise|||Italy
region|Campania|||Italy
region|Apulia|Apulian|Puglia|Italy
region|Basilicata|||Italy
region|Asturias|Asturian||Spain
region|Cantabria|Cantabrian||Spain
region|Navarre||Navarra|Spain
region|Extremadura|||Spain
region|Castilla-La Mancha|||Spain
region|Burgundy|Burgundian||France
region|Picardy|||France
region|Occitanie|||France
region|Schleswig-Holstein|||Germany
region|Rhineland-Palatinate|||Germany
region|Saxony-Anhalt|||Germany
region|Mecklenburg-Western Pomerania|||Germany
region|Carinthia|Carinthian||Austria
region|Styria|Styrian||Austria
region|Vorarlberg|||Austria
region|Lombardy|||Italy
region|Calabria|||Italy
region|Veneto|||Italy
region|Piedmont|||Italy
region|Crete|Cretan||Greece
region|Madeira|||Portugal
region|Azores||the Azores|Portugal
region|Algarve||the Algarve|Portugal
region|Flanders|Flemish||Belgium
region|Wallonia|Walloon||Belgium
region|Tyrol||Tirol|Austria
region|Silesia|Silesian||Poland
region|Transylvania|Transylvanian||Romania
region|Transnistria|||Moldova
region|Abkhazia|Abkhaz||Georgia
region|South Ossetia|||Georgia
region|Nagorno-Karabakh|||Azerbaijan
region|Lapland||||
region|Greenland|Greenlandic,Greenlander,Greenlanders||Denmark
region|Faroe Islands|Faroese|the Faroes|Denmark
region|New South Wales||NSW|Australia
region|Queensland|||Australia
region|Victoria (Australia)|||Australia
region|Tasmania|Tasmanian||Australia
region|South Australia|||Australia
region|Western Australia|||Australia
region|Northern Territory|||Australia
region|Kashmir|Kashmiri,Kashmiris||India
region|Punjab|Punjabi||India
region|Kerala|||India
region|Tamil Nadu|||India
region|Gujarat|||India
region|Maharashtra|||India
region|Uttar Pradesh|||India
region|Bihar|||India
region|West Bengal|||India
region|Assam|||India
region|Rajasthan|||India
region|Karnataka|||India
region|Sindh|||Pakistan
region|Balochistan|||Pakistan
region|Khyber Pakhtunkhwa|||Pakistan
region|Java|Javanese||Indonesia
region|Sumatra|Sumatran||Indonesia
region|Bali|Balinese||Indonesia
region|Sulawesi|||Indonesia
region|Aceh|||Indonesia
region|Papua|||Indonesia
region|Borneo|||
region|Luzon|||Philippines
region|Mindanao|||Philippines
region|Visayas|||Philippines
region|Leyte|||Philippines
region|Samar|||Philippines
region|Palawan|||Philippines
region|Hokkaido|||Japan
region|Honshu|||Japan
region|Kyushu|||Japan
region|Okinawa|Okinawan||Japan
region|Jeju|||South Korea
region|Gaza||Gaza Strip,the Gaza Strip|Palestine
region|West Bank||the West Bank,occupied West Bank|Palestine
region|Golan Heights|||
region|Galilee|||Israel
region|Sinai||Sinai Peninsula|Egypt
region|Kurdistan|Kurdish,Kurd,Kurds||
region|Idlib|||Syria
region|Darfur|||Sudan
region|Tigray|Tigrayan,Tigrayans||Ethiopia
region|Oromia|||Ethiopia
region|Puntland|||Somalia
region|Somaliland|||Somalia
region|Zanzibar|||Tanzania
region|Western Sahara|Sahrawi||
region|Kwazulu-Natal||KwaZulu-Natal|South Africa
region|Gauteng|||South Africa
region|Western Cape|||South Africa
region|Helmand|||Afghanistan
region|Patagonia|Patagonian||
region|Sao Paulo state|||Brazil
region|Bahia|||Brazil
region|Minas Gerais|||Brazil
region|Amazonas|||Brazil
region|Sinaloa|||Mexico
region|Chiapas|||Mexico
region|Jalisco|||Mexico
region|Oaxaca|||Mexico
region|Sonora|||Mexico
region|Michoacan|||Mexico
region|Guerrero|||Mexico
region|Baja California|||Mexico
region|Yucatan|||Mexico
region|Europe|European,Europeans||
region|Africa|African,Africans||
region|Asia|Asian,Asians||
region|North America|North American||
region|South America|South American||
region|Central America|Central American||
region|Latin America|Latin American||
region|Oceania|||
region|Antarctica|Antarctic||
region|Arctic||the Arctic|
region|Caribbean||the Caribbean|
region|Middle East|Middle Eastern|the Middle East,Mideast|Asia
region|Gulf|||
region|Balkans|Balkan|the Balkans|Europe
region|Baltics|Baltic|the Baltics,Baltic states|Europe
region|Caucasus|Caucasian|the Caucasus,South Caucasus,North Caucasus|
region|Scandinavia|Scandinavian,Scandinavians||Europe
region|Nordic countries|Nordic|the Nordics|Europe
region|Central Asia|Central Asian||Asia
region|Southeast Asia|Southeast Asian|South-East Asia|Asia
region|South Asia|South Asian||Asia
region|East Asia|East Asian||Asia
region|North Africa|North African||Africa
region|West Africa|West African||Africa
region|East Africa|East African||Africa
region|Horn of Africa|||Africa
region|Sahel||the Sahel|Africa
region|Eastern Europe|Eastern European||Europe
region|Western Europe|Western European||Europe
region|Central Europe|Central European||Europe
`;
