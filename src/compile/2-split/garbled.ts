import type { Garble, PassageKind } from '../../corpus/model.ts'
import { matchName } from '../language/gazetteer.ts'
import { GIVEN_NAMES } from '../language/lexicon/givenNames.ts'
import { isOrdinaryWord } from '../language/ordinaryWords.ts'
import { perWord, valuePerWord } from '../language/perWord.ts'
import type { Token } from '../language/tokens.ts'
import { findReworded, opensReworded } from './rewording.ts'
import { isStrayCapital, isTitleCase } from './strayCapitals.ts'
import { findWrongCharacters } from './wrongCharacters.ts'

/** What the rules may look at: one passage's words, and what the article says elsewhere. */
export interface Suspect {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly kind: PassageKind
  /** First sentence of its paragraph. */
  readonly opensParagraph: boolean
  /** Words of the article, lower case: a glued word is told by its halves standing elsewhere. Few articles are asked. */
  vocabulary(): ReadonlySet<string>
}

interface GarbleRule {
  readonly reason: string
  /** Where there is no such word in a passage, the rule need not look at it. */
  sign?(word: Token['word']): boolean
  /** Index ranges of tokens, both ends inclusive. */
  find(suspect: Suspect): Iterable<readonly [from: number, to: number]>
}

/**
 * Signs of machine translation, rewriting by synonyms and cutting. Each is a sign, no proof: the words stay as they
 * are, and what is drawn from them carries the flag.
 */
