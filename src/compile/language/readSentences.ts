import { joinCompounds } from './compounds.ts'
import { legible } from './legible.ts'
import { isInCapitals } from './letters.ts'
import { isOrdinaryWord } from './ordinaryWords.ts'
import { noAnswers } from './perWord.ts'
import { retag } from './retag.ts'
import type { Pos, Token, Word } from './tokens.ts'
import { its, nlp } from './wink.ts'

/**
 * Runs without a space beyond any word or address in print. wink's time grows with the square of a run's length (a
 * megabyte would take twelve minutes), so such a run is shown to it with spaces in it and becomes one token again.
 */
const LONG_RUN = /(?<!\S)\S{150,}/g
const LONG = 150
const SHOWN = 100
/** Twenty times the sentence of a newspaper: what goes on longer is a list or a table, and is cut. */
const LONGEST_SENTENCE = 500

/**
 * Tokens of `text.slice(start, end)` by sentence, white space left out. Sentences are wink's; the splitter may join or
 * cut them. Time grows with the length alone, whatever the text.
 */
export function readSentences(text: string, start: number, end: number): Token[][] {
  if (end - start === 1) return isBlank(text, start, end) ? [] : [[runOf(text, start, end)]]
  const piece = text.slice(start, end)
  const short = piece.length < LONG
  const alone = short ? readAlone.get(piece) : undefined
  if (alone) return [[tokenOf(alone.word, start, end, alone.lemma, alone.pos)]]
  const sentences = cutAndTagged(text, start, piece)
  const [only] = sentences.length === 1 ? (sentences[0] as Token[]) : []
  // Under its own text: the piece is a slice of the article, and would keep it alive.
  if (short && only?.text === piece) readAlone.set(only.text, only)
  return sentences
}

function cutAndTagged(text: string, start: number, piece: string): Token[][] {
  const runs = hasSpaces(piece) ? [] : longRuns(piece, start)
  const plain = legible(piece)
  const shown = runs.length > 0 ? plain.replace(LONG_RUN, spaced) : plain
  const doc = nlp.readDoc(shown)
  const tagged = tagsOf(doc)
  const { words } = tagged
  const inCapitals = isInCapitals(shown)
  const { pos, lemmas } = inCapitals ? inSmallLetters(shown, tagged) : tagged
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][]
  const sentences: Token[][] = []
  const compound = (from: number, to: number, lemma: string, kind: Pos) =>
    tokenOf(wordOf(text.slice(from, to)), from, to, lemma, kind)
  let cursor = start
  let nextRun = 0
  for (const [first, last] of spans) {
    let tokens: Token[] = []
    for (let i = first; i <= last; i++) {
      if (pos[i] === 'SPACE') continue
      const read = words[i] as Word
      const at = start + placeOf(read.text, plain, cursor - start)
      cursor = at + read.text.length
      // What was shown to wink in plain letters is printed in its own.
      const word = plain === piece || text.startsWith(read.text, at) ? read : wordOf(text.slice(at, cursor))
      while (nextRun < runs.length && runs[nextRun]!.end <= at) nextRun++
      const run = runs[nextRun]
      if (run && at >= run.start) {
        if (at === run.start) tokens.push(runOf(text, run.start, run.end))
      } else if (word.text === 'WHO' && !inCapitals)
        tokens.push(tokenOf(HEALTH_BODY, at, cursor, HEALTH_BODY.lower, 'PROPN'))
      else tokens.push(tokenOf(word, at, cursor, word === read ? (lemmas[i] as string) : word.lower, pos[i] as Pos))
      if (tokens.length === LONGEST_SENTENCE) {
        sentences.push(retag(joinCompounds(tokens, compound)))
        tokens = []
      }
    }
    if (tokens.length > 0) sentences.push(retag(joinCompounds(withStop(tokens), compound)))
  }
  return sentences
}

