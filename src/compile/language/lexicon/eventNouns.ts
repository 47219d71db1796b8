import type { EventType } from '../../../corpus/model.ts'

/** Nouns that name an event, by PLOVER type, as lemmas (singular). Two words are looked up first. */
export const EVENT_NOUNS: Readonly<Partial<Record<EventType, string>>> = {
  assault: `
    attack|airstrike|air strike|bombing|bombardment|shelling|offensive|assault|invasion|incursion|raid|war|massacre|
    killing|murder|assassination|shooting|stabbing|explosion|blast|ambush|strike|onslaught|battle|clash|fighting|
    combat|firefight|gunfight|suicide bombing|car bomb|drone strike|missile strike|rocket attack|campaign|
    operation|crossfire|execution|slaughter|genocide|skirmish|hostility|counteroffensive|counterattack|insurgency|
    ground operation|ground campaign|mutiny|gunfire|arson|beating|torture|rape|uprising|hijacking|military action|
    beheading|stoning|lynching|flogging|poisoning|shootout|shoot-out|slaying|homicide|femicide|brawl|scuffle|gun battle|
    shoot-up|car-bombing|knife attack|acid attack|arson attack|mass shooting|drive-by`,
  coerce: `
    arrest|detention|siege|blockade|crackdown|curfew|kidnapping|abduction|evacuation order|expulsion|deportation|
    seizure|closure|closing|coup|conviction|sentence|sentencing|verdict|trial|indictment|hostage-taking|
    dispersal|martial law|lockdown|imprisonment|eviction|ban|shutdown|impeachment|extradition|lockout|standoff|
    ousting|ouster|toppling|overthrow|putsch|purge|power grab|round-up|roundup|ruling|judgment|judgement|injunction|retrial|
    military takeover|army takeover|rebel takeover|militia takeover|mistrial|clamp-down|clampdown|crack-down|lock-down|lock-out|police operation|security operation|security sweep|quarantine|stand-off|remand`,
  crime: `robbery|theft|looting|heist|smuggling|fraud|burglary|corruption|hack|cyberattack|cyber attack|data breach|carjacking|mugging|break-in|
    hold-up|cover-up|embezzlement|bribery|money laundering|human trafficking|poaching|extortion|blackmail|sabotage|vandalism`,
  protest: `protest|demonstration|march|rally|riot|walkout|boycott|general strike|hunger strike|unrest|revolt|sit-in|revolution|outcry|stoppage|work stoppage|slowdown|
    go-slow|walk-out|work-to-rule|stay-away|stayaway|sick-out|sickout|picket|rebellion|insurrection|industrial action|
    dharna|bandh|hartal|gherao|morcha`,
  threaten: `threat|ultimatum`,
  sanction: `sanction|embargo|tariff|layoff|suspension|dismissal|halt|sacking|redundancy|job cut|lay-off`,
  reject: `veto|rejection|refusal|cancellation|postponement|collapse of talks`,
  disapprove: `criticism|condemnation|accusation|complaint|lawsuit|denial|rebuke|suit|dispute`,
  demand: `appeal|petition|request|call|demand|recommendation`,
  investigate: `investigation|inquiry|probe|inspection|autopsy|inquest|search|hearing|audit|manhunt|search operation|post-mortem`,
  retreat: `withdrawal|retreat|surrender|pullout|demobilization|disarmament|pullback|pull-back|pull-out|draw-down|drawdown`,
  concede: `release|pardon|amnesty|resignation|apology|concession|acquittal|reopening|abstention|abdication|clemency|commutation|parole`,
  agree: `
    agreement|deal|treaty|accord|ceasefire|cease-fire|truce|armistice|settlement|merger|acquisition|pact|takeover|
    resolution|decision|referendum|ratification|buyout|buy-out|take-over|purchase|prisoner swap|exchange`,
  consult: `
    meeting|talk|visit|summit|negotiation|conference|discussion|phone call|telephone call|video call|conference call|briefing|session|trip|tour|debate|
    consultation|dialogue|delegation visit|press conference|news conference|conversation|interview|keynote`,
  cooperate: `cooperation|joint exercise|partnership|alliance|coordination`,
  support: `endorsement|praise|tribute|memorial|funeral|vigil|nomination|ceremony|burial|cremation|commemoration`,
  aid: `aid|relief|rescue|donation|polio campaign|vaccination campaign|immunisation campaign|immunization campaign|vaccination drive|polio drive|
    airlift|airdrop|shipment|delivery|vaccination|rescue operation|search and rescue|bailout|relief operation|
    recovery operation|aid operation|evacuation operation|rescue mission|relief effort|rescue effort|humanitarian operation`,
  mobilize: `mobilization|mobilisation|deployment|buildup|build-up|call-up|military exercise|drill|maneuver|test launch`,
  displacement: `exodus|displacement|evacuation|flight of refugee|migration|escape|jailbreak|jail-break|prison break|breakout|break-out|influx|resettlement|repatriation`,
  statement: `announcement|statement|speech|warning|remark|report|unveiling|declaration`,
  condition: `
    earthquake|quake|tremor|aftershock|tsunami|flood|flooding|storm|hurricane|typhoon|cyclone|tornado|landslide|
    mudslide|avalanche|wildfire|fire|blaze|eruption|drought|famine|heatwave|heat wave|crash|accident|collision|derailment|
    sinking|capsizing|shipwreck|collapse|outbreak|epidemic|pandemic|disaster|blackout|power outage|outage|spill|election|vote|ballot|
    inauguration|run-off|run-off election|run-off vote|runoff election|runoff vote|second round|election campaign|presidential campaign|advertising campaign|clinical trial|vaccine trial|drug trial|death|launch|premiere|opening|game|match|championship|tournament|birth|wedding|
    stampede|shortage|crisis|runoff|primary|recession|strike action|blizzard|leak|appointment|bankruptcy|ipo|
    starvation|hunger|death toll|toll|deluge|downpour|rain|monsoon|
    pile-up|pileup|inferno|bushfire|forest fire|brush fire|cave-in|sinkhole|rockslide|hailstorm|sandstorm|dust storm|
    storm surge|flash flood|dam burst|dam failure|power cut|by-election|plebiscite|recount|swearing-in|crash landing|
    emergency landing|crash-landing|melt-down|meltdown|flare-up|contamination|food poisoning|crowd crush|crush|gale|squall|whirlwind`,
}

