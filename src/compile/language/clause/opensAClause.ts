import { isQuoteMark } from '../attributive.ts'
import { CLAUSE_TAKING, RELATIVES, SUBORDINATORS } from '../clauseWords.ts'
import { isOnePerson } from '../lexicon/people.ts'
import { perWord } from '../perWord.ts'
import type { Token } from '../tokens.ts'
import { DASHES, type Reading } from './reading.ts'

/** A subject and its verb, or a bare participle, follow the word at `i` before the next boundary. */
export function opensAClause(r: Reading, i: number): boolean {
  const { tokens } = r
  const word = (tokens[i] as Token).lower
  const always = SUBORDINATORS.has(word)
  if (isBehindNaming(r, i) || (tokens[i + 1] && isToWhom(tokens[i + 1] as Token) && r.groupAt[i + 2])) return false
  let free = 0
  let j = i + 1
  const limit = Math.min(tokens.length, i + 40)
  let comma = false
  while (j < limit) {
    const group = r.groupAt[j]
    const phrase = r.phraseAt[j]
    if (group) {
      // “after a ferry carrying nurses caught fire”
      if (free > 0 && group.form === 'ing' && r.phraseEnding[j]) {
        const carried = r.phraseAt[group.to]
        j = carried && carried.governor < 0 ? carried.to : group.to
        if (r.groupAt[j]?.form === 'past?' || r.groupAt[j]?.form === 'finite') return true
        return false
      }
      if (free > 0) return group.form !== 'ing' && group.form !== 'infinitive' && !comma
      if (word === 'than' || word === 'like') return false
      if (group.form === 'infinitive') return false
      if (word === 'as') return group.form === 'past?' || group.form === 'participle'
      return group.form !== 'finite' || always
    }
    if (phrase) {
      const governed = phrase.governor > i
      const joined = tokens[phrase.from - 1]?.pos === 'CCONJ' && phrase.from - 1 > i
      // “after 2011 he would leave”: the year is all that “after” goes with
      if (free === 0 && !governed && !phrase.time && TEMPORAL.has(word) && r.phraseAt[i + 1]?.time) return false
      if (!governed && !phrase.time && !joined && ++free > 1 && !comma && !always) return false
      j = phrase.to
      continue
    }
    const token = tokens[j] as Token
    // “when Ana Roth, 43, a nurse, died”: her age is no apposition of its own
    if (token.text === ',' && free > 0 && tokens[j + 1]?.pos === 'NUM' && tokens[j + 2]?.text === ',') j += 2
    // “after one that killed thousands, rose”
    if (token.lower === 'that' && free > 0 && !always && r.groupAt[j + 1] && isOnlyVerb(r, j + 1)) return false
    if (
      token.lower === 'to' ||
      token.pos === 'ADV' ||
      token.pos === 'ADP' ||
      isQuoteMark(token) ||
      token.lower === 'that'
    ) {
      j++
      continue
    }
    if (RELATIVES.has(token.lower) && free > 0) return always || isTwofold(r, j)
    if (token.pos === 'CCONJ' && !r.groupAt[j + 1]) {
      j++
      continue
    }
    if (token.text === ',' && always && free > 0) {
      comma = true
      return !nextIsSubjectAfter(r, j) || isApposition(r, j)
    }
    // “after its supporters, on their way home, came under attack”
    const shut = token.text === ',' && free > 0 && tokens[j + 1]?.pos === 'ADP' ? closingComma(r, j) : -1
    if (shut > 0) return r.groupAt[shut + 1]?.form === 'finite'
    if (token.text === ',' && free > 0) return goesOnBehind(r, j) || (TEMPORAL.has(word) && isApposedTo(r, j))
    return false
  }
  return false
}

/** “Plans to name the hall after her | were shelved”: no verb has such a subject. */
const isToWhom = perWord(({ lower }) => ['her', 'him', 'them', 'me', 'us'].includes(lower))

