import { readWords } from './rows.ts'

/** Nouns that end, or begin, the name of an organisation. Lower case. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = readWords(`
ministry, department, office, agency, administration, authority, bureau, commission, committee, council, board, directorate, secretariat
government, parliament, congress, senate, assembly, legislature, cabinet, chamber, knesset, duma, court, tribunal, police, army, navy, forces
force, command, corps, brigade, battalion, regiment, division, squadron, fleet, guard, guards, militia, party, union, alliance, coalition, front
movement, league, federation, confederation, association, organisation, organization, society, institute, institution, foundation, trust, fund
bank, company, corporation, corp, corp., inc, inc., ltd, ltd., llc, plc, co, co., gmbh, group, holdings, industries, enterprises, partners
university, college, school, academy, hospital, clinic, church, mosque, temple, museum, library, theatre, theater, club, team, network, forum
centre, center, observatory, laboratory, service, services, system, systems, airlines, airways, railways, railway, airport, newspaper, times, post, journal, herald
tribune, gazette, weekly, daily, chronicle, review, sentinel, telegraph, news, radio, television, tv, magazine, press, media, studios, records, entertainment, software, technologies, technology
motors, energy, petroleum, oil, gas, power, electric, telecom, communications, pharmaceuticals, laboratories, capital, investments, insurance
mission, programme, program, initiative, campaign, crescent, cross, cartel, gang, mafia, syndicate, exchange, reserve, treasury, registry
panel, inquiry, taskforce, delegation, embassy, consulate, municipality, prefecture, diocese, archdiocese, patriarchate
unit, superintendency, superintendence, inspectorate, lines, providers, underground, metro, economics, analytics, consulting, ratings, securities, resources, foods
watch, junta, politburo, presidency, prosecution, ombudsman, watchdog, consortium, cooperative, store, stores, hotel, restaurant
apparel, textiles, fabrics, garments, logistics, pharma, beverages, breweries, brewery, electronics, semiconductors, aerospace, chemicals, plastics
observer, examiner, inquirer, courier, ferries, builders, retailers
construction, contractors, constructors, works, mining, metals, steel, cement, shipping, shipbuilding, trading, properties, ventures, solutions
automotive, aviation, offshore, mills, collieries, plantations, dairies
`)

/** Those of them that end, or stand in, the name of a company. */
export const FIRM_NOUNS: ReadonlySet<string> = readWords(`
company, corporation, corp, corp., inc, inc., ltd, ltd., llc, plc, co, co., gmbh, group, holdings, industries, enterprises, airlines, airways
motors, pharmaceuticals, construction, contractors, constructors, works, mining, metals, steel, cement, shipping, shipbuilding, trading
properties, ventures, solutions, automotive, aviation, offshore, mills, collieries, plantations, dairies, logistics, textiles, chemicals, breweries
electronics, energy, petroleum, oil, gas, electric, telecom, communications, software, technologies, technology, systems, semiconductors
aerospace, beverages, brewery, foods, insurance, railways, railway, ferries, lines, builders, retailers, stores, apparel, garments, fabrics, pharma, plastics
`)

/** Organisation nouns that take "of", "for", "on" and a name: Ministry of Defence, Office for the Coordination of … */
export const ORGANISATION_HEADS: ReadonlySet<string> = readWords(`
ministry, department, office, agency, administration, authority, bureau, commission, committee, council, board, directorate, court, bank, municipality
university, college, school, institute, institution, academy, society, association, federation, confederation, organisation, organization, union, league
foundation, fund, centre, center, bar, church, house, chamber, front, movement, party, army, corps, alliance, coalition, secretariat, museum
programme, program, mission, campaign, forum, network, state, government, congress, parliament, assembly, doctors, reporters, friends
unit, superintendency, superintendence, inspectorate, coordination, cooperative, co-operative, collective, syndicate, consortium, register, registry, faculty, directorate-general, times, voice, herald, high, observatory, library, hospital, embassy, consulate, daughters, sons, knights, order, brotherhood, convention, treaty, conference, diocese, archdiocese, patriarchate, command
`)

