import { addToGroup } from '../../../corpus/groups.ts'
import type { EventType } from '../../../corpus/model.ts'
import { NOUN_KINDS } from './nounKinds.ts'

export interface SenseRule {
  readonly verb: string
  /** Words that must follow the verb, each within a few words of the one before: “go+down”. */
  readonly words: readonly string[]
  /**
   * What must be of the kind: the object, the subject of an active, the subject of a passive (`befallen`), or
   * (`undergoer`) the object of an active and the subject of a passive.
   */
  readonly slot: 'object' | 'subject' | 'undergoer' | 'befallen'
  readonly kind: string
  /** Null: in this sense the verb names no event. */
  readonly type: EventType | null
  /** What must be of this kind as well: whoever does it; null for anybody. */
  readonly doer: string | null
}
/**
 * `verbs slot kinds type doer`, several joined by commas; the first row that fits decides; `-` stands for no event, the
 * kind `any` for any noun. The doer may be left out.
 */
export const SENSE_RULES: ReadonlyMap<string, readonly SenseRule[]> = readRules(`
paralyse,paralyze,cripple,halt,disrupt,stop,ground,shut,close,delay subject gathering protest|break+into+tears,break+into+tear,break+into+sob,break+into+song,break+into+laughter,break+into+cheer,break+into+chant,break+into+smile,break+into+run,break+into+sweat,burst+into+tears,burst+into+tear subject any -|break+into subject lawmen coerce|break+into subject rioter,fighter assault
hold+up undergoer carried,limb,picture -|hold+up undergoer any crime raider|hold+up undergoer robbed crime|hold+up undergoer process,work,deal,talks,law reject|hold+up undergoer any -
bring+down undergoer count -|bring+down undergoer rulers coerce|bring+down undergoer any condition nature|drag,haul undergoer saved aid|drag,haul undergoer person_hurt aid firemen
gather,assemble,mass subject protester protest|name+head,name+chief,name+leader,name+director,name+commander,name+chairman,name+ambassador,name+coach,name+successor undergoer any condition|name+mastermind,name+suspect,name+ringleader,name+culprit,identify+mastermind undergoer any disapprove|name+look+into,name+investigate,name+inquire,appoint+look+into,appoint+investigate,appoint+inquire undergoer any investigate
remove undergoer rulers,leader coerce|remove undergoer staff sanction|lock+in+cell,lock+cell undergoer any coerce|lock+in undergoer person_hurt,captive,held coerce|instruct undergoer any demand|send+home undergoer staff,person sanction|register undergoer charge investigate|review undergoer record,evidence investigate|pull+down,tear+down,rip+out,tear+up,smash+up undergoer fixture assault rioter|pull+down,tear+down,rip+out,tear+up,smash+up undergoer fixture assault fighter|pull+down,tear+down,rip+out,tear+up,smash+up undergoer fixture assault convict|blow+off undergoer vehicle assault|leave+dead,leave+injured,leave+wounded,leave+missing,leave+stranded,leave+without undergoer any condition|interview befallen any - press|take+custody,bring+custody befallen any coerce|take+hospital,take+clinic befallen any aid|pull+out+alive undergoer any aid|visit,tour,attend,travel,throng subject crowd condition|travel,speed subject vehicle,vessel -|fly+into,slam+into,plow+into,plough+into subject vessel,vehicle condition|block undergoer way_out condition|block undergoer crossing coerce troops|block undergoer crossing coerce raider|stop+work subject staff protest|delay,halt,block undergoer any condition nature|delay befallen relief,vehicle,vessel condition|halt undergoer vehicle,vessel reject|withdraw undergoer gauge concede|disengage subject machine condition|sanction undergoer money aid|break+open undergoer any assault rioter|recover undergoer body aid|seek undergoer mandate -|raise undergoer feeling -|rob+of+right,rob+of+voice,rob+of+dignity,rob+of+future,rob+of+chance undergoer any -
pull+out undergoer gun assault|return+fire subject any assault|fight+to+draw,fight+to+a+draw subject any condition|join+picket subject any protest|vote+accept,vote+approve,vote+ratify,vote+adopt,vote+back subject any agree|vote+reject,vote+down subject any reject|vote+accept,vote+approve,vote+ratify,vote+adopt,vote+back befallen any agree|move+out befallen troops retreat|move+out befallen any displacement|call+congratulate,phone+congratulate,telephone+congratulate subject any support|shake,nod,bow undergoer limb -
raise+the+alarm undergoer any statement|deploy undergoer safety_gear condition|march,herd undergoer person_hurt,held coerce|declare+zone undergoer any coerce|take+from befallen held coerce|hurl,fling,toss subject nature,burner condition|fly+in subject relief aid|suspend,lift,end undergoer road_block concede|throw+out undergoer envoy,foreigner coerce|raise+alert subject teller statement
fight+for+right,fight+for+justice,fight+for+pay,fight+for+recognition,fight+for+wage,fight+for+compensation,fight+for+custody,fight+for+release subject any demand|meet subject vehicle,vessel condition|cut+free undergoer any aid|cut undergoer person_hurt,captive aid firemen|adopt undergoer person_hurt,person condition|discover+dead undergoer any aid|leave+home subject leader condition|take+street befallen body support|raid befallen any assault raider|raid befallen premises coerce|admit+with befallen any condition|name+place,name+replacement undergoer any condition|send+into+river,send+into+sea,send+into+ravine,send+into+gorge,send+into+lake,send+into+canal,send+into+ditch,send+into+water,send+into+tree,send+into+crowd undergoer any condition
order+withdraw,order+retreat,order+pull+out,order+pull+back undergoer troops retreat|order undergoer troops mobilize|burst subject weapon assault|set+off undergoer hidden,weapon assault|set+off befallen any -|give+to,hand+to,return+to befallen body concede
hang+wrist,hang+ankle,hang+foot,hang+arm undergoer any assault|decide subject court coerce|hang befallen carried -|hang undergoer convict,captive,person,defendant coerce|hang befallen any coerce|fight,battle,brave undergoer weather,machine condition|hit,strike,clip undergoer obstacle condition|remove+from+office,remove+from+post undergoer any sanction|fight,battle subject firemen aid|feed,fuel,stoke,fan undergoer feeling -|meet undergoer resistance -|save undergoer thrift -
cut+off undergoer any coerce fighter|cut+off undergoer any coerce troops|cut+off undergoer reached,settled condition|cut+off subject reached condition|cut+off undergoer relief,money sanction
hurt,hit,hammer,batter,pound,crush,dent,damage,strike,harm,cripple undergoer fortune condition|report+to undergoer barracks condition
call+in undergoer relief,firemen aid|call+in undergoer troops,fighter mobilize|call+in undergoer any coerce lawmen|call+in undergoer any coerce fighter
take+off undergoer person_hurt,crowd aid|send+look+into,send+investigate,send+inquire undergoer any investigate|name+as,identify+as undergoer unnamed statement
cut,lower,revise,raise,reduce,increase,update undergoer gauge statement teller|put undergoer gauge statement|put+crowd+at,put+dead+at,put+dead+and,put+loss+at,put+cost+at,put+damage+at undergoer any statement|hear undergoer utterance -
report,record,register,confirm,document,log,detect befallen case_count condition|decide+to subject assembly agree|voice,express,convey undergoer grief support
put+out undergoer flame aid|overrun,overshoot undergoer runway condition|keep+from,prevent+from,stop+from undergoer firemen,person_hurt,crowd,rescuer condition nature
meet+wedding,meet+funeral,meet+party,gather+wedding,gather+funeral subject any -|build+for befallen any -
use+look+for,use+search,use+reach,use+dig,use+free undergoer any aid firemen|find,discover befallen body aid
hold,take undergoer held,professional coerce raider|sweep+into,pour+into subject fighter,troops assault|drop undergoer relief aid|haul,drag,dig undergoer body aid|recapture undergoer captive,convict coerce|park+across undergoer any protest crowd|cut+out subject machine condition|topple,knock+down,bring+down undergoer building,upright condition|step+up,tighten,intensify undergoer checks investigate
throw+ground,push+ground,knock+ground,shove+ground,wrestle+ground undergoer person_hurt,person,crowd,captive,protester assault
free,liberate,set+free undergoer convict assault raider|free,liberate,set+free undergoer held aid rescuer|rescue,save undergoer held aid rescuer
lead,march,herd,drag,bundle,take+into,take+away undergoer person,held coerce raider|seize,grab,take,use undergoer chance -|lift,raise undergoer limb -
strike+off undergoer person,defendant,professional sanction|rob,steal subject thing_done condition|pull+back,pull+out undergoer troops retreat
pick+up undergoer any aid vessel|fall+in,cave+in subject building condition|block,barricade undergoer crossing protest crowd
go+off subject burner condition|turn+on+himself,turn+on+herself undergoer any assault|turn+back,turn+away undergoer vehicle,vessel,person,troops,relief coerce|empty undergoer building,settled displacement
pierce,puncture,tap,perforate undergoer barrier crime|find undergoer person,defendant coerce court|call undergoer deal agree|end,drop,withdraw,abandon undergoer candidacy concede
break,burst,fail,crack,rupture subject barrier condition|charge subject document disapprove|hold subject container -|rip,tear,slam,smash,punch subject weapon assault
raid subject lawmen coerce|uphold,affirm,confirm,increase,double,extend,toughen undergoer sentence coerce|reduce,cut,halve,commute,shorten,quash,overturn,annul,void undergoer sentence concede
receive undergoer term coerce|give,hand subject court coerce|give,hand undergoer sentence_given coerce|execute undergoer writ investigate
pull+alive undergoer any aid|intensify,step+up,redouble undergoer effort -|call undergoer responder -
plant,hide,conceal,place,put undergoer hidden assault|wield,brandish undergoer weapon,irritant assault
take+court undergoer any disapprove|take,retake undergoer settled assault
enter subject lawmen coerce|enter subject fighter assault|fly,airlift,ferry undergoer person_hurt aid|fly+in,jet+in subject envoy,leader consult|open undergoer work_opened condition
discharge undergoer person_hurt condition|reach undergoer person_hurt aid|hand+over undergoer captive,body concede
overturn undergoer vehicle,vessel,contest condition|overturn undergoer any reject|overturn subject any condition
release+hospital,release+clinic befallen any condition|release undergoer captive,defendant concede|release undergoer news statement|release undergoer product condition
pass undergoer law agree|pass subject law agree|strike undergoer deal agree
reach,sign,close undergoer deal agree|sign,approve undergoer law agree|break undergoer deal reject|break subject deal reject
fire,launch,throw,hurl,lob,drop,use undergoer irritant assault|fall,land subject weapon assault|fire,launch undergoer weapon assault
drop undergoer weapon assault|fire undergoer person sanction|fire subject shooter assault
launch undergoer product condition|launch,open,order,begin undergoer inquiry investigate|launch undergoer war assault
drop,withdraw undergoer charge,lawsuit concede|drop,withdraw,shelve undergoer law concede
rule subject court coerce|hear+that subject court statement|dismiss undergoer charge,lawsuit reject|dismiss,sack,suspend undergoer person,leader sanction|dismiss+as undergoer any statement|dismiss undergoer any reject
question,interview,quiz undergoer person,defendant investigate|question undergoer any disapprove
close,open subject market -|close,shut,seal undergoer crossing coerce|close,shut undergoer clinic,work coerce
open undergoer crossing,clinic aid|reopen undergoer crossing,clinic concede|reopen subject crossing,clinic concede
break+off,collapse,stall,founder subject talks reject|become object holder condition|break+off,collapse,break+down subject deal reject|move+shelter,move+school,move+safety,move+camp,move+centre,move+center,move+hotel,move+ground undergoer any displacement|fan,fuel,whip+up befallen nature -|fan,fuel befallen flame -|forecast undergoer nature,weather condition|bury+rubble,bury+under,bury+beneath,bury+alive,bury+mud,bury+snow,bury+debris undergoer any condition|bury+cemetery,bury+grave undergoer any support|withdraw,pull+out,pull+back subject fighter,troops retreat|break+into subject staff protest|knock+unconscious undergoer any assault|drop,abandon,end,withdraw undergoer objection concede|unfurl undergoer carried protest|invade undergoer pitch protest|host undergoer tournament condition|name+as,identify+as befallen hurt statement|slaughter,cull undergoer animal condition|break+off undergoer process reject|move+village,move+home,move+coast,move+island undergoer crowd displacement|extend undergoer border_rule coerce|close,shut subject open_to_all coerce|withdraw,retract undergoer statement_made reject|send+back undergoer law reject|halt,suspend undergoer trading reject|catch+in,catch+on,catch+up,catch+off undergoer any -|catch befallen raider,convict,wanted coerce|book undergoer person,defendant coerce lawmen|liquidate,neutralise,neutralize undergoer troops,fighter,raider assault|eliminate undergoer fighter,raider assault|ground undergoer any coerce overseer|close subject election condition|open subject election condition
charge+price,charge+fee,charge+rate,charge+percent,charge+extra undergoer payer -|charge+@payer+with,charge+with undergoer payer coerce|charge undergoer money,payer -|charge undergoer defendant,person,leader coerce|raise undergoer money,rates condition
find,discover,recover undergoer evidence investigate|find,retrieve,pull undergoer body aid
pull,rescue undergoer person_hurt aid|rescue undergoer body aid|send,deploy,dispatch,despatch undergoer troops mobilize
send,offer,deliver,provide,pledge,rush,ship,bring,carry,despatch,dispatch undergoer relief aid|send,dispatch,despatch undergoer envoy consult
win,lose undergoer contest,office,power condition|win subject contest -|take undergoer office condition
recall,echo subject deed -|remember,forget undergoer any -|cross subject line -|face undergoer outcome -|hold undergoer carried -
hold undergoer captive coerce|capture undergoer captive,troops coerce|hold undergoer election condition|hold undergoer gathering protest
block,barricade undergoer crossing coerce|block undergoer law,deal,any reject|settle undergoer charge,lawsuit agree
file,bring,lodge undergoer charge,lawsuit disapprove|hear undergoer lawsuit coerce|hear subject court coerce
hit,reach,top,pass subject count -|hit,drop subject market condition|sell undergoer relief aid|issue,grant undergoer writ coerce|issue undergoer news statement|issue undergoer charge demand
reject undergoer person reject|cut undergoer money,rates condition|cut undergoer relief sanction
open undergoer product condition|deny undergoer charge disapprove|deny undergoer border_rule disapprove
free undergoer captive,defendant concede|execute undergoer captive,person assault|execute undergoer charge -|reach subject money -
occupy subject protester,crowd protest|occupy undergoer power coerce|occupy undergoer troops -
move undergoer troops mobilize|back subject building -|face undergoer charge -|slash undergoer person_hurt assault
welcome,praise,hail,applaud undergoer ruling,law,deal,any support|criticise,criticize undergoer ruling disapprove
lift,ease,relax,end undergoer border_rule concede|suspend,cut,sever,freeze,downgrade undergoer relations sanction
stop,down,halt undergoer work protest staff|strike undergoer any protest staff|revive undergoer feeling -|leak subject barrier,building,vessel,vehicle,burner,substance condition|ease,abate subject nature,weather condition|march+into,march+on subject fighter,troops assault|sweep+into,pour+into subject rioter protest|want befallen any -|suspend,halt,cancel,stop,delay undergoer work,process reject|suspend undergoer law coerce|resume,restore undergoer relations support
go+down,climb+down,descend subject firemen aid|go+down subject vessel condition|ground undergoer vessel coerce|crash,collide,plunge,overturn subject vessel,vehicle condition|go+off subject weapon,evidence assault|go+under subject vessel condition
gather,assemble,mass undergoer any -|gather+denounce subject crowd protest|gather+demand subject crowd protest|gather+protest subject crowd protest|gather+against subject crowd protest|gather+parliament subject crowd protest|gather+ministry subject crowd protest|gather+embassy subject crowd protest|gather+palace subject crowd protest|gather+consulate subject crowd protest|gather+square subject crowd protest|gather,assemble,mass subject crowd condition|gather,assemble subject leader consult
join undergoer gathering protest|join undergoer war assault|join undergoer body_politic cooperate
storm undergoer building,power,crossing assault|clear undergoer protester,crowd coerce|clear undergoer defendant concede
seek undergoer any demand|take undergoer power coerce|take undergoer captive coerce|seize undergoer power coerce
meet undergoer target -|identify undergoer body,evidence investigate|pick+up subject vessel aid|pick+up+questioning,pick+up+suspicion undergoer any coerce|reopen,restart,revive,resume undergoer talks consult
reopen,resume undergoer inquiry investigate|try undergoer defendant coerce|introduce undergoer border_rule sanction|reach undergoer target -
strike,walk+out subject staff protest|break+through subject vehicle,troops assault|intensify,escalate subject war assault
reach subject relief aid|reach subject troops condition|shut subject crossing,work coerce|transfer,move undergoer captive,defendant coerce
arrive subject relief,troops aid|arrive subject envoy,leader consult|arrive subject uprooted displacement
end undergoer gathering concede|punish undergoer any coerce|fine undergoer any coerce|escape undergoer harm -|abandon,leave,quit subject fighter retreat|starve undergoer any coerce|starve subject any condition|break+into subject building condition|cross subject fighter mobilize|enter,cross undergoer crossing condition|cross undergoer any displacement
advance undergoer charge -|shoot,take undergoer picture -|strike subject clock -|strike undergoer clock -|save undergoer goal,money -|demonstrate undergoer product statement
`)

