import type { EventType } from '../../../corpus/model.ts'

/**
 * Verbs that name an event, by PLOVER type, as lemmas. `verb+word` needs that word after the verb (a particle, a
 * preposition or a fixed object) and goes before the bare verb. A `!` marks verbs that are events even of minor actors.
 */
export const EVENT_VERBS: Readonly<Partial<Record<EventType, string>>> = {
  assault: `
    declare+war attack bomb bombard shell raid assault storm ambush invade strafe torpedo massacre slaughter murder assassinate
    execute behead lynch kill wound injure maim shoot shoot+down stab torture rape gun+down blow+up detonate
    explode destroy demolish level raze flatten devastate ravage overrun capture conquer recapture retake
    open+fire fire+at fire+on fire+rocket fire+missile clash battle fight skirmish beat mutilate hit strike
    target pound hammer burn torch set+fire set+ablaze launch+rocket launch+missile penetrate push+deeper push+into advance
    use+bullet use+gas use+cannon use+weapon
    crush repel storm down intercept mow+down run+over throw+grenade ram hijack drone poison`,
  coerce: `
    arrest detain occupy imprison jail incarcerate seize confiscate besiege blockade encircle surround isolate kidnap
    abduct take+hostage hold+hostage hold+captive take+captive take+prisoner take+custody evict expel deport banish
    extradite repress suppress censor ban outlaw impose+curfew impose+martial order close shut shut+down seal
    seal+off cut+off raid sentence convict charge indict prosecute try+court fine force compel disperse
    charge+with appear+court appear+before retake+control regain+control take+control seize+control lose+control issue+warrant bar
    crack+down remand handcuff subpoena enslave starve conscript declare+emergency declare+disaster declare+siege declare+martial
    restrict block curb confine quarantine lock+down nationalise nationalize expropriate dissolve round+up
    hang dismiss oust overthrow topple depose stage+coup suspend`,
  crime: `
    steal rob loot burgle burglarize smuggle traffic launder embezzle defraud bribe extort forge counterfeit hack
    vandalize vandalise sabotage swindle plunder`,
  protest: `
    protest demonstrate march rally riot picket boycott walk+out go+strike go+hunger stage+protest chant
    take+streets barricade revolt rebel mutiny rise+up`,
  threaten: `
    threaten vow blackmail intimidate menace swear+to`,
  sanction: `
    sanction embargo impose+sanction impose+tariff impose+ban freeze+asset sever+ties cut+ties cut+aid halt+aid
    suspend+aid withhold recall+ambassador boycott blacklist penalize penalise freeze expel+diplomat fire sack
    lay+off revoke halt`,
  reject: `
    reject refuse decline+to veto rebuff spurn turn+down cancel call+off scrap abandon abort rescind annul overturn oppose
    resist defy repudiate dismiss+claim rule+out vote+against strike+down break+down collapse+talks block+bid
    postpone delay shelve withdraw+from quit+talks walk+out+talks disagree default`,
  disapprove: `
    condemn denounce criticize criticise accuse blame decry deplore rebuke chide slam blast lambaste censure fault
    place+blame put+blame lay+blame level+accusation complain deny dispute allege lament castigate scold berate vilify ridicule mock reprimand sue impeach
    file+lawsuit file+complaint file+suit object lash+out disagree contest challenge question regret`,
  demand: `
    demand urge call+for call+on appeal insist+on press+for request plead+for implore exhort petition beg ask+for
    push+for lobby seek+help want mobilize+favor advise recommend propose cite stress emphasize emphasise`,
  investigate: `
    investigate probe inspect examine audit interrogate question+suspect scrutinize scrutinise autopsy open+inquiry
    open+investigation open+probe begin+investigation launch+inquiry launch+investigation launch+probe search look+into review+case monitor
    discover identify find+body find+weapon trace`,
  retreat: `
    withdraw retreat pull+out pull+back surrender evacuate+troops demobilize demobilise disarm disband lay+down+arms
    give+up capitulate vacate stand+down`,
  concede: `
    free liberate pardon amnesty acquit concede yield relent back+down ease lift+sanction lift+ban
    lift+curfew release+bail release+custody release+prison release+jail reopen abstain apologize apologise resign step+down quit abdicate allow permit compromise exonerate
    parole cede reinstate restore+power admit+guilt plead+guilty decriminalize`,
  agree: `
    agree sign ratify approve adopt endorse+deal reach+agreement reach+deal strike+deal pass+law pass+bill pass+resolution
    conclude+deal settle seal+deal merge acquire buy purchase pact accept sell+stake ink vote+for normalise
    normalize reconcile ally take+over`,
  consult: `
    meet visit negotiate discuss confer consult hold+talks hold+meeting mediate speak+with speak+to talk+with talk+to
    phone host welcome tour travel+to arrive+in fly+to huddle deliberate convene reconvene brief attend sit+down
    greet address broker receive+delegation interview debate`,
  cooperate: `
    cooperate collaborate partner coordinate share+intelligence join team+up participate ally unite co-operate`,
  support: `
    support back endorse praise commend hail applaud congratulate thank honor honour pay+tribute mourn express+support
    express+solidarity recognise+state recognize+state reaffirm defend vouch nominate award salute reiterate+support
    express+condolences uphold`,
  aid: `
    aid donate fund provide+aid provide+food deliver send+aid supply send+weapon arm feed shelter+refugee rescue treat
    assist airdrop resupply help+victim vaccinate save subsidize subsidise bail+out distribute+aid airlift pull+rubble`,
  mobilize: `
    mobilize mobilise deploy mass send+troop send+tank send+soldier send+warship send+force reinforce redeploy
    amass muster activate+reserve raise+alert test-fire call+up arm+itself patrol station`,
  displacement: `
    flee displace evacuate uproot relocate return+home escape leave+home leave+homes leave+homeless seek+refuge take+refuge shelter
    migrate resettle abandon+home`,
  statement: `
    announce declare say tell warn predict reveal report state claim confirm note add insist maintain argue acknowledge
    describe assert believe testify disclose publish estimate indicate pledge promise explain admit unveil tweet comment
    suggest remark write speak attribute joke dismiss+as call+as quip signal fear hope contend consider introduce propose compare promote remember`,
  condition: `
    die drown perish starve+death sink capsize crash collide derail collapse erupt flood submerge inundate burst
    break+out engulf strike+quake rock+quake jolt shake sweep+away swamp topple+building ground+ship infect spread
    burn+down catch+fire explode+boiler cause leave+dead leave+injured go+missing hospitalize hospitalise trap
    elect appoint win defeat lose inaugurate swear+in take+office retire replace succeed succeed+as name+as found establish
    launch form create open begin start end finish resume continue suspend+flight go+ahead vote hold+election hold+vote
    fall rise drop plunge soar slump surge increase decrease decline shrink grow raise cut slash plummet climb
    release release+album report+profit post+profit report+loss post+loss file+bankruptcy debut ship unveil+product discontinue
    rule govern control dominate drive+brink suffer face recover rebuild built construct marry give+birth bear score beat+team
    make+landfall land blackout lose+power cut+power lack fail break damage wreck wash+away strand disrupt paralyze
    paralyse dwindle run+out succumb hire sell produce surpass complete move host+games crown premiere invade+market
    tear+through rip+through hit+storm hit+quake devastate+storm destroy+quake`,
}

/** Aspect and support verbs: the event is the noun they take. */
export const LIGHT_VERBS = new Set(
  'launch begin start open wage conduct carry hold stage make take have mount give continue resume step perform undertake do press pursue press pay deliver suffer face commit escalate intensify expand run see witness attend receive join host spark trigger prompt provoke lead result press go proceed embark engage participate approach reach rise climb near pass exceed stand top surpass'.split(
    ' ',
  ),
)
