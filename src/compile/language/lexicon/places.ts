import { readCell, readRows, readWords } from './rows.ts'

/** A territory, region or sea that is in the news under its own name. */
export interface Place {
  readonly name: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly people: readonly string[]
}

/** Territories, disputed lands, islands and regions of several states. name | other names | adjectives | people */
export const TERRITORIES: readonly Place[] = readRows(`
Gaza Strip | Gaza, the Strip | Gazan | Gazans
West Bank | Judea and Samaria | |
Palestinian Territories | Palestine, State of Palestine, Palestinian territories, Occupied Palestinian Territory, occupied Palestinian territories | Palestinian | Palestinians
East Jerusalem | | |
Golan Heights | Golan | |
Sinai | Sinai Peninsula | |
Western Sahara | | Sahrawi, Saharawi | Sahrawis, Saharawis
Somaliland | | |
Puntland | | |
Darfur | | Darfuri | Darfuris
Kordofan | North Kordofan, South Kordofan | |
Tigray | | Tigrayan | Tigrayans
Amhara | | |
Oromia | | |
Kashmir | Jammu and Kashmir, Indian-administered Kashmir, Pakistan-administered Kashmir, Azad Kashmir | Kashmiri | Kashmiris
Korea | Korean Peninsula, Korean peninsula | Korean | Koreans
Tibet | | Tibetan | Tibetans
Xinjiang | | Uyghur, Uighur | Uyghurs, Uighurs
Inner Mongolia | | |
Hong Kong | | | Hong Kongers
Macau | Macao | |
Crimea | | Crimean | Crimean Tatars
Donbas | Donbass | |
Donetsk People's Republic | DPR | |
Luhansk People's Republic | LPR | |
Transnistria | Trans-Dniester | |
Abkhazia | | Abkhaz, Abkhazian | Abkhazians
South Ossetia | | South Ossetian | South Ossetians
Nagorno-Karabakh | Nagorno Karabakh, Karabakh, Artsakh | |
Chechnya | | Chechen | Chechens
Dagestan | | Dagestani | Dagestanis
Northern Cyprus | | Turkish Cypriot | Turkish Cypriots
Republika Srpska | | Bosnian Serb | Bosnian Serbs
Iraqi Kurdistan | Kurdistan, Kurdistan Region, Kurdistan Region of Iraq | Kurdish | Kurds
Rojava | | |
Idlib | | |
Catalonia | | Catalan | Catalans
Basque Country | | Basque | Basques
Scotland | | Scottish | Scots, Scot
Wales | | Welsh | Welshman, Welshmen
England | | English | Englishman, Englishmen
Northern Ireland | Ulster | Northern Irish |
Gibraltar | | Gibraltarian | Gibraltarians
Isle of Man | | Manx |
Jersey | | |
Guernsey | | |
Faroe Islands | | Faroese |
Greenland | | Greenlandic | Greenlanders
Puerto Rico | | Puerto Rican | Puerto Ricans
Guam | | |
American Samoa | | |
US Virgin Islands | U.S. Virgin Islands | |
British Virgin Islands | | |
Cayman Islands | | |
Bermuda | | Bermudian | Bermudians
Falkland Islands | Falklands, the Falklands, Malvinas | |
New Caledonia | | New Caledonian, Kanak | Kanaks
French Polynesia | Tahiti | |
French Guiana | | |
Guadeloupe | | |
Martinique | | |
Reunion | Réunion | |
Mayotte | | |
Aruba | | |
Curacao | Curaçao | |
Bougainville | | |
West Papua | Papua | Papuan | Papuans
Aceh | | Acehnese |
Mindanao | | |
Luzon | | |
Visayas | | |
Rakhine State | Rakhine, Arakan | |
Kachin State | Kachin | |
Shan State | | |
Sulawesi | | |
Sumatra | | Sumatran |
Java | | Javanese |
Bali | | Balinese |
Lombok | | |
Borneo | Sabah, Sarawak, Kalimantan | |
Zanzibar | | |
Cabo Delgado | | |
Ambazonia | | |
Balochistan | Baluchistan | Baloch |
Sindh | | Sindhi |
Khyber Pakhtunkhwa | | |
Punjab | | Punjabi | Punjabis
Siberia | | Siberian |
Sicily | | Sicilian | Sicilians
Sardinia | | Sardinian |
Corsica | | Corsican | Corsicans
Crete | | |
Lampedusa | | |
Lesbos | | |
Canary Islands | | |
Bavaria | | Bavarian | Bavarians
Flanders | | Flemish |
Kaliningrad | | |
Middle East | Mideast, Near East | Middle Eastern |
North Africa | Maghreb | North African | North Africans
West Africa | | West African | West Africans
East Africa | | East African | East Africans
Central Africa | | |
Southern Africa | | |
Horn of Africa | | |
Sahel | | Sahelian |
Sub-Saharan Africa | sub-Saharan Africa | sub-Saharan, Sub-Saharan |
Africa | | African | Africans
Asia | | Asian | Asians
Europe | | European | Europeans
Eastern Europe | | Eastern European |
Western Europe | | |
Central Asia | | |
South Asia | | South Asian |
Southeast Asia | South-East Asia, South East Asia | |
East Asia | | |
Asia-Pacific | Asia Pacific, Indo-Pacific | |
North America | | North American | North Americans
South America | | South American | South Americans
Central America | | Central American | Central Americans
Latin America | | Latin American | Latin Americans
Caribbean | the Caribbean | |
Balkans | the Balkans, Western Balkans | Balkan |
Baltics | Baltic States, Baltic states | Baltic |
Scandinavia | | Scandinavian | Scandinavians
Caucasus | North Caucasus, South Caucasus | Caucasian |
Levant | | |
Persian Gulf | Arabian Gulf | |
Arabian Peninsula | | |
Antarctica | Antarctic | |
Arctic | | |
Oceania | | |
Polynesia | | Polynesian |
Mediterranean | Mediterranean Sea | |
Red Sea | | |
Black Sea | | |
Baltic Sea | | |
North Sea | | |
South China Sea | East China Sea, West Philippine Sea | |
Sea of Azov | | |
Sea of Japan | | |
Arabian Sea | | |
Caspian Sea | | |
Aegean Sea | Aegean | |
English Channel | the Channel | |
Strait of Hormuz | | |
Taiwan Strait | | |
Gulf of Aden | | |
Gulf of Mexico | | |
Gulf of Guinea | | |
Gulf of Oman | | |
Bay of Bengal | | |
Suez Canal | | |
Panama Canal | | |
Bosphorus | Bosporus, Dardanelles | |
Atlantic Ocean | Atlantic, North Atlantic | |
Pacific Ocean | Pacific, South Pacific | |
Indian Ocean | | |
Himalayas | | Himalayan |
Sahara | | |
Amazon rainforest | Amazon basin | |
Andes | | Andean |
Alps | | |
Rhine | | |
Danube | | |
Nile | | |
Euphrates | | |
Tigris | | |
Dnipro River | Dnieper | |
Mekong | | |
Ganges | | |
Yangtze | | |
Green Zone | | |
`).map(([name = '', names, adjectives, people]) => ({
  name,
  names: readCell(names),
  adjectives: readCell(adjectives),
  people: readCell(people),
}))

