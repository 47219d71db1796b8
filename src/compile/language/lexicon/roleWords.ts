import { wordsIn } from './rows.ts'

/** Words that tell who of those whom a phrase names does a thing, and to whom it is done. Lemmas. */

/** “dozens of …”, “members of …”, “the town of …”: what is said of these is said of those behind “of”. */
export const PARTS = wordsIn(`
  dozen score hundred thousand million lot handful majority minority number third quarter half rest remainder most many
  some several few all both none each one two three four five six seven eight nine ten other more part plenty
  group team band crowd gang mob party contingent convoy column wave unit squad detachment brigade battalion coalition
  alliance network cell mass couple pair trio series string delegation crew swarm fleet militia flood stream
  member fighter militant soldier troop gunman militiaman rebel combatant commando insurgent guerrilla
  town city village port nation country kingdom republic
`)

/** What a state or a group acts with: where “Russian jets” bomb, Russia does. */
export const INSTRUMENTS = wordsIn(`
  force troop soldier jet warplane plane aircraft helicopter drone gunship gunboat warship ship navy army military
  tank artillery missile rocket bomber battery shell air fighter militant militiaman militia gunman rebel insurgent
  guerrilla commando unit government regime cabinet parliament administration delegation authority
`)

/** “Navy divers”, “Oxfam workers”: they act for the body whose they are. */
export const STAFF = wordsIn(`
  investigator agent inspector officer official worker crew staff team employee negotiator diver pilot sniper guard
  peacekeeper observer medic rescuer
`)

/** “the Zanu-PF party”: behind a name these are what it names. */
export const NAMED_KINDS = wordsIn(`
  party group movement organisation organization agency charity company firm union federation association network
  alliance coalition bloc front militia army insurgency faction sect cartel gang crew club bank airline newspaper
  broadcaster institute foundation campaign team mission
`)

/** “his trial”, “the minister’s arrest”: it is done to whom it belongs. */
export const SUFFERED = wordsIn(`
  arrest trial retrial detention imprisonment jailing release freeing murder killing assassination slaying conviction
  sentence sentencing indictment acquittal execution abduction kidnapping kidnap capture extradition deportation
  expulsion rescue evacuation dismissal sacking suspension removal ouster ousting overthrow toppling impeachment
  appointment nomination inauguration swearing-in election re-election pardon death funeral burial cremation beating
  torture rape stabbing beheading lynching flogging poisoning shooting hijacking disappearance eviction remand parole
  acquisition takeover collapse closure shutdown inquest hearing autopsy post-mortem
`)

/** “the resignation of …”: these are done by whom “of” names; of others it names whom they befall. */
export const DONE_BY = wordsIn(`
  resignation surrender victory win arrival departure return refusal exodus flight escape withdrawal retreat pullout
  abdication defection advance abstention suicide
`)

/** “clashed with …”: both do it. */
export const RECIPROCAL = wordsIn(`
  clash fight battle collide skirmish exchange trade meet speak talk negotiate argue agree sign confer ally unite
  cooperate collaborate scuffle brawl duel wrestle quarrel
`)

/** “told reporters”: they hear it. */
export const TELLING_SOMEBODY = wordsIn('tell inform assure notify remind brief')

/** Whoever is their subject does nothing: it befalls them. */
export const UNDERGOING = wordsIn(`
  suffer undergo endure sustain die drown perish starve disappear vanish faint succumb bleed suffocate choke
`)
/** “Chad has an outbreak”, “Peru faces a drought”: what a country has it does not do. */
export const HAVING = wordsIn('have face see experience record suffer mourn need brace lack confront undergo')
/** After these an “it” is as often the thing that does it. */
export const DONE_BY_THINGS = wordsIn(`
  kill injure wound hurt hit strike destroy damage flatten level burn cause leave trigger spark rip tear sweep wash
  trap bury displace disrupt cripple smash knock topple break burst
`)
