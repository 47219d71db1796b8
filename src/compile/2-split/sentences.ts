import { isCutShort, readSentences, withStop } from '../language/readSentences.ts'
import type { Token } from '../language/tokens.ts'

/**
 * A full stop glued to the next sentence: `imperative.”Local authorities`. Three letters before it and a word after
 * it, so that initials, numbers and addresses stay whole.
 */
const GLUED = /\p{Ll}{3}[.!?]["”’]?(?=["“‘]?\p{Lu}\p{Ll}+[\s\u00a0,’])/gu
/** What every such stop has in common, and few paragraphs have: a third of the time. */
const STOP_INSIDE = /[.!?]\S/
/** Abbreviations that always go on: titles before names, "No." before a number, months before a day. */
const GOES_ON: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt sgt cpl pvt adm cmdr brig sen rep gov pres amb rev fr st hon supt ' +
    'insp det no nos vs v jan feb mar apr jun jul aug sep sept oct nov dec mt fig vol approx'
  ).split(' '),
)
/** Of these, the ones that go on with a digit only: "The answer was no. They left." */
const BEFORE_DIGIT: ReadonlySet<string> = new Set(
  'no nos jan feb mar apr jun jul aug sep sept oct nov dec fig vol approx'.split(' '),
)

/** Sentences of one paragraph as tokens. */
export function splitSentences(text: string, start: number, end: number): Token[][] {
  const sentences: Token[][] = []
  let from = start
  const paragraph = text.slice(start, end)
  for (const match of STOP_INSIDE.test(paragraph) ? paragraph.matchAll(GLUED) : []) {
    const cut = start + match.index + match[0].length
    if (isAddress(paragraph, match.index)) continue
    sentences.push(...apart(joined(readSentences(text, from, cut))))
    from = cut
  }
  sentences.push(...apart(joined(readSentences(text, from, end))))
  return withoutClock(sentences)
}

/** "14:05 | Ana Ruiz told …", "9:30 GMT – | The court …": the hour of a live digest stands before its sentence. */
function withoutClock(sentences: Token[][]): Token[][] {
  const first = sentences[0]
  if (!first || !/^\d{1,2}[:.]\d\d$/.test(first[0]!.text)) return sentences
  let at = 1
  while (at < first.length && AT_CLOCK.test(first[at]!.text)) at++
  if (first.length - at < 3 || !/^\p{Lu}/u.test(first[at]!.text)) return sentences
  return [first.slice(0, at), first.slice(at), ...sentences.slice(1)]
}
const AT_CLOCK = /^(?:[AaPp]\.?[Mm]\.?|[GEICMW][MSAE]?S?T|UTC|BST|[:–—|-])$/

/** Part of a web address or a file's name. */
function isAddress(paragraph: string, at: number): boolean {
  const from = Math.max(paragraph.lastIndexOf(' ', at), paragraph.lastIndexOf('\u00a0', at)) + 1
  return /[@/]|^www\./i.test(paragraph.slice(Math.max(from, at - 200), at))
}

/** wink's sentences with those put together again that are one. */
function joined(sentences: readonly Token[][]): Token[][] {
  const result: Token[][] = []
  for (const sentence of sentences) {
    const before = result.at(-1)
    if (!before) {
      result.push(sentence)
      continue
    }
    const closing = leadingClosers(sentence)
    if (!hasWords(sentence) || goesOn(before, sentence.slice(closing))) before.push(...sentence)
    else {
      if (closing > 0) before.push(...sentence.slice(0, closing))
      result.push(closing > 0 ? sentence.slice(closing) : sentence)
    }
  }
  return result
}

function hasWords(sentence: readonly Token[]): boolean {
  return sentence.some((token) => /[\p{L}\p{N}]/u.test(token.text))
}

/** Closing quotes, brackets and stray stops at the start of a sentence belong to the one before. */
function leadingClosers(sentence: readonly Token[]): number {
  let count = 0
  while (count < sentence.length && /^[”’)\]}.,;:!?…]+$/.test(sentence[count]!.text)) count++
  return count
}

