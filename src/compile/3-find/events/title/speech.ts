import { isQuoteMark } from '../../../language/attributive.ts'
import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import type { Token } from '../../../language/tokens.ts'
import { sayingAt, sourceOf } from '../saidHere.ts'
import { opensQuotation, type View } from '../view.ts'
import { cutAfter, LONGEST, lengthOf, tokensIn } from './print.ts'

/** “…,” said the minister: what was said, and who said it. */
export function spokenWords(view: View, c: number): number[] | null {
  const { verb, subject: read, object } = view.clauses[c] as Clause
  if (!verb) return null
  const known = saidBefore(view, verb) ?? sayingAt(view, verb.head)
  if (!known) return askedWords(view, c) ?? toldBefore(view, c)
  const front = Math.min(verb.range[0], read?.[0] ?? verb.range[0])
  const long = known.to > front && lengthOf(view, tokensIn(known.from, known.to)) > LONGEST
  const said = long && isWholeInFront(view, c, front) ? { ...known, to: behindMarks(view, front) } : known
  const at = (view.tokens[verb.head] as Token).start
  // “"Others fled," added Ana Roth”: no subject of “added” stands in what was said
  const inverted = said.to <= verb.range[0] && said.mention.source.start > at
  const subject = inverted && read && read[0] < said.to ? null : read
  // “The river,” he said, “is rising.”
  const around = said.from < (subject?.[0] ?? verb.head) && said.to > verb.range[1]
  const whole = around ? tokensIn(said.from, said.to) : null
  if (whole && lengthOf(view, whole) <= LONGEST) return whole
  if (said.to > Math.min(verb.range[0], subject?.[0] ?? verb.range[0])) return null
  const end = Math.max(
    verb.range[1],
    subject?.[1] ?? 0,
    object?.[0] === verb.range[1] ? object[1] : 0,
    inverted ? sourceOf(view, said.mention)[1] : 0,
  )
  const speech: number[] = []
  for (let i = said.to; i < end; i++) if (speech.length > 0 || !isMark(view, i)) speech.push(i)
  const content = tokensIn(said.from, said.to)
  const room = LONGEST - lengthOf(view, speech) - 5
  if (room < 20) return null
  if (lengthOf(view, content) > room) content.splice(0, behindFronted(view, c, said.from, said.to) - said.from)
  if (lengthOf(view, content) > room) return [...cutAfter(view, content, content[0] as number, room), ...speech]
  for (let i = said.to; i < (speech[0] as number); i++) content.push(i)
  return [...content, ...speech]
}
/** “Nine died, the mayor said on Monday, calling it a crime”: what was said ends in front of who says it. */
const isWholeInFront = (view: View, c: number, front: number): boolean =>
  view.children[c]?.some((k) => {
    const { kind, range } = view.clauses[k] as Clause
    return kind === 'complement' && range[1] <= front
  }) === true

/** “Nine were hurt, reported on Sunday the ministry”: what is told, and who tells it, as they stand. */
function toldBefore(view: View, c: number): number[] | null {
  const { verb, subject } = view.clauses[c] as Clause
  if (!verb || !SAYING.has(verb.lemma) || !subject || subject[0] < verb.range[1]) return null
  const told = view.children[c]?.filter((k) => view.clauses[k]?.kind === 'complement') ?? []
  const from = Math.min(...told.map((k) => (view.clauses[k] as Clause).range[0]))
  if (from >= verb.range[0]) return null
  const words = tokensIn(from, subject[1])
  return lengthOf(view, words) <= LONGEST ? words : null
}

/** Without the marks before token `i`. */
function behindMarks(view: View, i: number): number {
  let at = i
  while (at > 0 && isMark(view, at - 1)) at--
  return at
}

/** ““Who will pay?” asked the mayor”: a question in quotation marks, and who asks it. */
function askedWords(view: View, c: number): number[] | null {
  const { verb, subject } = view.clauses[c] as Clause
  if (verb?.lemma !== 'ask' || !subject || verb.passive) return null
  const front = Math.min(verb.range[0], subject[0])
  const [open, shut] = view.quoteMarks
  if (open !== 0 || shut !== front - 1 || view.tokens[shut - 1]?.text !== '?') return null
  const words = tokensIn(0, Math.max(verb.range[1], subject[1]))
  return lengthOf(view, words) <= LONGEST ? words : null
}

/** “"The port is lost," the mayor told us, accusing them of "theft"”: of two sayings of one verb what stands before it. */
function saidBefore(
  view: View,
  { head, range }: NonNullable<Clause['verb']>,
): View['attributions'][number] | undefined {
  const { start } = view.tokens[head] as Token
  return view.attributions.find(({ mention: { cue }, to }) => cue.start <= start && start < cue.end && to <= range[0])
}

/** “On Monday, when the pipe burst, a crew came”: where the clause begins behind what is put in front of it. */
function behindFronted(view: View, c: number, from: number, to: number): number {
  for (const { kind, parent, subject } of view.clauses) {
    if (kind !== 'complement' || parent !== c || !subject || subject[0] <= from || subject[0] >= to) continue
    return (view.tokens[subject[0] - 1] as Token).text === ',' ? subject[0] : from
  }
  return from
}

/** Of what is said in quotation marks after the verb the words behind `last`, where none or half of it has come yet. */
export function quotedAfter(view: View, c: number, last: number): number[] {
  const { verb } = view.clauses[c] as Clause
  if (!verb || !(SAYING.has(verb.lemma) || verb.lemma === 'tell')) return []
  const at = (view.tokens[verb.head] as Token).start
  const said = view.attributions.find(({ mention: { cue } }) => cue.start <= at && at < cue.end)
  if (!said || said.from <= verb.head || last < verb.head) return []
  const opens = last + 1 < said.from && isNear(view, last, said.from)
  if (!opens && !isInQuotes(view, verb.head, last)) return []
  const words: number[] = []
  for (let i = last + 1; i < said.to; i++) words.push(i)
  return words
}

/** ““We and they are one”, they sang”: the words that end a quotation of which the first are told; none elsewhere. */
export function restOfQuotation(view: View, words: readonly number[]): number[] {
  const last = words.at(-1) ?? -1
  const open = view.quoteMarks.findLast((mark) => mark <= last)
  const shut = view.quoteMarks.find((mark) => mark > last)
  if (open === undefined || shut === undefined || !words.includes(open) || !opensQuotation(view.tokens, open)) return []
  const rest = tokensIn(last + 1, shut + 1)
  return rest.every((i) => isMark(view, i)) || lengthOf(view, [...words, ...rest]) > LONGEST ? [] : rest
}

/** Nothing but marks stands between, one of quotation among them: “told Reuters: “We …””. */
function isNear(view: View, last: number, from: number): boolean {
  let quoted = isQuoteMark(view.tokens[from])
  for (let i = last + 1; i < from; i++) {
    if (!isMark(view, i)) return false
    quoted ||= isQuoteMark(view.tokens[i])
  }
  return quoted
}

/** A quotation opened behind the verb is not closed yet. */
function isInQuotes(view: View, from: number, last: number): boolean {
  let open = false
  for (let i = from; i <= last; i++) {
    const { text } = view.tokens[i] as Token
    if (text === '"') open = !open
    else if (text === '“') open = true
    else if (text === '”') open = false
  }
  return open
}

const isMark = (view: View, i: number): boolean => (view.tokens[i] as Token).pos === 'PUNCT'
