import { readCell, readRows } from './rows.ts'

/** An organised armed group, with its other names, abbreviations and spellings, and the country it mostly acts in. */
export interface ArmedGroup {
  readonly name: string
  readonly names: readonly string[]
  readonly country: string | null
}

/** name | other names, abbreviations, spellings | country */
export const ARMED_GROUPS: readonly ArmedGroup[] = readRows(`
# Middle East
Hamas | Islamic Resistance Movement, HAMAS | Palestinian Territories
Al-Qassam Brigades | Izz ad-Din al-Qassam Brigades, Izzedine al-Qassam Brigades, Ezzedine Al-Qassam Brigades, Qassam Brigades | Palestinian Territories
Palestinian Islamic Jihad | Islamic Jihad, PIJ | Palestinian Territories
Al-Quds Brigades | Al Quds Brigades, Saraya al-Quds | Palestinian Territories
Al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigades, Al-Aqsa Martyrs Brigade | Palestinian Territories
Popular Front for the Liberation of Palestine | PFLP | Palestinian Territories
Democratic Front for the Liberation of Palestine | DFLP | Palestinian Territories
Lions' Den | | Palestinian Territories
Hezbollah | Hizbollah, Hizbullah, Hezbullah, Hizballah | Lebanon
Amal Movement | | Lebanon
Houthis | Houthi, Huthi, Huthis, Ansar Allah, Ansarallah, Houthi movement | Yemen
Southern Transitional Council | STC | Yemen
Islamic State | ISIS, ISIL, IS group, Islamic State group, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant |
Islamic State Khorasan | Islamic State-Khorasan, ISIS-K, IS-K, ISKP, Islamic State Khorasan Province, Islamic State in Khorasan | Afghanistan
Al-Qaeda | al-Qaeda, Al Qaeda, al Qaeda, al-Qaida, Al-Qaida, Al Qaida, al Qaida |
Al-Qaeda in the Arabian Peninsula | al-Qaeda in the Arabian Peninsula, AQAP | Yemen
Al-Qaeda in the Islamic Maghreb | al-Qaeda in the Islamic Maghreb, AQIM |
Hayat Tahrir al-Sham | Hay'at Tahrir al-Sham, HTS | Syria
Al-Nusra Front | al-Nusra Front, Nusra Front, Jabhat al-Nusra | Syria
Ahrar al-Sham | | Syria
Free Syrian Army | FSA | Syria
Syrian National Army | SNA | Syria
Syrian Democratic Forces | SDF | Syria
People's Protection Units | YPG | Syria
Kurdistan Workers' Party | Kurdistan Workers Party, PKK | Turkey
Kurdistan Freedom Hawks | TAK | Turkey
Peshmerga | peshmerga | Iraq
Popular Mobilization Forces | Popular Mobilisation Forces, Hashd al-Shaabi, PMF, PMU | Iraq
Kataib Hezbollah | Kata'ib Hezbollah, Ketaib Hezbollah | Iraq
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | Iraq
Islamic Resistance in Iraq | | Iraq
Mahdi Army | | Iraq
Jaish al-Adl | Jaish ul-Adl | Iran
Jundallah | Jundullah | Iran
Mujahedin-e Khalq | Mujahideen-e-Khalq, MEK | Iran
Muslim Brotherhood | | Egypt
Fatah al-Islam | | Lebanon
Shabiha | shabiha | Syria
# Africa
Boko Haram | | Nigeria
Islamic State West Africa Province | ISWAP | Nigeria
Ansaru | | Nigeria
Movement for the Emancipation of the Niger Delta | MEND | Nigeria
Indigenous People of Biafra | IPOB | Nigeria
Al-Shabaab | al-Shabaab, Al Shabaab, al-Shabab, Al-Shabab, al Shabaab, Al Shabab | Somalia
Ahlu Sunna Waljama'a | Ahlu Sunna Wal Jamaa | Somalia
Rapid Support Forces | RSF | Sudan
Janjaweed | | Sudan
Justice and Equality Movement | JEM | Sudan
Sudan Liberation Movement | Sudan Liberation Army, SLM, SLA | Sudan
Sudan People's Liberation Movement-North | SPLM-N | Sudan
Sudan People's Liberation Army-in-Opposition | SPLA-IO, SPLM-IO | South Sudan
White Army | | South Sudan
Lord's Resistance Army | LRA | Uganda
Allied Democratic Forces | ADF | Democratic Republic of the Congo
M23 | March 23 Movement, M23 rebel group | Democratic Republic of the Congo
CODECO | Cooperative for the Development of Congo | Democratic Republic of the Congo
Mai-Mai | Mai Mai, Mayi-Mayi | Democratic Republic of the Congo
Democratic Forces for the Liberation of Rwanda | FDLR | Democratic Republic of the Congo
Wazalendo | | Democratic Republic of the Congo
Seleka | Séléka | Central African Republic
Anti-balaka | anti-balaka, Anti-Balaka | Central African Republic
Coalition of Patriots for Change | CPC | Central African Republic
Tigray People's Liberation Front | Tigray People’s Liberation Front, TPLF | Ethiopia
Oromo Liberation Army | OLA, OLF-Shane | Ethiopia
Oromo Liberation Front | OLF | Ethiopia
Fano | Fano militia | Ethiopia
Ogaden National Liberation Front | ONLF | Ethiopia
Jama'at Nasr al-Islam wal Muslimin | Jama'a Nusrat ul-Islam wa al-Muslimin, JNIM | Mali
Ansar Dine | Ansar al-Din | Mali
Macina Liberation Front | Katiba Macina | Mali
National Movement for the Liberation of Azawad | MNLA | Mali
Islamic State in the Greater Sahara | ISGS | Mali
Permanent Strategic Framework | CSP-DPA | Mali
Polisario Front | Polisario | Western Sahara
Libyan National Army | Libyan Arab Armed Forces, LNA | Libya
Ansar al-Sharia | Ansar al-Shariah | Libya
Movement of Democratic Forces of Casamance | MFDC | Senegal
Renamo | RENAMO | Mozambique
UNITA | | Angola
Front for Change and Concord in Chad | FACT | Chad
Ambazonia Defence Forces | | Cameroon
Mau Mau | | Kenya
# Russia, Ukraine and Europe
Wagner Group | Wagner, Wagner mercenary group, PMC Wagner | Russia
Africa Corps | | Russia
Azov Brigade | Azov Battalion, Azov Regiment | Ukraine
Freedom of Russia Legion | | Ukraine
Russian Volunteer Corps | | Ukraine
Irish Republican Army | IRA, Provisional IRA, Real IRA, New IRA | Ireland
Ulster Volunteer Force | UVF | United Kingdom
Ulster Defence Association | | United Kingdom
ETA | Euskadi Ta Askatasuna | Spain
Red Brigades | | Italy
Red Army Faction | Baader-Meinhof | Germany
Kosovo Liberation Army | KLA, UCK | Kosovo
DHKP-C | Revolutionary People's Liberation Party-Front | Turkey
Grey Wolves | | Turkey
# South and Central Asia
Taliban | Taleban, Afghan Taliban, Islamic Emirate | Afghanistan
Tehreek-e-Taliban Pakistan | Tehrik-i-Taliban Pakistan, Tehrik-e-Taliban Pakistan, Pakistani Taliban, Pakistan Taliban, TTP | Pakistan
Haqqani network | Haqqani Network | Afghanistan
National Resistance Front | | Afghanistan
Northern Alliance | | Afghanistan
Mujahideen | Mujahedin | Afghanistan
Lashkar-e-Taiba | Lashkar-e-Tayyiba, Lashkar-e-Toiba, LeT | Pakistan
Jaish-e-Mohammed | Jaish-e-Mohammad, JeM | Pakistan
Lashkar-e-Jhangvi | | Pakistan
Hizbul Mujahideen | Hizb-ul-Mujahideen | India
Balochistan Liberation Army | Baloch Liberation Army, Baluchistan Liberation Army, BLA | Pakistan
Balochistan Liberation Front | BLF | Pakistan
Communist Party of India (Maoist) | Naxalites, Naxals, Naxal, Naxalite | India
United Liberation Front of Asom | ULFA | India
Liberation Tigers of Tamil Eelam | Tamil Tigers, LTTE | Sri Lanka
National Thowheeth Jama'ath | National Thowheed Jamath | Sri Lanka
Jamaat-ul-Mujahideen Bangladesh | JMB | Bangladesh
Islamic Movement of Uzbekistan | IMU | Uzbekistan
East Turkestan Islamic Movement | ETIM, Turkistan Islamic Party | China
# Southeast Asia
Arakan Army | AA | Myanmar
Kachin Independence Army | KIA | Myanmar
Karen National Liberation Army | KNLA | Myanmar
Karen National Union | KNU | Myanmar
Ta'ang National Liberation Army | TNLA | Myanmar
Myanmar National Democratic Alliance Army | MNDAA | Myanmar
Three Brotherhood Alliance | Brotherhood Alliance | Myanmar
People's Defence Force | People's Defense Force, People's Defence Forces, People's Defense Forces, PDF | Myanmar
United Wa State Army | UWSA | Myanmar
Arakan Rohingya Salvation Army | ARSA | Myanmar
Karenni Nationalities Defence Force | KNDF | Myanmar
Abu Sayyaf | Abu Sayyaf Group | Philippines
Moro Islamic Liberation Front | MILF | Philippines
Moro National Liberation Front | MNLF | Philippines
Bangsamoro Islamic Freedom Fighters | BIFF | Philippines
New People's Army | NPA | Philippines
Maute group | Maute | Philippines
Dawlah Islamiyah | Daulah Islamiyah | Philippines
Jemaah Islamiyah | Jemaah Islamiah, JI | Indonesia
Free Aceh Movement | GAM | Indonesia
West Papua National Liberation Army | TPNPB, Free Papua Movement, OPM | Indonesia
Barisan Revolusi Nasional | BRN | Thailand
Khmer Rouge | | Cambodia
Pathet Lao | | Laos
Viet Cong | Vietcong | Vietnam
Viet Minh | Vietminh | Vietnam
Aum Shinrikyo | | Japan
# Americas
FARC | Revolutionary Armed Forces of Colombia, Farc | Colombia
National Liberation Army | ELN | Colombia
Estado Mayor Central | Central General Staff, EMC | Colombia
Segunda Marquetalia | | Colombia
Clan del Golfo | Gulf Clan, Gaitanista Army of Colombia, AGC | Colombia
M-19 | April 19 Movement | Colombia
United Self-Defense Forces of Colombia | AUC | Colombia
Medellin Cartel | Medellín cartel, Medellin cartel | Colombia
Cali Cartel | Cali cartel | Colombia
Shining Path | Sendero Luminoso | Peru
Tupac Amaru Revolutionary Movement | MRTA, Túpac Amaru Revolutionary Movement | Peru
Zapatista Army of National Liberation | Zapatistas, EZLN | Mexico
Sinaloa Cartel | Sinaloa cartel | Mexico
Jalisco New Generation Cartel | CJNG, Jalisco cartel, Jalisco Cartel | Mexico
Gulf Cartel | Gulf cartel | Mexico
Los Zetas | Zetas | Mexico
Knights Templar Cartel | La Familia Michoacana | Mexico
Los Choneros | Choneros | Ecuador
Los Lobos | | Ecuador
Los Tiguerones | Tiguerones | Ecuador
Tren de Aragua | | Venezuela
MS-13 | Mara Salvatrucha | El Salvador
Barrio 18 | 18th Street gang, Barrio-18 | El Salvador
Farabundo Marti National Liberation Front | FMLN | El Salvador
Contras | | Nicaragua
Sandinistas | Sandinista National Liberation Front, FSLN | Nicaragua
Primeiro Comando da Capital | First Capital Command, PCC | Brazil
Comando Vermelho | Red Command | Brazil
Viv Ansanm | G9, G9 gang alliance, 400 Mawozo | Haiti
Tupamaros | Colectivos | Venezuela
Montoneros | | Argentina
Proud Boys | | United States
Oath Keepers | | United States
Ku Klux Klan | KKK | United States
`).map(([name = '', names, country]) => ({ name, names: readCell(names), country: country || null }))