function goesOn(before: readonly Token[], after: readonly Token[]): boolean {
  const first = after[0] as Token
  if (isDecimal(before, first)) return true
  // A sentence that goes on in lower case was cut by a stray stop, or is a quotation with its "she said".
  if (/^\p{Ll}/u.test(first.text)) return true
  const last = before.at(-1) as Token
  const abbreviation = (last.text === '.' ? (before.at(-2)?.lower ?? '') : last.lower).replace(/\.$/, '')
  if (!last.text.endsWith('.') || !GOES_ON.has(abbreviation)) return false
  return BEFORE_DIGIT.has(abbreviation) ? /^\d/.test(first.text) : /^\p{Lu}/u.test(first.text)
}

/** "a Rs6.9 million fine": letters glued to a number make wink see a stop. */
function isDecimal(before: readonly Token[], { text, start }: Token): boolean {
  const stop = before.at(-1) as Token
  return stop.text === '.' && stop.end === start && /^\d/.test(text) && /\d$/.test(before.at(-2)?.text ?? '')
}

/** Words that begin a sentence and no name: "on the platform X. The United Nations …". */
const BEGINNERS: ReadonlySet<string> = new Set(
  (
    'the it he she they we this that these those there but and in on at after before when while if its his her their as ' +
    'since during an according meanwhile however'
  ).split(' '),
)
/** Kinds that a letter tells apart: "took vitamin D. Doctors …", "wrote on X. Washington …". */
const LETTERED: ReadonlySet<string> = new Set(
  'vitamin plan group hepatitis appendix section exhibit type block zone annex influenza schedule category platform network'.split(
    ' ',
  ),
)
/** What goes on behind a clock time: "at 3 p.m. Tuesday", "at 5 p.m. Eastern time". */
const BEHIND_CLOCK =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:g|u|e|c|p|m|b|i|w|k|j|a)[a-z]{0,3}t$|^utc$|^(?:eastern|central|mountain|pacific|local|moscow|beijing|greenwich|zulu)$/

/** "at 9.30pm." */
const CLOCK_END = /\d[ap]m\.$/

/** Sentences that wink left together after an initial or an abbreviation, cut where the next one begins. */
function apart(sentences: readonly Token[][]): Token[][] {
  return sentences.flatMap((sentence) => {
    const parts: Token[][] = []
    let from = 0
    for (let i = 1; i < sentence.length - 1; i++) {
      if (!endsHere(sentence, i)) continue
      parts.push(withStop(sentence.slice(from, i + 1)))
      from = i + 1
    }
    parts.push(from === 0 ? sentence : sentence.slice(from))
    return parts
  })
}

function endsHere(sentence: readonly Token[], i: number): boolean {
  const { text, lower } = sentence[i] as Token
  if (text.charCodeAt(text.length - 1) !== 46 || text.length < 2) return false
  const next = sentence[i + 1] as Token
  const isClock = CLOCK_END.test(lower) || lower === 'a.m.' || lower === 'p.m.'
  if (isClock && /^[“"]$/.test(next.text))
    return next.start > sentence[i]!.end && /^\p{Lu}/u.test(sentence[i + 2]?.text ?? '')
  if (!/^\p{Lu}/u.test(next.text) || next.start === sentence[i]!.end) return false
  if (isCutShort(sentence[i]!, sentence[i - 1])) return true
  if (CLOCK_END.test(lower)) return !BEHIND_CLOCK.test(next.lower)
  if (BEGINNERS.has(next.lower)) return /^(?:\p{L}\.)+$/u.test(text) && lower !== 'v.'
  if (lower === 'a.m.' || lower === 'p.m.') return !BEHIND_CLOCK.test(next.lower)
  if (!/^\p{Lu}\.$/u.test(text)) return false
  const before = sentence[i - 1] as Token
  return LETTERED.has(before.lower) || (text === 'X.' && /^(?:on|to|via)$/.test(before.lower))
}
