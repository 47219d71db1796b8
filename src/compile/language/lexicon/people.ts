import { COUNTRIES } from './countries.ts'
import { TERRITORIES } from './places.ts'
import { readCell, readRows, readWords } from './rows.ts'

/**
 * Nouns for people, in the groups that news keeps apart: soldiers are not civilians, and a toll of one is not a toll
 * of the other. Singular forms; plurals are derived, irregular ones stand in the last table.
 * group | nouns
 */
const GROUPS = `
people    | people, person, individual, human, inhabitant, resident, citizen, national, soul, human being, member, victim, survivor, casualty, islander
people    | villager, local, passenger, traveller, traveler, tourist, visitor, pilgrim, worshipper, worshiper, guest, customer, shopper, spectator
people    | fan, supporter, bystander, passer-by, passerby, pedestrian, onlooker, commuter, driver, motorist, rider, biker, cyclist, motorcyclist, climber
people    | hiker, skier, swimmer, diver, sailor, mariner, crewman, crew member, pilot, steward, stewardess, flight attendant, tenant, occupant, evacuee, relative
people    | homeless, neighbor, neighbour, other, adult, elder, man, guy, elderly, suspect, farmer, peasant, campesino, fisherman, miner, worker, labourer, laborer, employee, staff, staffer, colleague
people    | year-old, life, population, crowd, audience, public, workforce, electorate, couple
households | family, household, hh, homeless family
people    | deckhand, farmhand, stagehand, camper, villager, family member, believer, christian, muslim, jew, hindu, sikh, buddhist, tribesman, indian, native, newcomer, volunteer, parishioner, churchgoer, mourner, reveler, reveller, partygoer, concertgoer, owner
civilians | civilian, non-combatant, noncombatant
women     | woman, girl, mother, wife, daughter, sister, widow, grandmother, aunt, niece, bride, nun, lady, schoolgirl, housewife
children  | child, boy, baby, infant, toddler, kid, minor, teenager, teen, adolescent, youth, youngster, newborn, pupil, schoolchild, schoolboy, orphan, fetus, twin
men       | husband, father, son, brother, grandfather, uncle, nephew, groom, widower
soldiers  | soldier, troop, serviceman, servicewoman, service member, servicemember, marine, conscript, reservist, recruit, paratrooper, infantryman, airman, guardsman, peacekeeper, trooper, sergeant, lieutenant, corporal, colonel, captain, commando, cadet, sailor, seaman, veteran, private, sapper, military personnel, personnel, legionnaire, ranger, major, brigadier
police    | policeman, policewoman, police officer, officer, constable, detective, border guard, gendarme, sheriff, deputy, patrolman, inspector
fighters  | fighter, militant, insurgent, rebel, guerrilla, guerilla, terrorist, gunman, combatant, militiaman, extremist, jihadist, jihadi, warrior, subversive, separatist, bomber, attacker, assailant, hijacker, paramilitary, mujahid, commander, sniper, operative, infiltrator, gunmen, suicide bomber, taliban, partisan, contra, hitman, militia member, raider, criminal, bandit, enemy, gang member, gangster, trafficker, pirate, shooter, kidnapper, captor, robber, delinquent, facilitator
officials | official, leader, politician, lawmaker, legislator, senator, congressman, congresswoman, mayor, governor, minister, deputy minister, councillor, councilman, diplomat, ambassador, consul, president, judge, magistrate, prosecutor, lawyer, attorney, councilor, candidate, mp, parliamentarian, functionary, bureaucrat, envoy, administrator
medics    | doctor, nurse, medic, paramedic, surgeon, physician, midwife, health worker, medical worker, ambulance driver
rescuers  | rescuer, firefighter, fireman, first responder, aid worker, humanitarian worker, rescue worker
press     | journalist, reporter, cameraman, photographer, editor, correspondent, broadcaster, photojournalist, media worker
activists | protester, protestor, demonstrator, picket, picketer, sit-in participant, activist, marcher, rioter, striker, dissident, campaigner, unionist, trade unionist, opponent, organizer, organiser
clergy    | priest, bishop, archbishop, pastor, monk, imam, cleric, rabbi, jesuit, missionary, seminarian
students  | student, teacher, professor, schoolteacher, lecturer, rector, graduate, scholar, academic, principal
prisoners | prisoner of war, pow, prisoner, inmate, detainee, convict, captive
hostages  | hostage
displaced | refugee, displaced, displaced person, idp, migrant, asylum seeker, asylum-seeker, immigrant, returnee, emigrant, expatriate
people    | intern, consultant, contractor, engineer, technician, guard, bodyguard, security guard, watchman, businessman, businesswoman, trader, vendor, merchant, shopkeeper, cook, waiter, singer, actor, artist, musician, dancer, writer, poet, athlete, player, footballer, coach, referee, scientist, researcher, expert, adviser, advisor, aide, secretary, manager, executive, director, clerk, banker, servant, mechanic, electrician, carpenter, builder, plumber, trucker, cabbie, spokesman, spokeswoman, witness, informant, informer, collaborator, spy, agent, friend, boyfriend, girlfriend, partner, couple, sibling, cousin, parent, grandparent, grandchild, grandson, granddaughter, stepfather, stepson, in-law, dad, mom, mum, roommate, caretaker, landlord, farmworker, farmhand, laborer, foreigner, stranger, american, voter, poll worker, juror, defendant, classmate, schoolmate, teammate, coworker, co-worker, flatmate, housemate, ex-wife, ex-husband, ex-boyfriend, ex-girlfriend, in-laws, associate, accomplice, henchman, sympathizer, sympathiser, subordinate, sherpa, porter, guide, crew, celebrity, nanny, babysitter
people    | patient, shepherd, goatherd, herdboy, nomad, beggar, apprentice, maid, chef, blacksmith, stonemason, thief, burglar, acrobat
people    | compatriot, countryman, countrywoman, expat, lifeguard, chauffeur, scout, jockey
fighters  | mercenary, vigilante
clergy    | deacon, chaplain, mullah, sheikh, cardinal
`

