import type { Range } from '../../language/clauses.ts'
import type { MeasureWords } from '../../language/measureWords.ts'
import { perWord } from '../../language/perWord.ts'
import type { Token } from '../../language/tokens.ts'

/**
 * Words too common to tell what befell people unless others stand beside them: "gunmen took 57 boys", "seven soldiers fell
 * at the bridge", "12 dead, 94 alive"; not "the tour took 57 boys to Rome", "seven prices fell". By lemma; whatever is not
 * listed tells it by itself.
 */
const ONLY_BESIDE: ReadonlyMap<string, (tokens: readonly Token[], range: Range) => boolean> = new Map([
  ['take', isByCaptors],
  ['hold', isByCaptors],
  ...['march', 'lead', 'carry', 'drag', 'bundle'].map((verb) => [verb, isByCaptors] as const),
  ['return', isOfTaken],
  ['fall', isInBattle],
  ['fallen', isBesideHarm],
  ['alive', isBesideHarm],
  ['catch', isOfEscaped],
  // "could ill afford it"
  ['ill', (tokens, [, to]) => tokens[to]?.pos !== 'VERB'],
  ['not', isOutlived],
  ["n't", isOutlived],
  ['n’t', isOutlived],
])
const COMMON = new Set([
  'hostages taken',
  'hostages held',
  'killed',
  'survived',
  'detained',
  'hospitalised',
  'returned',
  'sheltering',
  'ill',
])

/** Whether measure words that stand at `range` tell there what they can tell. */
export function tellsThere(
  tokens: readonly Token[],
  range: Range,
  { lemma, measure, sort, rest }: MeasureWords,
): boolean {
  // "are held by rebels", "were badly burned"; "Iraqis burned flags", "three months held by gunmen"
  if (sort === 'is' && PASSIVE.has(lemma) && (rest[0]?.has('by') ?? true)) return tokens[range[0] - 1]?.pos === 'AUX'
  // "are being treated for burns": that says more.
  if (lemma === 'being' && rest[0]?.has('treated')) return tokens[range[1]]?.lower !== 'for'
  if (sort === 'become' || sort === 'act' || !COMMON.has(measure)) return true
  // "took hostage": the words behind say it; "took away" says no more than "took".
  if (lemma === 'take' && rest[0]?.has('from')) return isTakenFrom(tokens, range)
  if (lemma === 'take' && rest[0]?.has('in'))
    return tokens
      .slice(Math.max(0, range[0] - TAKEN_IN), range[0])
      .some(measure === 'sheltering' ? isShelter : isClinic)
  if (rest.length > 0 && ![...rest[0]!].some((word) => PARTICLES.has(word)) && lemma !== 'not') return true
  return ONLY_BESIDE.get(lemma)?.(tokens, range) ?? true
}
const PASSIVE = new Set(['held', 'burned', 'burnt'])
const PARTICLES = new Set(['off', 'away'])

const CAPTORS =
  /^(?:gunm[ae]n|militants?|bandits?|rebels?|jihadists?|jihadis?|insurgents?|kidnapp?ers?|abductors?|captors?|hijackers?|raiders?|pirates?|guerr?illas?|gunwom[ae]n|gangs?|extremists?|terrorists?)$/
export const isCaptor = perWord(({ lower }) => CAPTORS.test(lower))
/** Between those who do it and the verb stands no more: "Gunmen on motorcycles who stormed the school also took 57 boys". */
const CAPTOR_REACH = 12

/** "bandits took 57 boys", "31 villagers whom the rebels led away": those who do it are in front, and people alone behind. */
function isByCaptors(tokens: readonly Token[], [from, to]: Range): boolean {
  let i = from - 1
  while (i >= 0 && i > from - CAPTOR_REACH && !isCaptor(tokens[i]!)) i--
  if (i < 0 || !isCaptor(tokens[i]!)) return false
  // "were taken", "gunmen were led away": to whom it is done stands in front.
  const isDone = /^(?:was|were|been|being|be|are|is)$/.test(tokens[from - 1]?.lower ?? '')
  if (isDone && !tokens[from]!.lower.endsWith('ing')) return false
  return !NO_CAPTIVE.has(tokens[to]?.lower ?? '')
}
const NO_CAPTIVE = new Set([
  'part',
  'place',
  'control',
  'talks',
  'over',
  'up',
  'on',
  'off',
  'out',
  'down',
  'fire',
  'power',
])

