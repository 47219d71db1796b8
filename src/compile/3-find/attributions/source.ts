import { WEEKDAYS } from '../../language/calendarNames.ts'
import type { Range } from '../../language/clauses.ts'
import { EVIDENCE_NOUNS } from '../../language/lexicon/speech.ts'
import type { Token } from '../../language/tokens.ts'

/**
 * Where the words for a source end:
 *   according to [an Associated Press reporter at a nearby hospital]. · said [Ana Souza], head of …
 */
const ENDS = new Set([',', ';', ':', '.', '—', '–', '--', '(', ')', '?', '!', '“', '”', '"'])
const CLAUSE_WORDS = new Set([
  'that',
  'who',
  'which',
  'whom',
  'whose',
  'while',
  'but',
  'as',
  'when',
  'after',
  'before',
  'because',
  'although',
  'where',
  'since',
  'if',
])
/** A source is a name, perhaps with an office and a place; nobody prints a longer one without a comma. */
const LONGEST = 16

/** The words of a source that begins at `from` and ends before `limit`, in tokens; null where none begins. */
export function readSource(tokens: readonly Token[], from: number, limit: number): Range | null {
  let i = from
  while (i < limit && i < from + LONGEST) {
    const token = tokens[i]!
    if (ENDS.has(token.text) && !isInside(tokens, i)) break
    if (CLAUSE_WORDS.has(token.lower) && !(token.lower === 'as' && i === from)) break
    if (token.pos === 'AUX' || (i > from && token.pos === 'VERB' && ASKED.has(token.lower))) break
    if (
      token.pos === 'VERB' &&
      !(i === from && (EVIDENCE_NOUNS.has(token.lower) || tokens[i + 1]?.pos === 'NOUN')) &&
      !isDescriptive(tokens, i) &&
      !isPartOfName(tokens, i) &&
      // "the clinic's [register]"
      !/^[’']s?$/.test(tokens[i - 1]?.text ?? '') &&
      !(i === from && beginsName(tokens, i))
    )
      break
    // A number begins what is said, except in a name ("Channel 12") and in front ("two officials").
    if (token.pos === 'NUM' && i > from + 1 && tokens[i - 1]!.pos !== 'PROPN') break
    if (token.pos === 'CCONJ' && !joinsNames(tokens, i)) break
    if (isDay(token)) break
    i++
  }
  while (
    i > from &&
    ['ADP', 'CCONJ', 'DET', 'ADV', 'PUNCT', 'PART'].includes(tokens[i - 1]!.pos) &&
    !/^[’']s?$/.test(tokens[i - 1]!.text)
  )
    i--
  return i > from ? [from, i] : null
}

/** "U.N. agency", "St. Mary": a stop that ends no sentence. */
const isInside = (tokens: readonly Token[], i: number) =>
  tokens[i]!.text === '.' && tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end

/** "officials briefed on the talks", "a leading monitor". */
function isDescriptive(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  const next = tokens[i + 1]
  if (lower.endsWith('ing'))
    return next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADP' || next.pos === 'PROPN')
  return (
    lower.endsWith('ed') && next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADP')
  )
}

/** "the Red Cross", "Save the Children": capitals hold a name together, whatever the tagger makes of it. */
const isPartOfName = (tokens: readonly Token[], i: number) =>
  /^[A-Z][a-z]/.test(tokens[i]!.text) && /^[A-Z][a-z]/.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]!.pos !== 'VERB'

/** "according to Save the Children" */
const beginsName = (tokens: readonly Token[], i: number) =>
  /^[A-Z][a-z]/.test(tokens[i]!.text) && tokens.slice(i + 1, i + 3).some((t) => /^[A-Z][a-z]/.test(t.text))

/** What is told of a source behind it: "medical sources reached by telephone". */
const ASKED = new Set(['reached', 'contacted', 'interviewed', 'obtained', 'seen', 'reviewed'])

const joinsNames = (tokens: readonly Token[], i: number) => {
  const next = tokens[i + 1]
  const then = tokens[i + 2]
  if (next === undefined) return false
  // "the army and the ministry", "police and witnesses"; a verb close behind begins a clause of its own.
  return (
    !tokens.slice(i + 1, i + 7).some((t) => t.pos === 'AUX' || (t.pos === 'VERB' && !ASKED.has(t.lower))) &&
    next.pos !== 'VERB' &&
    then?.pos !== 'AUX'
  )
}

const DAYS = new Set([...WEEKDAYS, 'yesterday', 'today', 'earlier', 'late'])
export const isDay = (token: Token): boolean => DAYS.has(token.lower)

/** "…, Cook County Sheriff Tom Dart said": a capital behind a comma begins a name, whatever the tagger makes of it. */
const IN_NAME: ReadonlySet<string> = new Set(['PART', 'DET', 'PROPN'])
const opensName = (tokens: readonly Token[], i: number) =>
  (tokens[i - 1]?.text === ',' || IN_NAME.has(tokens[i - 1]?.pos ?? '')) &&
  /^[A-Z][a-z]/.test(tokens[i]!.text) &&
  /^[A-Z][a-z]/.test(tokens[i + 1]?.text ?? '')

/** No office is told at greater length. */
const LONGEST_OFFICE = 24

/** "…, | Kimani, an official at the Child Protection Ministry, | said": the name before the office that a comma closes. */
export function apposedBefore(tokens: readonly Token[], to: number): Range | null {
  if (tokens[to - 1]?.text !== ',') return null
  for (let i = to - 2; i > 0 && i > to - LONGEST_OFFICE; i--) {
    const { pos, text, lower } = tokens[i]!
    if (pos === 'AUX' || pos === 'VERB' || /^[;:“”"]$/.test(text) || CLAUSE_WORDS.has(lower)) return null
    if (text !== ',') continue
    const name = sourceBefore(tokens, i)
    const opens = tokens[i + 1]!
    if (name && name[1] === i && tokens[i - 1]!.pos === 'PROPN' && /^(?:DET|NOUN|ADJ|PROPN)$/.test(opens.pos))
      return [name[0], to - 1]
    return null
  }
  return null
}

/** The noun phrase that ends right before `to`, back to the boundary before it. */
export function sourceBefore(tokens: readonly Token[], to: number): Range | null {
  let i = to
  while (i > 0 && tokens[i - 1]!.pos === 'ADV') i--
  const end = i
  while (i > 0) {
    const token = tokens[i - 1]!
    // "the Union of Farmers (UOF) | in Lima", "… (UOF) |, which …"
    if (token.text === ')' && tokens[i - 3]?.text === '(' && (i === end || tokens[i]!.pos === 'ADP')) {
      i -= 3
      continue
    }
    if (ENDS.has(token.text) && !isInside(tokens, i - 1)) break
    if (
      // "[Unite] said": a name of one word that looks like a verb.
      (token.pos === 'VERB' &&
        i > 1 &&
        tokens[i - 2]!.text !== '-' &&
        !opensName(tokens, i - 1) &&
        !/^[A-Z]{2,}$/.test(token.text)) ||
      token.pos === 'AUX' ||
      (CLAUSE_WORDS.has(token.lower) && token.lower !== 'as')
    )
      break
    if (token.pos === 'CCONJ' && !(tokens[i - 2]?.pos === 'NOUN' || tokens[i - 2]?.pos === 'PROPN')) break
    i--
  }
  while (i < end && (['CCONJ', 'ADV'].includes(tokens[i]!.pos) || tokens[i]!.pos === 'PUNCT')) i++
  return i < end ? [i, end] : null
}
