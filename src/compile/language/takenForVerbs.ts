import { BARE_INFINITIVE, CLAUSE_TAKING } from './clauseWords.ts'
import { NOUN_SENSES } from './eventLexicon.ts'
import { countryOfAdjective } from './gazetteer.ts'
import { ADJECTIVE_WORDS } from './lexicon/capitalised.ts'
import { perWord } from './perWord.ts'
import type { Token } from './tokens.ts'
import { BASE_PARTICIPLES, formOf } from './verbForms.ts'

/** A noun that the tagger, which saw a word that may be either, takes for a verb. */
export const isTakenForVerb = (tokens: readonly Token[], i: number): boolean =>
  isSingular(tokens, i) ||
  isDescribedBefore(tokens, i) ||
  isWhere(tokens, i) ||
  isBehindTo(tokens, i) ||
  isGoverned(tokens, i) ||
  isObject(tokens, i) ||
  isBehindBe(tokens, i) ||
  isBehindBase(tokens, i) ||
  isPossessed(tokens, i) ||
  isAskedFor(tokens, i) ||
  isSpanOf(tokens, i) ||
  isCountedAmong(tokens, i) ||
  isRaised(tokens, i) ||
  isModified(tokens, i) ||
  isWhoDoes(tokens, i) ||
  isDoneBy(tokens, i) ||
  isEndOfSubject(tokens, i) ||
  isSubjectOf(tokens, i) ||
  isHelp(tokens, i) ||
  isFirstOfTwo(tokens, i) ||
  isOwner(tokens, i) ||
  isBehindPreposition(tokens, i)

