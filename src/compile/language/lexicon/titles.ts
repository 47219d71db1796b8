import { readWords } from './rows.ts'

/**
 * Offices one person holds at a time: two people with one of these are two people, and a person with two of them is
 * worth a remark. Lower case; several words as printed.
 */
export const OFFICE_TITLES: ReadonlySet<string> = readWords(`
president, vice president, vice-president, prime minister, premier, chancellor, taoiseach, king, queen, emperor, sultan, emir
crown prince, pope, patriarch, supreme leader, ayatollah, caliph, governor-general, viceroy, first minister, head of state, president-elect
minister, secretary, secretary of state, secretary-general, secretary general, attorney general, attorney-general, surgeon general
solicitor general, high representative, high commissioner, commissioner, ambassador, envoy, special envoy, governor, lieutenant governor
mayor, speaker, chief justice, chief of staff, chief of general staff, chief of the general staff, army chief, police chief, fire chief
commander-in-chief, commander in chief, national security adviser, national security advisor, chief executive, chief executive officer, chief commercial officer, chief technology officer, chief legal officer, chief medical officer
ceo, cfo, coo, cto, chairman, chairwoman, chairperson, director-general, director general, director, executive director, head, chief
leader, first lady, opposition leader, junta chief, junta leader, party leader, chief prosecutor, prosecutor general, general secretary
chair, vice chair, co-chair, chief constable, chief minister, union minister, collector, district collector, district magistrate, ombudsman, auditor general
permanent representative, under-secretary-general, undersecretary-general, under secretary, undersecretary, comptroller, central bank governor
`)

/** Ranks, honorifics and callings printed before a name; many people hold them at once. */
export const RANK_TITLES: ReadonlySet<string> = readWords(`
general, brigadier-general, major-general, lieutenant-general, lieutenant-colonel, vice-admiral, rear-admiral, sergeant-major
gen, gen., maj gen, brig gen, adm, rear adm, vice adm, rear adm., vice adm., cmdr, gov, sen, rep, sgt maj, first lady, lieutenant general, lt. gen., major general, maj. gen., brigadier general, brig. gen., brigadier, brig., marshal, field marshal
admiral, adm., rear admiral, vice admiral, commodore, captain, capt., capt, commander, cmdr., lieutenant commander
colonel, col., col, lieutenant colonel, lt. col., lt col, major, maj., maj, lieutenant, lt., lt, second lieutenant, sergeant, sgt., sgt
staff sergeant, sergeant major, sgt. maj., corporal, cpl., cpl, private, pvt., pfc., specialist, spc., officer, constable, detective, det.
dsp, asp, acp, dcp, ssp, igp, cop, inspector, inspector general, superintendent, supt., sheriff, deputy sheriff, marshall
mr, mr., mrs, mrs., ms, ms., miss, sir, dame, lord, lady, baron, baroness, count, duke, duchess, earl, prince, princess, sheikh, sheik, shaikh
dr, dr., prof, prof., professor, doctor, rev., rev, reverend, father, fr., sister, brother, cardinal, archbishop, bishop, rabbi, imam, mullah
maulana, mufti, grand mufti, dalai lama, lama, swami, monk, pastor, hon., the hon., comrade, señor, monsieur, madame, herr, frau, haji, hajji
senator, sen., congressman, congresswoman, representative, rep., reps., sens., gov., lawmaker, legislator, mp, deputy, councillor, councilman
councilwoman, alderman, assemblyman, assemblywoman, delegate, whip, judge, justice, magistrate, prosecutor, attorney, lawyer, solicitor
barrister, spokesman, spokeswoman, spokesperson, press secretary, adviser, advisor, special adviser, aide, consultant, strategist
corporals, sergeants, captains, colonels, lieutenants, majors, inspectors, detectives, constables, justices, judges, senators, ministers, presidents, governors, generals, lawmakers, ambassadors, representatives, commissioners, professors, doctors
coordinator, humanitarian coordinator, resident coordinator, administrator, manager, project manager, country director, regional director
head of mission, secretary-treasurer, treasurer, clerk, commissar, negotiator, mediator, diplomat, attaché, consul, consul general, rapporteur
special rapporteur, special representative, counsel, chief negotiator, investigator, inspector-general, chief investigator
professor emeritus, scholar, historian, economist, scientist, physicist, chemist, biologist, geologist, seismologist, volcanologist
meteorologist, climatologist, epidemiologist, virologist, researcher, analyst, expert, author, writer, poet, novelist, journalist, reporter
correspondent, photojournalist, photographer, cameraman, editor, editor-in-chief, columnist, commentator, broadcaster, presenter, host, blogger
filmmaker, producer, actor, actress, singer, musician, rapper, composer, artist, comedian, model, designer, architect, engineer, developer
founder, co-founder, cofounder, owner, co-owner, entrepreneur, businessman, businesswoman, billionaire, banker, investor, partner
trader, executive, vice chairman, president and ceo, chief economist, chief scientist, chief financial officer, chief operating officer
activist, campaigner, organiser, organizer, dissident, politician, candidate, nominee, rival, challenger, incumbent, oligarch, defector
militant, terrorist, gunman, suspect, attacker, shooter, fugitive, gangster, drug lord, warlord, rebel leader, gang leader, kingpin, hostage
ringleader, mastermind, whistleblower, convict, inmate, defendant, plaintiff, victim, survivor, witness, eyewitness, resident, villager, neighbour, neighbor
farmer, fisherman, shopkeeper, taxi driver, driver, pilot, co-pilot, sailor, skipper, nurse, paramedic, surgeon, physician, medic, rescuer
firefighter, teacher, student, schoolteacher, headteacher, principal, rector, dean, provost, volunteer, worker, soldier, veteran, airman
astronaut, coach, head coach, trainer, striker, midfielder, defender, goalkeeper, forward, winger, quarterback, referee
commandant, coroner, medical examiner, warden, registrar, wing commander, squadron leader, group captain, air marshal, air commodore, air chief marshal, air vice marshal
flight lieutenant, deputy superintendent, director general of police, superintendent of police, sub-inspector, head constable, deputy commissioner, traditional chief, chieftain
atty, atty., advocate, dcop, acop, csp, kyai, kiai, ustaz, mallam, alhaja, hajia, otunba, begum, maulvi, shri, smt, smt., datuk, datuk seri, tan sri, dato, tun, ustad, nawab, alhaji, malam, mzee, oba, bailiff, ranger, lifeguard, ambassador-at-large, fire marshal, postmaster
champion, cyclist, swimmer, sprinter, boxer, golfer, footballer, player, star, superstar, legend, widow, widower, wife, husband, son, daughter
mother, uncle, aunt, cousin, nephew, niece, grandmother, grandfather, girlfriend, boyfriend, fiancée, teenager, toddler
`)

