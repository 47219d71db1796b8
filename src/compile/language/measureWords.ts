import { addToGroup } from '../../corpus/groups.ts'
import { COUNTRIES } from './lexicon/countries.ts'
import { CROWD_WORD_TABLE } from './lexicon/crowdWords.ts'
import { MEASURE_BY_NAME, MEASURE_WORD_TABLE } from './lexicon/measures.ts'
import { readCell, readRows } from './lexicon/rows.ts'
import type { Token } from './tokens.ts'

export type WordSort = 'verb' | 'does' | 'is' | 'noun' | 'act' | 'toll' | 'become' | 'at'
export type WordForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'past?' | 'word'

/** One way to say a measure, as the words that follow its first word; each a set of spellings. */
export interface MeasureWords {
  readonly sort: WordSort
  readonly measure: string
  /** The form of the first word, which is the verb in `verb`, `does` and `become`. */
  readonly form: WordForm
  readonly lemma: string
  readonly rest: readonly ReadonlySet<string>[]
  /** `become`: what may follow the object. */
  readonly outcomes: readonly (readonly string[])[]
  /** People alone undergo it, so that an unknown noun it counts is one for people. */
  readonly personal: boolean
  /** Told of many at once, and of nobody else. */
  readonly crowd: boolean
}

/** `*` in a phrase: up to four words that only describe. */
const DESCRIBING: ReadonlySet<string> = new Set(['*'])
const MOST_DESCRIBING = 4
const DESCRIBES = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADV', 'CCONJ', 'VERB', 'NUM'])

/** `@` in a phrase: whose custody, as an adjective: "in Kenyan detention", "in police custody". */
const KEEPERS: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ adjectives }) => adjectives.map((adjective) => adjective.toLowerCase())),
  ...'police military army government state rebel enemy federal immigration local solitary pre-trial pretrial'.split(
    ' ',
  ),
])

/** Whether words that are not the phrase's own may stand inside it. */
export const leavesGap = ({ rest }: Pick<MeasureWords, 'rest'>): boolean => rest.includes(DESCRIBING)

/** The token behind a phrase whose first word stands at `i`; -1 when its words do not stand here. */
export function phraseEnd(tokens: readonly Token[], i: number, { rest }: Pick<MeasureWords, 'rest'>): number {
  let at = i + 1
  for (let k = 0; k < rest.length; k++) {
    const words = rest[k]!
    if (words !== DESCRIBING) {
      if (!words.has(tokens[at]?.lower ?? '')) return -1
      at++
      continue
    }
    const then = rest[k + 1]!
    const limit = at + MOST_DESCRIBING
    while (!then.has(tokens[at]?.lower ?? '')) {
      const token = tokens[at]
      if (token === undefined || at >= limit || !(DESCRIBES.has(token.pos) || token.text === '-' || token.text === ','))
        return -1
      at++
    }
  }
  return at
}

const DOUBLING = new Set(['kidnap', 'transfer', 'compel', 'expel', 'acquit', 'admit'])

/** A noun, or a phrase that ends in one, and its plural. */
function bothNumbers(phrase: string): string[] {
  if (/(?:ed|dead|missing|captive)$/.test(phrase)) return phrase.endsWith('captive') ? [phrase, 'captives'] : [phrase]
  if (/(?:s|x|ch|sh)$/.test(phrase)) return [phrase, `${phrase}es`]
  return [phrase, /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`]
}

function readMeasureWords(): Map<string, MeasureWords[]> {
  const byFirst = new Map<string, MeasureWords[]>()
  for (const [sorts, measure, cell] of readRows(MEASURE_WORD_TABLE + CROWD_WORD_TABLE)) {
    const sort = (sorts as string).replace(/[!~]$/, '') as WordSort
    const personal = (sorts as string).endsWith('!')
    const crowd = (sorts as string).endsWith('~')
    if (!MEASURE_BY_NAME.has(measure as string)) throw new Error(`unknown measure “${measure}”`)
    const [phrases, outcomes] = (cell as string).split('>')
    for (const phrase of sort === 'noun' ? readCell(phrases).flatMap(bothNumbers) : readCell(phrases)) {
      const [first, ...rest] = phrase.split(' ') as [string, ...string[]]
      const outcomesOf = readCell(outcomes).map((words) => words.split(' '))
      const further = rest.map((word) =>
        word === '*'
          ? DESCRIBING
          : word === '@'
            ? KEEPERS
            : new Set(word.split('/').flatMap((w) => (w.includes(':') ? w.split(':') : [w]))),
      )
      for (const alternative of first.split('/')) {
        for (const [spelling, form] of formsOf(alternative, sort)) {
          addToGroup(byFirst, spelling, {
            sort,
            measure: measure as string,
            personal,
            crowd,
            outcomes: outcomesOf,
            rest: further,
            form,
            lemma: alternative.split(':')[0] as string,
          })
        }
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return byFirst
}

/** The spellings of a phrase's first word, with what form each is. */
function formsOf(word: string, sort: WordSort): [string, WordForm][] {
  if (sort === 'is' || sort === 'act' || sort === 'toll' || sort === 'noun' || sort === 'at') return [[word, 'word']]
  const [base, past, participle] = word.split(':') as [string, string?, string?]
  if (base === 'be') return ['was', 'were', 'been', 'be', 'are', 'is'].map((w) => [w, 'past'])
  // "fatally shot": the adverb stands for its verb, of which only the past is common.
  if (base.length > 5 && base.endsWith('ly')) return [[base, 'past?']]
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base) || DOUBLING.has(base) ? `${base}${base.at(-1)}` : base
  const s = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const ing =
    base === 'die' ? 'dying' : base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${doubled}ing`
  const ed = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${doubled}ed`
  const forms: [string, WordForm][] = [
    [base, 'base'],
    [s, 's'],
    [ing, 'ing'],
  ]
  if (past === undefined) forms.push([ed, 'past?'])
  else if (participle === undefined || participle === past) forms.push([past, 'past?'])
  else forms.push([past, 'past'], [participle, 'participle'])
  // "hurt", "hit", "put": one spelling, and most often past.
  return past === base
    ? forms.filter(([spelling, form]) => spelling !== base || form === 'past?' || form === 'past')
    : forms
}

/** Every word that can begin a measure's words (lower case), longest reading first. */
export const MEASURE_WORDS: ReadonlyMap<string, readonly MeasureWords[]> = readMeasureWords()

/** The second words of those first words that say nothing alone ("in", "under"), and are too common to look into. */
const SECONDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...MEASURE_WORDS]
    .filter(([, options]) => options.every(({ rest }) => rest.length > 0 && rest[0] !== DESCRIBING))
    .map(([first, options]) => [first, new Set(options.flatMap((words) => [...words.rest[0]!]))]),
)

/** The readings that a word (lower case) can open, longest first; none where the next word goes with none of them. */
export function measureWordsAt(first: string, next: string): readonly MeasureWords[] {
  const options = MEASURE_WORDS.get(first)
  if (options === undefined) return NONE
  const seconds = SECONDS.get(first)
  return seconds !== undefined && !seconds.has(next) ? NONE : options
}
const NONE: readonly MeasureWords[] = []
