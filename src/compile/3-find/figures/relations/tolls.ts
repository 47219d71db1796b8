import { groupOf } from '../../../language/lexicon/people.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../counted.ts'
import { type Found, type Index, lower, perSentence, type Sentence } from '../sentence.ts'
import { isNumbered, type Trigger } from '../triggers.ts'

/** Numbers that a toll reaches: "the death toll approaches 20,000", "civilian deaths totalled 40". */
const LEVELS =
  /^(?:ris\w*|rose|climb\w*|ascend\w*|stand\w*|stood|reach\w*|approach\w*|near\w*|exceed\w*|surpass\w*|top\w*|pass\w*|hit\w*|jump\w*|grow\w*|grew|increas\w*|soar\w*|cross\w*|put\w*|at|to|of|as|is|was|are|were|now|has|had|have|been|currently|already|far|so|since|also|then|quickly|sharply|slowly|by|from|for|in|on|the|a|and|late|later|today|yesterday|with|went|go\w*|up|fell|dropp\w*|lower\w*|raised?|rais\w*|plac\w*|brought|bring\w*|cut|initially|finally|given|originally|first|then|down|revised?|estimated|reported|set|totall?\w*|climbing|still|likely|could|may|might|would|will|be|expected|feared|forecast|projected|predicted|set|due|poised|recorded|registered|doubl\w*|tripl\w*|mount\w*|swell\w*|swelled|spik\w*|,|:|-|—|–|\(|\)|[“"]|[’']s?)$/

const tollWords = perSentence(({ triggers }) => triggers.filter(({ words }) => words.sort === 'toll'))
const nouns = perSentence(({ triggers }) => triggers.filter(({ words }) => words.sort === 'noun'))

/** "the death toll approaches 20,000", "the number of injured stood at 45", "a toll of at least 12". */
export function toll(s: Sentence, c: Candidate): Found | null {
  // "rose to 101, and 53 wounded, seven of them critical": no toll is told of some of them.
  if (c.number.share || c.partOf || c.kind !== 'number' || (c.head >= 0 && c.group === null)) return null
  const trigger = tollWords(s).findLast((t) => t.range[1] <= c.range[0] && c.range[0] - t.range[1] <= 24)
  if (!trigger) return null
  // "the victims are already 11"; "the victims are now 20 years older"
  if (trigger.words.rest.some(isNumbered) && (c.head >= 0 || s.tokens[c.range[1]]?.pos === 'NOUN')) return null
  let names = 0
  const reached = s.tokens[c.range[0] - 2]
  const plain = lower(s.tokens, c.range[0] - 1) === 'to' && reached?.pos === 'VERB' && LEVELS.test(reached.lower)
  for (let i = trigger.range[1]; i < c.range[0]; i++) {
    const token = s.tokens[i]!
    if (LEVELS.test(token.lower) || /^(?:%|percent)$/.test(token.lower)) continue
    if (['NOUN', 'PROPN', 'ADJ', 'DET', 'ADV', 'PART', 'PRON', 'ADP', 'NUM'].includes(token.pos) && names < 14) names++
    // "The death toll in the boat capsize at the beach rose to 22": what reaches the number is plain.
    else if (plain && token.pos === 'VERB' && names < 14) names++
    else return null
  }
  if (/^from$/.test(lower(s.tokens, c.range[0] - 1))) return null
  if (lower(s.tokens, c.range[0] - 1) === 'by') return null
  const from = s.tokens[trigger.range[0] - 1]?.pos === 'DET' ? trigger.range[0] - 1 : trigger.range[0]
  return { trigger, range: [from, c.range[1]] }
}

/** Numbers that stand at a level: "passed 1,000", "rose to 67". */
const LEVEL_VERBS =
  /^(?:rose|rises|risen|rising|climbed|climbs|passed|passes|passing|reached|reaches|hit|hits|stood|stands|stand|exceeded|exceeds|topped|tops|neared|jumped|grew|fell|dropped|at|to|now|is|was|has|had|past|more|than|nearer)$/

const TOLD: ReadonlySet<string> = new Set(['verb', 'is'])
const NUMBER = /^(?:number|count|tally|total|quantity)$/
/** Between those counted and what befell them stands "known to have", "who", "confirmed". */
const NUMBER_REACH = 10

/** "the number of migrants known to have died": counted people, and what befell them. */
function tollOfNumber(s: Sentence, at: number, index: Index): Trigger | null {
  if (!NUMBER.test(lower(s.tokens, at))) return null
  // "the number rescued"
  if (lower(s.tokens, at + 1) !== 'of')
    return index.byStart.get(at + 1)?.find((t) => TOLD.has(t.words.sort) && t.voice !== 'active') ?? null
  // "the number of those freed", "the count of the displaced": the word behind says it alone.
  let people =
    /^(?:those|the)$/.test(lower(s.tokens, at + 2)) && index.byStart.has(at + 3) && s.tokens[at + 4]?.pos !== 'NOUN'
  for (let i = at + 2; i < at + NUMBER_REACH && i < s.tokens.length; i++) {
    if (s.tokens[i]!.pos === 'PUNCT') return null
    people ||= /^(?:NOUN|PROPN)$/.test(s.tokens[i]!.pos) && groupOf(lower(s.tokens, i)) !== null
    const befell = people
      ? index.byStart.get(i)?.find((t) => TOLD.has(t.words.sort) && t.voice !== 'active')
      : undefined
    const did = people ? index.byStart.get(i)?.find((t) => t.words.sort === 'does') : undefined
    if (befell ?? did) return (befell ?? did)!
  }
  return null
}

/** "The number of pilgrims who died this year passed 1,000"; "taking to 67 the number of migrants known to have died". */
export function numberOf(s: Sentence, c: Candidate, index: Index): Found | null {
  if (c.kind !== 'number' || c.number.share || (c.head >= 0 && c.group === null)) return null
  const behind = c.number.range[1] + 1
  if (lower(s.tokens, behind - 1) === 'the' && lower(s.tokens, c.number.range[0] - 1) === 'to') {
    const trigger = tollOfNumber(s, behind, index)
    return trigger && { trigger, range: [c.number.range[0], trigger.range[1]] }
  }
  // The number of dead was “no more than 46”
  const opened = /^[“"]$/.test(s.tokens[c.number.range[0] - 1]?.text ?? '') ? 2 : 1
  const level = [c.number.core[0] - 1, c.number.range[0] - opened].some((i) => LEVEL_VERBS.test(lower(s.tokens, i)))
  if (c.head >= 0 || !level) return null
  for (let i = c.number.range[0] - 1; i >= 0; i--) {
    const trigger = tollOfNumber(s, i, index)
    if (trigger && trigger.range[1] < c.number.range[0])
      return { trigger, range: [lower(s.tokens, i - 1) === 'the' ? i - 1 : i, c.range[1]] }
  }
  return null
}

/** "brings to three the number of people killed": the number stands before what it is of. */
export function tollBehind(s: Sentence, c: Candidate): Found | null {
  if (c.kind !== 'number' || c.number.share || lower(s.tokens, c.number.range[0] - 1) !== 'to') return null
  const at = c.number.range[1]
  // "brings to 26 the number of dead", "bringing to 26 the dead"
  const trigger = s.triggers.find((t) => t.range[0] === at + 1 && (t.words.sort === 'toll' || t.words.sort === 'is'))
  if (lower(s.tokens, at) !== 'the' || !trigger) return null
  return { trigger, range: [c.number.range[0], trigger.range[1]] }
}

const REACHING =
  /^(?:doubled|tripled|quadrupled|number\w*|total\w*|reach\w*|stood|stand\w*|rose|ris\w*|climb\w*|exceed\w*|surpass\w*|top\w*|pass(?:es|ed)|near(?:s|ed)|approach\w*|jump\w*|soar\w*|surg\w*|fell|hit|hits)$/

/** "civilian deaths reached 3,500", "casualties totaled 12". */
export function nounLevel(s: Sentence, c: Candidate): Found | null {
  if (c.head >= 0 || c.number.share || c.kind !== 'number') return null
  const trigger = nouns(s).findLast((t) => t.range[1] < c.number.core[0] && c.range[0] - t.range[1] <= 12)
  if (!trigger || !lower(s.tokens, trigger.range[1] - 1).endsWith('s')) return null
  // “passed” is the number's hedge, and its verb.
  const gap = s.tokens.slice(trigger.range[1], c.number.core[0])
  const verb = gap.find((t) => t.pos === 'VERB')
  if (
    !verb ||
    !REACHING.test(verb.lower) ||
    gap.some((t) => t.text === ',' || t.pos === 'CCONJ') ||
    (gap.some((t) => t.pos === 'NUM' || t.lower === 'from') && !isSecondOfTwo(gap))
  )
    return null
  return { trigger, range: [trigger.range[0], c.range[1]] }
}

/** "doubled [from four to] eight", "rose [by 12 to] 240": the second number is where it stands. */
const isSecondOfTwo = (gap: readonly Token[]) =>
  gap.at(-1)?.lower === 'to' &&
  gap.filter((t) => t.pos === 'NUM').length === 1 &&
  gap.some((t) => t.lower === 'from' || t.lower === 'by')