const IRREGULAR_PLURALS = `
life lives | year-old olds | person people persons | man men | woman women | child children | serviceman servicemen | servicewoman servicewomen | gunman gunmen
policeman policemen | policewoman policewomen | militiaman militiamen | fisherman fishermen | fireman firemen | crewman crewmen
tribesman tribesmen | infantryman infantrymen | airman airmen | guardsman guardsmen | seaman seamen | patrolman patrolmen
congressman congressmen | congresswoman congresswomen | councilman councilmen | businessman businessmen | businesswoman businesswomen
cameraman cameramen | watchman watchmen | schoolchild schoolchildren | grandchild grandchildren | passer-by passers-by
passerby passersby | mujahid mujahideen mujahidin mujahedin | wife wives | thief thieves | housewife housewives | spy spies | lady ladies
baby babies | casualty casualties | enemy enemies | hitman hitmen | henchman henchmen | attorney attorneys | schoolboy schoolboys | missionary missionaries | secretary secretaries
countryman countrymen | countrywoman countrywomen | mercenary mercenaries | spokesman spokesmen | spokeswoman spokeswomen | people people | staff staff | crew crew crews | personnel personnel | taliban taliban | homeless homeless
elderly elderly | displaced displaced | police police | functionary functionaries | adversary adversaries | deputy deputies
`

/** Collective nouns: many people each; a number of them counts the groups. */
const COLLECTIVE_NOUNS = `family, household, crew, team, band, gang, group, squad, patrol, battalion, brigade, division, regiment, company, unit, army, force, party, cell, platoon, couple, class, tribe, clan, community, generation, population, crowd, delegation`

/** Endings of nouns for people, and the common words with such an ending that are things. */
const PERSON_ENDING =
  /(?:[^aeiou]er|[aeiou][^aeiou]er|eer|[^o]or|ist|ian|man|men|woman|women|ee|crat|[^e]ant|dent|folk|people|naut|ite)s?$/