const RULES: readonly GarbleRule[] = [
  {
    // "authoritiesAbout 7,000", "the APIsraeli minister"; not iPhone, McDonald, YouTube
    reason: 'two words glued together',
    sign: ({ text }) => looksGlued(text),
    *find({ tokens, vocabulary }) {
      for (let i = 0; i < tokens.length; i++) {
        const { text } = tokens[i] as Token
        if (mayBeGlued(tokens[i]!) && isGlued(text, vocabulary) && matchName(text, 0, text.length).length === 0)
          yield [i, i]
      }
    },
  },
  {
    // "imperative.”Local authorities"; not "p.m.", "Example.com"
    reason: 'no space between two sentences',
    *find({ text, tokens, kind }) {
      const { start, text: first } = tokens[0]!
      if (kind === 'sentence' && /[.!?”’]/.test(text[start - 1] ?? ' ') && /^\p{Lu}/u.test(first)) yield [0, 0]
    },
  },
  {
    // "the Related Press", "the dying toll"; not "the dying man"
    reason: 'a set phrase in other words',
    sign: ({ lower }) => opensReworded(lower),
    find: ({ tokens }) => findReworded(tokens),
  },
  {
    // "the gov- ernment", "s aid the mayor"; not "two- and three-storey", "vitamin d levels"
    reason: 'a word in two pieces',
    sign: ({ text }) => text === '-' || LONE_LETTER.test(text),
    *find({ tokens }) {
      for (let i = 0; i + 1 < tokens.length; i++) if (isBroken(tokens, i)) yield [i, endOfBroken(tokens, i)]
    },
  },
  {
    // "The chief of the mission demanded a"; not a caption, not a headline
    reason: 'breaks off',
    *find({ tokens, kind }) {
      const last = tokens.at(-1)!
      if (
        kind !== 'headline' &&
        kind !== 'furniture' &&
        tokens.length > 8 &&
        OPEN_ENDED.has(last.lower) &&
        !isTitleCase(tokens)
      )
        yield [tokens.length - 3, tokens.length - 1]
    },
  },
  {
    // "forced to leave. their homes"; not "“Why?” he asked"
    reason: 'a stop inside a sentence',
    *find({ tokens }) {
      for (let i = 1; i < tokens.length - 1; i++) {
        const { text: mark } = tokens[i] as Token
        const quoted = mark === '”' || mark === '"' || mark === '’'
        const stop = quoted ? i - 1 : i
        const next = tokens[i + 1] as Token
        if (tokens[stop]!.text !== '.' || stop === 0 || !/^\p{Ll}{2}/u.test(next.text)) continue
        // "Example.com" has no space.
        if (next.start === tokens[i]!.end) continue
        if (quoted ? SPEECH.has(next.lemma) || next.pos === 'PRON' : isAbbreviation(tokens[i - 1]!)) continue
        yield [stop - 1, i + 1]
      }
    },
  },
  {
    // "a nearby hospital. ."; not "..." and "etc.,"
    reason: 'doubled punctuation',
    *find({ tokens, text }) {
      for (let i = 1; i < tokens.length; i++) {
        const before = tokens[i - 1] as Token
        const token = tokens[i] as Token
        const spaced = token.start > before.end
        if (!isMark(token) || !/[.,;:]$/.test(before.text)) continue
        if (text.slice(before.start, token.end + 1).includes('..') || (!spaced && isAbbreviation(before))) continue
        if (spaced || before.text === token.text) yield [Math.max(0, i - 2), i]
      }
    },
  },
  {
    // "According to Gallant, The next phase", "at the hospital He was injured"; not "told The Guardian", "“The war"
    reason: 'a capital inside a sentence',
    *find({ tokens, kind }) {
      if (kind !== 'sentence') return
      for (let i = 1; i < tokens.length - 1; i++) {
        if (!isStrayCapital(tokens, i)) continue
        if (isTitleCase(tokens)) return
        yield [i - 1, i + 1]
      }
    },
  },
  {
    // "He healthcare system has collapsed": an article translated as a pronoun; not "He plans", "It rained"
    reason: 'a pronoun where an article belongs',
    sign: ({ text }) => SUBJECTS.has(text),
    *find({ tokens }) {
      for (let i = 0; i < tokens.length - 1; i++) {
        const next = tokens[i + 1] as Token
        if (!isSubject(tokens[i]!)) continue
        const noun = next.pos === 'PROPN' || (next.pos === 'NOUN' && /^(?:NOUN|PROPN)$/.test(tokens[i + 2]?.pos ?? ''))
        if (noun && !/(?:self|selves)$/.test(next.lower) && next.start === tokens[i]!.end + 1) yield [i, i + 1]
      }
    },
  },
  {
    // "António, Guterres, and"; not "Mary, Smith’s sister"
    reason: 'a comma inside a name',
    sign: ({ text }) => text === ',',
    *find({ tokens }) {
      for (let i = 0; i + 3 < tokens.length; i++) {
        if (tokens[i + 1]!.text !== ',' || tokens[i + 3]!.text !== ',' || !GIVEN_NAMES.has(tokens[i]!.text)) continue
        const last = tokens[i + 2] as Token
        const titled = i > 0 && tokens[i - 1]!.pos === 'PROPN' && !GIVEN_NAMES.has(tokens[i - 1]!.text)
        if (titled && last.pos === 'PROPN' && !GIVEN_NAMES.has(last.text)) yield [i, i + 2]
      }
    },
  },
  {
    // "the the bridge"; not "had had", "that that"
    reason: 'a word twice',
    *find({ tokens }) {
      for (let i = 1; i < tokens.length; i++) {
        const { lower, start } = tokens[i] as Token
        const before = tokens[i - 1] as Token
        if (lower === before.lower && DOUBLES.has(lower) && start > before.end) yield [i - 1, i]
      }
    },
  },
  {
    // "that decision, officials were surprised", "echo warning …"; not a list's line, not “al-Qaida”
    reason: 'begins in mid-sentence',
    *find({ tokens, kind, opensParagraph }) {
      const first = tokens[0] as Token
      if (
        kind === 'sentence' &&
        opensParagraph &&
        tokens.length > 4 &&
        /^\p{Ll}{2,}$/u.test(first.text) &&
        /[.”]$/.test(tokens.at(-1)!.text)
      )
        yield [0, Math.min(2, tokens.length - 1)]
    },
  },
  {
    // "May have killed at least 8,000 civilians.", "Attacked on March 3rd."; not "Has the war ended?"
    reason: 'a sentence without its subject',
    *find({ tokens, kind }) {
      if (kind === 'sentence' && lacksSubject(tokens)) yield [0, Math.min(2, tokens.length - 1)]
    },
  },
]

/** The rules that a word is a sign for, one bit each; those that look at more than words are always tried. */
const signsOf = valuePerWord((word) =>
  RULES.reduce((bits, { sign }, k) => (sign === undefined || sign(word) ? bits | (1 << k) : bits), 0),
)
/** The one rule that a single word can break. */
const ALONE = 1 << 0

const isMark = perWord(({ text }) => /^[.,;:]$/.test(text))
const isSubject = perWord(({ text }) => SUBJECTS.has(text))

