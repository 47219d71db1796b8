import { groupOf, isOnePerson } from '../../../language/lexicon/people.ts'
import type { NumberPhrase } from '../../../language/numbers.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../counted.ts'
import type { Trigger } from '../triggers.ts'

/** What is done to people at one time; "they arrest dissidents" and "residents fled" tell of no such thing. */
const DONE = new Set(['killed', 'injured', 'detained', 'hostages taken', 'executed'])
const PAST = new Set(['was', 'were', 'been'])

/**
 * People without a number: "insurgents were killed", "killing civilians". A plural is two at the least, and no more is
 * said. Only what is told as having happened, in a whole sentence, makes such words a claim: a headline's "leaders
 * detained" gives no number.
 */
export function findPlurals(
  tokens: readonly Token[],
  triggers: readonly Trigger[],
  numbers: readonly NumberPhrase[],
): Candidate[] {
  const found: Candidate[] = []
  for (const trigger of triggers) {
    if (trigger.words.sort !== 'verb' || trigger.infinitive || !DONE.has(trigger.words.measure)) continue
    const phrase = trigger.voice === 'passive' ? subjectOf(tokens, trigger) : objectOf(tokens, trigger)
    if (phrase === null || describesCounted(tokens, trigger, numbers)) continue
    const [from, to] = phrase
    if (numbers.some((n) => n.range[0] < to && n.range[1] > from) || found.some((c) => c.range[0] === from)) continue
    found.push({
      number: many(from, to),
      range: phrase,
      head: to - 1,
      counted: phrase,
      group: groupOf(tokens[to - 1]!.lower),
      partOf: false,
      kind: 'plural',
      inside: false,
    })
  }
  return found
}

/** "a dozen [captured] soldiers": the participle belongs to those counted. */
const describesCounted = (tokens: readonly Token[], { range: [from] }: Trigger, numbers: readonly NumberPhrase[]) =>
  numbers.some(({ range: [, to] }) => to <= from && tokens.slice(to, from).every((t) => MODIFIERS.has(t.pos)))

const many = (from: number, to: number): NumberPhrase => ({
  range: [from, to],
  core: [from, to],
  form: 'vague',
  share: false,
  point: null,
  low: 2,
  high: null,
  bound: 'vague',
  hedge: '',
})

const MODIFIERS = new Set(['NOUN', 'PROPN', 'ADJ'])
/** "More people were killed than in 2019" counts nobody. */
const LOOSE = new Set(['more', 'fewer', 'most', 'other', 'such', 'less', 'many', 'few'])
const isPeople = (token: Token | undefined) =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'PROPN') &&
  groupOf(token.lower) !== null &&
  !isOnePerson(token.lower) &&
  token.lower !== 'others'
const isModifier = (token: Token | undefined) =>
  token !== undefined && MODIFIERS.has(token.pos) && !LOOSE.has(token.lower)

/** "[Suspected insurgents] were killed". */
function subjectOf(tokens: readonly Token[], trigger: Trigger): [number, number] | null {
  const group = tokens.slice(trigger.groupStart, trigger.range[0])
  if (!group.some((t) => PAST.has(t.lower))) return null
  const to = trigger.groupStart
  if (!isPeople(tokens[to - 1])) return null
  let from = to - 1
  while (from > 0 && isModifier(tokens[from - 1])) from--
  if (LOOSE.has(tokens[from - 1]?.lower ?? '')) return null
  const before = tokens[from - 1]
  return before === undefined || before.pos === 'PUNCT' || before.pos === 'SCONJ' || before.lower === 'that'
    ? [from, to]
    : null
}

/** "killed [suspected insurgents]", "…, killing [civilians]". */
function objectOf(tokens: readonly Token[], trigger: Trigger): [number, number] | null {
  const { form } = trigger.words
  const before = tokens[trigger.range[0] - 1]
  // "known for killing civilians" is no happening.
  if (form === 'ing' && before?.text !== ',' && before?.pos !== 'CCONJ') return null
  if (form === 'base' || form === 's') return null
  // "three of the injured guards"
  if (form === 'past?' && ['DET', 'ADP', 'ADJ', 'VERB', 'NUM'].includes(before?.pos ?? '')) return null
  const from = trigger.range[1]
  let to = from
  while (isModifier(tokens[to]) && to < from + 5) to++
  return to > from && isPeople(tokens[to - 1]) ? [from, to] : null
}
