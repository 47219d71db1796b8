import type { VerbTable } from './table.ts'

/** What is said, and what is done by saying; marches belong here, for they say something too. */
export const WORDS: VerbTable = {
  protest: `
    shout+slogan yell+slogan shout+insult     close+solidarity shut+solidarity close+in+protest shut+in+protest strike+solidarity close+doors+protest
    turn+violent walk+off+job stay+home+protest stay+off+job
    protest demonstrate march rally riot picket boycott walk+out go+strike go+hunger begin+strike began+strike
    stage+strike stage+protest stage+rally stage+sit-in stage+march stage+walkout hold+rally hold+protest hold+march
    hold+demonstration join+protest join+march join+rally join+strike join+demonstration call+strike
    form+human+chain observe+strike stop+work down+tool lay+down+tool lay+tool take+to+street take+to+streets take+strike+action take+industrial
    hold+vigil+protest stay+off+work stay+away+work refuse+work set+up+barricade erect+barricade build+barricade block+entrance block+access chant bring+street bring+streets take+streets take+street pour+into+street pour+onto+street barricade revolt
    rebel mutiny rise+up block+road block+highway block+street block+motorway burn+tire burn+tyre burn+effigy
    burn+flag occupy+square storm+parliament jeer boo heckle wave+placard gather+outside gather+protest
    gather+demand converge throng self-immolate strike+over strike+pay`,
  threaten: `
    threaten vow blackmail intimidate menace swear+to issue+threat issue+ultimatum give+ultimatum give+week
    give+hour give+until give+deadline set+deadline warn+consequence browbeat rattle+sabre`,
  reject: `
    reject refuse decline+to veto rebuff spurn snub turn+down cancel call+off scrap abandon abort rescind annul nullify
    invalidate overturn strike+down quash repeal throw+out oppose resist defy flout repudiate renege backtrack
    dismiss+claim dismiss+accusation dismiss+allegation dismiss+appeal dismiss+report rule+out vote+against vote+down
    break+down collapse+talks block+bid block+bill block+deal block+resolution block+appointment block+removal
    block+merger block+measure block+draft block+law block+plan block+deportation postpone delay shelve adjourn
    withdraw+from pull+out+of+talk pull+out+of+deal quit+talks walk+out+talks walk+away+from disagree default
    plead+not+guilty fail+agree fail+agreement fail+deal fail+reach boycott+talk boycott+election ignore stonewall
    filibuster exit+agreement leave+bloc secede disown abolish put+back put+off put+hold place+hold override overrule vote+to+reject throw+out+bill throw+out+law phase+out`,
  disapprove: `
    voice+@worry express+@worry raise+@worry air+@worry convey+@worry register+@worry
    condemn denounce criticize criticise accuse blame decry deplore rebuke chide slam blast lambaste lambast censure
    fault assail+as place+blame put+blame lay+blame level+accusation level+allegation complain deny dispute refute
    allege lament castigate scold berate vilify ridicule mock reprimand sue impeach file+lawsuit file+complaint
    file+suit file+charge bring+case bring+action take+court take+to+court object lash+out contest challenge
    question regret voice+concern express+concern express+outrage express+alarm express+dismay raise+concern
    voice+opposition reproach upbraid admonish excoriate disparage demonise demonize insult smear defame
    hit+out hit+back point+finger take+issue no-confidence summon+protest contradict rebut anger outrage infuriate enrage`,
  demand: `
    demand urge fight+recount fight+justice fight+right fight+rights fight+change call+for call+on appeal insist+on press+for request plead put+forward+demand make+demand issue+demand implore exhort petition beg
    ask+for ask push+for lobby seek seek+help want mobilize+favor advise recommend propose cite stress+on stress+need
    stress+importance emphasise+need emphasise+importance emphasize+need emphasize+importance sign+petition issue+appeal make+appeal pressure ask+court tell+to apply+for entreat beseech invite summon
    table+motion submit+request submit+proposal file+appeal lodge+appeal nudge clamour clamor`,
  statement: `
    voice+regret express+regret express+remorse voice+hope express+hope voice+optimism express+optimism
    express+confidence voice+confidence
    make+known make+public make+clear make+plain
    stress emphasise emphasize sign+letter announce declare say tell warn predict reveal report state claim confirm note add insist maintain argue acknowledge
    describe characterise characterize assert believe testify disclose publish estimate indicate pledge promise explain admit unveil tweet comment
    suggest remark shout yell write speak attribute joke dismiss+as call+as call quip signal fear hope contend consider introduce
    compare promote label brand term dub deem portray proclaim pronounce reiterate repeat respond reply retort
    counter recall hint imply caution forecast project boast brag swear guess leak broadcast televise address+nation
    conclude clarify specify inform underline underscore notify alert evacuate+warning put+out+statement put+statement release+statement give+figure+of give+toll+of issue+warning issue+statement issue+alert issue+advisory give+speech
    deliver+speech make+speech make+statement give+evidence hold+conference+news hold+conference+press `,
}