function readRules(text: string): ReadonlyMap<string, readonly SenseRule[]> {
  const rules = new Map<string, SenseRule[]>()
  for (const row of text.trim().split(/[|\n]/)) {
    const [verbs, slot, kinds, type, doer] = row.split(' ') as [string, SenseRule['slot'], string, string, string?]
    if (doer && !NOUN_KINDS[doer]) throw new Error(`no kind of noun “${doer}”`)
    for (const entry of verbs.split(',')) {
      const [verb, ...words] = entry.split('+') as [string, ...string[]]
      for (const kind of kinds.split(',')) {
        if (kind !== 'any' && !NOUN_KINDS[kind]) throw new Error(`no kind of noun “${kind}”`)
        const said = type === '-' ? null : (type as EventType)
        addToGroup(rules, verb, { verb, words, slot, kind, type: said, doer: doer ?? null })
      }
    }
  }
  return rules
}

/** Verbs so common that they need a date, a named party, a count or an event noun beside them. */
export const WEAK_VERBS = new Set(
  `begin start end open finish fall rise drop increase decrease decline shrink grow raise cut climb face suffer
  control dominate cause create form replace succeed lose fail lack hire sell produce complete move host
  break bear recover land damage sweep build score spread want speak write describe note add
  consider suggest introduce compare rule hold resume advance beat hit back target
  question challenge join feed treat assist supply fund save force object buy travel address block
  charge fine close search contest insist say tell believe claim signal fear hope contend
  reveal argue acknowledge explain admit estimate indicate remark confirm report maintain cite stress recommend
  advise propose regret arm ally unite defend thank honor honour support allow permit quit
  jump tumble dip spike rebound double triple halve quicken worsen deteriorate mount deepen weaken
  intensify leak spill rattle batter lash barrel veer swerve trail ask pressure invite respond reply recall repeat
  ignore defy lift celebrate commemorate purchase converge divert dock marry qualify label brand term
  dub deem portray hint broadcast notify alert inform underline underscore surge forecast project swear guess boast brag
  arrive depart sail return expand embark stall
  occupy interview discover trace monitor identify escape shelter resist infect
  accept settle burst trap crash brief attend greet phone tour welcome debate
  emphasize emphasise promote publish state submerge freeze ease isolate escalate surround restrict curb confine ban
  reduce conclude specify clarify repair detect allocate earmark authorise authorize abuse cheer salvage descend
  swell recede subside rumble tremble hamper hinder impede split crack shadow escort refund harass restrain
  discharge rebut lend loan`.split(/\s+/),
)
