import { readWords } from './rows.ts'

/** Cities that newspapers name without their country, besides the capitals in `countries.ts`. */
export const CITIES: ReadonlySet<string> = readWords(`
# Middle East and North Africa
Gaza City, Khan Younis, Khan Yunis, Rafah, Deir al-Balah, Beit Hanoun, Beit Lahia, Jabalia, Jabaliya, Nuseirat, Ramallah, Nablus
Jenin, Hebron, Bethlehem, Jericho, Tulkarem, Haifa, Ashkelon, Ashdod, Beersheba, Sderot, Eilat, Nazareth, Netanya, Kiryat Shmona
Aleppo, Homs, Hama, Raqqa, Latakia, Tartus, Deir ez-Zor, Deir al-Zor, Palmyra, Daraa, Kobani, Qamishli, Sweida, Ghouta, Douma
Mosul, Basra, Kirkuk, Fallujah, Ramadi, Tikrit, Najaf, Karbala, Erbil, Irbil, Sulaymaniyah, Samarra, Sinjar
Isfahan, Shiraz, Mashhad, Tabriz, Qom, Kerman, Bushehr, Natanz, Bandar Abbas, Ahvaz, Karaj, Zahedan
Sidon, Tyre, Baalbek, Nabatieh, Aqaba, Irbid, Zarqa, Mecca, Medina, Jeddah, Dammam, Dubai, Sharjah, Hodeida, Hudaydah, Taiz, Saada
Alexandria, Suez, Port Said, Luxor, Aswan, El Arish, Sharm el-Sheikh, Ismailia, Giza, Benghazi, Misrata, Derna, Tobruk, Sirte
Sabha, Zawiya, Sfax, Sousse, Oran, Constantine, Casablanca, Marrakesh, Marrakech, Fez, Tangier, Agadir, Istanbul, Izmir, Adana
Gaziantep, Diyarbakir, Antakya, Kahramanmaras, Hatay, Antalya, Bursa, Konya, Sanliurfa, Van Province
# Africa south of the Sahara
Lagos, Kano, Ibadan, Port Harcourt, Maiduguri, Jos, Benin City, Enugu, Kaduna City, Kumasi, Bouake, Timbuktu, Gao, Kidal, Mopti
Agadez, Zinder, Bobo-Dioulasso, Djibo, Saint-Louis, Touba, Thies, Ziguinchor, Goma, Bukavu, Beni, Bunia, Butembo, Kisangani
Lubumbashi, Mombasa, Kisumu, Nakuru, Eldoret, Garissa, Entebbe, Gulu, Arusha, Mwanza, Beira, Pemba, Nampula, Palma, Blantyre
Bulawayo, Johannesburg, Durban, Soweto, Port Elizabeth, Bloemfontein, Polokwane, Omdurman, El Fasher, Al-Fashir, El Geneina, Nyala
Wad Madani, El Obeid, Kassala, Bahri, Malakal, Bentiu, Bor, Mekelle, Gondar, Dire Dawa, Adama, Kismayo, Baidoa, Hargeisa, Bosaso
Douala, Bamenda, Bangassou, Pointe-Noire, Libreville Port, Toamasina, Benguela
# Europe
Barcelona, Santiago de Compostela, Valencia, Seville, Bilbao, Malaga, Granada, Porto, Marseille, Lyon, Toulouse, Nice, Bordeaux, Lille, Strasbourg, Calais
Nantes, Milan, Naples, Turin, Genoa, Florence, Venice, Bologna, Palermo, Catania, Bari, Munich, Hamburg, Frankfurt, Cologne
Stuttgart, Dresden, Leipzig, Düsseldorf, Dusseldorf, Bremen, Hanover, Nuremberg, Magdeburg, Salzburg, Graz, Zurich, Geneva, Basel
Lausanne, Rotterdam, Utrecht, Eindhoven, Antwerp, Ghent, Bruges, Liege, Manchester, Birmingham, Liverpool, Leeds, Glasgow
Edinburgh, Aberdeen, Cardiff, Belfast, Bristol, Sheffield, Newcastle, Nottingham, Southampton, Oxford, Cambridge, Cork, Limerick
Gothenburg, Malmo, Malmö, Bergen, Trondheim, Aarhus, Odense, Tampere, Turku, Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Poznan, Lodz, Brno
Ostrava, Kosice, Cluj, Timisoara, Constanta, Varna, Plovdiv, Thessaloniki, Piraeus, Patras, Split, Dubrovnik, Mostar, Srebrenica
Banja Luka, Novi Sad, Nis, Mitrovica, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Dnipro, Zaporizhia, Mariupol, Bakhmut, Avdiivka
Kramatorsk, Sloviansk, Pokrovsk, Kupiansk, Izium, Bucha, Irpin, Mykolaiv, Kryvyi Rih, Poltava, Vinnytsia, Sevastopol, Simferopol
Melitopol, Sievierodonetsk, Severodonetsk, Lysychansk, Vuhledar, Chornobyl, Chernobyl, Enerhodar, St. Petersburg, Saint Petersburg
Leningrad, Stalingrad, Volgograd, Rostov-on-Don, Kazan, Yekaterinburg, Novosibirsk, Vladivostok, Sochi, Grozny, Beslan, Murmansk
Omsk, Irkutsk, Krasnodar, Voronezh, Samara, Gomel, Brest, Grodno, Narva, Kaunas, Batumi, Kutaisi, Gori, Zugdidi, Stepanakert, Gyumri
Ganja, Tiraspol, Verdun, Ypres, Dunkirk
# Asia
Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Multan, Hyderabad, Swat, Gwadar, Kandahar, Herat, Jalalabad, Kunduz
Mazar-i-Sharif, Ghazni, Lashkar Gah, Bamiyan, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Ahmedabad
Pune, Jaipur, Lucknow, Srinagar, Jammu, Amritsar, Varanasi, Bhopal, Patna, Guwahati, Imphal, Chittagong, Cox's Bazar, Sylhet, Khulna
Jaffna, Kandy, Trincomalee, Pokhara, Biratnagar, Lumbini, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Xi'an
Nanjing, Hangzhou, Harbin, Shenyang, Dalian, Qingdao, Zhengzhou, Kunming, Urumqi, Kashgar, Lhasa, Kowloon, Kaohsiung, Taichung
Tainan, Hualien, Osaka, Kyoto, Nagoya, Yokohama, Fukuoka, Sapporo, Hiroshima, Nagasaki, Sendai, Fukushima, Kobe, Okinawa, Busan
Incheon, Daegu, Gwangju, Daejeon, Kaesong, Hamhung, Ho Chi Minh City, Da Nang, Hue, Haiphong, Chiang Mai, Pattaya, Phuket, Mae Sot
Siem Reap, Mandalay, Sittwe, Myawaddy, Lashio, Myitkyina, Bago, Loikaw, Penang, Johor Bahru, Kota Kinabalu, Surabaya, Bandung, Medan
Makassar, Palu, Yogyakarta, Semarang, Cianjur, Padang, Banda Aceh, Denpasar, Jayapura, Quezon City, Cebu, Cebu City, Davao, Davao City
Zamboanga, Marawi, Tacloban, Iloilo, Basilan, Jolo, Batangas, Baguio, Almaty, Samarkand, Osh, Khujand, Andijan, Bukhara, Khorog
# Americas and Oceania
New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, Austin, San Francisco
Seattle, Denver, Boston, Detroit, Nashville, Memphis, Portland, Las Vegas, Baltimore, Milwaukee, Albuquerque, Sacramento, Atlanta
Miami, Oakland, Minneapolis, Tulsa, Cleveland, New Orleans, Tampa, Orlando, St. Louis, St Louis, Pittsburgh, Cincinnati, Newark
Buffalo, Salt Lake City, Kansas City, Charlotte, Indianapolis, Columbus, Uvalde, El Paso, Honolulu, Anchorage, Maui, Lahaina
Brooklyn, Manhattan, Queens, Bronx, Hollywood, Silicon Valley, Cupertino, Redmond, Toronto, Montreal, Vancouver, Calgary, Edmonton
Winnipeg, Halifax, Quebec City, Tijuana, Guadalajara, Monterrey, Cancun, Cancún, Acapulco, Puebla, Culiacan, Culiacán, Ciudad Juarez
Ciudad Juárez, Juarez, Matamoros, Reynosa, Nuevo Laredo, Cap-Haitien, Cap-Haïtien, Gonaives, Les Cayes, Jacmel, Guayaquil, Cuenca
Manta, Medellin, Medellín, Cali, Cartagena, Barranquilla, Cucuta, Cúcuta, Maracaibo, Valparaiso, Valparaíso, Concepcion, Arequipa
Cusco, Puno, Ayacucho, Juliaca, Santa Cruz, Cochabamba, El Alto, Rosario, Cordoba, Córdoba, Mendoza, Sao Paulo, São Paulo
Rio de Janeiro, Salvador, Recife, Fortaleza, Manaus, Porto Alegre, Curitiba, Belo Horizonte, San Pedro Sula, Santa Ana, Leon
Santiago de Cuba, Ponce, Kingston, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Christchurch, Auckland, Dunedin
`)
