import type { VerbGroup } from '../../language/clauses.ts'
import { matchName } from '../../language/gazetteer.ts'
import { CALENDAR_WORDS } from '../../language/lexicon/capitalised.ts'
import { isOrdinaryWord } from '../../language/ordinaryWords.ts'
import type { Pos, Token } from '../../language/tokens.ts'
import type { SplitPassage } from '../../shapes.ts'

/** A word as the finder reads it: possessive left out, glued words ("APIsraeli") apart. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly pos: Pos
  /** Printed with a capital, or as a camel ("iPhone"). */
  readonly capital: boolean
  /** Where a sentence or quotation begins, so that a capital says nothing. */
  readonly initial: boolean
  /** Nothing stands between it and the word before. */
  readonly glued: boolean
}

/** One passage made ready: its words, and which of them act. */
export interface Scan {
  readonly passage: number
  readonly text: string
  readonly words: readonly Word[]
  /** A heading whose words all have capitals: a capital says nothing in it. */
  readonly titleCase: boolean
  /** The verb group whose subject a word belongs to, no preposition between; null where it acts in none. */
  readonly acts: readonly (VerbGroup | null)[]
}

const FINAL = new Set(['.', '?', '!', '…', ':'])
const OPENING = new Set(['“', '"', '‘', "'", '«', '„', '(', '[', '—', '–', '•', '*', '|', '>', '»', '”', '’'])

export function scanPassage(text: string, passage: SplitPassage): Scan {
  const words: Word[] = []
  for (const token of passage.tokens) {
    for (const part of splitGlued(text, token)) {
      const previous = words.at(-1)
      const initial =
        previous === undefined ||
        FINAL.has(previous.text) ||
        (OPENING.has(previous.text) && !isInside(words, part.start, text))
      const glued = previous !== undefined && previous.end === part.start
      words.push({ ...part, lower: part.text.toLowerCase(), capital: isCapital(part.text), initial, glued })
    }
  }
  return {
    passage: passage.index,
    text,
    words,
    titleCase: isTitleCase(passage, words),
    acts: findActing(passage, words),
  }
}

/** An apostrophe that closes something, or a dash inside a sentence, opens nothing. */
function isInside(words: readonly Word[], start: number, text: string): boolean {
  const mark = words.at(-1)!
  if (mark.text === '“' || mark.text === '«' || mark.text === '„' || mark.text === '•') return false
  if (mark.text === '"' || mark.text === '‘' || mark.text === "'")
    return mark.end < start && words.length > 1 && !FINAL.has(words.at(-2)!.text)
  // “… attack.” The next sentence …
  if (mark.text === '”') return !(words.length > 1 && FINAL.has(words.at(-2)!.text))
  return mark.text !== '|' && text.length > 0
}

type Part = Pick<Word, 'start' | 'end' | 'text' | 'pos'>

/** Apart where two known words were printed as one: "APIsraeli", "authoritiesAbout". */
function splitGlued(text: string, token: Token): Part[] {
  const { start, pos } = token
  let { end } = token
  // A possessive that the tokenizer left on ("al-Assad’s").
  if (end - start > 2 && text[end - 1] === 's' && (text[end - 2] === '’' || text[end - 2] === "'")) end -= 2
  const word = end === token.end ? token.text : text.slice(start, end)
  const whole: Part = { start, end, text: word, pos }
  if (word.length < 5) return [whole]
  for (let at = 2; at < word.length - 2; at++) {
    if (!isUpper(word, at) || isUpper(word, at + 1)) continue
    const head = word.slice(0, at)
    const tail = word.slice(at)
    // One camel of a product or a Scottish name ("YouTube", "MacDonald") is one word.
    if (matchName(text, start, end).some((m) => m.end === end)) break
    if (
      isLower(word, at - 1)
        ? knownTail(head, text, start, start + at) && knownTail(tail, text, start + at, end) && !isCapital(head)
        : isAcronymHead(head, text, start, start + at) && isNameAt(text, start + at, end)
    )
      return [
        { start, end: start + at, text: head, pos: isCapital(head) ? 'PROPN' : 'NOUN' },
        { start: start + at, end, text: tail, pos: isOrdinaryWord(tail.toLowerCase()) ? 'ADP' : 'PROPN' },
      ]
  }
  return [whole]
}

function knownTail(word: string, text: string, start: number, end: number): boolean {
  return isOrdinaryWord(word.toLowerCase()) || isNameAt(text, start, end)
}
function isAcronymHead(head: string, text: string, start: number, end: number): boolean {
  return head.length > 1 && head === head.toUpperCase() && isNameAt(text, start, end)
}
function isNameAt(text: string, start: number, end: number): boolean {
  return matchName(text, start, end).some((m) => m.end === end)
}

function isUpper(word: string, at: number): boolean {
  const c = word[at]
  return c !== undefined && c !== c.toLowerCase()
}
function isLower(word: string, at: number): boolean {
  const c = word[at]
  return c !== undefined && c !== c.toUpperCase()
}

/** "Geneva", "UN", "iPhone", "eBay"; a lone letter is none, but an initial ("J.") is. */
function isCapital(word: string): boolean {
  if (isUpper(word, 0)) return word.length > 1
  return word.length > 3 && isLower(word, 0) && isUpper(word, 1) && isLower(word, 2)
}

/** Four words or more of four letters or more, three quarters of them with capitals. */
function isTitleCase(passage: SplitPassage, words: readonly Word[]): boolean {
  if (passage.kind === 'sentence') return false
  const long = words.filter((word) => word.text.length > 3 && !CALENDAR_WORDS.has(word.text))
  return long.length > 2 && long.filter((word) => word.capital).length >= 0.75 * long.length
}

const STOPS = new Set(['ADP', 'SCONJ', 'VERB', 'AUX'])

/** For each word, the finite verb it is the subject of. "The head of the army" acts; the army does not. */
function findActing(passage: SplitPassage, words: readonly Word[]): (VerbGroup | null)[] {
  const acts: (VerbGroup | null)[] = new Array<VerbGroup | null>(words.length).fill(null)
  if (passage.clauses.length === 0) return acts
  const at = new Map(words.map((word, i) => [word.start, i]))
  for (const clause of passage.clauses) {
    if (!clause.subject || !clause.verb) continue
    for (let t = clause.subject[0]; t < clause.subject[1]; t++) {
      const token = passage.tokens[t] as Token
      const i = at.get(token.start)
      if (i === undefined) continue
      if (STOPS.has(token.pos) && !token.text.match(/^\p{Lu}/u)) break
      acts[i] = clause.verb
    }
  }
  return acts
}
