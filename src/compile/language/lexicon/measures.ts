import { readRows } from './rows.ts'

/**
 * What can be counted of people, and the words that say so. One table; to read a new measure, add its rows.
 *
 * A measure's words are of these sorts (`/` separates alternatives for one word; `verb:past:participle` is irregular):
 *   verb    someone does it to them          "killed 12 people", "12 people were killed"
 *   does    they do it or undergo it         "12 people drowned"
 *   is      they are it                      "12 people dead", "12 are missing"
 *   noun    each one counted is one          "12 deaths", "12 hostages"
 *   act     the act, with "of" those counted "the killing of 12 people"
 *   toll    a number follows                 "the death toll rose to 12"
 *   at      where they are, told of those of whom nothing else is said   "12 aboard", "carrying 12 people"
 *   become  a plain verb, and what its object becomes: "left 12 dead", "12 were taken hostage" (`verbs > words`)
 */
export interface Measure {
  readonly name: string
  readonly unit: string
  /** A state holds on a day; anything else happens. */
  readonly state: boolean
}

/** measure | unit | event or state */
const MEASURES = `
killed                | people | event
injured               | people | event
casualties            | people | event
shot                  | people | event
executed              | people | event
missing               | people | state
bodies found          | bodies | event
buried                | people | event
displaced             | people | event
evacuated             | people | event
relocated             | people | event
sheltering            | people | state
homeless              | people | state
homes destroyed       | homes  | event
homes damaged         | homes  | event
homes flooded         | homes  | event
refugees              | people | state
deported              | people | event
returned              | people | event
detained              | people | event
charged               | people | event
convicted             | people | event
sentenced             | people | event
acquitted             | people | event
prisoners released    | people | event
released              | people | event
escaped               | people | event
hostages taken        | people | event
hostages held         | people | state
hostages freed        | people | event
remains held          | bodies | state
rescued               | people | event
survived              | people | event
recovered             | people | event
trapped               | people | state
stranded              | people | state
aboard                | people | event
infected              | people | event
ill                   | people | event
hospitalised          | people | event
quarantined           | people | state
vaccinated            | people | event
at risk of starvation | people | state
facing hunger         | people | state
in need of aid        | people | state
affected              | people | event
without power         | people | state
arrived               | people | event
intercepted           | people | event
tortured              | people | event
beaten                | people | event
raped                 | people | event
protesting            | people | event
attending             | people | event
voted                 | people | event
registered to vote    | people | state
mobilised             | people | event
deployed              | people | state
surrendered           | people | event
dismissed             | people | event
`