/** Nouns for what nature and accident do: harm that they do is no assault. */
export const DISASTERS = new Set(
  `earthquake quake tremor aftershock tsunami flood flooding floodwater water storm hurricane typhoon cyclone tornado
  landslide mudslide avalanche wildfire fire blaze eruption volcano drought heatwave crash accident collision derailment sinking
  capsizing wave collapse outbreak epidemic pandemic disease virus cholera disaster stampede explosion lightning
  blizzard snow rain downpour wind bus train ferry boat truck car plane bridge dam building river lava cold heat smoke leak
  gale squall whirlwind crane crush flame tree pole debris boulder floodwater water bushfire inferno sinkhole rockslide hailstorm sandstorm pile-up pileup tram lorry van airliner
  measles polio typhoid tuberculosis malaria dengue flu ebola coronavirus covid slide snowslide infection illness sickness famine fever deluge monsoon mud rockfall`.split(
    /\s+/,
  ),
)

/** Nouns too common to be an event unless a date, a light verb or a named party makes them one. */
export const WEAK_NOUNS = new Set(
  `report decision call demand request campaign operation talk aid crisis hunger launch release opening fire vote death
  statement remark warning threat dispute discussion conversation conference session search hearing game match
  exchange resolution deal agreement relief delivery shipment killing fighting combat torture rape strike criticism
  cooperation coordination partnership alliance complaint collapse sanction ban war corruption fraud smuggling
  shortage rain rally march tour trip interview unrest ceremony drill execution famine starvation halt settlement
  denial appeal debate suspension closing evacuation protest detention purchase escape outcry sentence
  primary suit toll beating ceasefire cease-fire truce ruling judgment judgement quarantine extortion
  bribery embezzlement poaching blackmail sabotage vandalism slowdown picket burial recount contamination influx
  recommendation remand parole clemency repatriation resettlement purge homicide breakout redundancy`.split(/\s+/),
)