/** “a gang known as Los Primos | robbed”: the name stands behind “as”, and not a clause. */
const isBehindNaming = ({ tokens }: Reading, i: number): boolean =>
  tokens[i]?.lower === 'as' &&
  tokens[i - 1]?.pos === 'VERB' &&
  (isNaming(tokens[i - 1] as Token) || (isTakenFor(tokens[i - 1] as Token) && isArticle(tokens[i + 1])))
const isNaming = perWord(({ lower }) => ['known', 'described', 'regarded', 'branded', 'billed'].includes(lower))

/** “a school used as a shelter was swept away” */
const isTakenFor = perWord(({ lower }) =>
  ['used', 'seen', 'hailed', 'identified', 'dismissed', 'denounced'].includes(lower),
)
const isArticle = (token: Token | undefined): boolean => token?.lower === 'a' || token?.lower === 'an'

const TEMPORAL = new Set(['after', 'before', 'since', 'until', 'till'])

/**
 * “before troops, backed by jets, shot the last of them”, “after the firm, which owns the ships, shut the port”: the verb
 * stands behind the comma that closes what is told of its subject. A subject that waits in front would have it.
 */
function goesOnBehind(r: Reading, comma: number): boolean {
  if (r.stack.some((open) => open.verb === null && open.phrases.some(({ governor, time }) => governor < 0 && !time)))
    return false
  const { tokens, groupAt } = r
  const told = groupAt[comma + 1]
  const next = tokens[comma + 1]
  const opens = told ? TOLD.has(told.form) : next !== undefined && (RELATIVES.has(next.lower) || isSelf(next))
  for (let i = told?.to ?? comma + 2; opens && i < Math.min(tokens.length, comma + LONGEST_ASIDE); i++) {
    if ((tokens[i] as Token).text === ';') return false
    const verb = (tokens[i] as Token).text === ',' ? groupAt[i + 1] : undefined
    if (verb && (verb.form === 'finite' || verb.form === 'past?') && verb.inverted < 0) return true
  }
  return false
}
/** “after the minister, herself a farmer, abstained” */
const isSelf = perWord(({ lower }) => ['himself', 'herself', 'itself', 'themselves'].includes(lower))
const TOLD: ReadonlySet<string> = new Set(['past?', 'participle', 'ing'])
const LONGEST_ASIDE = 24

/** “after Ana Roth, a nurse from Lima, | was freed”, “after a nurse, Ana Roth, | complained” */
function isApposedTo(r: Reading, comma: number): boolean {
  if (r.tokens[comma + 1]?.pos === 'PROPN' && isOnePerson((r.tokens[comma - 1] as Token).lower)) {
    const end = closingComma(r, comma)
    const verb = end > 0 ? r.groupAt[end + 1] : undefined
    return (verb?.form === 'finite' && verb.inverted < 0) || verb?.form === 'past?'
  }
  const shut = nextIsSubjectAfter(r, comma) ? closingComma(r, comma) : -1
  const verb = shut > 0 ? r.groupAt[shut + 1] : undefined
  return verb?.form === 'finite' && verb.inverted < 0
}

/** Up to the next mark no verb stands behind the one at `i`. */
function isOnlyVerb({ tokens, groupAt }: Reading, i: number): boolean {
  for (let j = groupAt[i]?.to ?? i + 1; j < Math.min(tokens.length, i + LONGEST_ASIDE); j++) {
    if (tokens[j]?.pos === 'PUNCT') return tokens[j]?.text === ','
    const form = groupAt[j]?.form
    if (form === 'finite' || form === 'past?') return false
  }
  return true
}

/** “after a man whom the guards had let in shot the mayor”: behind the relative clause another verb stands at once. */
function isTwofold(r: Reading, i: number): boolean {
  let last = -1
  for (let j = i + 1; j < Math.min(r.tokens.length, i + 20); j++) {
    const group = r.groupAt[j]
    const { pos, lower } = r.tokens[j] as Token
    if (group && last >= 0)
      return (
        group.form !== 'ing' && group.form !== 'infinitive' && (j === skipAfter(r, last) || isBehindObject(r, last, j))
      )
    if (group && (group.form === 'ing' || group.form === 'infinitive' || CLAUSE_TAKING.has(group.lemma))) return false
    if (group) {
      last = group.to
      j = group.to - 1
    } else if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || lower === 'that') return false
  }
  return false
}

