import type { VerbTable } from './table.ts'

/** What courts, police and governments do to people and things; crime, inquiry and penalty. */
export const LAW: VerbTable = {
  coerce: `
    nab apprehend pay+fine pay+penalty decree
    be+in+custody remain+in+custody be+behind+bar remain+behind+bar be+in+jail be+in+prison remain+in+jail
    remain+in+prison be+in+handcuff put+down+riot put+down+revolt put+down+rebellion put+down+uprising put+down+mutiny
    put+down+protest put+down+unrest
    carry+force carry+by+force bring+by+force
    arrest rearrest re-arrest detain occupy imprison jail incarcerate intern lock+up put+bars seize confiscate impound
    requisition besiege blockade encircle surround isolate kidnap abduct snatch hijack commandeer take+hostage
    hold+hostage hold+captive take+captive take+prisoner take+custody hold+custody place+custody remand+custody
    place+arrest put+arrest keep+custody evict expel deport banish exile extradite repatriate+forcibly send+back
    turn+away repress suppress stifle silence gag muzzle censor ban outlaw prohibit forbid criminalise criminalize
    impose+curfew impose+martial impose+lockdown impose+restriction impose+blockade impose+emergency impose+state
    impose+quarantine impose+fine impose+sentence impose+control order close shut shut+down seal seal+off
    cordon+off cut+off swoop+on sentence convict charge indict arraign prosecute court-martial
    try+court try+absentia    find+guilty fine force compel coerce disperse break+up
    charge+with appear+court appear+before stand+trial go+trial put+trial face+trial face+charge retake+control keep+control retain+control
    regain+control take+control seize+control lose+control wrest+control seize+power take+power take+over+power
    issue+warrant issue+order issue+decree bar debar disqualify crack+down remand handcuff cuff tase
    take+from+home drag+from drag+away take+over issue+emergency subpoena summon+court summon+questioning enslave starve conscript declare+emergency
    declare+disaster declare+siege declare+martial declare+curfew restrict block curb confine quarantine lock+down
    nationalise nationalize expropriate annex dissolve prorogue round+up dismiss oust overthrow topple depose
    unseat remove+power remove+office stage+coup suspend strip+citizenship strip+immunity strip+title revoke+citizenship
    disenfranchise intercept+boat board+ship tow+away bulldoze demolish+home
    declare+persona return+verdict bully lay+siege serve+sentence receive+sentence receive+prison receive+jail receive+suspended give+sentence give+prison give+jail
    hand+sentence hand+prison hand+jail hand+down+sentence hand+down+verdict hand+down+term hand+down+ruling hand+down+judgment
    deny+bail refuse+bail revoke+bail lead+away lead+handcuff lead+from+dock lead+from+court march+away bundle+into
    haul+before haul+court haul+away hold+questioning hold+suspicion take+questioning bring+questioning hold+police
    hold+prison hold+jail hold+cell restrain corral purge taser frogmarch quell rein+in clamp+down place+isolation put+isolation keep+isolation place+lockdown put+lockdown
    put+curfew place+curfew place+quarantine put+quarantine strike+off+register throw+jail stop+search gerrymander jam+signal cut+internet block+website shut+internet rule+illegal
    rule+unconstitutional rule+unlawful place+surveillance put+house+arrest ground+flight
    ground+fleet`,
  crime: `
    steal rob loot burgle burglarize smuggle traffic launder embezzle defraud bribe extort forge counterfeit hack
    vandalize vandalise sabotage swindle plunder pilfer shoplift poach rig misappropriate siphon
    take+bribe accept+bribe pay+bribe commit+fraud commit+crime commit+murder evade+tax dodge+tax pickpocket
    falsify take+money accept+money take+kickback accept+kickback take+cash accept+cash dope abscond tamper tamper+with encrypt break+into hold+up scam groom impersonate stalk phish`,
  investigate: `
    investigate probe inspect examine audit interrogate question+suspect scrutinize scrutinise autopsy open+inquiry
    open+investigation open+probe open+inquest open+case begin+inquiry begin+investigation launch+inquiry
    launch+investigation launch+probe launch+search launch+manhunt order+inquiry order+investigation order+probe
    set+inquiry hold+inquiry conduct+inquiry conduct+investigation search comb scour trawl look+into review+case
    review+footage monitor discover unearth exhume uncover identify find+body find+weapon find+remains locate trace
    track+down retrieve+box recover+box recover+recorder analyse+box question+witness interview+witness quiz
    find+that cross-examine look+for+clue gather+evidence collect+evidence collect+sample take+sample detect
    launch+hunt mount+search mount+hunt mount+investigation take+over+case take+over+investigation reopen+case wiretap bug look+for hunt hunt+for document pick+through comb+through survey test+sample swab scan dredge sift sift+through`,
  sanction: `
    impose+ban
    sanction embargo impose+sanction impose+tariff impose+ban+export impose+duty impose+levy impose+penalty
    slap+tariff slap+sanction slap+duty hit+with+sanction freeze+asset freeze+account sever+ties sever+relation cut+ties
    cut+relation break+relation suspend+relation cut+aid halt+aid suspend+aid withdraw+aid halt+shipment stop+shipment
    halt+delivery suspend+delivery suspend+membership withhold recall+ambassador recall+envoy blacklist
    penalize penalise freeze expel+diplomat fire sack lay+off make+redundant axe axe+job cut+job shed+job shed+worker
    add+blacklist revoke halt delist downgrade+ties downgrade+relation ban+import ban+export ban+travel deny+visa revoke+licence
    revoke+license demote relieve+duty relieve+command strip disbar defrock dock+point`,
}