/** Words of other languages that begin the name of an organisation. */
export const FOREIGN_HEADS: ReadonlySet<string> = readWords(`
instituto, istituto, institut, universidad, universidade, università, université, universität, banco, banca, banque, partido, partito, parti
movimiento, movimento, mouvement, ministerio, ministère, ministero, federación, fédération, fundación, fondation, fundação, asociación, association
compañía, compagnie, grupo, groupe, gruppo, radio, télévision, televisión, comité, comisión, confederación, sindicato, syndicat, organización
`)

/** Nouns that end the name of a place: a building, a street, a water, a border post. */
export const PLACE_NOUNS: ReadonlySet<string> = readWords(`
city, town, village, district, province, county, state, region, governorate, prefecture, municipality, borough, suburb, neighbourhood
neighborhood, quarter, camp, crossing, checkpoint, border, square, street, road, avenue, boulevard, lane, highway, bridge, tunnel, park, plaza
river, lake, sea, ocean, bay, gulf, strait, straits, channel, canal, island, islands, peninsula, cape, beach, coast, coastline, mountain
mountains, mount, hill, hills, valley, desert, forest, plateau, basin, delta, dam, port, harbour, harbor, airport, airfield, airbase, base, station
barracks, prison, jail, palace, tower, towers, stadium, arena, hall, cemetery, market, mall, hotel, cathedral, monument, memorial, reactor, plant
refinery, mine, corridor, strip, heights, plain, volcano, glacier, falls, springs, creek, point, gate, rectory, wall, line, fault, trench, hospital
territory, territories, facility, slum, enclave, archipelago, atoll, penitentiary, reef, pass, steppe, theatre, theater, sanctuary
`)

/** Words before a name that make it a place ("Mount Merapi", "Lake Chad"). */
export const PLACE_HEADS: ReadonlySet<string> = readWords(`
mount, lake, rue, avenida, calle, via, piazza, praça, rua, viale, camp, kibbutz, wadi, jebel, jabal, beit, deir, cape, port, fort, lac, rio, isla, monte, isle, puerto, ciudad, villa, san, santa, saint, st., st
`)

/** Words that begin the name of a thing: ships, storms, operations. */
export const THING_HEADS: ReadonlySet<string> = readWords(`
mv, ms, ss, uss, hms, rms, mt, mb, storm, hurricane, typhoon, cyclone, tropical, supertyphoon, operation, flight, covid, article, resolution
chapter, highway, route, interstate, page, section, apollo, soyuz, boeing, windows
`)

/** Works, events and things with capital letters that are nobody: wars, prizes, laws, treaties, ships, storms. */
export const THING_NOUNS: ReadonlySet<string> = readWords(`
war, wars, battle, siege, uprising, revolution, intifada, rebellion, massacre, genocide, holocaust, crisis, summit, conference, olympics, games
cup, championship, prize, award, awards, medal, act, bill, law, treaty, accord, accords, agreement, convention, protocol, pact, charter, constitution
plan, deal, operation, hurricane, typhoon, cyclone, storm, earthquake, tsunami, festival, day, week, month, year, century, age, era, dynasty, empire
religion, language, bible, quran, koran, resolution, declaration, report, index, missile, rocket, drone, tank, jet, aircraft, helicopter, rifle
ferry, vessel, ship, submarine, train, flight, election, elections, movement, spring, standard, time, edition, series, season, episode, film, movie
book, song, album, novel, game, version, update, theory, syndrome, disease, virus, covid, vaccine, model, dollar, euro, percent, theorem, ceasefire
coast, side, street, page, article, chapter, section, part, volume, phase, group, offensive, campaign, attack, attacks, incident, affair, scandal, pogrom
`)