/** Whether no run of letters is long, told by one look for each hundred of them. */
function hasSpaces(piece: string): boolean {
  for (let at = -1; at + LONG < piece.length; ) {
    const space = piece.lastIndexOf(' ', at + LONG)
    if (space <= at) return false
    at = space
  }
  return true
}

function longRuns(piece: string, start: number): { readonly start: number; readonly end: number }[] {
  return [...piece.matchAll(LONG_RUN)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }))
}

/** Every token is made here, so that all are of one shape to the engine. */
function tokenOf(word: Word, start: number, end: number, lemma: string, pos: Pos): Token {
  return { start, end, text: word.text, lower: word.lower, lemma, pos, word }
}

/** Where the next token stands: at the cursor, or behind white space. */
function placeOf(value: string, text: string, cursor: number): number {
  const near = text.charCodeAt(cursor) === 32 ? cursor + 1 : cursor
  const at = text.startsWith(value, near) ? near : text.indexOf(value, cursor)
  if (at < 0 || (at > near && !isBlank(text, cursor, at)))
    throw new Error(`token “${value}” is not in the text at offset ${cursor}`)
  return at
}

/** Small words at a sentence's end that wink takes for abbreviations of states, days, titles and inches ("they fell ill."). */
const CUT_SHORT: ReadonlyMap<string, Pos> = new Map([
  ['in.', 'ADP'],
  ['ill.', 'ADJ'],
  ['sat.', 'VERB'],
  ['sun.', 'NOUN'],
  ['no.', 'INTJ'],
  ['mass.', 'NOUN'],
  ['wash.', 'VERB'],
  ['miss.', 'VERB'],
])

/** Whether a token is such a word with its full stop; inches have a number in front. */
export const isCutShort = ({ text }: Token, before: Token | undefined): boolean =>
  CUT_SHORT.has(text) && !(text === 'in.' && before?.pos === 'NUM')

/** The sentence with its last word and its full stop apart. */
export function withStop(tokens: Token[]): Token[] {
  const last = tokens.at(-1)!
  const pos = CUT_SHORT.get(last.text)
  if (pos === undefined) return tokens
  const { start, end, text } = last
  const word = wordOf(text.slice(0, -1))
  return [
    ...tokens.slice(0, -1),
    tokenOf(word, start, end - 1, word.lower === 'sat' ? 'sit' : word.lower, pos),
    tokenOf(wordOf('.'), end - 1, end, '.', 'PUNCT'),
  ]
}

interface Tags {
  readonly words: readonly Word[]
  readonly pos: readonly string[]
  readonly lemmas: readonly string[]
}

/**
 * wink works a lemma out anew for every token, though a word has one for each part of speech; only that of a
 * contraction (“ca” of “can't”) is the token's own.
 */
function tagsOf(doc: ReturnType<typeof nlp.readDoc>): Tags {
  const tokens = doc.tokens()
  const out = <T>(property: unknown): T[] => tokens.out(property as never) as unknown as T[]
  const ids = out<number>(its.uniqueId)
  const pos = out<string>(its.pos)
  const contracted = out<boolean>(its.contractionFlag)
  const words: Word[] = []
  const lemmas: string[] = []
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number
    let word = wordById[id]
    if (word === undefined) {
      word = wordOf(tokens.itemAt(i).out())
      while (wordById.length <= id) wordById.push(undefined)
      wordById[id] = word
    }
    const tag = pos[i] as string
    let lemma = contracted[i] ? undefined : lemmaAs(tag, word)
    if (lemma === undefined) {
      // wink has none for the “not” of “cannot”.
      lemma = (tokens.itemAt(i).out(its.lemma as never) as string | undefined) ?? word.lower
      if (!contracted[i]) word.lemmas.push(tag, lemma)
    }
    words.push(word)
    lemmas.push(lemma)
  }
  return { words, pos, lemmas }
}

