/** Seas, straits, lakes and rivers, in the format of `regionTable`. */
export const watersTable = `
water|Atlantic||Atlantic Ocean,the Atlantic,North Atlantic,South Atlantic|
water|Pacific||Pacific Ocean,the Pacific,South Pacific|
water|Indian Ocean|||
water|Arctic Ocean|||
water|Mediterranean||Mediterranean Sea,the Mediterranean|
water|Black Sea|||
water|Sea of Azov||Azov Sea|
water|Baltic Sea||the Baltic|
water|North Sea|||
water|Irish Sea|||
water|English Channel|||
water|Adriatic||Adriatic Sea|Mediterranean
water|Aegean||Aegean Sea|Mediterranean
water|Caspian Sea||the Caspian|
water|Red Sea|||
water|Dead Sea|||
water|Arabian Sea|||
water|Persian Gulf||Arabian Gulf|
water|Gulf of Aden|||
water|Gulf of Oman|||
water|Gulf of Mexico|||
water|Gulf of Finland|||
water|Strait of Hormuz||Straits of Hormuz|
water|Taiwan Strait|||
water|Strait of Gibraltar|||
water|Bosphorus||Bosporus|
water|Dardanelles|||
water|Bab el-Mandeb||Bab al-Mandab|
water|South China Sea|||
water|East China Sea|||
water|Yellow Sea|||
water|Sea of Japan|||
water|Philippine Sea|||
water|Bay of Bengal|||
water|Bay of Biscay|||
water|Bering Sea||Bering Strait|
water|Barents Sea|||
water|Norwegian Sea|||
water|Tasman Sea|||
water|Coral Sea|||
water|Caribbean Sea|||
water|Suez Canal|||
water|Panama Canal|||
water|Kiel Canal|||
water|Thames||River Thames|
water|Seine||River Seine|
water|Rhine||River Rhine|
water|Danube||River Danube|
water|Elbe||River Elbe|
water|Oder|||
water|Vistula|||
water|Volga|||
water|Don||Don River|
water|Dnieper||Dnipro River,Dnieper River|
water|Dniester|||
water|Nile||River Nile,Nile River|
water|Congo River|||
water|Niger River|||
water|Zambezi|||
water|Euphrates|||
water|Tigris|||
water|Jordan River||River Jordan|
water|Indus|||
water|Ganges|||
water|Brahmaputra|||
water|Mekong|||
water|Yangtze||Yangtze River|
water|Yellow River|||
water|Amazon River||the Amazon|
water|Orinoco|||
water|Mississippi River|||
water|Missouri River|||
water|Ohio River|||
water|Hudson River||the Hudson|
water|Potomac||Potomac River|
water|Colorado River|||
water|Columbia River|||
water|Rio Grande|||
water|Great Lakes|||
water|Lake Superior|||
water|Lake Michigan|||
water|Lake Huron|||
water|Lake Erie|||
water|Lake Ontario|||
water|Lake Victoria|||
water|Gulf of Bothnia|||
water|Gulf of Thailand|||
water|Gulf of Suez|||
water|Gulf of Aqaba|||
water|Sea of Galilee|||
water|Sea of Okhotsk|||
water|Sea of Marmara|||
water|Ionian Sea|||
water|Tyrrhenian Sea|||
water|Aral Sea|||
water|Celtic Sea|||
water|Kara Sea|||
water|White Sea|||
water|Andaman Sea|||
water|Java Sea|||
water|Timor Sea|||
water|Lake Tanganyika|||
water|Lake Malawi|||
water|Lake Baikal|||
water|Lake Chad|||
water|Lake Titicaca|||
water|Lake Garda|||
water|Lake Como|||
water|Lake Maggiore|||
water|Lake Balaton|||
water|Lake Turkana|||
water|Lake Kivu|||
water|Lake Ladoga|||
water|Lake Onega|||
water|Lake Tahoe|||
water|Lake Mead|||
water|Loch Ness|||
water|Loch Lomond|||
water|Loire|||
water|Garonne|||
water|Tagus|||
water|Douro|||
water|Ebro|||
water|Tiber|||
water|Moselle|||
water|Mersey|||
water|Lake Geneva|||
water|Lake Constance|||
water|St. Lawrence River||St. Lawrence|
`;