const FIGHTS =
  /^(?:battles?|combats?|action|clash(?:es)?|fighting|war|wars|ambush|attacks?|offensive|assault|line|front|siege|defen[cs]e|shelling|duty)$/
const isFight = perWord(({ lower }) => FIGHTS.test(lower))
const FIGHTERS =
  /^(?:soldiers?|troops|men|fighters?|servicemen|guards|guardsmen|officers|marines|recruits|conscripts|reservists|volunteers|paratroopers)$/
const isFighter = perWord(({ lower }) => FIGHTERS.test(lower))

/** "nine soldiers fell at the dam", "had fallen in the fighting around Menaka"; "three soldiers fell ill", "fell from a roof". */
function isInBattle(tokens: readonly Token[], [from, to]: Range): boolean {
  if (!tokens.slice(Math.max(0, from - 6), from).some(isFighter)) return false
  const next = tokens[to]
  if (next === undefined || next.pos === 'PUNCT') return tokens.some(isFight)
  if (/^(?:at|near|outside|around|before|defending|while)$/.test(next.lower)) return tokens[to + 1]?.pos !== 'NUM'
  return /^(?:in|during|on)$/.test(next.lower) && tokens.slice(to + 1, to + 5).some(isFight)
}

const HARM = /^(?:dead|killed|died|missing|drowned|perished|wounded|injured|hurt|captured|never|fallen)$/
const isHarm = perWord(({ lower }) => HARM.test(lower))

/** "71 dead, 94 alive", "three fallen and eleven wounded": in a list of what became of them. */
function isBesideHarm(tokens: readonly Token[], [from, to]: Range): boolean {
  if (tokens[from - 1]?.pos !== 'NUM') return false
  return tokens.some((token, i) => (i < from || i >= to) && isHarm(token))
}

const JAILBREAK =
  /^(?:inmates?|prisoners?|convicts?|jail|prison|escap\w+|fugitives?|runaways?|jailbreak|large|detainees?)$/
const isJailbreak = perWord(({ lower }) => JAILBREAK.test(lower))

/** "106 escaped; 71 have been caught": those who are caught again, and nobody caught in traffic. */
function isOfEscaped(tokens: readonly Token[], [, to]: Range): boolean {
  const next = tokens[to]
  if (!tokens.some(isJailbreak)) return false
  return next === undefined || ['PUNCT', 'CCONJ', 'ADV', 'PROPN', 'ADP'].includes(next.pos)
}

const ORDEALS =
  /^(?:night|crash|blast|fall|trip|journey|attack|operation|ordeal|voyage|crossing|surgery|impact|fire|blaze|collision|shooting|explosion|flight|injuries|wounds|burns|birth|war|winter|quake|earthquake|storm)$/
/** "three of them did not survive", "did not survive the crossing"; not "did not survive the reshuffle". */
function isOutlived(tokens: readonly Token[], [, to]: Range): boolean {
  const next = tokens[to]
  if (next === undefined || next.pos === 'PUNCT') return true
  return tokens.slice(to, to + 4).some(({ lower }) => ORDEALS.test(lower))
}

/** "four teachers were taken from the college"; "were taken from the wreck to hospital" goes on. */
function isTakenFrom(tokens: readonly Token[], [from, to]: Range): boolean {
  if (!/^(?:was|were|been)$/.test(tokens[from - 1]?.lower ?? '')) return false
  return !tokens.slice(to, to + 20).some(({ lower }) => lower === 'to' || lower === 'into' || lower === 'by')
}

/** "The hospital in Koszalin took in 29 of the injured" */
const TAKEN_IN = 8
const isShelter = perWord(({ lower }) =>
  /^(?:shelters?|churches|church|mosques?|temples?|monastery|convent|parish)$/.test(lower),
)
const isClinic = perWord(({ lower }) => /^(?:hospitals?|clinics?|wards?|infirmary|doctors|medics)$/.test(lower))

const TAKEN = /^(?:took|taken|abducted|kidnapped|seized|snatched|captives?|hostages?|abductees)$/
const isTaken = perWord(({ lower }) => TAKEN.test(lower))
/** "took 57 boys, of whom only 23 have returned" */
function isOfTaken(tokens: readonly Token[], [from, to]: Range): boolean {
  const next = tokens[to]
  return (next === undefined || next.pos === 'PUNCT') && tokens.slice(0, from).some(isTaken)
}
