import { DISASTERS } from './eventNouns.ts'

/** Kinds of noun that decide what a verb means, by lemma. */
export const NOUN_KINDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    way_out: 'exit door stairwell stairway path view drain',
    record: 'record document account file footage log ledger payroll paper',
    fixture: 'statue camera fence barrier gate seat sign billboard poster barricade monument bust door window flag',
    firemen: 'firefighter fireman rescuer paramedic lifeguard medic doctor surgeon nurse diver',
    saved: 'survivor',
    weather: 'temperature cold heat wind rain snow weather blizzard frost current wave mud dust darkness',
    nature: [...DISASTERS].join(' '),
    press:
      'agency newspaper daily weekly magazine channel broadcaster network outlet paper radio television website journalist reporter correspondent reuters bbc afp ap cnn',
    rioter: 'protester demonstrator student activist crowd marcher supporter rioter mob striker farmer fan',
    robbed:
      'bank shop store jeweller jeweler office kiosk cashier clerk courier pharmacy supermarket restaurant shopkeeper passenger',
    rulers: 'government coalition cabinet regime dictator dictatorship junta president leader monarchy',
    mandate: 'term mandate',
    fortune:
      'profit sale revenue earnings economy growth trade tourism export import business demand confidence reputation image hope industry morale popularity turnover income output production',
    barracks: 'compound barracks prison jail base headquarters garrison',
    resistance: 'competition resistance opposition scepticism skepticism obstacle difficulty',
    feeling:
      'memory anger fear fury resentment speculation suspicion doubt hope hatred tension rumour rumor discontent frustration anxiety',
    gauge: 'number toll figure total count turnout attendance tally',
    teller:
      'official ministry police authority government mayor governor minister agency spokesman spokeswoman organiser organizer hospital clinic office commission coroner doctor researcher monitor observer service department',
    unnamed:
      'captain driver pilot suspect gunman victim attacker bomber shooter dead man woman boy girl killer skipper officer soldier hijacker assailant',
    thrift: 'cost energy electricity effort space water',
    reached: 'city town village hamlet island district region province valley suburb area road community',
    machine: 'engine motor autopilot power light generator radio rudder brake signal control stick wheel',
    upright: 'chimney tree pole mast wall steeple minaret fence pylon statue',
    checks: 'screening check inspection surveillance testing monitoring scrutiny',
    case_count: 'case infection death fatality casualty injury',
    assembly:
      'meeting council cabinet parliament government board congress assembly committee commission summit federation club party union ministry court company firm airline',
    grief: 'grief sorrow sadness sympathy condolence solidarity anguish',
    runway: 'runway',
    flame: 'flame fire blaze inferno wildfire',
    utterance: 'speech statement announcement shot explosion blast bang',
    deed: 'response incident attack violence scene event case episode tragedy disaster clash massacre killing crash',
    line: 'pipeline pipe road river railway line track route border fault path canal cable highway motorway',
    outcome: 'defeat humiliation ruin loss pressure criticism question anger prospect risk',
    carried: 'blanket placard banner sign photograph photo picture portrait candle flag flower phone stick breath hand',
    law: 'law bill resolution measure budget act amendment legislation motion decree constitution reform proposal ordinance referendum rule tax reading',
    deal: 'deal agreement accord truce pact treaty ceasefire cease-fire bargain compromise settlement',
    weapon:
      'missile rocket shot round bullet shell gun artillery mortar torpedo cannon weapon drone projectile bomb grenade device',
    barrier: 'dam dyke dike levee embankment bank pipe pipeline main boiler tank reservoir',
    document: 'report study document dossier memo review',
    container: 'prison stadium hall arena theatre theater church jail ward venue cinema',
    sentence: 'sentence conviction verdict term punishment imprisonment penalty fine',
    term: 'sentence term year month life',
    sentence_given: 'sentence',
    count:
      'number toll figure total count price cost rate temperature fever inflation unemployment turnout debt vote deficit average estimate',
    payer:
      'customer user client tenant visitor shopper consumer subscriber commuter traveller traveler motorist household',
    effort: 'effort drive push campaign work',
    settled:
      'town city village post checkpoint airport ground territory position hill stronghold province region district outpost airfield airstrip suburb neighbourhood neighborhood settlement hamlet bastion camp crossing',
    lawmen: 'police policeman officer agent guard effective',
    fighter:
      'rebel soldier troop force army military militant fighter insurgent gunman militia guerrilla tank jihadist islamist paratrooper marine separatist commando',
    shooter:
      'police officer soldier gunman troop guard militant rebel sniper attacker assailant force fighter gunner marine ranger militia jet helicopter tank warplane shooter man policeman army navy vessel boat',
    hidden: 'bomb explosive device mine ied grenade dynamite',
    work_opened:
      'bridge airport station canal university factory plant tunnel stadium museum railway terminal metro exhibition festival',
    responder: 'police officer firefighter ambulance crew paramedic brigade engine rescuer team',
    news: 'statement report figure data video photo image name detail result list document transcript footage study finding audio letter photograph poll survey record information file tape email memo',
    product:
      'album film song product phone device update version software game app book service model iphone ipad system website browser console feature trailer single movie player computer tablet series brand store site platform',
    captive:
      'hostage prisoner captive detainee inmate suspect man woman people journalist activist soldier child boy girl worker national citizen crew sailor pilot migrant tourist leader dissident',
    person:
      'minister official chief director coach manager officer employee general secretary executive head ambassador worker staff teacher judge adviser aide prosecutor commander president ceo editor chairman police',
    market: 'share stock index price market dollar euro currency oil yield future',
    money: 'dollar euro pound million billion price fee fare percent interest rate money penny',
    crossing:
      'crossing terminal avenue boulevard motorway border road airport bridge port school station route office embassy gate street highway airspace strait canal university factory plant hospital mine',
    charge:
      'charge case claim appeal lawsuit suit allegation complaint report suggestion accusation bid request offer petition motion call',
    ruling: 'ruling verdict decision judgment judgement move announcement agreement deal vote ceasefire report',
    vehicle: 'bus car truck lorry boat ferry train van coach vehicle tanker ship tram minibus',
    vessel:
      'boat ferry ship vessel dinghy trawler tanker freighter barge yacht submarine canoe liner plane jet flight aircraft airliner helicopter airplane chopper shuttle pirogue raft catamaran dhow launch',
    irritant: 'gas tear-gas teargas cannon baton truncheon spray canister',
    crowd:
      'protester demonstrator student activist worker crowd marcher supporter relative widow pilgrim mourner resident villager people thousand hundred dozen family opponent parent striker fan farmer trucker',
    leader: 'leader minister president official diplomat delegate envoy negotiator chief lawmaker head monarch king',
    body: 'body corpse remains victim survivor dead coffin casket',
    gun: 'gun pistol rifle revolver shotgun knife machete weapon handgun axe firearm grenade',
    safety_gear: 'airbag parachute raft chute slide sail anchor buoy boom net sensor',
    road_block: 'blockade roadblock barricade picket sit-in occupation',
    foreigner: 'diplomat attache spy russian american iranian chinese journalist',
    premises:
      'home house office flat apartment premises headquarters newsroom property studio company firm warehouse residence',
    person_hurt:
      'survivor child girl boy woman man people person family baby passenger driver resident worker miner climber victim',
    uprooted:
      'migrant refugee evacuee survivor returnee deportee castaway asylum-seeker family people child woman man girl boy baby villager thousand hundred dozen',
    obstacle:
      'mountain tree wall pole kerb curb barrier guardrail reef rock iceberg runway hillside cliff embankment pylon',
    lawsuit: 'case lawsuit action suit appeal hearing trial testimony argument evidence petition',
    power: 'power control office seat parliament presidency government city town',
    border_rule:
      'restriction ban curfew siege blockade sanction embargo tariff lockdown emergency penalty limit quarantine',
    relations: 'tie relation relationship contact cooperation trade membership',
    clinic: 'clinic hospital shelter centre center camp kitchen corridor hotline ward',
    writ: 'injunction warrant summons subpoena order decree verdict judgment judgement writ edict ultimatum',
    target:
      'target obligation goal deadline demand requirement need condition criterion cost commitment standard expectation challenge milestone peak record',
    talks: 'talk negotiation dialogue discussion consultation',
    process:
      'announcement count counting vote voting session count process search operation campaign project programme program hearing trial match game league result publication release',
    staff:
      'autoworker steelworker dockworker farmworker metalworker mineworker carworker railwayman stevedore longshoreman union member worker nurse doctor teacher driver pilot staff crew miner employee docker cleaner clerk cashier porter steward handler operator conductor lecturer controller actor writer barrister firefighter postman membership',
    inquiry: 'inquiry investigation probe inquest case review audit file',
    work: 'service train flight production work operation sailing traffic school class lesson',
    gathering: 'protest march rally strike demonstration sit-in walkout procession stoppage',
    war: 'war fight battle offensive attack coalition mission search operation',
    body_politic: 'union club bloc alliance nato eu agreement treaty pact talk negotiation',
    holder:
      'president minister premier chancellor king queen pope emperor sultan emir mayor governor senator leader chairman chairwoman chair secretary speaker chief director general commander archbishop bishop patriarch judge ambassador captain head ceo prince princess justice mp',
    substance:
      'gas chlorine ammonia acid chemical oil fuel petrol gasoline diesel water sewage radiation methane propane lava fume vapour vapor sludge effluent',
    objection: 'opposition objection resistance veto',
    pitch: 'pitch field court stage track piste ring',
    tournament: 'cup games olympics tournament championship match final festival race',
    hurt: 'hostage dead victim casualty',
    animal: 'pig cow cattle chicken poultry bird animal sheep goat mink herd flock duck turkey hen badger livestock',
    open_to_all: 'school airport border port crossing road university station shop bar restaurant',
    statement_made: 'statement confession testimony award claim accusation remark',
    trading: 'trading trade share stock',
    wanted: 'suspect ringleader fugitive smuggler trafficker thief burglar robber murderer killer dealer drug-dealer',
    overseer:
      'regulator authority agency administration ministry government airline carrier watchdog army navy force minister',
    defendant:
      'man woman officer suspect executive mayor minister president official leader teenager driver captain guard soldier defendant boy girl officer employee police teenager doctor nurse journalist',
    election: 'election vote referendum poll runoff ballot',
    rates: 'rate tax duty price wage fee tariff pension budget spending benefit',
    race: 'race election poll runoff run-off ballot contest vote primary contention running by-election referendum presidency round campaign candidacy leadership ticket',
    candidacy: 'candidacy candidature bid nomination',
    worry:
      'concern worry alarm anxiety unease misgiving fear dismay outrage anger fury frustration disappointment disquiet apprehension displeasure indignation consternation doubt scepticism skepticism horror revulsion disgust shock',
    rescuer:
      'police officer policeman army troop soldier force service commando navy coastguard guardsman marine rescuer firefighter diver crew trooper military helicopter lifeguard volunteer paramedic medic',
    raider:
      'gunman attacker raider rebel militiaman assailant bandit gang militant jihadist insurgent kidnapper abductor captor extremist hijacker terrorist pirate cultist',
    held: 'hostage captive pupil student schoolgirl schoolboy girl boy child schoolchild woman victim slave sailor seafarer tourist crew passenger teacher nurse miner villager worker abductee people',
    convict: 'prisoner inmate detainee convict suspect jihadist fighter militant insurgent comrade',
    burner:
      'cylinder canister boiler stove battery generator transformer firework firecracker heater furnace pipeline tanker tank kiln',
    chance: 'chance opportunity moment initiative occasion momentum spotlight headline imagination',
    limb: 'gavel hand arm head finger fist eye eyebrow glass leg foot face veil mask voice trophy lid hat',
    thing_done: 'move decision law change war illness injury absence ban verdict ruling policy',
    professional:
      'surgeon doctor nurse lawyer solicitor barrister teacher midwife dentist physician accountant attorney vet pharmacist',
    court: 'court judge tribunal jury magistrate panel justice',
    evidence:
      'weapon rocket tunnel body cache bomb explosive drug cocaine remains wreckage ammunition evidence grave mortar bone skeleton',
    protester: 'protester demonstrator student activist worker crowd marcher supporter striker picketer',
    troops:
      'troop soldier tank force army military navy warship ship unit convoy brigade battalion fleet aircraft police marine jet reinforcement paratrooper vehicle column guard mercenary fighter reservist volunteer peacekeeper carrier destroyer frigate submarine bomber squadron division regiment guardsman',
    relief:
      'aid pump generator material food water medicine supply ammunition weapon arms arm money fund relief tent doctor medic rescuer convoy equipment blanket help shipment missile hospital dog excavator machinery expert engineer specialist firefighter consignment load truckload planeload tarpaulin drug vaccine dose ventilator laboratory lab clinic fuel grain wheat flour mask oxygen cutter assistance',
    harm: 'destruction damage injury harm death fate punishment blame justice attention',
    picture:
      'film scene video photo photograph picture portrait selfie documentary footage episode outfit costume movie',
    clock: 'clock bell hour balance pose chord',
    goal: 'penalty goal shot header file day time',
    envoy: 'envoy delegation diplomat team mission representative negotiator adviser minister',
    contest:
      'election vote game match race seat title championship medal prize award case war battle seat appeal suit presidency majority cup final lawsuit term primary',
    office: 'office power oath',
    building:
      'building house home bridge dam roof wall town village church school hospital city street neighborhood neighbourhood store shop shrine mosque temple factory farm crop road island coast region province area',
  }).map(([kind, nouns]) => [kind, new Set(nouns.split(' '))]),
)
