import type { VerbTable } from './table.ts'

/** What parties do with one another and for one another. */
export const DEALINGS: VerbTable = {
  agree: `
    agree sign ratify approve adopt endorse+deal reach+agreement reach+deal reach+accord reach+truce reach+compromise
    reach+settlement reach+consensus strike+deal strike+agreement strike+bargain clinch+deal seal+deal cut+deal
    ink+deal pass+law pass+bill pass+resolution pass+measure pass+motion pass+budget pass+legislation pass+amendment
    conclude+deal conclude+agreement conclude+treaty finalise+deal finalize+deal declare+truce declare+ceasefire
    announce+truce announce+ceasefire announce+cease-fire declare+cease-fire extend+cease-fire settle merge acquire buy purchase pact accept sell+stake ink vote+for vote+to
    vote+favour vote+favor normalise normalize reconcile ally come+terms exchange+prisoner swap+prisoner
    enact promulgate legalise legalize greenlight green-light rubber-stamp consent assent bury+hatchet make+peace
    award+contract win+contract authorise authorize renew+agreement renew+deal renew+treaty renew+contract renew+truce
    extend+truce extend+ceasefire extend+agreement extend+deal back+deal accede+treaty take+up+offer take+over+firm take+over+company take+over+bank take+over+business `,
  consult: `
    meet visit negotiate discuss confer consult hold+talks hold+talk hold+meeting hold+summit hold+conference
    hold+consultation hold+discussion hold+dialogue hold+call have+talk resume+talk begin+talk open+talk start+talk
    resume+negotiation begin+negotiation start+negotiation open+negotiation mediate speak+with speak+to talk+with
    talk+to phone telephone call+phone speak+phone speak+telephone host welcome tour travel travel+to arrive+in fly+to
    fly+into jet+to head+to journey huddle deliberate convene reconvene summon+ambassador summon+envoy
    summon+charge call+session call+meeting brief attend sit+down greet address broker receive+delegation
    receive+envoy receive+president interview debate send+envoy dispatch+envoy dispatch+delegation embark+on+visit
    pay+visit make+visit cut+short shuttle parley liaise gather+in+talk break+up+without break+off+talk sit+facing shake+hand `,
  cooperate: `
    cooperate co-operate collaborate partner coordinate co-ordinate share+intelligence join join+force team+up
    participate unite exchange+information pool+resource integrate link+up accede align`,
  support: `
    voice+support voice+solidarity voice+sympathy voice+satisfaction express+satisfaction voice+gratitude
    support back endorse praise commend hail applaud congratulate thank honor honour pay+tribute pay+respect mourn
    lay+wreath lay+flower light+candle observe+silence hold+silence hold+vigil hold+funeral bury+victim lay+rest
    express+support express+solidarity express+condolence express+sympathy express+sorrow express+gratitude
    offer+condolence send+condolence recognise+state recognize+state recognise+government recognize+government
    restore+relation restore+tie establish+relation resume+relation reaffirm defend vouch nominate award salute
    reiterate+support express+condolences uphold champion extol laud celebrate commemorate observe+mourning declare+mourning decree+mourning bless beatify canonise
    canonize cheer cremate mark+anniversary mark+birthday mark+liberation mark+centenary hold+mass say+mass
    hold+ceremony hold+service turn+out+support rally+behind rally+around canvass campaign+for stand+by side+with `,
  aid: `
    aid donate fund provide+aid provide+food provide+shelter provide+water provide+medicine provide+relief
    provide+support provide+fund provide+assistance deliver send+aid supply send+weapon arm feed shelter+refugee rescue
    treat assist airdrop air-drop resupply help+victim vaccinate inoculate immunise immunize save subsidize subsidise
    bail+out distribute distribute+aid airlift air-lift evacuate+wounded evacuate+patient evacuate+injured pull+rubble
    pull+alive pull+water pull+debris pull+sea pull+wreckage pull+survivor pull+body pull+ruin pluck rescue+from free+rubble
    dig+out dig+rubble recover+body recover+remains retrieve+body pick+up+survivor pick+up+people winch haul+survivor
    bring+ashore bring+safety bring+surface fly+hospital take+hospital rush+hospital ferry+hospital lift+helicopter
    fly+in fly+out send+team send+doctor send+rescuer send+supply send+help offer+help offer+aid offer+assistance
    pledge+aid pledge+help set+up+shelter set+up+camp set+up+clinic open+shelter open+camp open+clinic
    open+centre open+center open+corridor rush+aid rush+help ship+aid replenish house+refugee host+refugee
    take+in+refugee resuscitate revive bandage operate+on ration rehouse compensate reimburse refloat clear+debris
    clear+rubble restore+electricity fight+fire fight+blaze fight+wildfire fight+flame fight+inferno battle+inferno battle+reach
    battle+rescue battle+save battle+contain battle+blaze battle+fire battle+flame battle+wildfire tackle+blaze
    extinguish douse put+out+fire put+out+blaze contain+fire sandbag reach+food reach+aid reach+cash release+from+fund
    reunite repair reconnect salvage disinfect fumigate lend loan allocate earmark disburse refund restock
    bring+under+control carry+to+safety lead+to+safety bring+to+safety take+to+safety lay+stretcher carry+stretcher take+clinic rush+clinic fly+treatment`,
  concede: `
    confess
    pay+ransom
    withdraw+from+@race pull+out+of+@race drop+out+of+@race bow+out+of+@race back+out+of+@race opt+out+of+@race
    step+out+of+@race exit+@race quit+@race leave+@race abandon+@race stand+down+as withdraw+as
    free liberate pardon amnesty acquit concede yield relent back+down back+away climb+down ease lift lift+sanction
    lift+ban lift+curfew lift+siege lift+blockade lift+restriction lift+emergency lift+martial lift+tariff lift+embargo hand+power
    release+bail release+custody release+prison release+jail release+hostage release+prisoner release+detainee
    set+free let+go let+through hand+over+hostage hand+over+body hand+over+power hand+over+prisoner
    reopen abstain apologize apologise resign step+down step+aside quit abdicate stand+aside
    allow permit compromise exonerate clear+charge clear+wrongdoing throw+out+conviction quash+conviction
    quash+sentence overturn+conviction parole grant+bail grant+asylum grant+amnesty grant+pardon grant+clemency
    commute cede reinstate restore+power restore+order admit+guilt admit+responsibility plead+guilty concede+defeat
    admit+defeat decriminalize decriminalise unblock unfreeze exempt waive end+siege end+blockade end+strike
    call+off+strike suspend+strike end+boycott return+body extend+deadline bow+to drop+charge drop+case drop+demand
    withdraw+bill withdraw+charge make+concession reprieve walk+free go+free set+bail hand+over give+back let+out`,
}
