import type { VerbTable } from './table.ts'

/** What befalls people and places: flight, disaster, death, elections, prices, changes of office. */
export const CONDITIONS: VerbTable = {
  displacement: `
    stream+out stream+across stream+from pour+out repatriate sleep+rough sleep+open camp+out flood+across flood+into+country
    flee displace evacuate uproot relocate return+home escape leave+home leave+homes leave+homeless leave+village
    leave+city leave+town leave+country seek+refuge seek+shelter seek+asylum seek+safety take+refuge take+shelter shelter
    migrate emigrate resettle rehome abandon+home drive+from+home drive+out force+from+home force+out chase+from
    flee+to cross+border cross+into cross+sea cross+river run+life run+safety tunnel+out dig+out+of make+homeless trek stream+into
    pour+into+camp pour+across break+out+of+jail break+out+of+prison stampede+out disembark`,
  condition: `
    be+under+water stay+under+water remain+under+water lie+under+water be+without+power be+without+water
    be+without+electricity be+without+food remain+without+power remain+without+water stand+idle lie+idle sit+idle
    stand+empty lie+empty lie+in+ruin be+in+ruin be+in+flame be+ablaze be+at+large remain+at+large gut char singe
    arrive depart set+off set+sail sail return embark build expand complete overload stall
    cause
    die drown perish starve+death suffocate asphyxiate bleed+death burn+death freeze+death choke succumb sink founder
    capsize keel+over overturn+boat go+down+with crash crash-land belly-land ditch collide derail jump+rail leave+track
    skid plunge+into plunge+off plunge+from veer careen swerve run+aground run+ashore run+off+road collapse cave+in
    give+way crumble buckle topple+building erupt spew flood inundate submerge swamp overflow burst break+bank
    burst+bank break+out break+through engulf sweep sweep+away wash+away wash+ashore wash+up bury entomb strand
    maroon trap strike+quake rock+quake jolt shake rattle hit+quake uproot+tree tear+off rip+off blow+down
    bring+down+tree bring+down+line make+landfall lash barrel batter pummel slam+into smash+into plough+through
    tear+through rip+through sweep+through rip+apart hit+storm devastate+storm destroy+quake weaken strengthen+into
    intensify dissipate ignite burn+down catch+fire go+up+flame burst+into+flame rage explode+boiler smoulder smolder
    spread spill contaminate pollute poison+water infect sicken contract test+positive fall+ill fall+sick
    hospitalize hospitalise hurt leave+dead leave+injured leave+wounded leave+missing leave+trapped
    fear+dead fear+drowned fear+killed fear+trapped fear+missing fear+buried fear+lost affect lose+contact pancake crumple leave+stuck leave+stranded go+missing vanish disappear trample suffer+burn suffer+injury faint claim+life claim+live take+life
    lose+life cost+life wipe+out decimate ground+ship blackout lose+power cut+power cut+off+power lack fail break
    damage wreck disrupt paralyze paralyse dwindle run+out dry+up wither cripple knock+out malfunction 
    elect re-elect reelect appoint reappoint win defeat lose inaugurate swear+in take+office take+oath retire replace
    succeed succeed+as name+as found establish sweep+power return+power come+power form+government
    form+coalition name+cabinet reshuffle run+for+president run+for+office run+for+election stand+for+election
    concede+seat gain+seat lose+seat win+seat lose+majority secure+majority lead+poll trail proclaim+independence
    declare+independence gain+independence win+independence
    launch form create open begin start end finish resume continue suspend+flight go+ahead vote hold+election hold+vote
    hold+referendum cast+ballot cast+vote go+poll count+vote count+ballot close+poll
    take+effect come+force enter+force go+effect expire lapse kick+in come+effect
    fall rise drop plunge soar slump surge increase decrease decline shrink grow raise cut slash plummet climb jump
    tumble dip skyrocket spike rebound ease+inflation stagnate contract+economy double triple quadruple halve quicken
    release release+album report+profit post+profit report+loss post+loss file+bankruptcy debut ship unveil+product
    discontinue go+bankrupt go+bust go+public float devalue
    rule govern control dominate drive+brink suffer face recover rebuild construct marry wed divorce give+birth
    bear score beat+team draw+match clinch+title win+title qualify knock+out+team retire+sport break+record set+record
    land take+off lift+off touch+down dock splash+down adopt+child turn+back divert
    hire sell produce surpass move host+games crown premiere invade+market worsen deteriorate escalate
    flare flare+up simmer deepen mount
    spread+to spread+across declare+winner proclaim+winner declare+elected descend nosedive hurtle jackknife jack-knife overshoot roll+over tip+over turn+over flip+over short-circuit
    rupture gush subside recede swell rumble tremble recur resurge relapse mutate diagnose reduce hamper hinder impede
    come+off+track come+off+rail come+off+road go+off+track go+off+rail go+off+road slide+off run+off fall+off skid+off
    leave+rail leave+road leave+runway break+apart break+in+two break+free slam+against smash+against crack split
    hurl+against throw+from fall+from jump+from leap+from catch+disease catch+virus come+down+with discharge reach+hospital
    succumb+to pass+away lose+consciousness stop+breathing harm receive+wound receive+injury receive+burn suffer+wound sustain+injury sustain+wound sustain+burn sustain+damage go+blank go+dark cost+people leave+crater leave+without fight+for+life battle+for+life cling+to+life call+to+bar be+unaccounted remain+unaccounted admit+hospital admit+to+hospital
    break+into+wing break+into+faction break+into+group break+into+two break+into+applause break+into+flame
    bring+standstill grind+halt come+standstill come+halt go+down go+under`,
}
