import { WEEKDAYS } from '../../../language/calendarNames.ts'
import type { Candidate } from '../counted.ts'
import { isCaptor } from '../onlyBeside.ts'
import { lower, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { isRefuge } from './someOnly.ts'

/** By falling earth or stone, and so alive perhaps; the dead are buried without any of these. */
const BURIES = new Set(
  (
    'landslide landslides mudslide mudslides rockslide rockslides avalanche avalanches landslip rubble debris wreckage ruins mud snow earth soil ' +
    'rock rocks lava ash concrete earthquake quake blizzard collapse collapsed collapsing collapses under underneath beneath alive mine mines tunnel tunnels'
  ).split(' '),
)

/** "buried" after a toll is laid in a grave; "released" says more when it is known who was: hostages are freed, prisoners released. */
export function measureOf(measure: string, c: Candidate, s: Sentence, trigger: Trigger): string {
  if (measure === 'trapped' && BURIED.test(lower(s.tokens, trigger.range[0])))
    return s.tokens.some((t) => BURIES.has(t.lower)) ? measure : 'buried'
  if (measure === 'detained' && c.group === 'hostages') return 'hostages held'
  if (
    measure === 'sheltering' &&
    (c.group === 'prisoners' || (isAnyone(s, c) && s.tokens.some((t) => JAILS.test(t.lower))))
  )
    return 'detained'
  if (measure === 'displaced' && c.group === 'prisoners') return 'escaped'
  if (measure === 'displaced' && trigger.words.lemma === 'escape' && trigger.words.rest.length === 0)
    return isRefuge(s, trigger.range[1]) ? measure : 'escaped'
  if (measure === 'released' || measure === 'rescued' || measure === 'returned') {
    if (
      c.group === 'hostages' ||
      lower(s.tokens, c.head) === 'captives' ||
      (measure === 'released' && s.tokens.some((t) => HELD.test(t.lower)))
    )
      return 'hostages freed'
    if (
      measure === 'released' &&
      (c.group === 'prisoners' || (isAnyone(s, c) && s.tokens.some((t) => JAILS.test(t.lower))))
    )
      return 'prisoners released'
    if (measure === 'released' && isDoneByCaptors(s, trigger)) return 'hostages freed'
  }
  // "650,000 refugees have crossed into Chad"
  if (
    measure === 'displaced' &&
    CROSSES.has(trigger.words.lemma) &&
    !isFlow(s) &&
    (REFUGEES.test(lower(s.tokens, c.head)) ||
      s.tokens.some((t, i) => t.lower === 'as' && REFUGEES.test(lower(s.tokens, i + 1))))
  )
    return 'refugees'
  // "in exchange for 39 prisoners", "the release of 24 hostages for 39 prisoners"
  if (
    measure === 'detained' &&
    c.group === 'prisoners' &&
    (s.tokens.some((t) => EXCHANGE.test(t.lower)) || isHandedOver(s))
  )
    return 'prisoners released'
  return measure
}

/** "set free 200 in jailbreak": who they are is not said. */
const isAnyone = (s: Sentence, c: Candidate) =>
  c.head < 0 || /^(?:people|men|women|others)$/.test(lower(s.tokens, c.head))
/** "Gunmen have released 27 more of the students", "freed by the bandits": none but captives are theirs to free. */
const isDoneByCaptors = ({ tokens }: Sentence, { groupStart, range: [, to], voice }: Trigger) =>
  voice === 'active'
    ? tokens.slice(Math.max(0, groupStart - CAPTOR_REACH), groupStart).some(isCaptor)
    : lower(tokens, to) === 'by' && tokens.slice(to, to + CAPTOR_REACH).some(isCaptor)
/** "the gunmen from the north" */
const CAPTOR_REACH = 4
/** What hostages alone are freed from, or for. */
const HELD = /^(?:ransom|kidnapp?ers|captors|captivity|abductors|hostage)$/
const JAILS = /^(?:jails?|prisons?|jailbreak|inmates?|prisoners?|cells?|parole)$/

/** "in the past 48 hours", "since Sunday night": how many left in that time, and not how many there are. */
const isFlow = ({ tokens }: Sentence) =>
  tokens.some(({ lower }, i) => {
    const next = tokens[i + 1]
    if (lower === 'since') return DAYS.has(next?.lower ?? '')
    if (lower !== 'past' && lower !== 'last') return false
    return next?.pos === 'NUM' || /^(?:few|hours|days|day|week|weeks|month)$/.test(next?.lower ?? '')
  })
const DAYS = new Set([...WEEKDAYS, 'yesterday'])

const CROSSES = new Set(['cross', 'flee', 'enter'])
const REFUGEES = /^(?:refugees?|asylum)$/
const BURIED = /^bur(?:ied|y)/
/** "both sides handed over 120 prisoners"; "handed over 12 prisoners to the police" frees none. */
const isHandedOver = ({ tokens }: Sentence) =>
  tokens.some((t, i) => HANDS.test(t.lower) && lower(tokens, i + 1) === 'over') &&
  tokens.some((t) => MUTUAL.test(t.lower))
const MUTUAL = /^(?:both|sides|each|mutual|parties|armies)$/
const HANDS = /^hand(?:s|ed|ing)?$/
const EXCHANGE = /^(?:exchang\w*|swap\w*|releas\w*|free[ds]?|freeing)$/