/** sort | measure | words. A `!` behind the sort marks verbs that people alone undergo. */
export const MEASURE_WORD_TABLE = `
verb!  | killed | kill, murder, assassinate, slay:slew:slain, massacre, slaughter, butcher, lynch, martyr, gun down, shoot:shot dead, shoot:shot and kill:killed, shoot:shot to death
verb!  | killed | lose:lost, destroy, liquidate, neutralise, neutralize, eliminate, annihilate
verb!  | killed | stab to death, beat:beat:beaten to death, burn to death, crush to death, hack to death, bludgeon to death, strangle, fatally shoot:shot, fatally stab, fatally wound, fatally injure, mortally wound, electrocute, behead, decapitate, burn alive, blow:blew:blown up
verb   | killed | drown
verb   | killed | lose:lost the life
does   | killed | lose:lost the life, attain martyrdom, achieve martyrdom, die, perish, drown, lose:lost their/his/her/its/the life/lives, succumb, be pronounced dead, suffocate, asphyxiate, meet:met their death/deaths, meet:met his/her death, freeze:froze:frozen to death, fall:fell:fallen/plunge/jump/leap to their/his/her death/deaths, starve to death
does   | killed | fall:fell:fallen
is     | killed | not make it, n't make it, n’t make it, not survive, n't survive, n’t survive
is     | killed | fallen
is     | killed | lost at sea, lost in disaster, lost aboard, fatally, among the dead, among the victims, among those killed, among the fatalities, dead, lifeless, slain, deceased, pronounced dead, fatally wounded, fatally injured
noun   | killed | death, fatality, murder, killing, homicide, slaying, fatal casualty, dead, martyr, execution-style killing
become | killed | leave:left > dead, deads
become! | killed | shoot:shot > dead, to death
become! | killed | sweep:swept, send:sent, hurl, carry, knock > to their death, to their deaths, to his death, to her death
become! | killed | find:found > dead
become! | killed | cost:cost > their life, their lives, his life, her life
become! | killed | pull, bring:brought, drag > dead, out dead
become! | survived | find:found > alive, alive and well
become! | killed | beat:beat:beaten, hack, stab, burn, crush, bludgeon, trample > to death
act    | killed | loss, death, killing, murder, assassination, massacre, slaughter, slaying, deaths, murders, killings, assassinations, life, lives
toll   | killed | death toll, toll, body count, bodycount, toll of dead, deaths rise, deaths rose, deaths fell, deaths fall, deaths dropped, deaths declined, deaths climb, deaths climbed, deaths top, deaths pass, deaths hit, deaths reach, deaths near, death count, number of dead, number of the dead, number of known dead, number of confirmed dead, number of known deaths, number of confirmed deaths, number of deaths, number of fatalities, number of killed, number of people killed, number killed, number of victims, number of those killed, number of people dead, number of civilians killed, deaths to, fatalities to, dead to, loss of life, loss of lives, dying toll, lack of life, fatality count, number of lives lost, number of people who died, victims are already, victims are now, victims now number, victims already number, dead are already, dead are now, dead number, dead now number, dead already number, dead at
verb!  | injured | wound, injure, harm, hurt:hurt:hurt, maim, stab, scald, lacerate, mutilate
does   | injured | inhale smoke/fumes/gas, breathe in smoke/fumes/gas, sustain/suffer smoke/gas/fume inhalation/poisoning, suffer from smoke/gas inhalation/poisoning
does   | injured | result wounded/injured/hurt, sustain/suffer injury/injuries/burns/wounds, escape with injuries/burns/bruises/cuts, escape with minor/light/slight/serious injuries/burns/bruises/cuts, sustain/suffer serious/severe/minor/various/multiple/slight/light injury/injuries/burns/wounds, sustain/suffer various/varying/different degrees of injury/injuries/burns
is     | injured | with serious injuries, with severe injuries, with minor injuries, with slight injuries, with life-threatening injuries, with burns, with severe burns, with broken bones, with fractures
is     | injured | in a coma, in critical condition, in a critical condition, in a serious condition, in a stable condition, in grave condition, in guarded condition, in fair condition, in good condition, in serious condition, in stable condition, in critical but stable condition, overcome by smoke, overcome by fumes, burned, burnt, badly burned, badly burnt, severely burned, critically wounded, critically injured, seriously wounded, seriously injured, slightly injured, among the injured, among the wounded, among those injured, among those wounded, among those hurt, among the hurt, wounded, injured, hurt
noun   | injured | injury, wounded, injured
become | injured | treat > for cuts, for bruises, for burns, for injuries, for wounds, for minor injuries, for serious injuries, for gunshot wounds, for smoke inhalation, for shock
become | injured | leave:left > with injuries, with serious injuries, with severe injuries, with minor injuries, with burns, with wounds, injured, wounded, hurt, seriously injured, badly injured, critically injured
act    | injured | wounding, injury, injuries
toll   | injured | wounded at, injured at, wounded to, injured to, number of injured, number of the injured, number of the wounded, number of wounded, number of people injured, number of injuries, number injured, number wounded, number of people wounded, injury toll
noun   | casualties | casualty, dead and wounded, dead and injured, killed and wounded, killed and injured, killed or wounded, killed or injured, dead or wounded, dead or injured, dead or missing, dead and missing
is     | casualties | killed or seriously/badly/severely/gravely wounded/injured/hurt, dead and wounded, dead and injured, killed and wounded, killed and injured, killed or wounded, killed or injured, killed or missing, dead or missing, dead or injured, dead or wounded
verb!  | casualties | kill:killed or wound/wounded/injure/injured, kill:killed and wound/wounded/injure/injured, injure:injured or kill/killed, wound:wounded or kill/killed, injure:injured and kill/killed
toll   | casualties | casualty toll, number of casualties, casualty count
verb!  | shot | shoot:shot, fire upon
does   | shot | suffer from a gunshot wound/wounds, suffer from gunshot wound/wounds, suffer from multiple/apparent gunshot wounds, suffer a gunshot wound, suffer gunshot wounds
is     | shot | with a gunshot wound, with gunshot wounds, with multiple gunshot wounds
verb!  | executed | execute, hang, guillotine, put:put to death
noun   | executed | execution
act    | executed | execution, executions, hanging
is     | missing | on the list of the missing, on the list of missing, on a list of missing, on the missing list
is     | missing | whose whereabouts are unknown, whose whereabouts remain unknown, whose fate is unknown, whose fate remains unknown, being looked for, being searched for, never found, never recovered, never traced, not been found, not yet been found, yet to be found, yet to be traced, yet to be located, yet to be rescued, still to be found
is     | missing | among the missing, among those missing, missing, unaccounted for, not accounted for, not been accounted for, not yet accounted for, not yet been accounted for, yet to be accounted for, reported missing
does   | missing | disappear, vanish, go:went:gone missing
verb   | missing | disappear
noun   | missing | disappearance, missing
act    | missing | disappearance, disappearances
toll   | missing | number of its missing, missing at, missing to, number of the missing, number of missing, number of people missing
noun   | bodies found | body, corpse
toll   | bodies found | number of bodies, number of bodies found, number of bodies recovered, number of bodies brought ashore, number of bodies retrieved
act    | bodies found | body, bodies, corpse, corpses
verb   | displaced | displace, uproot, dislocate, dislodge
does   | displaced | enter, flee:fled, escape, leave:left their home/homes/house/houses/village/villages/farm/farms, flee:fled their village/villages/farm/farms/town/towns, abandon their home/homes/house/houses/village/villages, be forced to move, migrate, flee:fled their home/homes/house/houses, evacuate their homes, cross into, leave:left homes
is     | displaced | displaced, internally displaced, forcibly displaced, uprooted
noun   | displaced | displaced, idp, displaced person, internally displaced person, evictee
act    | displaced | displacement, flight, exodus, displacements
toll   | displaced | number of displaced, number of internally displaced, number of people displaced, number of displaced people, number of internally displaced people, number of displaced persons, number of idps, number of internally displaced persons
become | displaced | drive:drove:driven, chase > from, out of, across the border, over the border
become | displaced | put:put, wash, flood, bomb, burn, shell > out of their homes, out of their houses
become | displaced | force, compel, oblige, drive:drove:driven, cause, push, send:sent > to leave, to flee, to abandon, from their homes, out of their homes, from homes, fleeing, to move, from their villages, from their houses, to migrate, to relocate, to escape, off their land, into exile, into shelters, into shelter, into temporary shelters, into camps, into makeshift camps, out of homes, out of their villages
verb   | displaced | evict
verb   | evacuated | evacuate, fly:flew:flown out, fly:flew:flown to safety, move to safety, airlift, move to safer
does   | evacuated | evacuate
is     | evacuated | under evacuation orders, under evacuation order, under an evacuation order, under mandatory evacuation orders, under orders to evacuate, under orders to leave
noun   | evacuated | evacuee
act    | evacuated | evacuation
toll   | evacuated | number of evacuees, number of people evacuated
become | evacuated | order, tell:told, ask, urge, advise, instruct > to leave, to flee, to evacuate, to get out
become | evacuated | move > out of their homes, out of their houses
become | evacuated | order, force, move, send:sent, shift, bring:brought, take:took:taken, transfer > to evacuate, to safety, to safer, to safer places, to higher ground, to shelters, to a shelter, to temporary shelters, to evacuation centres, to evacuation centers, to relief camps, to a relief camp, to safe places, to safer areas, to safer ground
become | relocated | move, transfer, shift, take:took:taken > to other hospitals, to another hospital, to other clinics, to other wards, to other prisons, to another prison, to other jails
verb   | relocated | relocate, resettle, rehouse, transfer
act    | relocated | relocation, resettlement
become | sheltering | give:gave:given > shelter, refuge, temporary shelter, a bed, beds
verb   | sheltering | give:gave:given shelter to, give:gave:given refuge to, take:took:taken in
verb   | sheltering | shelter, house, accommodate
does   | sheltering | sleep:slept in, sleep:slept outdoors, sleep:slept outside, sleep:slept on the streets, shelter, take:took:taken shelter, take:took:taken refuge, seek:sought shelter, seek:sought refuge, find:found shelter, find:found refuge, be sheltering, stay at/in shelters, live in camps, live in tents
is     | sheltering | in shelters, in evacuation centers, in evacuation centres, in temporary shelters, in makeshift camps, in displacement camps, in relief camps, in camps
act    | sheltering | sheltering
toll   | homeless | number of homeless, number of people left homeless, homeless totaled, homeless totalled, homeless numbered
is     | homeless | homeless, without homes, without shelter, without a roof
does   | homeless | lose:lost their home/homes/house/houses, become:became homeless
become | homeless | leave:left, make:made, render > homeless, without homes, without a home, without shelter, without a roof
verb   | homes destroyed | destroy, demolish, raze, flatten, gut, level, obliterate, bulldoze, incinerate, wash away, sweep:swept:swept away, burn down, burn:burnt:burnt down, knock down, tear:tore:torn down, blow:blew:blown away, wipe out, burn to the ground
does   | homes destroyed | collapse, burn down, burn:burnt:burnt down, burn to the ground, burn:burnt:burnt to the ground
is     | homes destroyed | destroyed, in ruins, totally damaged, completely damaged, fully damaged
become | homes destroyed | reduce, leave:left > to rubble, to ashes, to ruins, destroyed, in ruins
act    | homes destroyed | destruction, demolition
toll   | homes destroyed | number of homes destroyed, number of houses destroyed, number of destroyed homes
verb   | homes damaged | damage
is     | homes damaged | damaged
become | homes damaged | leave:left > damaged, badly damaged
act    | homes damaged | damage
verb   | homes flooded | flood, inundate, submerge, swamp
is     | homes flooded | flooded, under water, underwater
noun   | refugees | refugee, asylum seeker
toll   | refugees | number of refugees
verb   | deported | deport, expel, extradite, repatriate forcibly
act    | deported | deportation, expulsion
verb   | returned | repatriate
noun   | returned | returnee
act    | returned | return, repatriation
does   | returned | return
does   | returned | return from, return to, go:went:gone home, go:went:gone back home, come:came home, return to their areas of origin, return to their area/place/places of origin, return to areas of origin, return home, return to their home/homes, return to their village/villages
verb!  | detained | detain, arrest, imprison, jail, apprehend, incarcerate, intern, nab, take:took:taken into custody, place under arrest, take:took:taken prisoner, hold:held in custody, hold:held in detention, pick up for questioning, take:took:taken in for questioning, bring:brought in for questioning
verb   | detained | capture, lock up, round up, catch:caught again
is     | detained | held by, being held, still held, in @ custody, in @ detention, in @ prisons, in @ jails, among those arrested, among those detained, among the detainees, in custody, in detention, behind bars, under arrest, in jail, in prison, detained, held without trial
noun   | detained | arrest, detainee, detention, prisoner of war, prisoner, inmate, pow
does   | surrendered | surrender, lay:laid down their arms
act    | surrendered | surrender
act    | detained | arrest, arrests, detention, capture, imprisonment, apprehension
toll   | detained | number of detainees, number of arrests, number of people arrested, number of those arrested, number of people detained, number of those held, number of people held, number of those detained, number of those in custody
become | detained | take:took:taken, hold:held, keep:kept, remain, lead:led, put:put, throw:threw:thrown > into custody, in custody, in detention, prisoner, captive by police, away in handcuffs, in jails, in prisons, jails, prisons, prison, jail, lockups, penitentiaries, in jail, in prison, behind bars, under arrest, in administrative detention, without charge, without trial
does   | charged | stand:stood accused, face charges/prosecution
verb!  | charged | charge, indict, arraign, prosecute
verb!  | convicted | convict
become! | convicted | find:found > guilty
does   | sentenced | get:got/receive life, get:got/receive a/the death/prison/jail sentence/term/penalty, get:got/receive prison/jail/death/life/suspended sentences/terms
become!| sentenced | give:gave:given, hand > a death sentence, life sentences, life terms, life imprisonment, life in prison, the death penalty, the death sentence, death sentences, prison terms, prison sentences, jail terms, jail sentences, suspended sentences, a suspended sentence, custodial sentences
verb!  | sentenced | sentence, condemn to death
verb!  | acquitted | acquit, exonerate, clear
verb!  | prisoners released | pardon, amnesty
does   | released | walk free, go:went:gone free
verb   | released | release, free, set:set free, let:let go, liberate
act    | released | release, freeing, liberation
become | released | set:set, let:let > free, go
verb!  | hostages taken | kidnap, abduct, take:took:taken hostage, take:took:taken captive, take:took:taken as hostages
noun   | hostages taken | kidnapping, abduction
act    | hostages held | captors, kidnappers, abductors
act    | hostages taken | kidnapping, abduction, kidnappings, abductions, seizure
become! | hostages taken | take:took:taken, seize, grab > hostage, hostages, captive, as hostages, as hostage
noun   | hostages held | hostage, captive
is     | hostages held | in captivity, in @ captivity, held hostage, held captive, being held hostage, being held captive, being held as hostages, being held for ransom, remain captive, in Hamas captivity, still captive
become! | hostages held | hold:held, keep:kept, remain > hostage, hostages, captive, captives, as hostages, in captivity
toll   | hostages held | number of hostages
act    | remains held | remains
verb   | rescued | rescue, save, pluck, pull to safety, pull alive, dig:dug out, winch, pick up alive
act    | rescued | rescue, rescuing, saving
become | rescued | pull, bring:brought, drag, lift, haul, fish, pick, pluck, scoop > out of the water, out of the sea, out of the river, out of the rubble, out of the wreckage, out of the debris, out of the ruins, out of the mud, out of the snow, to the surface, from the water, from the sea, from the river, from under the rubble, from beneath the rubble, from the waves
become | rescued | bring:brought > ashore
become | rescued | lead:led, escort > to safety, to the surface, out alive, out of the mine
become | rescued | cut:cut > free, out of the wreckage, out of the wreck, out of the carriage, out of the carriages, out of the car, out of the cab, out of the vehicle, out of the bus, out of the train, from the wreckage, from the wreck
verb   | rescued | cut:cut out
become | rescued | pull, bring:brought, drag > alive, to safety, from the rubble, from rubble, from the wreckage, from the debris, from the ruins, from the mud, from a flattened, from a collapsed, from collapsed, from the collapsed, from the water, from the sea, from the river, from roofs, from rooftops, from trees, from a roof, from a rooftop, from their roofs, from their homes, from cars, from the roof, from the rooftops
is     | survived | alive
does   | survived | live to tell, survive, get:got out, get:got out alive, make:made it out alive
noun   | survived | survivor
verb   | trapped | trap, bury, entomb
verb   | buried | lay:laid to rest, inter
is     | trapped | trapped, buried, underground, under the rubble, under rubble, beneath the rubble, under the debris, beneath the debris, under debris, under the mud, beneath the mud
become | trapped | leave:left, remain > trapped, buried, under the rubble
verb   | stranded | strand, maroon
is     | stranded | stranded, marooned, stuck, cut off
become | stranded | leave:left > stranded, marooned, stuck, cut off
at     | aboard | on the train, on the bus, on the ferry, on the boat, on the plane, on the flight, on the ship, on the vessel, aboard, on board, onboard, on its manifest, on the manifest, on her manifest, boat/ferry/ship/vessel/trawler/dinghy/raft/canoe/yacht/bus/minibus/coach/train/plane/jet/airliner/aircraft/helicopter/truck/lorry/van/flight with, carrying, carried, carries, filled with, packed with, crammed with, crowded with
verb   | infected | infect
does   | infected | test positive, contract/catch:caught the/a virus/disease/illness/infection, contract/catch:caught cholera/malaria/covid-19/ebola/measles/dengue/polio/mpox/typhoid/influenza/flu
noun   | infected | infection, case, confirmed case, new case, suspected case, cholera case, coronavirus case, active case, covid-19 case, ebola case, measles case, dengue case
is     | infected | infected
toll   | infected | cases rise, cases rose, cases surge, cases surged, cases jump, cases jumped, cases soar, cases soared, cases increased, cases grew, cases climb, cases climbed, cases top, cases pass, cases hit, cases reach, cases near, number of cases, number of infections, number of confirmed cases, caseload, case count, tally of cases, number of infected, number of people infected
verb   | ill | sicken, poison
does   | ill | fall:fell:fallen ill, fall:fell:fallen sick, become:became ill, become:became sick, get:got sick, get:got ill
is     | ill | ill, sick, sickened, poisoned
verb   | hospitalised | hospitalise, hospitalize, admit, receive
is     | hospitalised | being treated, hospitalized, hospitalised, in hospital, in the hospital, in hospitals, in a hospital, in intensive care
become | hospitalised | take:took:taken, rush, admit, transport, airlift, bring:brought, send:sent, transfer, treat > to hospital, to a hospital, to hospitals, to the hospital, to area hospitals, to local hospitals, to a local hospital, to nearby hospitals, to a nearby hospital, in hospital, at a hospital, at hospitals, at a local hospital, to an area hospital
become | hospitalised | treat > hospital, hospitals, clinic, clinics
noun   | hospitalised | hospitalization, hospitalisation
act    | hospitalised | hospitalization, hospitalisation
does   | hospitalised | receive/undergo treatment, receive/undergo medical treatment, need/require hospital/medical/immediate treatment/attention, need/require treatment, need/require hospitalisation/hospitalization
does   | recovered | recover
act    | recovered | recovery
toll   | recovered | number of recoveries
verb   | quarantined | quarantine
is     | quarantined | in quarantine, in isolation, under quarantine
toll   | vaccinated | number of vaccinated people, number of people vaccinated, number of those vaccinated, number of vaccinated
verb   | vaccinated | vaccinate, immunize, immunise, inoculate
become | at risk of starvation | drive:drove:driven, push, bring:brought, leave:left, put:put, place > to the brink of starvation, to the brink of famine, to the edge of starvation, to the edge of famine, to starvation, into starvation, at risk of starvation, at risk of famine, on the brink of starvation, on the brink of famine, facing starvation, facing famine, to the verge of starvation, at risk of starving, starving
is     | at risk of starvation | starving, on the brink of starvation, on the brink of famine, at risk of starvation, at risk of famine, in danger of starvation, facing starvation, facing famine, on the verge of starvation, on the edge of starvation, on the edge of famine, at risk of starving, one step from famine, one step away from famine, a step away from famine
does   | at risk of starvation | face starvation, face famine, risk starvation, starve, face imminent famine, face possible starvation, risk starving
does   | facing hunger | face hunger, face acute hunger, face severe hunger, face acute food insecurity, face food insecurity, face severe food insecurity, go:went:gone hungry, face emergency/crisis/catastrophic/critical/severe/high levels of hunger, face emergency/crisis/catastrophic/critical/severe/high levels of acute/food hunger/insecurity, experience/face high/emergency/crisis levels of acute food insecurity, face catastrophic hunger, face crisis levels of hunger, experience acute hunger, experience hunger, suffer from hunger, suffer from malnutrition, suffer malnutrition, suffer acute malnutrition, suffer severe malnutrition, suffer from acute malnutrition
is     | facing hunger | not have enough to eat, not have enough food, n't have enough to eat, n’t have enough to eat, not get enough to eat, without enough food, without enough to eat, acutely food insecure, severely food insecure, food insecure, hungry, malnourished, undernourished, facing hunger, facing acute hunger, facing acute food insecurity, acutely malnourished, severely malnourished, suffering from malnutrition
does   | in need of aid | need/require aid, need/require help, need/require assistance, need/require humanitarian aid, need/require humanitarian assistance, need/require food aid, need/require urgent aid, need/require urgent assistance, need/require shelter, need/require food, depend on aid, rely on aid, need/require emergency aid
is     | in need of aid | in need, in need of, in urgent need, in urgent need of, dependent on aid, reliant on aid, in dire need of
verb   | affected | affect, hit:hit:hit hard
is     | affected | affected
verb!  | tortured | torture, flog
act    | tortured | torture, flogging
verb!  | raped | rape, gang-rape
does   | protesting | march, demonstrate, rally, protest, take:took:taken to the streets, join the protest, join the march, join the demonstration, join the strike, begin:began:begun/start a hunger strike, walk off the/their job/jobs, go:went:gone on strike, go:went:gone on hunger strike, go:went:gone on a hunger strike
does   | attending | attend, take:took:taken part in, turn:turned out, gather
become | protesting | bring:brought, draw:drew:drawn > into the streets, onto the streets, to the streets, out into the streets, out onto the streets, onto streets, into streets, out to protest, out to march
noun   | protesting | protester, protestor, demonstrator, marcher
verb   | mobilised | mobilize, mobilise, call up, conscript, draft
verb   | deployed | deploy, station
act    | deployed | deployment
verb   | dismissed | lay:laid off, dismiss, sack, shed:shed
`

export const MEASURE_LIST: readonly Measure[] = readRows(MEASURES).map(([name, unit, sort]) => ({
  name: name as string,
  unit: unit as string,
  state: sort === 'state',
}))
export const MEASURE_BY_NAME: ReadonlyMap<string, Measure> = new Map(MEASURE_LIST.map((m) => [m.name, m]))

/**
 * Measures under which two papers count the same people: “127 rescued”, “127 survived”. Hostages freed and prisoners
 * released are none: one is given for the other, often as many.
 */
export const countedAs = (measure: string): string => (measure === 'survived' ? 'rescued' : measure)
