import { readCell, readRows } from './rows.ts'

/** A state with the words that newspapers use for it. */
export interface Country {
  readonly name: string
  /** Other names and abbreviations, as printed. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  /** Its people, plural and singular where they differ from the adjective ("Israelis", "Frenchman"). */
  readonly people: readonly string[]
  readonly capitals: readonly string[]
}

/** The member and observer states of the United Nations, with Kosovo and Taiwan. name | other names | adjectives | people | capitals */
export const COUNTRIES: readonly Country[] = readRows(`
Afghanistan | Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan | Afghan | Afghans | Kabul
Albania | | Albanian | Albanians | Tirana
Algeria | | Algerian | Algerians | Algiers
Andorra | | Andorran | Andorrans | Andorra la Vella
Angola | | Angolan | Angolans | Luanda
Antigua and Barbuda | Antigua & Barbuda | Antiguan, Barbudan | Antiguans, Barbudans |
Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Argentines, Argentinians | Buenos Aires
Armenia | | Armenian | Armenians | Yerevan
Australia | Commonwealth of Australia | Australian | Australians | Canberra
Austria | | Austrian | Austrians | Vienna
Azerbaijan | | Azerbaijani, Azeri | Azerbaijanis, Azeris | Baku
Bahamas | the Bahamas, The Bahamas | Bahamian | Bahamians | Nassau
Bahrain | | Bahraini | Bahrainis | Manama
Bangladesh | | Bangladeshi | Bangladeshis | Dhaka
Barbados | | Barbadian | Barbadians | Bridgetown
Belarus | Byelorussia, Belorussia | Belarusian, Belarussian | Belarusians, Belarussians | Minsk
Belgium | | Belgian | Belgians | Brussels
Belize | | Belizean | Belizeans | Belmopan
Benin | | Beninese | | Porto-Novo, Cotonou
Bhutan | | Bhutanese | | Thimphu
Bolivia | Plurinational State of Bolivia | Bolivian | Bolivians | La Paz, Sucre
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina | Bosnian, Herzegovinian | Bosnians | Sarajevo
Botswana | | Botswanan, Motswana | Batswana | Gaborone
Brazil | | Brazilian | Brazilians | Brasilia, Brasília
Brunei | Brunei Darussalam | Bruneian | Bruneians | Bandar Seri Begawan
Bulgaria | | Bulgarian | Bulgarians | Sofia
Burkina Faso | Burkina | Burkinabe, Burkinabè | | Ouagadougou
Burundi | | Burundian | Burundians | Bujumbura, Gitega
Cambodia | Kampuchea | Cambodian | Cambodians | Phnom Penh
Cameroon | | Cameroonian | Cameroonians | Yaounde, Yaoundé
Canada | | Canadian | Canadians | Ottawa
Cape Verde | Cabo Verde | Cape Verdean | Cape Verdeans | Praia
Central African Republic | the CAR, C. African Republic, C.African Republic | Central African | Central Africans | Bangui
Chad | | Chadian | Chadians | N'Djamena, Ndjamena
Chile | | Chilean | Chileans | Santiago
China | People's Republic of China, PRC, Mainland China, mainland China | Chinese | | Beijing, Peking
Colombia | | Colombian | Colombians | Bogota, Bogotá
Comoros | the Comoros | Comorian, Comoran | Comorians | Moroni
Costa Rica | | Costa Rican | Costa Ricans | San Jose, San José
Croatia | | Croatian | Croatians, Croats | Zagreb
Cuba | | Cuban | Cubans | Havana
Cyprus | | Cypriot | Cypriots, Greek Cypriots | Nicosia
Czech Republic | Czechia | Czech | Czechs | Prague
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, D.R. Congo, DR of Congo, Congo-Kinshasa, Zaire, Congo | Congolese | | Kinshasa
Denmark | | Danish | Danes | Copenhagen
Djibouti | | Djiboutian | Djiboutians |
Dominica | | | |
Dominican Republic | the Dominican Republic | Dominican | Dominicans | Santo Domingo
Ecuador | | Ecuadorian, Ecuadorean, Ecuadoran | Ecuadorians, Ecuadoreans | Quito
Egypt | Arab Republic of Egypt | Egyptian | Egyptians | Cairo
El Salvador | | Salvadoran, Salvadorean, Salvadorian | Salvadorans | San Salvador
Equatorial Guinea | | Equatorial Guinean, Equatoguinean | | Malabo
Eritrea | | Eritrean | Eritreans | Asmara
Estonia | | Estonian | Estonians | Tallinn
Eswatini | Swaziland | Swazi | Swazis | Mbabane
Ethiopia | | Ethiopian | Ethiopians | Addis Ababa
Fiji | | Fijian | Fijians | Suva
Finland | | Finnish | Finns | Helsinki
France | French Republic | French | Frenchman, Frenchmen, Frenchwoman | Paris
Gabon | | Gabonese | | Libreville
Gambia | the Gambia, The Gambia | Gambian | Gambians | Banjul
Georgia | | Georgian | Georgians | Tbilisi
Germany | Federal Republic of Germany, West Germany, East Germany, Nazi Germany | German | Germans | Berlin
Ghana | | Ghanaian | Ghanaians | Accra
Greece | Hellenic Republic | Greek, Hellenic | Greeks | Athens
Grenada | | Grenadian | Grenadians |
Guatemala | | Guatemalan | Guatemalans | Guatemala City
Guinea | | Guinean | Guineans | Conakry
Guinea-Bissau | Guinea Bissau | Bissau-Guinean | | Bissau
Guyana | | Guyanese | | Georgetown
Haiti | | Haitian | Haitians | Port-au-Prince
Honduras | | Honduran | Hondurans | Tegucigalpa
Hungary | | Hungarian | Hungarians | Budapest
Iceland | | Icelandic | Icelanders | Reykjavik, Reykjavík
India | Republic of India | Indian | Indians | New Delhi, Delhi
Indonesia | | Indonesian | Indonesians | Jakarta
Iran | Islamic Republic of Iran, Islamic Republic, Persia | Iranian, Persian | Iranians | Tehran, Teheran
Iraq | | Iraqi | Iraqis | Baghdad
Ireland | Republic of Ireland, Irish Republic, Eire | Irish | Irishman, Irishmen | Dublin
Israel | State of Israel | Israeli | Israelis | Jerusalem, Tel Aviv
Italy | | Italian | Italians | Rome
Ivory Coast | Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivoirian | Ivorians | Yamoussoukro, Abidjan
Jamaica | | Jamaican | Jamaicans |
Japan | | Japanese | | Tokyo
Jordan | Hashemite Kingdom of Jordan | Jordanian | Jordanians | Amman
Kazakhstan | | Kazakh, Kazakhstani | Kazakhs | Astana, Nur-Sultan
Kenya | | Kenyan | Kenyans | Nairobi
Kiribati | | | | Tarawa
Kosovo | | Kosovar, Kosovan | Kosovars, Kosovo Albanians | Pristina
Kuwait | | Kuwaiti | Kuwaitis | Kuwait City
Kyrgyzstan | Kyrgyz Republic, Kirghizia | Kyrgyz, Kyrgyzstani | | Bishkek
Laos | Lao People's Democratic Republic | Laotian, Lao | Laotians | Vientiane
Latvia | | Latvian | Latvians | Riga
Lebanon | | Lebanese | | Beirut
Lesotho | | Basotho | | Maseru
Liberia | | Liberian | Liberians | Monrovia
Libya | | Libyan | Libyans | Tripoli
Liechtenstein | | | | Vaduz
Lithuania | | Lithuanian | Lithuanians | Vilnius
Luxembourg | | Luxembourgish | Luxembourgers |
Madagascar | | Malagasy | | Antananarivo
Malawi | | Malawian | Malawians | Lilongwe
Malaysia | | Malaysian | Malaysians | Kuala Lumpur, Putrajaya
Maldives | the Maldives | Maldivian | Maldivians | Male
Mali | | Malian | Malians | Bamako
Malta | | Maltese | | Valletta
Marshall Islands | the Marshall Islands | Marshallese | | Majuro
Mauritania | | Mauritanian | Mauritanians | Nouakchott
Mauritius | | Mauritian | Mauritians | Port Louis
Mexico | | Mexican | Mexicans | Mexico City
Micronesia | Federated States of Micronesia | Micronesian | Micronesians |
Moldova | | Moldovan | Moldovans | Chisinau, Chișinău
Monaco | | Monegasque | Monegasques |
Mongolia | | Mongolian | Mongolians | Ulan Bator, Ulaanbaatar
Montenegro | | Montenegrin | Montenegrins | Podgorica
Morocco | | Moroccan | Moroccans | Rabat
Mozambique | | Mozambican | Mozambicans | Maputo
Myanmar | Burma | Burmese | | Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon
Namibia | | Namibian | Namibians | Windhoek
Nauru | | Nauruan | Nauruans |
Nepal | | Nepalese, Nepali | Nepalis | Kathmandu, Katmandu
Netherlands | the Netherlands, The Netherlands, Holland | Dutch | Dutchman, Dutchmen | Amsterdam, The Hague, the Hague
New Zealand | Aotearoa | New Zealand | New Zealanders | Wellington
Nicaragua | | Nicaraguan | Nicaraguans | Managua
Niger | | Nigerien | Nigeriens | Niamey
Nigeria | | Nigerian | Nigerians | Abuja
North Korea | N. Korea, N.Korea, DPRK, Democratic People's Republic of Korea | North Korean | North Koreans | Pyongyang
North Macedonia | Macedonia | Macedonian, North Macedonian | Macedonians | Skopje
Norway | | Norwegian | Norwegians | Oslo
Oman | | Omani | Omanis | Muscat
Pakistan | | Pakistani | Pakistanis | Islamabad
Palau | | Palauan | Palauans |
Panama | | Panamanian | Panamanians | Panama City
Papua New Guinea | PNG | Papua New Guinean | Papua New Guineans | Port Moresby
Paraguay | | Paraguayan | Paraguayans | Asuncion, Asunción
Peru | | Peruvian | Peruvians | Lima
Philippines | the Philippines, The Philippines | Philippine, Filipino, Filipina | Filipinos, Filipinas | Manila
Poland | | Polish | Poles | Warsaw
Portugal | | Portuguese | | Lisbon
Qatar | | Qatari | Qataris | Doha
Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic, Congo | Congolese | | Brazzaville
Romania | | Romanian | Romanians | Bucharest
Russia | Russian Federation | Russian | Russians | Moscow
Rwanda | | Rwandan | Rwandans | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis | Kittitian, Nevisian | | Basseterre
Saint Lucia | St. Lucia, St Lucia | Saint Lucian, St. Lucian | | Castries
Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St Vincent and the Grenadines | Vincentian | | Kingstown
Samoa | Western Samoa | Samoan | Samoans | Apia
San Marino | | Sammarinese | |
Sao Tome and Principe | São Tomé and Príncipe | Sao Tomean, Santomean | |
Saudi Arabia | S. Arabia, S.Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Saudis | Riyadh
Senegal | | Senegalese | | Dakar
Serbia | | Serbian | Serbs, Serbians | Belgrade
Seychelles | the Seychelles | Seychellois | |
Sierra Leone | | Sierra Leonean | Sierra Leoneans | Freetown
Singapore | | Singaporean | Singaporeans |
Slovakia | Slovak Republic | Slovak, Slovakian | Slovaks | Bratislava
Slovenia | | Slovenian, Slovene | Slovenians, Slovenes | Ljubljana
Solomon Islands | the Solomon Islands | Solomon Islander | Solomon Islanders | Honiara
Somalia | | Somali | Somalis | Mogadishu
South Africa | S. Africa, S.Africa | South African | South Africans | Pretoria, Cape Town
South Korea | S. Korea, S.Korea, Republic of Korea, ROK, Korea Republic | South Korean | South Koreans | Seoul
South Sudan | S. Sudan, S.Sudan | South Sudanese | | Juba
Spain | | Spanish | Spaniards, Spaniard | Madrid
Sri Lanka | Ceylon | Sri Lankan | Sri Lankans | Colombo
Sudan | | Sudanese | | Khartoum, Port Sudan
Suriname | Surinam | Surinamese | | Paramaribo
Sweden | | Swedish | Swedes | Stockholm
Switzerland | | Swiss | | Bern, Berne
Syria | Syrian Arab Republic | Syrian | Syrians | Damascus
Taiwan | Republic of China, Chinese Taipei | Taiwanese | | Taipei
Tajikistan | | Tajik, Tajikistani | Tajiks | Dushanbe
Tanzania | | Tanzanian | Tanzanians | Dodoma, Dar es Salaam
Thailand | Siam | Thai | Thais | Bangkok
Timor-Leste | East Timor, Timor Leste | Timorese, East Timorese | | Dili
Togo | | Togolese | | Lome, Lomé
Tonga | | Tongan | Tongans | Nuku'alofa
Trinidad and Tobago | Trinidad & Tobago, Trinidad | Trinidadian, Tobagonian | Trinidadians | Port of Spain
Tunisia | | Tunisian | Tunisians | Tunis
Turkey | Türkiye, Turkiye | Turkish | Turks, Turk | Ankara
Turkmenistan | | Turkmen | Turkmens | Ashgabat
Tuvalu | | Tuvaluan | Tuvaluans | Funafuti
Uganda | | Ugandan | Ugandans | Kampala
Ukraine | the Ukraine | Ukrainian | Ukrainians | Kyiv, Kiev
United Arab Emirates | UAE, U.A.E., the Emirates | Emirati | Emiratis | Abu Dhabi
United Kingdom | UK, U.K., Britain, Great Britain | British | Britons, Briton, Brits, Brit | London
United States | US, U.S., USA, U.S.A., United States of America, America, the States | American | Americans | Washington, Washington DC, Washington D.C., D.C.
Uruguay | | Uruguayan | Uruguayans | Montevideo
Uzbekistan | | Uzbek, Uzbekistani | Uzbeks | Tashkent
Vanuatu | | Vanuatuan, Ni-Vanuatu | | Port Vila
Vatican City | Vatican, the Vatican, Holy See, the Holy See | | | 
Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Venezuelans | Caracas
Vietnam | Viet Nam | Vietnamese | | Hanoi
Yemen | | Yemeni, Yemenite | Yemenis | Sanaa, Sana'a, Aden
Zambia | | Zambian | Zambians | Lusaka
Zimbabwe | | Zimbabwean | Zimbabweans | Harare
# states that are gone, for history and background passages
Soviet Union | USSR, U.S.S.R. | Soviet | Soviets |
Yugoslavia | | Yugoslav, Yugoslavian | Yugoslavs |
Czechoslovakia | | Czechoslovak, Czechoslovakian | Czechoslovaks |
South Vietnam | | South Vietnamese | | Saigon
North Vietnam | | North Vietnamese | |
Prussia | | Prussian | Prussians |
Austria-Hungary | Austro-Hungarian Empire | Austro-Hungarian | Austro-Hungarians |
Ottoman Empire | | Ottoman | Ottomans | Constantinople
British Empire | | | |
Russian Empire | | | |
Nationalist China | | | |
`).map(([name = '', names, adjectives, people, capitals]) => ({
  name,
  names: readCell(names),
  adjectives: readCell(adjectives),
  people: readCell(people),
  capitals: readCell(capitals),
}))