/** States, provinces and regions inside federations, by the country whose news names them bare. */
export const PROVINCES: ReadonlySet<string> = readWords(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois
Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri
Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio
Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia
Washington State, West Virginia, Wisconsin, Wyoming
District of Columbia, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon
New South Wales, Victoria, Queensland, South Australia, Western Australia, Tasmania, Northern Territory
Maharashtra, Gujarat, Bihar, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Himachal Pradesh, Arunachal Pradesh, Tamil Nadu
Kerala, Karnataka, Assam, Manipur, West Bengal, Rajasthan, Odisha, Haryana, Jharkhand, Chhattisgarh, Uttarakhand, Telangana
Sichuan, Yunnan, Guangdong, Henan, Hubei, Hunan, Hebei, Shandong, Shaanxi, Gansu, Guizhou, Zhejiang, Jiangsu, Fujian, Qinghai
Donetsk, Luhansk, Kherson, Zaporizhzhia, Sumy, Chernihiv, Dnipropetrovsk, Belgorod, Kursk, Bryansk
Oaxaca, Chiapas, Sinaloa, Michoacan, Guerrero, Jalisco, Tamaulipas, Veracruz, Chihuahua
Saxony, Thuringia, Brandenburg, Hesse, Lower Saxony, North Rhine-Westphalia, Baden-Württemberg
Tuscany, Lombardy, Veneto, Calabria, Liguria, Emilia-Romagna, Andalusia, Galicia, Normandy, Brittany, Provence
Borno, Kaduna, Zamfara, Katsina, Helmand, Nangarhar, Kandahar Province, Kunar, Paktika, Badakhshan, Anbar, Nineveh, Diyala
North Kivu, South Kivu, Ituri, Guayas, Esmeraldas, Manabi, Nariño, Cauca, Antioquia, Gambella, Jonglei, Hodeidah, Marib
New Britain, East New Britain, West New Britain, New Ireland, Bougainville, Sagaing, Sagaing Region, Chin State, Kayah State, Karen State, Casamance, Bagmati, Karnali, Gorkha, Sindhupalchok, Jajarkot
`)

/** States of the United States as headlines and datelines shorten them; "Miss." and "Wash." are left to the words around. */
export const SHORT_PROVINCES: readonly (readonly [name: string, short: string])[] = readRows(`
Alabama | Ala.
Arizona | Ariz.
Arkansas | Ark.
California | Calif.
Colorado | Colo.
Connecticut | Conn.
Florida | Fla.
Illinois | Ill.
Indiana | Ind.
Kansas | Kan.
Kentucky | Ky.
Massachusetts | Mass.
Michigan | Mich.
Minnesota | Minn.
Missouri | Mo.
Montana | Mont.
Nebraska | Neb.
Nevada | Nev.
New Hampshire | N.H.
New Jersey | N.J.
New Mexico | N.M.
North Carolina | N.C.
North Dakota | N.D.
Oklahoma | Okla.
Oregon | Ore.
Pennsylvania | Pa.
Rhode Island | R.I.
South Carolina | S.C.
South Dakota | S.D.
Tennessee | Tenn.
Texas | Tex.
Virginia | Va.
Vermont | Vt.
West Virginia | W.Va.
Wisconsin | Wis.
Wyoming | Wyo.
`).map(([name = '', short = '']) => [name, short])