function lemmaAs(tag: string, { lemmas }: Word): string | undefined {
  for (let i = 0; i < lemmas.length; i += 2) if (lemmas[i] === tag) return lemmas[i + 1]
  return undefined
}

function runOf(text: string, start: number, end: number): Token {
  const printed = text.slice(start, end)
  return tokenOf(newWord(printed, printed.toLowerCase()), start, end, printed, 'X')
}

/** Words as they are read where nothing stands beside them: a line of a list, a heading, the cell of a table. */
const readAlone = new Map<string, Token>()

/** More words than a year of news uses; beyond them the tables begin anew. */
const MOST_WORDS = 50_000
const words = new Map<string, Word>()
/** The same by wink's number, without a gap: a list with gaps is searched, where another is looked up. */
let wordById: (Word | undefined)[] = []

const newWord = (text: string, lower: string): Word => ({ text, lower, lemmas: [], answers: noAnswers(), values: [] })

/** "WHO said": a body, and no word that opens a clause. */
const HEALTH_BODY = newWord('WHO', 'w.h.o.')

/**
 * One string for each word, the engine's own for property names: the finders look every token up in dozens of tables,
 * which find such a string by identity. A slice of the text would also keep the whole text alive.
 */
export function wordOf(value: string): Word {
  let word = words.get(value)
  if (!word) {
    if (words.size === MOST_WORDS) {
      words.clear()
      readAlone.clear()
      wordById = []
    }
    word = newWord(propertyName(value), propertyName(value.toLowerCase()))
    words.set(word.text, word)
  }
  return word
}

function propertyName(text: string): string {
  return Object.keys({ [text]: 0 })[0] as string
}

function spaced(run: string): string {
  const parts: string[] = []
  for (let i = 0; i < run.length; i += SHOWN) parts.push(run.slice(i, i + SHOWN))
  return parts.join(' ')
}

function isBlank(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text.charCodeAt(start) === 32) return true
  return text.slice(start, end).trim() === ''
}

/**
 * Of a text in capitals wink takes nearly every noun for a name, so its words are tagged as they would be in small
 * letters. Where sentences end, and which words are no ordinary ones and so are names, only the capitals tell. Where
 * the two readings cut the text in different places ("4TH"), the reading of the capitals stands.
 */
function inSmallLetters(text: string, printed: Tags): Tags {
  const small = text.toLowerCase()
  if (small.length !== text.length) return printed
  const { words, pos, lemmas } = tagsOf(nlp.readDoc(small))
  const tags = { words: printed.words, pos: [...printed.pos], lemmas: [...printed.lemmas] }
  let ahead = 0
  for (let i = 0, w = 0; i < printed.words.length; i++) {
    const { length } = printed.words[i]!.text
    // `ahead`: how many letters the small reading's words are in front of the printed ones.
    while (ahead < 0 && w < words.length) ahead += words[w++]!.text.length
    const word = words[w]?.text
    if (word !== undefined && ahead === 0 && word.length === length) {
      tags.pos[i] = isNameIn(word, pos[w]!) ? 'PROPN' : pos[w]!
      tags.lemmas[i] = lemmas[w]!
      w++
    } else ahead -= length
    while (ahead < 0 && w < words.length) ahead += words[w++]!.text.length
  }
  return tags
}

const isNameIn = (word: string, tag: string) =>
  (tag === 'NOUN' || tag === 'ADJ' || tag === 'X') && /^\p{L}/u.test(word) && !isOrdinaryNoun(word)

/** Ordinary, or the plural of what is ("peasants", "gunmen"). */
const isOrdinaryNoun = (word: string) =>
  isOrdinaryWord(word) ||
  (word.endsWith('s') && (isOrdinaryWord(word.slice(0, -1)) || isOrdinaryWord(word.replace(/ies$/, 'y')))) ||
  (word.endsWith('men') && isOrdinaryWord(`${word.slice(0, -3)}man`))
