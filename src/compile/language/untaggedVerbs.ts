import { isHyphen } from './attributive.ts'
import { VERB_SENSES } from './eventLexicon.ts'
import { COLLECTIVES } from './lexicon/groups.ts'
import { perWord } from './perWord.ts'
import type { RawGroup } from './rawGroup.ts'
import type { Token } from './tokens.ts'
import { formOf, regularLemma } from './verbForms.ts'

/** The longest headline that is looked through for a verb the tagger did not see. */
const HEADLINE = 25

/** “Hackers attack church website”, “Quake Kills 20”: in a line without any verb, the first event verb after a noun. */
export function headlineGroup(tokens: readonly Token[]): RawGroup[] {
  if (tokens.length > HEADLINE || tokens.at(-1)?.text === '.') return []
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token
    const before = tokens[i - 1] as Token
    const after = tokens[i + 1] as Token
    const many = i === 1 && MANY.has(before.lower)
    if (!['NOUN', 'PROPN', 'ADJ'].includes(token.pos) || !(many || ['NOUN', 'PROPN'].includes(before.pos))) continue
    if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'ADP', 'PRON'].includes(after.pos) || isHyphen(tokens, i + 1)) continue
    const base = regularLemma(token.lower)
    const singular = token.lower.endsWith('s') && !before.lower.endsWith('s') && !isDoerOfNext(tokens, i)
    const plural = !token.lower.endsWith('s') && (many || before.lower.endsWith('s')) && after.pos !== 'ADP'
    if ((singular && VERB_SENSES.has(base)) || (plural && VERB_SENSES.has(token.lower)))
      return [{ ...plainGroup(tokens, i), lemma: singular ? base : token.lower }]
  }
  return []
}
/** “Sudan rebels attack two towns”, “Camp guards free hostages”: people, and the bare word behind them agrees. */
function isDoerOfNext(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i + 1] as Token
  return isOfPeople(tokens[i] as Token) && i + 2 < tokens.length && !lower.endsWith('s') && VERB_SENSES.has(lower)
}
const isOfPeople = perWord(({ lower }) => COLLECTIVES.has(lower))

/** “Airline Plans to Shed Jobs”: of a line whose only verbs are infinitives the one that leads to the first. */
export function headlinePlan(tokens: readonly Token[], groups: readonly RawGroup[]): RawGroup[] {
  const [first] = groups
  if (!first || tokens.length > HEADLINE || tokens.at(-1)?.text === '.') return []
  if (groups.some(({ form }) => form !== 'infinitive')) return []
  const i = first.from - 1
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (!token || !before || !['NOUN', 'PROPN'].includes(before.pos)) return []
  if (MEANING.has(token.lower)) return [{ ...plainGroup(tokens, i), lemma: regularLemma(token.lower) }]
  for (let k = i - 1; k > Math.max(0, i - LONGEST_OBJECT); k--) if (isCause(tokens, k)) return [plainGroup(tokens, k)]
  return []
}
/** “Flood forces 9,000 to flee”, “Guards order crowd to leave”: it agrees with the noun before it, and somebody is made to do it. */
function isCause(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token]
  if (!['NOUN', 'PROPN'].includes(before.pos) || token.pos !== 'NOUN') return false
  const one = token.lower.endsWith('s')
  if (!CAUSING.has(one ? regularLemma(token.lower) : token.lower)) return false
  return one !== (before.lower.endsWith('s') || MANY.has(before.lower))
}
const CAUSING = new Set(
  'force cause prompt lead drive push compel order urge ask tell allow help invite warn'.split(' '),
)
/** In tokens: “forces hundreds of pupils in Homs to flee”. */
const LONGEST_OBJECT = 8
const MEANING = new Set(
  'plans vows seeks wants agrees threatens refuses fails pledges promises begins starts moves tries aims hopes offers votes'.split(
    ' ',
  ),
)

/** “Opposition claims victory as votes are counted”: the line in front of a clause that has all the verbs seen. */
export function headlineFront(tokens: readonly Token[], [first]: readonly RawGroup[]): RawGroup[] {
  const opener = tokens.findIndex(({ lower }) => OPENERS.has(lower))
  if (!first || opener < 2 || first.from < opener || tokens.at(-1)?.text === '.') return []
  return tokens.length > HEADLINE ? [] : headlineGroup(tokens.slice(0, opener + 1))
}
const OPENERS = new Set(['as', 'after', 'before', 'when', 'while', 'because'])

/** “Many leave island”, “Police arrest mayor”: they are the subject, and describe nothing. */
const MANY = new Set(['many', 'most', 'some', 'several', 'few', 'others', 'all', 'police'])

/** “The dispute signals an erosion”: a word in -s between a singular noun and a determiner, before any verb. */
export const looksFinite = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (
    token.pos !== 'NOUN' ||
    !token.lower.endsWith('s') ||
    token.lower.endsWith('ss') ||
    before === undefined ||
    after === undefined
  )
    return false
  if (after.pos === 'NUM' && REACHES.has(token.lower)) return true
  if ((before.pos !== 'NOUN' && before.pos !== 'PROPN') || before.lower.endsWith('s')) return false
  // “If the dam breaks, …”
  const opener = tokens[i - 3]
  if (
    tokens[i - 2]?.pos === 'DET' &&
    opener &&
    ['if', 'when', 'unless', 'because', 'once', 'although', 'though'].includes(opener.lower)
  )
    return true
  return after.pos === 'DET' || (after.pos === 'PRON' && POSSESSIVE.has(after.lower))
}

export const REACHES = new Set([
  'approaches',
  'reaches',
  'nears',
  'tops',
  'passes',
  'exceeds',
  'hits',
  'claims',
  'leaves',
  'surpasses',
])

const POSSESSIVE = new Set(['its', 'their', 'his', 'her'])

export const plainGroup = (tokens: readonly Token[], i: number): RawGroup => ({
  from: i,
  to: i + 1,
  head: i,
  lemma: regularLemma((tokens[i] as Token).lower),
  form: 'finite',
  tense: 'present',
  perfect: false,
  progressive: false,
  passive: false,
  negated: false,
  modal: null,
  inverted: -1,
})

/** “and close three plants”, “and wounding two others”: verbs the tagger took for an adjective or a noun. */
export function isUntaggedVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before === undefined || after === undefined || (before.pos !== 'CCONJ' && before.text !== ',')) return false
  const object = after.pos === 'DET' || after.pos === 'NUM' || (after.pos === 'PRON' && POSSESSIVE.has(after.lower))
  if (!object) return false
  if (token.pos === 'ADJ') return ADJECTIVE_VERBS.has(token.lower)
  return token.pos === 'NOUN' && token.lower.endsWith('ing') && formOf(token) === 'ing'
}

const ADJECTIVE_VERBS = new Set(['close', 'open', 'free', 'clear', 'secure', 'empty', 'lower', 'slow'])

/** “agreed to drop the cases and to rehire nine”: beside an infinitive, with what it is done to. */
export function isSecondToDo(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower !== 'to' || tokens[i - 2]?.pos !== 'CCONJ' || isInS(tokens[i] as Token)) return false
  if (!['DET', 'NUM'].includes(tokens[i + 1]?.pos ?? '')) return false
  for (let j = i - 3; j > Math.max(0, i - FAR); j--)
    if (tokens[j]?.lower === 'to' && tokens[j]?.pos === 'PART') return true
  return false
}
const FAR = 20
const isInS = perWord(({ lower }) => lower.endsWith('s'))
