/**
 * The countries as a newsroom names them, one line each:
 * `canonical name | adjectives, the usual one first | nouns for the people | other names | capital | continents`.
 */
export const countryTable = `
Afghanistan|Afghan|Afghan,Afghans||Kabul|Asia
Albania|Albanian|Albanian,Albanians||Tirana|Europe,Balkans
Algeria|Algerian|Algerian,Algerians||Algiers|Africa,North Africa
Andorra|Andorran|Andorran,Andorrans||Andorra la Vella|Europe
Angola|Angolan|Angolan,Angolans||Luanda|Africa
Antigua and Barbuda|Antiguan|Antiguan,Antiguans|Antigua|St. John's|Caribbean
Argentina|Argentine,Argentinian|Argentine,Argentines,Argentinian,Argentinians||Buenos Aires|South America,Latin America
Armenia|Armenian|Armenian,Armenians||Yerevan|Caucasus
Australia|Australian|Australian,Australians,Aussie,Aussies||Canberra|Oceania
Austria|Austrian|Austrian,Austrians||Vienna|Europe
Azerbaijan|Azerbaijani,Azeri|Azerbaijani,Azerbaijanis,Azeri,Azeris||Baku|Caucasus
Bahamas|Bahamian|Bahamian,Bahamians|the Bahamas|Nassau|Caribbean
Bahrain|Bahraini|Bahraini,Bahrainis||Manama|Middle East,Asia
Bangladesh|Bangladeshi|Bangladeshi,Bangladeshis||Dhaka|Asia,South Asia
Barbados|Barbadian|Barbadian,Barbadians||Bridgetown|Caribbean
Belarus|Belarusian|Belarusian,Belarusians|Byelorussia|Minsk|Europe,Eastern Europe
Belgium|Belgian|Belgian,Belgians||Brussels|Europe
Belize|Belizean|Belizean,Belizeans||Belmopan|Central America,Latin America
Benin|Beninese|Beninese||Porto-Novo|Africa,West Africa
Bhutan|Bhutanese|Bhutanese||Thimphu|Asia,South Asia
Bolivia|Bolivian|Bolivian,Bolivians||La Paz|South America,Latin America
Bosnia and Herzegovina|Bosnian|Bosnian,Bosnians,Bosniak,Bosniaks|Bosnia,Bosnia-Herzegovina|Sarajevo|Europe,Balkans
Botswana|Botswanan|Botswanan,Motswana,Batswana||Gaborone|Africa
Brazil|Brazilian|Brazilian,Brazilians||Brasilia|South America,Latin America
Brunei|Bruneian|Bruneian,Bruneians||Bandar Seri Begawan|Asia,Southeast Asia
Bulgaria|Bulgarian|Bulgarian,Bulgarians||Sofia|Europe,Balkans
Burkina Faso|Burkinabe|Burkinabe||Ouagadougou|Africa,West Africa,Sahel
Burundi|Burundian|Burundian,Burundians||Gitega|Africa
Cambodia|Cambodian|Cambodian,Cambodians||Phnom Penh|Asia,Southeast Asia
Cameroon|Cameroonian|Cameroonian,Cameroonians||Yaounde|Africa
Canada|Canadian|Canadian,Canadians||Ottawa|North America
Cape Verde|Cape Verdean|Cape Verdean,Cape Verdeans|Cabo Verde|Praia|Africa
Central African Republic|Central African|Central Africans|CAR|Bangui|Africa
Chad|Chadian|Chadian,Chadians||N'Djamena|Africa,Sahel
Chile|Chilean|Chilean,Chileans||Santiago|South America,Latin America
China|Chinese|Chinese|People's Republic of China,PRC|Beijing|Asia
Colombia|Colombian|Colombian,Colombians||Bogota|South America,Latin America
Comoros|Comorian|Comorian,Comorians||Moroni|Africa
Congo|Congolese|Congolese|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC|Kinshasa|Africa
Republic of the Congo|Congolese||Republic of Congo,Congo-Brazzaville|Brazzaville|Africa
Costa Rica|Costa Rican|Costa Rican,Costa Ricans||San Jose|Central America,Latin America
Croatia|Croatian,Croat|Croatian,Croatians,Croat,Croats||Zagreb|Europe,Balkans
Cuba|Cuban|Cuban,Cubans||Havana|Caribbean,Latin America
Cyprus|Cypriot|Cypriot,Cypriots||Nicosia|Europe
Czech Republic|Czech|Czech,Czechs|Czechia|Prague|Europe,Central Europe
Denmark|Danish|Dane,Danes||Copenhagen|Europe,Scandinavia
Djibouti|Djiboutian|Djiboutian,Djiboutians||Djibouti City|Africa,Horn of Africa
Dominica|Dominican|||Roseau|Caribbean
Dominican Republic|Dominican|Dominican,Dominicans||Santo Domingo|Caribbean,Latin America
East Timor|Timorese|Timorese|Timor-Leste|Dili|Asia,Southeast Asia
Ecuador|Ecuadorian,Ecuadorean|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans||Quito|South America,Latin America
Egypt|Egyptian|Egyptian,Egyptians||Cairo|Africa,Middle East,North Africa
El Salvador|Salvadoran|Salvadoran,Salvadorans||San Salvador|Central America,Latin America
Equatorial Guinea|Equatorial Guinean|||Malabo|Africa
Eritrea|Eritrean|Eritrean,Eritreans||Asmara|Africa,Horn of Africa
Estonia|Estonian|Estonian,Estonians||Tallinn|Europe,Baltics
Eswatini|Swazi|Swazi,Swazis|Swaziland|Mbabane|Africa
Ethiopia|Ethiopian|Ethiopian,Ethiopians||Addis Ababa|Africa,Horn of Africa
Fiji|Fijian|Fijian,Fijians||Suva|Oceania
Finland|Finnish|Finn,Finns||Helsinki|Europe,Nordic countries
France|French|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen||Paris|Europe,Western Europe
Gabon|Gabonese|Gabonese||Libreville|Africa
Gambia|Gambian|Gambian,Gambians|the Gambia|Banjul|Africa,West Africa
Georgia|Georgian|Georgian,Georgians||Tbilisi|Caucasus
Germany|German|German,Germans|Federal Republic of Germany|Berlin|Europe,Western Europe
Ghana|Ghanaian|Ghanaian,Ghanaians||Accra|Africa,West Africa
Greece|Greek|Greek,Greeks||Athens|Europe
Grenada|Grenadian|Grenadian,Grenadians||St. George's|Caribbean
Guatemala|Guatemalan|Guatemalan,Guatemalans||Guatemala City|Central America,Latin America
Guinea|Guinean|Guinean,Guineans||Conakry|Africa,West Africa
Guinea-Bissau|Bissau-Guinean|||Bissau|Africa,West Africa
Guyana|Guyanese|Guyanese||Georgetown|South America
Haiti|Haitian|Haitian,Haitians||Port-au-Prince|Caribbean
Honduras|Honduran|Honduran,Hondurans||Tegucigalpa|Central America,Latin America
Hungary|Hungarian|Hungarian,Hungarians||Budapest|Europe,Central Europe
Iceland|Icelandic|Icelander,Icelanders||Reykjavik|Europe,Nordic countries
India|Indian|Indian,Indians||New Delhi|Asia,South Asia
Indonesia|Indonesian|Indonesian,Indonesians||Jakarta|Asia,Southeast Asia
Iran|Iranian|Iranian,Iranians|Islamic Republic of Iran|Tehran|Middle East,Asia
Iraq|Iraqi|Iraqi,Iraqis||Baghdad|Middle East,Asia
Ireland|Irish|Irish,Irishman,Irishmen,Irishwoman,Irishwomen|Republic of Ireland,Irish Republic|Dublin|Europe,Western Europe
Israel|Israeli|Israeli,Israelis||Jerusalem|Middle East,Asia
Italy|Italian|Italian,Italians||Rome|Europe
Ivory Coast|Ivorian|Ivorian,Ivorians|Cote d'Ivoire,Côte d’Ivoire|Yamoussoukro|Africa,West Africa
Jamaica|Jamaican|Jamaican,Jamaicans||Kingston|Caribbean
Japan|Japanese|Japanese||Tokyo|Asia,East Asia
Jordan|Jordanian|Jordanian,Jordanians||Amman|Middle East,Asia
Kazakhstan|Kazakh,Kazakhstani|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis||Astana|Central Asia,Asia
Kenya|Kenyan|Kenyan,Kenyans||Nairobi|Africa,East Africa
Kiribati|I-Kiribati|||Tarawa|Oceania
Kosovo|Kosovar,Kosovan|Kosovar,Kosovars,Kosovan,Kosovans||Pristina|Europe,Balkans
Kuwait|Kuwaiti|Kuwaiti,Kuwaitis||Kuwait City|Middle East,Asia
Kyrgyzstan|Kyrgyz|Kyrgyz||Bishkek|Central Asia,Asia
Laos|Laotian,Lao|Laotian,Laotians||Vientiane|Asia,Southeast Asia
Latvia|Latvian|Latvian,Latvians||Riga|Europe,Baltics
Lebanon|Lebanese|Lebanese||Beirut|Middle East,Asia
Lesotho|Basotho|Basotho||Maseru|Africa
Liberia|Liberian|Liberian,Liberians||Monrovia|Africa,West Africa
Libya|Libyan|Libyan,Libyans||Tripoli|Africa,North Africa
Liechtenstein||Liechtensteiner,Liechtensteiners||Vaduz|Europe
Lithuania|Lithuanian|Lithuanian,Lithuanians||Vilnius|Europe,Baltics
Luxembourg|Luxembourgish|Luxembourger,Luxembourgers||Luxembourg City|Europe
Madagascar|Malagasy,Madagascan|Malagasy||Antananarivo|Africa
Malawi|Malawian|Malawian,Malawians||Lilongwe|Africa
Malaysia|Malaysian|Malaysian,Malaysians||Kuala Lumpur|Asia,Southeast Asia
Maldives|Maldivian|Maldivian,Maldivians|the Maldives|Male|Asia,South Asia
Mali|Malian|Malian,Malians||Bamako|Africa,West Africa,Sahel
Malta|Maltese|Maltese||Valletta|Europe
Marshall Islands|Marshallese|Marshallese||Majuro|Oceania
Mauritania|Mauritanian|Mauritanian,Mauritanians||Nouakchott|Africa,Sahel
Mauritius|Mauritian|Mauritian,Mauritians||Port Louis|Africa
Mexico|Mexican|Mexican,Mexicans||Mexico City|North America,Latin America
Micronesia|Micronesian|Micronesian,Micronesians||Palikir|Oceania
Moldova|Moldovan|Moldovan,Moldovans||Chisinau|Europe,Eastern Europe
Monaco|Monegasque|Monegasque,Monegasques|||Europe
Mongolia|Mongolian|Mongolian,Mongolians||Ulaanbaatar|Asia
Montenegro|Montenegrin|Montenegrin,Montenegrins||Podgorica|Europe,Balkans
Morocco|Moroccan|Moroccan,Moroccans||Rabat|Africa,North Africa
Mozambique|Mozambican|Mozambican,Mozambicans||Maputo|Africa
Myanmar|Burmese|Burmese|Burma|Naypyitaw|Asia,Southeast Asia
Namibia|Namibian|Namibian,Namibians||Windhoek|Africa
Nauru|Nauruan|Nauruan,Nauruans||Yaren|Oceania
Nepal|Nepali,Nepalese|Nepali,Nepalis,Nepalese||Kathmandu|Asia,South Asia
Netherlands|Dutch|Dutch,Dutchman,Dutchmen,Dutchwoman|the Netherlands,Holland|Amsterdam|Europe,Western Europe
New Zealand|New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis||Wellington|Oceania
Nicaragua|Nicaraguan|Nicaraguan,Nicaraguans||Managua|Central America,Latin America
Niger|Nigerien|Nigerien,Nigeriens||Niamey|Africa,West Africa,Sahel
Nigeria|Nigerian|Nigerian,Nigerians||Abuja|Africa,West Africa
North Korea|North Korean|North Korean,North Koreans|DPRK|Pyongyang|Asia,East Asia
North Macedonia|Macedonian|Macedonian,Macedonians|Macedonia|Skopje|Europe,Balkans
Norway|Norwegian|Norwegian,Norwegians||Oslo|Europe,Scandinavia
Oman|Omani|Omani,Omanis||Muscat|Middle East,Asia
Pakistan|Pakistani|Pakistani,Pakistanis||Islamabad|Asia,South Asia
Palau|Palauan|Palauan,Palauans||Ngerulmud|Oceania
Palestine|Palestinian|Palestinian,Palestinians|Palestinian territories,State of Palestine||Middle East,Asia
Panama|Panamanian|Panamanian,Panamanians||Panama City|Central America,Latin America
Papua New Guinea|Papua New Guinean|Papua New Guinean,Papua New Guineans|PNG|Port Moresby|Oceania
Paraguay|Paraguayan|Paraguayan,Paraguayans||Asuncion|South America,Latin America
Peru|Peruvian|Peruvian,Peruvians||Lima|South America,Latin America
Philippines|Philippine,Filipino|Filipino,Filipinos,Filipina,Filipinas|the Philippines|Manila|Asia,Southeast Asia
Poland|Polish|Pole,Poles||Warsaw|Europe,Central Europe
Portugal|Portuguese|Portuguese||Lisbon|Europe
Qatar|Qatari|Qatari,Qataris||Doha|Middle East,Asia
Romania|Romanian|Romanian,Romanians||Bucharest|Europe,Balkans
Russia|Russian|Russian,Russians|Russian Federation|Moscow|Europe,Eastern Europe
Rwanda|Rwandan|Rwandan,Rwandans||Kigali|Africa
Samoa|Samoan|Samoan,Samoans||Apia|Oceania
San Marino|Sammarinese||||Europe
Saudi Arabia|Saudi,Saudi Arabian|Saudi,Saudis|Kingdom of Saudi Arabia|Riyadh|Middle East,Asia
Senegal|Senegalese|Senegalese||Dakar|Africa,West Africa
Serbia|Serbian,Serb|Serbian,Serbians,Serb,Serbs||Belgrade|Europe,Balkans
Seychelles|Seychellois|Seychellois||Victoria|Africa
Sierra Leone|Sierra Leonean|Sierra Leonean,Sierra Leoneans||Freetown|Africa,West Africa
Singapore|Singaporean|Singaporean,Singaporeans|||Asia,Southeast Asia
Slovakia|Slovak,Slovakian|Slovak,Slovaks||Bratislava|Europe,Central Europe
Slovenia|Slovenian,Slovene|Slovenian,Slovenians,Slovene,Slovenes||Ljubljana|Europe,Central Europe
Solomon Islands|Solomon Islander|Solomon Islander,Solomon Islanders||Honiara|Oceania
Somalia|Somali,Somalian|Somali,Somalis||Mogadishu|Africa,Horn of Africa
South Africa|South African|South African,South Africans||Pretoria|Africa
South Korea|South Korean|South Korean,South Koreans|Republic of Korea|Seoul|Asia,East Asia
South Sudan|South Sudanese|South Sudanese||Juba|Africa
Spain|Spanish|Spaniard,Spaniards||Madrid|Europe
Sri Lanka|Sri Lankan|Sri Lankan,Sri Lankans||Colombo|Asia,South Asia
St. Kitts and Nevis|Kittitian|Kittitian,Kittitians|Saint Kitts and Nevis|Basseterre|Caribbean
St. Lucia|St. Lucian|St. Lucians|Saint Lucia|Castries|Caribbean
St. Vincent and the Grenadines|Vincentian|Vincentian,Vincentians|St. Vincent|Kingstown|Caribbean
Sudan|Sudanese|Sudanese||Khartoum|Africa
Suriname|Surinamese|Surinamese||Paramaribo|South America
Sweden|Swedish|Swede,Swedes||Stockholm|Europe,Scandinavia
Switzerland|Swiss|Swiss||Bern|Europe
Syria|Syrian|Syrian,Syrians||Damascus|Middle East,Asia
Taiwan|Taiwanese|Taiwanese||Taipei|Asia,East Asia
Tajikistan|Tajik,Tajikistani|Tajik,Tajiks||Dushanbe|Central Asia,Asia
Tanzania|Tanzanian|Tanzanian,Tanzanians||Dodoma|Africa,East Africa
Thailand|Thai|Thai,Thais||Bangkok|Asia,Southeast Asia
Togo|Togolese|Togolese||Lome|Africa,West Africa
Tonga|Tongan|Tongan,Tongans||Nuku'alofa|Oceania
Trinidad and Tobago|Trinidadian|Trinidadian,Trinidadians|Trinidad|Port of Spain|Caribbean
Tunisia|Tunisian|Tunisian,Tunisians||Tunis|Africa,North Africa
Turkey|Turkish|Turk,Turks|Türkiye,Turkiye|Ankara|Middle East,Asia
Turkmenistan|Turkmen|Turkmen||Ashgabat|Central Asia,Asia
Tuvalu|Tuvaluan|Tuvaluan,Tuvaluans||Funafuti|Oceania
Uganda|Ugandan|Ugandan,Ugandans||Kampala|Africa,East Africa
Ukraine|Ukrainian|Ukrainian,Ukrainians|the Ukraine|Kyiv|Europe,Eastern Europe
United Arab Emirates|Emirati|Emirati,Emiratis|UAE,U.A.E.,the Emirates|Abu Dhabi|Middle East,Asia
United Kingdom|British|British,Briton,Britons,Brit,Brits|UK,U.K.,Britain,Great Britain|London|Europe,Western Europe
United States|American,US,U.S.|American,Americans|US,U.S.,USA,U.S.A.,America,United States of America,the States|Washington|North America
Uruguay|Uruguayan|Uruguayan,Uruguayans||Montevideo|South America,Latin America
Uzbekistan|Uzbek|Uzbek,Uzbeks||Tashkent|Central Asia,Asia
Vanuatu|Vanuatuan|Ni-Vanuatu||Port Vila|Oceania
Vatican City|Vatican||the Vatican,Vatican,Holy See||Europe
Venezuela|Venezuelan|Venezuelan,Venezuelans||Caracas|South America,Latin America
Vietnam|Vietnamese|Vietnamese|Viet Nam|Hanoi|Asia,Southeast Asia
Yemen|Yemeni|Yemeni,Yemenis||Sanaa|Middle East,Asia
Zambia|Zambian|Zambian,Zambians||Lusaka|Africa
Zimbabwe|Zimbabwean|Zimbabwean,Zimbabweans||Harare|Africa
`;
