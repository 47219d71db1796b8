import type { VerbGroup } from '../../language/clauses.ts'
import { isCapitalized, isCapitalLetter, isInCapitals } from '../../language/letters.ts'
import { CALENDAR_WORDS } from '../../language/lexicon/capitalised.ts'
import { perWord } from '../../language/perWord.ts'
import { wordOf } from '../../language/readSentences.ts'
import type { Pos, Token } from '../../language/tokens.ts'
import type { SplitPassage } from '../../shapes.ts'
import { posOfHalf, seamOf } from './gluedWords.ts'

/** A word as the finder reads it: possessive left out, glued words ("BBCKenyan") apart. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly pos: Pos
  readonly word: Token['word']
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
  /** A heading whose words all have capitals, or a passage printed in capitals: a capital says nothing in it. */
  readonly titleCase: boolean
  /** The verb group whose subject a word belongs to, no preposition between; null where it acts in none. */
  readonly acts: readonly (VerbGroup | null)[]
}

const FINAL = new Set(['.', '?', '!', '…', ':'])
const OPENING = new Set(['“', '"', '‘', "'", '«', '„', '(', '[', '—', '–', '•', '*', '|', '>', '»', '”', '’'])
const isFinal = perWord(({ text }) => FINAL.has(text))
const isOpening = perWord(({ text }) => OPENING.has(text))
const isCapital = perWord(({ text }) => isCapitalized(text))
/** A possessive that the tokenizer left on ("al-Assad’s"), or a seam: most words have neither. */
const mayFallApart = perWord(({ text }) => {
  const behind = text.slice(2)
  return behind !== behind.toLowerCase() || /['’]s$/.test(text)
})

/** The words of a passage as those who look for names see them: with what their capitals mean there. */
export function scanPassage(text: string, passage: SplitPassage): Scan {
  const words: Word[] = []
  /** For each token, its (first) word. */
  const firstWord = new Array<number>(passage.tokens.length)
  passage.tokens.forEach((token, t) => {
    firstWord[t] = words.length
    if (!mayFallApart(token)) {
      pushWord(words, token.start, token.end, token.word, token.pos)
      return
    }
    const { start } = token
    let { end } = token
    if (end - start > 3 && text.charCodeAt(end - 1) === 115 && isApostrophe(text.charCodeAt(end - 2))) end -= 2
    const seam = seamOf(text, start, end)
    if (seam === 0) {
      pushWord(words, start, end, end === token.end ? token.word : wordOf(text.slice(start, end)), token.pos)
      return
    }
    const head = text.slice(start, seam)
    const tail = text.slice(seam, end)
    pushWord(words, start, seam, wordOf(head), posOfHalf(head, true))
    pushWord(words, seam, end, wordOf(tail), posOfHalf(tail, false))
  })
  return {
    passage: passage.index,
    text,
    words,
    titleCase: isTitleCase(passage, words) || isInCapitals(text.slice(passage.start, passage.end)),
    acts: findActing(passage, words.length, firstWord),
  }
}

function pushWord(words: Word[], start: number, end: number, word: Token['word'], pos: Pos): void {
  const previous = words.length > 0 ? words[words.length - 1] : undefined
  const capital = isCapital({ word })
  // Only of a capital is it asked whether it stands at a beginning.
  const initial =
    previous === undefined || isFinal(previous) || (capital && isOpening(previous) && !isInside(words, start))
  words.push({
    start,
    end,
    text: word.text,
    lower: word.lower,
    pos,
    word,
    capital,
    initial,
    glued: previous !== undefined && previous.end === start,
  })
}

function isApostrophe(code: number): boolean {
  return code === 0x2019 || code === 39
}

/** An apostrophe that closes something, or a dash inside a sentence, opens nothing. */
function isInside(words: readonly Word[], start: number): boolean {
  const mark = words.at(-1)!
  if (mark.text === '“' || mark.text === '«' || mark.text === '„' || mark.text === '•') return false
  if (mark.text === '"' || mark.text === '‘' || mark.text === "'")
    return mark.end < start && words.length > 1 && !FINAL.has(words.at(-2)!.text)
  // “… attack.” The next sentence …
  if (mark.text === '”') return !(words.length > 1 && FINAL.has(words.at(-2)!.text))
  return mark.text !== '|'
}

/** Four words or more of four letters or more, three quarters of them with capitals. */
function isTitleCase(passage: SplitPassage, words: readonly Word[]): boolean {
  if (passage.kind === 'sentence') return false
  const long = words.filter((word) => word.text.length > 3 && !CALENDAR_WORDS.has(word.text))
  return long.length > 2 && long.filter((word) => word.capital).length >= 0.75 * long.length
}

const STOPS = new Set(['ADP', 'SCONJ', 'VERB', 'AUX'])

/** For each word, the finite verb it is the subject of. "The head of the army" acts; the army does not. */
function findActing(passage: SplitPassage, words: number, firstWord: readonly number[]): (VerbGroup | null)[] {
  const acts: (VerbGroup | null)[] = new Array<VerbGroup | null>(words).fill(null)
  for (const clause of passage.clauses) {
    if (!clause.subject || !clause.verb) continue
    for (let t = clause.subject[0]; t < clause.subject[1]; t++) {
      const token = passage.tokens[t]!
      if (STOPS.has(token.pos) && !isCapitalLetter(token.text, 0)) break
      acts[firstWord[t]!] = clause.verb
    }
  }
  return acts
}