/** Words between an affiliation and a title, or before it ("acting", "deputy", "foreign", "national security"). */
export const TITLE_MODIFIERS: ReadonlySet<string> = readWords(`
acting, shadow, interim, caretaker, former, ex, then, current, incoming, outgoing, late, deposed, ousted, exiled, jailed, newly, elected, appointed
deputy, vice, assistant, associate, senior, junior, chief, top, lead, principal, first, second, third, permanent, special, executive, managing
honorary, longtime, veteran, prominent, leading, fellow, presumptive, re-elected, incumbent, embattled, populist, conservative, liberal, left-wing
right-wing, far-right, far-left, hard-line, hardline, centrist, reformist, moderate, pro-democracy, pro-government, anti-government
foreign, policy, defence, defense, interior, home, finance, health, justice, energy, education, transport, transportation, agriculture, environment
culture, information, labour, labor, trade, commerce, economy, economic, industry, oil, petroleum, water, housing, tourism, sports, sport
security, national, federal, state, regional, provincial, local, municipal, city, county, district, village, union, party, opposition, government
cabinet, war, military, army, navy, naval, air, police, intelligence, counterterrorism, anti-corruption, press, media, communications
political, parliamentary, presidential, congressional, humanitarian, human, rights, peace, climate, nuclear, diplomatic, legal, medical, public
civil, civilian, disaster, emergency, rescue, fire, prison, central, bank, tax, budget, treasury, science, technology, development
international, european, community, tribal, religious, spiritual, militant, rebel, separatist, guerrilla, paramilitary, jihadist, female, male
railways, railway, aviation, fuel, textiles, wildlife, telecommunications, telecoms, natural, resources, social, women, gender, youth, family, planning, mines, mining, forestry, fisheries, works, roads, communication
higher, rural, urban, land, lands, immigration, citizenship, minerals, livestock, irrigation, digital, innovation, investment, infrastructure
un, young, old, popular, famous, renowned, celebrated, award-winning, independent, freelance, retired, alleged, suspected, convicted, accused
`)

/** Post that speaks for, or works for, whoever is named before it; unnamed people are known by these ("a senior U.N. official"). */
export const SOURCE_NOUNS: ReadonlySet<string> = readWords(`
official, spokesman, spokeswoman, spokesperson, diplomat, adviser, advisor, aide, minister, lawmaker, reporter, correspondent, journalist
photographer, source, commander, officer, general, colonel, doctor, surgeon, nurse, medic, paramedic, lawyer, prosecutor, judge, investigator, witness
analyst, expert, representative, envoy, ambassador, negotiator, mediator, coordinator, administrator, director, head, chief, governor, mayor
rescuer, eyewitness, seismologist, professor, researcher, scientist, engineer, executive, manager
`)