/** “the away side's fans”: no verb owns anything. */
function isOwner(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.pos !== 'PART' || !/^['’]s$/.test(tokens[i + 1]?.lower ?? '')) return false
  const at = tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1
  return ['DET', 'ADJ', 'NOUN'].includes(tokens[at]?.pos ?? '')
}

/** “called in vain for escorts, and”: no form in -s stands behind it. */
const isBehindPreposition = (tokens: readonly Token[], i: number): boolean =>
  leadsToNoun(tokens[i - 1] as Token) &&
  formOf(tokens[i] as Token) === 's' &&
  (tokens[i + 1] === undefined || ['PUNCT', 'CCONJ', 'ADP'].includes(tokens[i + 1]?.pos ?? ''))
const leadsToNoun = perWord(({ lower }) =>
  ['for', 'of', 'from', 'by', 'against', 'between', 'without', 'into', 'amid', 'despite'].includes(lower),
)

/** “when riot police charged”, “fired tear gas”, “a strike force”: the two words name one thing. */
const isFirstOfTwo = (tokens: readonly Token[], i: number): boolean =>
  isFirstOfPair(tokens[i] as Token) && NAMED_BY_TWO.has(`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`)
const NAMED_BY_TWO: ReadonlySet<string> = new Set([
  'riot police',
  'riot squad',
  'riot gear',
  'tear gas',
  'guard dog',
  'guard dogs',
  'guard post',
  'strike force',
  'search party',
  'search parties',
  'search warrant',
  'search warrants',
  'rescue workers',
  'rescue crews',
  'rescue teams',
  'march route',
  'crash site',
  'raid team',
  'protest march',
  'protest camp',
  'force majeure',
])
const FIRSTS: ReadonlySet<string> = new Set([...NAMED_BY_TWO].map((two) => two.split(' ')[0] as string))
const isFirstOfPair = perWord(({ lower }) => FIRSTS.has(lower))

/** “…, raising hopes that”, “…, sparking fears of”: what is raised. */
const isRaised = (tokens: readonly Token[], i: number): boolean =>
  (isFelt(tokens[i] as Token) && raises(tokens[i - 1] as Token)) || isRaisedOf(tokens, i)
/** “dashed American hopes of” */
const isRaisedOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === 'of' && ['ADJ', 'PROPN'].includes((tokens[i - 1] as Token).pos) && isFelt(tokens[i] as Token)
const isFelt = perWord(({ lower }) => /^(?:hope|fear|concern|doubt|question|worrie)s$/.test(lower))
const raises = perWord(({ lower }) =>
  /^(?:rais|spark|fuel|fuell|prompt|trigger|dash|stok|renew|eas|caus|reviv|heighten|provok|lift)(?:ing|ed|es|s)$/.test(
    lower,
  ),
)

/** “of returned remains”, “over stalled pay talks”, “a televised address”: behind what describes stands a noun. */
function isModified(tokens: readonly Token[], i: number): boolean {
  const [link, modifier] = [tokens[i - 2], tokens[i - 1] as Token]
  if (!link || link.lower === 'to' || !['s', 'base', null].includes(formOf(tokens[i] as Token))) return false
  if (modifier.pos === 'VERB' && (link.pos === 'ADP' || link.lower === 'a' || link.lower === 'an')) {
    const form = formOf(modifier)
    return (form === 'past?' || form === 'participle') && !HARMED.has(modifier.lower)
  }
  if (link.pos !== 'ADP') return false
  if (modifier.pos === 'PROPN') return isOfNation(modifier) && !DONE_TO.has(tokens[i + 1]?.pos ?? '')
  return modifier.pos === 'ADJ' && !STANDS_ALONE.has(modifier.lower) && !PEOPLE_OF_A_KIND.has(modifier.lower)
}
/** “in Haitian jails last year” */
export const isOfNation = perWord(({ text }) => countryOfAdjective(text) !== null || ADJECTIVE_WORDS.has(text))
const DONE_TO: ReadonlySet<string> = new Set(['DET', 'PRON', 'NUM', 'PROPN', 'NOUN'])
/** “in general says”, “at first seems” */
const STANDS_ALONE = new Set(
  'general particular public private first last least most good short late once all many some few most several others both'.split(
    ' ',
  ),
)

/** “where contracts run out”, “when protests were put down”: two verbs do not stand side by side. */
function isWhoDoes(tokens: readonly Token[], i: number): boolean {
  if (!opensWhen(tokens[i - 1] as Token)) return false
  const after = tokens[i + 1]
  // “where gas from a tank killed nine”
  if (isStuff(tokens[i] as Token)) return after?.pos === 'ADP' || after?.pos === 'VERB' || after?.pos === 'AUX'
  if (formOf(tokens[i] as Token) !== 's') return false
  if (after?.pos === 'AUX') return !after.lower.endsWith('s') || after.lower === 'was'
  return after?.pos === 'VERB' && ['base', 'past', 'past?', null].includes(formOf(after))
}
const isStuff = perWord(({ lower }) => ['gas', 'smoke', 'fire', 'water', 'police', 'rain', 'dust'].includes(lower))
const opensWhen = perWord(({ lower }) => ['where', 'when', 'while', 'because', 'although', 'if'].includes(lower))

/** “wounded by shelling in the port”, but “by shelling the port”: it has no object. */
const isDoneBy = (tokens: readonly Token[], i: number): boolean =>
  ['by', 'amid', 'during'].includes(tokens[i - 1]?.lower ?? '') &&
  isDoing(tokens[i] as Token) &&
  ['ADP', 'PUNCT', 'CCONJ', undefined].includes(tokens[i + 1]?.pos)
const isDoing = perWord(({ lower }) => lower.endsWith('ing') && NOUN_SENSES.has(lower))

/** “complaints about overcrowding will be heard”, “fears of looting have eased”: a verb of its own follows. */
const isEndOfSubject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'ADP' &&
  ['NOUN', 'PROPN'].includes(tokens[i - 2]?.pos ?? '') &&
  tokens[i + 1]?.pos === 'AUX' &&
  isInIng(tokens[i] as Token)
const isInIng = perWord(({ lower }) => lower.endsWith('ing') && lower !== 'being' && lower !== 'having')

/** “when talks with the union failed”, “is that raids by rebels had ceased”: what happened, and by or with whom. */
function isSubjectOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  if (!isHappenings(tokens[i] as Token) || !OF_WHAT.has(tokens[i + 1]?.lower ?? '')) return false
  return opensWhen(before) || isAfter(before) || (before.lower === 'that' && tokens[i - 2]?.pos === 'AUX')
}
const isHappenings = perWord(({ lower }) => lower.endsWith('s') && NOUN_SENSES.has(lower.replace(/e?s$/, '')))
const isAfter = perWord(({ lower }) => ['after', 'before', 'since', 'though'].includes(lower))
const OF_WHAT = new Set(['between', 'with', 'by', 'on', 'over', 'against'])