export function findGarbles(suspect: Suspect): Garble[] {
  const { tokens, text } = suspect
  const garbles: Garble[] = []
  let signs = 0
  for (const token of tokens) signs |= signsOf(token)
  if (tokens.length === 1) signs &= ALONE
  RULES.forEach(({ reason, find }, k) => {
    if ((signs & (1 << k)) === 0) return
    for (const [from, to] of find(suspect)) garbles.push({ start: tokens[from]!.start, end: tokens[to]!.end, reason })
  })
  garbles.push(...findWrongCharacters(text, tokens[0]!.start, tokens.at(-1)!.end))
  return garbles.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** As nearly every word is: told from a glued one at one look. */
const PLAIN_WORD = /^[A-Z]?[a-z]+$/
const NAME_PREFIX = /^(?:Mc|Mac|Le|La|De|Du|Di|Van|Fitz)\p{Lu}/u
const GLUED_LOWER = /^\p{Ll}{3,30}\p{Lu}\p{Ll}{1,30}$/u
const GLUED_PAIR = /^(\p{Lu}\p{Ll}{1,30})(\p{Lu}\p{Ll}{1,30})$/u
const GLUED_LETTERS = /^(\p{Lu}{2,5})(\p{Lu}\p{Ll}{2,30})$/u

/** Two capitals or a capital inside, whatever the article says elsewhere. */
function looksGlued(word: string): boolean {
  if (word.length < 4 || word.length > 60 || PLAIN_WORD.test(word) || NAME_PREFIX.test(word)) return false
  return GLUED_LOWER.test(word) || GLUED_PAIR.test(word) || GLUED_LETTERS.test(word)
}
const mayBeGlued = perWord(({ text }) => looksGlued(text))

function isGlued(word: string, vocabulary: () => ReadonlySet<string>): boolean {
  if (GLUED_LOWER.test(word)) return true
  const [, first, second] = GLUED_PAIR.exec(word) ?? GLUED_LETTERS.exec(word) ?? []
  if (!first || !second || !vocabulary().has(second.toLowerCase())) return false
  return first === first.toUpperCase() || vocabulary().has(first.toLowerCase())
}

/** Words that something must follow. */
const OPEN_ENDED: ReadonlySet<string> = new Set(
  'the a an of to and or but with from by for at into than because which whose their its his is are was were has have had will would'.split(
    ' ',
  ),
)

const LONGEST_HALF = 12
/** No word of one letter. */
const LONE_LETTER = /^[b-hj-z]$/
const isSmall = (token: Token | undefined): token is Token =>
  token !== undefined && token.text.length <= LONGEST_HALF && /^\p{Ll}+$/u.test(token.text)

/** "gov | - | ernment" with a space behind the hyphen, or "s | aid": halves of which one is no word, and the whole is. */
function isBroken(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i] as Token
  const second = tokens[i + 1] as Token
  const third = tokens[i + 2]
  if ((second.text !== '-' && first.text.length > 1) || !isSmall(first)) return false
  if (second.text === '-' && second.start === first.end) {
    if (!isSmall(third) || third.start !== second.end + 1 || third.text.length < 3) return false
    return isOrdinaryWord(first.text + third.text) && !(isOrdinaryWord(first.text) && isOrdinaryWord(third.text))
  }
  if (!LONE_LETTER.test(first.text) || !isSmall(second) || second.start !== first.end + 1) return false
  const before = tokens[i - 1]
  return (before === undefined || before.end < first.start) && isOrdinaryWord(first.text + second.text)
}
const endOfBroken = (tokens: readonly Token[], i: number) => (tokens[i + 1]!.text === '-' ? i + 2 : i + 1)

const SUBJECTS: ReadonlySet<string> = new Set(['He', 'She', 'They'])
const SPEECH: ReadonlySet<string> = new Set('say ask add tell write reply note shout warn insist continue'.split(' '))
const DOUBLES: ReadonlySet<string> = new Set(
  'the a an of to in on at for and with by from is was are were be been have has will would it'.split(' '),
)

/** "U.S", "p.m", "Inc": a stop after them ends no sentence. */
function isAbbreviation(token: Token): boolean {
  return (
    /^(?:\p{L}\.)*\p{L}\.?$/u.test(token.text) ||
    /^(?:inc|corp|ltd|co|jr|sr|st|etc|no|vs|al|a\.m|p\.m|dr|mr|mrs)\.?$/.test(token.lower)
  )
}

const MODALS: ReadonlySet<string> = new Set('may might could should would has have had was were'.split(' '))

function lacksSubject(tokens: readonly Token[]): boolean {
  const first = tokens[0] as Token
  const second = tokens[1]
  if (!second || tokens.at(-1)!.text !== '.' || !/^\p{Lu}/u.test(first.text)) return false
  // "May the force …", "Had he known …": a subject follows at once.
  if (MODALS.has(first.lower))
    return second.pos === 'AUX' || (second.pos === 'VERB' && first.lower !== 'may') || second.lower === 'have'
  if (first.pos !== 'VERB' || !/ed$/.test(first.lower)) return false
  return second.pos === 'ADP' && !tokens.some((token, i) => i > 0 && (token.pos === 'VERB' || token.pos === 'AUX'))
}