const THINGS_WITH_SUCH_ENDING = readWords(`
year, hour, number, letter, paper, order, quarter, corner, border, matter, tower, river, shelter, flower, computer, server, helicopter, launcher
container, trailer, tanker, booster, chapter, character, cluster, counter, cover, dinner, disaster, error, factor, filter, finger, folder, ladder
layer, lever, liter, litre, meter, metre, kilometer, kilometre, centimeter, millimeter, mirror, monitor, motor, offer, power, printer, sector, semester
sensor, shoulder, shower, sticker, tender, theater, timber, tractor, transformer, vector, water, winter, wonder, door, floor, color, colour, harbor
harbour, rumor, rumour, tumor, tumour, reactor, corridor, indicator, generator, elevator, refrigerator, detector, dollar, center, centre, murder, encounter
fever, cancer, feeder, freighter, steamer, cruiser, destroyer, carrier, fighter-bomber, mortar, grenade, revolver, cylinder, trigger, wafer, acre, answer
bunker, chamber, crater, parameter, diameter, perimeter, newspaper, poster, proper, summer, supper, thunder, tiger, user, viewer, water, weather
whisker, cheater, list, coast, list, artist, mist, fist, wrist, twist, exist, resist, plant, grant, restaurant, warrant, element, incident, accident, document, committee
fee, degree, tree, knee, employee, guarantee, coffee, president, site, dynamite, elite, kite, satellite, white, unite, granite, favorite, suite, bite, ant, elephant, implant, tenant, pollutant, giant
peninsula, calendar, radar, ceremony, anniversary, manner, banner, hammer, slipper, bumper, copper, pepper, paper, bullet, shutter, butter, gutter, barrier, pier, tier, frontier, courier, chandelier, glacier
charter, quarter, headquarter, starter, disorder, recorder, cover, drawer, boiler, tyre, fire, acre, cadaver, liver, silver, driver's, over, under, after, rather, together, either, neither, whether, ever, never, however, further, other, another, later, earlier, former, latter, lower, upper, higher, larger, smaller, inner, outer, proper, super, per
september, october, november, december, easter, prior, major, minor, interior, exterior, superior, senior, junior, anterior, for, nor, poor, floor, indoor, outdoor, tutor, mayor, terror, horror, honor, honour, humor, labor, labour, favor, favour, flavor, vapor, armor, armour, behavior, behaviour, endeavor, neighbor
redundant, abundant, significant, important, vacant, dominant, distant, constant, instant, pregnant, brilliant, reluctant, jubilant, defiant, compliant
bomber jacket, tsunami, boulder, cheque, cyber, rubber, lumber, member, remember, slaughter, laughter, theatre, torture, picture, furniture, culture, agriculture, structure, temperature, feature, future, measure, treasure, pressure
plane, human, german, roman, yemen, bremen, talisman, specimen, regimen, abdomen, omen, stamen, semen, acumen, ramen, trillion, meteor, spider, oyster, lobster, hamster, rooster, badger, panther, leopard, beaver, heifer, cooler, speaker, locker, cracker, sucker, pointer, router, adapter, crossover, takeover, hangover, layover, leftover, turnover, passover, discover, recover, deliver, consider, render, surrender, gender, slender, calender, fender, defender's, blender, lender's, tinder, powder, ladder, fodder, shudder, bladder, rudder, udder
`)

const singulars = new Map<string, string>()
const groups = new Map<string, string>()
for (const [group, cell] of readRows(GROUPS)) {
  for (const noun of readCell(cell)) {
    if (!groups.has(noun)) groups.set(noun, group as string)
    singulars.set(noun, noun)
    const plural = /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : /[^aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`
    singulars.set(plural, noun)
  }
}
for (const [first, ...rest] of readRows(IRREGULAR_PLURALS.replaceAll('\n', '|'))
  .flat()
  .map((cell) => cell.split(' '))) {
  const noun = first as string
  singulars.set(noun, noun)
  for (const plural of rest) singulars.set(plural, noun)
}
// "People" is a plural before it is a noun for one nation.
singulars.set('people', 'people')

/** Lower-case words for the people of a nation, by the name of its state or territory. */
const nations = new Map<string, string>()
for (const place of [...TERRITORIES, ...COUNTRIES]) {
  for (const word of [...place.people, ...place.adjectives]) nations.set(word.toLowerCase(), place.name)
}

const collectives = new Set<string>()
for (const noun of readCell(COLLECTIVE_NOUNS)) {
  collectives.add(noun)
  collectives.add(
    noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`,
  )
}

/** The group of people a noun (lower case, either number) names; null when it names none. */
export function groupOf(noun: string): string | null {
  const known = groups.get(singulars.get(noun) ?? '')
  if (known !== undefined) return known
  if (noun === 'police') return 'police'
  if (nations.has(noun)) return 'people'
  const singular = noun.endsWith('s') ? noun.slice(0, -1) : noun
  if (THINGS_WITH_SUCH_ENDING.has(singular) || THINGS_WITH_SUCH_ENDING.has(noun) || noun.length < 5) return null
  return PERSON_ENDING.test(noun) ? 'people' : null
}

/** Whether the noun stands for one person: "a surgeon", "an Israeli". */
export function isOnePerson(noun: string): boolean {
  if (collectives.has(noun) || PLURAL_ONLY.has(noun)) return false
  if (singulars.get(noun) === noun || nations.has(noun)) return true
  return !noun.endsWith('s') && !/(?:men|people|folk)$/.test(noun) && !singulars.has(noun) && groupOf(noun) !== null
}
const PLURAL_ONLY = new Set([
  'people',
  'staff',
  'crew',
  'personnel',
  'police',
  'taliban',
  'homeless',
  'elderly',
  'displaced',
  'troop',
  'other',
  'couple',
  'enemy',
  'casualty',
])

/** The state whose people a word names ("Kenyans", "Kenyan"); null for any other word. */
export function nationOf(word: string): string | null {
  return nations.get(word) ?? null
}