/** “hoped that help from the capital might come” */
const isHelp = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'help' && tokens[i - 1]?.lower === 'that' && tokens[i + 1]?.pos === 'ADP'

/** “did not answer calls” */
const isBehindBase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'VERB' &&
  [null, 'base'].includes(formOf(tokens[i - 1] as Token)) &&
  ['AUX', 'PART'].includes(tokens[i - 2]?.pos ?? '') &&
  formOf(tokens[i] as Token) === 's'

/** “in the country’s jails this year” */
const isPossessed = (tokens: readonly Token[], i: number): boolean =>
  ["'s", '’s'].includes(tokens[i - 1]?.lower ?? '') &&
  tokens[i - 1]?.pos === 'PART' &&
  tokens[i - 2]?.pos === 'NOUN' &&
  formOf(tokens[i] as Token) === 's'

/** “rejected calls to resign”, “dismissed claims that …”: what is asked or claimed, but “the letter she sent calls for a truce”. */
function isAskedFor(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!ASKED.has((tokens[i] as Token).lower) || before?.pos !== 'VERB') return false
  if (!TURNED_DOWN.has(before.lower)) return false
  return ['to', 'for', 'that', 'by', 'from', 'of'].includes(tokens[i + 1]?.lower ?? '')
}
const TURNED_DOWN = new Set(
  'rejected dismissed ignored rebuffed resisted renewed repeated denied answered heeded defied spurned faced accepted declined received'.split(
    ' ',
  ),
)
const ASKED = new Set(['calls', 'demands', 'requests', 'appeals', 'claims', 'offers', 'bids', 'attempts', 'reports'])

/** “after a week of fighting, residents said”: what went on for so long. */
const isSpanOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'of' &&
  isSpan(tokens[i - 2] as Token | undefined) &&
  NOUN_SENSES.has((tokens[i] as Token).lower) &&
  (tokens[i + 1] === undefined || tokens[i + 1]?.pos === 'PUNCT')
const isSpan = (token: Token | undefined): boolean =>
  token !== undefined && ['hour', 'day', 'night', 'week', 'month', 'year', 'decade'].includes(token.lemma.toLowerCase())

/** “there were reports of gunfire”, “there were also fears”, “the pills were poison”: no form in -s, and no base, follows “were”. */
const isBehindBe = (tokens: readonly Token[], i: number): boolean =>
  ['was', 'were', 'are', 'is', 'been', 'be'].includes(
    tokens[tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]?.lower ?? '',
  ) &&
  (formOf(tokens[i] as Token) === 's' || isPlainBase(tokens[i] as Token)) &&
  tokens[i]?.text !== 'is'
const isPlainBase = (token: Token): boolean => formOf(token) === 'base' && !BASE_PARTICIPLES.has(token.lower)

/** “a growing number of wounded”, “a list of missing”: those to whom it was done. */
function isCountedAmong(tokens: readonly Token[], i: number): boolean {
  if (!HARMED.has((tokens[i] as Token).lower) || tokens[i - 1]?.lower !== 'of') return false
  return COUNTS.has(tokens[i - 2]?.lower ?? '') && ['PUNCT', 'CCONJ', 'ADP', undefined].includes(tokens[i + 1]?.pos)
}
const HARMED = new Set(['wounded', 'injured', 'killed', 'displaced', 'detained', 'missing', 'arrested'])
const COUNTS = new Set(['number', 'numbers', 'toll', 'list', 'count', 'tally', 'dozens', 'hundreds', 'thousands'])

