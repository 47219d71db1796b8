import type { EventType } from '../../../corpus/model.ts'

/** Kinds of noun that decide what a verb means, by lemma. */
export const NOUN_KINDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    law: 'law bill resolution measure budget act amendment legislation motion decree constitution reform proposal ordinance referendum rule tax',
    deal: 'deal agreement accord truce pact treaty ceasefire cease-fire bargain compromise settlement',
    weapon:
      'missile rocket shot round bullet shell tear-gas gas gun artillery mortar torpedo cannon weapon drone projectile',
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
      'crossing border road airport bridge port school station route office embassy gate street highway airspace strait canal university factory plant hospital mine',
    charge:
      'charge case claim appeal lawsuit suit allegation complaint report suggestion accusation bid request offer petition motion call',
    ruling: 'ruling verdict decision judgment judgement move announcement agreement deal vote ceasefire report',
    vehicle: 'bus car truck lorry boat ferry train van coach vehicle tanker ship',
    court: 'court judge tribunal jury magistrate panel justice',
    evidence:
      'weapon rocket tunnel body cache bomb explosive drug cocaine remains wreckage ammunition evidence grave mortar',
    protester: 'protester demonstrator student activist worker crowd marcher supporter striker picketer',
    troops:
      'troop soldier tank force army navy warship ship unit convoy brigade battalion fleet aircraft police marine jet reinforcement paratrooper vehicle column guard',
    relief:
      'aid pump generator material food water medicine supply ammunition weapon arms arm money fund relief tent doctor medic rescuer convoy equipment blanket help shipment missile',
    envoy: 'envoy delegation diplomat team mission representative negotiator adviser minister',
    contest:
      'election vote game match race seat title championship medal prize award case war battle seat appeal suit presidency majority cup final lawsuit term primary',
    office: 'office power oath',
    building:
      'building house home bridge dam roof wall town village church school hospital city street neighborhood neighbourhood store shop shrine mosque temple factory farm crop road island coast region province area',
  }).map(([kind, nouns]) => [kind, new Set(nouns.split(' '))]),
)

export interface SenseRule {
  readonly verb: string
  /** What must be of the kind: the object, the subject, or (`undergoer`) the object of an active, the subject of a passive. */
  readonly slot: 'object' | 'subject' | 'undergoer'
  readonly kind: string
  /** Null: in this sense the verb names no event. */
  readonly type: EventType | null
}
/** `verb slot kind type`, the first that fits; `-` for no event. */
export const SENSE_RULES: ReadonlyMap<string, readonly SenseRule[]> = readRules(`
overturn subject vehicle condition|release undergoer captive concede|release undergoer news statement|release undergoer product condition|pass undergoer law agree|strike undergoer deal agree
reach undergoer deal agree|sign undergoer law agree|close undergoer deal agree|break undergoer deal reject
fire undergoer weapon assault|fire undergoer person sanction|launch undergoer weapon assault|launch undergoer product condition
drop undergoer charge concede|drop undergoer weapon assault|rule subject court coerce|dismiss undergoer charge reject
dismiss undergoer person sanction|suspend undergoer person sanction|question undergoer person investigate
close subject market -|open subject market -|close undergoer crossing coerce|open undergoer crossing aid|reopen undergoer crossing concede
charge undergoer money -|raise undergoer money condition|find undergoer evidence investigate|send undergoer troops mobilize
send undergoer relief aid|send undergoer envoy consult|deliver undergoer relief aid|provide undergoer relief aid
win undergoer contest condition|lose undergoer contest condition|win subject contest -|take undergoer office condition
hold undergoer captive coerce|block undergoer crossing coerce|settle undergoer charge agree|file undergoer charge disapprove
hit subject market condition|drop subject market condition|sell undergoer relief aid|issue undergoer news statement
reject undergoer person reject|cut undergoer money condition|open undergoer product condition|deny undergoer charge disapprove
free undergoer captive concede|execute undergoer captive assault|execute undergoer charge -|reach subject money -
occupy subject protester protest|issue undergoer charge demand|move undergoer troops mobilize|back subject building -|welcome undergoer ruling support|criticise undergoer ruling disapprove|criticize undergoer ruling disapprove|face undergoer charge -
`)

function readRules(text: string): ReadonlyMap<string, readonly SenseRule[]> {
  const rules = new Map<string, SenseRule[]>()
  for (const row of text.trim().split(/[|\n]/)) {
    const [verb, slot, kind, type] = row.split(' ') as [string, SenseRule['slot'], string, string]
    if (!NOUN_KINDS[kind]) throw new Error(`no kind of noun “${kind}”`)
    const list = rules.get(verb) ?? []
    list.push({ verb, slot, kind, type: type === '-' ? null : (type as EventType) })
    rules.set(verb, list)
  }
  return rules
}

/** Verbs of harm: done by nature or accident they are a condition, not an assault. */
export const HARM = new Set(
  'kill injure wound hit strike destroy devastate damage flatten level burn bury maim shake rock batter pound target explode demolish hammer crush overrun raze torch detonate wreck isolate trap blow cut shut close encircle surround'.split(
    ' ',
  ),
)

/** Verbs so common that they need a date, a named party, a count or an event noun beside them. */
export const WEAK_VERBS = new Set(
  `begin start end open finish fall rise drop increase decrease decline shrink grow raise cut climb lead face suffer
  control dominate cause create form replace succeed lose fail lack record hire sell produce complete move host
  break bear recover land damage sweep build name score spread drive make help want speak write describe mean note add
  consider suggest introduce compare remember rule leave take hold see go resume advance beat hit back target serve
  question challenge test join share feed treat assist supply fund save force try object buy travel address treat block
  charge fine close show search contest insist check rate say tell believe claim signal fear hope contend
  reveal argue acknowledge explain admit estimate indicate remark confirm report maintain cite stress recommend
  advise propose regret arm back ally unite defend thank honor honour support want allow permit save quit
  occupy arm interview discover trace monitor review identify find escape shelter return resist contain infect land
  allow share appear accept settle defend burst trap crash brief attend greet greet host phone tour welcome debate
  emphasize emphasise promote publish state submerge freeze ease isolate escalate surround restrict curb confine ban limit`.split(
    /\s+/,
  ),
)