/** “after texts in which he mocked nurses | were published”: nothing but the object, and then an auxiliary. */
function isBehindObject(r: Reading, last: number, j: number): boolean {
  const object = r.phraseAt[last]
  return object !== undefined && object.governor < 0 && object.to === j && r.tokens[j]?.pos === 'AUX'
}

/** The comma that closes what the one at `i` opens, where no verb stands between, or none but infinitives; -1 for none. */
function closingComma(r: Reading, i: number, infinitives = false): number {
  const limit = Math.min(r.tokens.length, i + 15)
  for (let j = i + 1; j < limit; j++) {
    const group = r.groupAt[j]
    if (group && !(infinitives && group.form === 'infinitive')) return -1
    if ((r.tokens[j] as Token).text === ',') return j
  }
  return -1
}

/**
 * “Fears of ash after the eruption led airlines to stop”, “said the loss of a plane soon after take-off had killed 40”:
 * the one verb that follows is that of the noun before.
 */
export function isBeforeOnlyVerb(r: Reading, i: number): boolean {
  const { tokens } = r
  const before = r.skipAdverbs(i)
  if (!awaitsItsVerb(r)) return false
  if (tokens.at(-1)?.text !== '.' || r.phraseEnding[before + 1] === undefined || tokens[before]?.pos === 'VERB')
    return false
  let verbs = 0
  for (let j = i + 1; j < tokens.length; j++) {
    const { lower, text } = tokens[j] as Token
    const group = r.groupAt[j]
    // “killed 40 and hurt nine”: the second verb has the first one's subject.
    const joined = verbs > 0 && tokens[r.skipAdverbs(j)]?.pos === 'CCONJ'
    if (group && !joined && group.form !== 'infinitive' && group.form !== 'ing') verbs++
    if (verbs === 0 && (text === ',' || text === ';' || DASHES.has(text))) return false
    if (verbs > 0 && (DASHES.has(text) || lower === 'that' || RELATIVES.has(lower) || SUBORDINATORS.has(lower))) break
  }
  return verbs === 1
}

/** A noun stands there that can be the subject of a verb still to come: the sentence's first, or that of what is said. */
function awaitsItsVerb({ top }: Reading): boolean {
  const { kind, group, introducer } = top
  // “confirmed the outbreak after a cyclone hit”: what is confirmed may be a thing
  const said = group !== null && BARE.has(group.lemma)
  if (group !== null ? !said : kind !== 'main' && introducer !== 'that') return false
  const first = top.phrases.find((phrase) => group === null || phrase.from >= group.to)
  return first !== undefined && !first.time && first.governor < 0 && (group === null || first.from === group.to)
}

const BARE = new Set(['say', 'insist', 'argue'])

/** “when the storm, the worst this year, struck”: a second comma closes it, and the verb stands right behind. */
function isApposition(r: Reading, comma: number): boolean {
  const shut = closingComma(r, comma, true)
  const verb = shut > 0 ? r.groupAt[shut + 1] : undefined
  return verb !== undefined && verb.inverted < 0 && (verb.form === 'finite' || verb.form === 'past?')
}

function nextIsSubjectAfter(r: Reading, i: number): boolean {
  return r.phraseAt[i + 1] !== undefined && r.phraseAt[i + 1]?.governor === -1
}

/** The first token from `i` on that is neither an adverb nor a particle of the verb before it. */
function skipAfter({ tokens, phraseAt }: Reading, i: number): number {
  let j = i
  while (['ADV', 'ADP'].includes(tokens[j]?.pos ?? '') && !phraseAt[j + 1]) j++
  return j
}
