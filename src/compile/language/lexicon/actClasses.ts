import { addToGroup } from '../../../corpus/groups.ts'

/**
 * Words under which reports tell one and the same kind of act, as verb or noun, by lemma. Reports of one day in which
 * two of a row stand may tell one event, where people, places or things agree as well.
 */
const ACTS = `
attack strike hit bomb bombing bombard bombardment shell shelling raid airstrike assault ambush storm target pound hammer torch
kill killing die death drown perish pass_away slaying shoot shooting murder assassinate assassination gun_down massacre stab stabbing execute slay martyr
injure injury wound hurt maim
explode explosion blast detonate detonation bombing bomb blow_up go_off
sink sinking capsize capsizing shipwreck founder overturn go_down roll_over keel_over turn_over tip_over
crash collide collision derail derailment plunge wreck
quake earthquake tremor jolt shake
erupt eruption
flood flooding inundate submerge deluge overflow
landslide landslip mudslide mudflow rockslide avalanche
fire blaze burn wildfire inferno ignite torch
collapse cave cave-in crumble
stampede crush trample
landfall hurricane cyclone typhoon storm
outbreak epidemic
arrest detain detention apprehend custody nab pick_up take_away
charge indict indictment arraign
sentence sentencing jail imprison
convict conviction verdict
acquit acquittal clear exonerate
free release liberate
escape breakout jailbreak break_out
kidnap kidnapping abduct abduction seize
retake recapture regain retook
seize capture take overrun occupy fall_to
coup putsch overthrow oust ouster topple depose
vote resolution decision pass adopt approve approval endorse ratify back
veto
elect election win victory
win victory defeat
dismiss dismissal sack sacking fire remove removal oust ouster
resign resignation quit step_down stand_down
meet meeting talk talks negotiation conversation summit confer sit conference session
visit trip travel tour arrive fly go come
leave fly flee depart departure
summon call_in recall
cut cut_off shut_off shut_down sever
call phone telephone
sign agree agreement deal truce ceasefire cease-fire accord pact treaty settlement
protest demonstrate demonstration march rally gather
riot unrest clash
walkout walk_out strike stoppage
sanction impose blacklist
expel expulsion deport deportation
close closure shut
halt stop suspend
open reopen reopening opening
evacuate evacuation
flee exodus displace displacement flight
inquiry investigation probe investigate inquest order open launch
search rescue
rescue save pluck
find discover recover retrieve
bury burial funeral
cancel cancellation call_off scrap
postpone postponement delay put_off defer
ban prohibit outlaw
invade invasion incursion offensive operation
deploy deployment
withdraw withdrawal pullout pull pull_out pull_back
launch unveil
appoint name appointment nominate
apologise apologize apology
condemn denounce deplore decry
boo jeer heckle
declare announce proclaim decree
reject refuse rebuff
promise pledge vow
call_for appeal_for urge demand
break_down collapse
abstain abstention
`

const classes = new Map<string, number[]>()
ACTS.trim()
  .split('\n')
  .forEach((row, index) => {
    for (const word of row.split(' ')) addToGroup(classes, word, index)
  })

/** The numbers of the rows a lemma stands in; misfortunes of any kind have one of their own in common. */
export const actsOf = (lemma: string): readonly number[] => {
  const rows = classes.get(lemma) ?? NONE
  return MISFORTUNES.has(lemma) || RARE.has(lemma) ? [...rows, MISHAP] : rows
}
const MISHAP = 1000
const NONE: readonly number[] = []

/** Names for an attack that may not have come yet. */
export const ATTACKS: ReadonlySet<string> = new Set(
  'invasion offensive assault incursion attack operation invade'.split(' '),
)

/** Does it stand in a row? */
export const isAct = (lemma: string): boolean => classes.has(lemma)

/** Are the two words for one kind of act? */
export const isOneAct = (a: string, b: string): boolean =>
  a === b || (classes.get(a) ?? NONE).some((row) => classes.get(b)?.includes(row) === true)

/** Names for any misfortune, which reports use once they have said which. */
export const MISFORTUNES: ReadonlySet<string> = new Set(['disaster', 'tragedy', 'accident', 'incident', 'catastrophe'])
/** What befalls a place on a day and hardly twice: one word in common besides tells that it is the same. */
export const RARE: ReadonlySet<string> = new Set(
  'sink sinking capsize capsizing shipwreck founder crash collide collision derail derailment quake earthquake erupt eruption landslide mudslide mudflow rockslide avalanche stampede explode explosion blast collapse coup putsch overthrow landfall shooting massacre escape breakout jailbreak funeral verdict sentence sentencing acquit acquittal resign resignation'.split(
    ' ',
  ),
)

/** Of these, what “the disaster” may stand for: no escape, verdict or resignation. */
export const isMishap = (lemma: string): boolean => RARE.has(lemma) && !DONE.has(lemma)
const DONE: ReadonlySet<string> = new Set(
  'coup putsch overthrow escape breakout jailbreak funeral verdict sentence sentencing acquit acquittal resign resignation'.split(
    ' ',
  ),
)

/** What is done to one person or thing hardly twice in a few days. */
export const ONCE: ReadonlySet<string> = new Set(
  'arrest detain detention apprehend nab pick_up charge indict indictment sentence sentencing jail imprison convict conviction acquit acquittal free release kidnap kidnapping abduct abduction expel expulsion deport deportation extradite ouster removal remove dismissal appoint appointment nominate postpone postponement put_off defer cancel cancellation call_off scrap suspend dismiss sack fire oust assassinate sink capsize founder go_down roll_over keel_over turn_over tip_over derail'.split(
    ' ',
  ),
)

/** Things and people of any such report: in common, they do not tell that it is the same one. */
export const COMMON_IN_NEWS: ReadonlySet<string> = new Set(
  `ferry boat ship vessel plane jet aircraft helicopter bus train car truck lorry coach tanker dinghy building house home school
  hospital market street road bridge dam mine factory city town village region province district area country capital
  people man woman child person resident civilian worker soldier officer troop police rebel gunman militant passenger
  victim survivor villager migrant student protester crowd government army court judge official authority leader
  president minister party group thousand hundred dozen number drone missile rocket bomb gun fire other more new
  kill die injure wound hurt leave dead death least accord`.split(/\s+/),
)