/** “a slag dump”, “the cell block at dawn”, but “saw a man run”: no base form agrees with “a man”. */
function isSingular(tokens: readonly Token[], i: number): boolean {
  const article = tokens[i - 2]?.lower
  if (article !== 'a' && article !== 'an' && article !== 'the') return false
  if (tokens[i - 1]?.pos !== 'NOUN' || ![null, 'base'].includes(formOf(tokens[i] as Token))) return false
  const ahead = tokens.slice(Math.max(0, i - 6), i - 2)
  if (ahead.some(({ lemma }) => BARE_INFINITIVE.has(lemma))) return false
  return article !== 'the' || (isAlone(tokens, i) && !ahead.some(isLeading))
}

/** “a Bangladeshi launch”, “a 60-bed ward” */
function isDescribedBefore(tokens: readonly Token[], i: number): boolean {
  if (![null, 'base'].includes(formOf(tokens[i] as Token))) return false
  let from = i - 1
  while (from > i - 5 && from > 0 && isDescribing(tokens[from] as Token)) from--
  if (from === i - 1 || !['a', 'an'].includes(tokens[from]?.lower ?? '') || tokens[from - 1]?.pos === 'AUX')
    return false
  return !tokens.slice(Math.max(0, from - 4), from).some(({ lemma }) => BARE_INFINITIVE.has(lemma))
}
const isDescribing = ({ pos, text, lower }: Token): boolean =>
  pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM' || text === '-' || lower === 'later'

/** “on the far bank a man was shot”, but “for the poor walk home”. */
const isWhere = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.pos === 'ADJ' || tokens[i - 1]?.lower === 'far') &&
  tokens[i - 2]?.lower === 'the' &&
  tokens[i - 3]?.pos === 'ADP' &&
  [null, 'base'].includes(formOf(tokens[i] as Token)) &&
  !PEOPLE_OF_A_KIND.has((tokens[i - 1] as Token).lower)
const PEOPLE_OF_A_KIND = new Set(
  'dead injured wounded missing poor rich old young sick ill elderly homeless unemployed displaced hungry living best worst'.split(
    ' ',
  ),
)

/** One thing, with nothing behind it that a verb could act on. */
function isAlone(tokens: readonly Token[], i: number): boolean {
  const { lower, lemma } = tokens[i - 1] as Token
  if (lower.endsWith('s') || lower !== lemma.toLowerCase() || MANY.has(lower)) return false
  return ['ADP', 'CCONJ'].includes(tokens[i + 1]?.pos ?? '') && tokens[i + 1]?.lower !== 'to'
}
const MANY = new Set(['people', 'police', 'staff', 'public', 'rest', 'majority', 'youth', 'military', 'crew', 'team'])
/** “did the firm pay”, “demanded that the mayor resign” */
const isLeading = ({ pos, lower, lemma }: Token): boolean =>
  pos === 'AUX' || pos === 'SCONJ' || lower === 'that' || CLAUSE_TAKING.has(lemma)

/** “summoned both to talks”: an infinitive has no -s. */
const isBehindTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'to' && formOf(tokens[i] as Token) === 's' && (tokens[i] as Token).lower !== 'was'

/** “over broken government promises of help”, “of wage raises.”, “over shift pay,”: behind a preposition stands no verb. */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  const form = formOf(tokens[i] as Token)
  const before = tokens[i - 1]
  if (before?.pos !== 'NOUN' || (form !== 's' && (form !== 'base' || before.lower.endsWith('s')))) return false
  const after = tokens[i + 1]
  if (after !== undefined && after.lower !== 'of' && !(form === 's' ? /^[.;]$/ : /^[.;,]$/).test(after.text))
    return false
  let from = i - 1
  while (from > 0 && ['NOUN', 'ADJ', 'VERB'].includes((tokens[from - 1] as Token).pos)) from--
  return tokens[from - 1]?.pos === 'ADP'
}

/** “did not answer calls”, “would not return calls”: behind a verb in its base form no other is said of anyone. */
function isObject(tokens: readonly Token[], i: number): boolean {
  const { lower, lemma } = tokens[i] as Token
  const before = tokens[i - 1]
  if (!lower.endsWith('s') || lower === lemma || before?.pos !== 'VERB' || formOf(before) !== 'base') return false
  return tokens[i - 2]?.pos === 'PART' || tokens[i - 2]?.pos === 'AUX'
}
