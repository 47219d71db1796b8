import { perWord } from '../../../language/perWord.ts'
import { regionsIn } from '../../../language/regions.ts'
import type { Token } from '../../../language/tokens.ts'
import { areSeized } from '../candidates/crowds.ts'
import type { Candidate } from '../counted.ts'
import { lower, perArticle, type Sentence } from '../sentence.ts'
import type { Trigger } from '../triggers.ts'
import { areCaptives, isFromCaptors } from './captives.ts'
import { areLost } from './lost.ts'

/** "admitted 340 patients", "doctors admitted 40 children" */
function arePatients({ tokens }: Sentence, { head }: Candidate, { words, groupStart }: Trigger): boolean {
  if (words.sort !== 'verb' || /^(?:patients?|casualties)$/.test(lower(tokens, head))) return true
  return words.lemma === 'admit' && tokens.slice(Math.max(0, groupStart - CARE_REACH), groupStart).some(isCare)
}
const isCare = perWord(({ lower }) =>
  /^(?:hospitals?|clinics?|doctors|medics|nurses|wards?|centres?|centers?)$/.test(lower),
)
/** "Doctors at a feeding centre in Kisii have admitted": no farther. */
const CARE_REACH = 8

/** Words that tell of a measure only where what is counted, or what stands beside it, says so. By the word's lemma. */
export const WORDS_FOR_SOME: ReadonlyMap<string, (s: Sentence, c: Candidate, trigger: Trigger) => boolean> = new Map([
  // "lost nine relatives", "lost 20 soldiers"; "lost 200 members", "lost two players" tells of no death.
  [
    'lose',
    (s, c, { words, voice }) =>
      // "who lost her husband" tells of her.
      c.kind !== 'one' &&
      (words.rest.length > 0 ||
        (voice === 'active' && c.head >= 0 && (isForce(c) || MOURNED.has(lower(s.tokens, c.head)) || isOurs(s, c))) ||
        // "87 lost in ferry disaster", "the crew of 12 were lost at sea"
        (voice === 'passive' && (c.head < 0 || c.group !== null) && s.tokens.some((t) => WRECK.test(t.lower)))),
  ],
  // "destroyed 40 enemy soldiers"; whatever else is destroyed or eliminated does not die.
  ...['destroy', 'liquidate', 'neutralise', 'neutralize', 'eliminate', 'annihilate'].map(
    (verb) => [verb, (_s: Sentence, c: Candidate, t: Trigger) => t.words.measure !== 'killed' || isForce(c)] as const,
  ),
  // "most of the survivors were women", "talked to several survivors": how many lived is not said.
  ['survivor', haveSurvived],
  ['survivors', haveSurvived],
  // "sheltered 40 families"; "can accommodate 300", "a hostel that housed 200 students" tell how many there is room for.
  ['accommodate', isNoRoom],
  ['house', isNoRoom],
  ['shelter', isNoRoom],
  // "40 refugees have entered Chad"; whoever else enters leaves no home.
  ['enter', (s, c, { range: [, to] }) => c.group === 'displaced' && s.tokens[to]?.pos === 'PROPN'],
  // "9,800 have reached Italy"; who reaches a deal or a summit has not come from afar.
  [
    'reach',
    (s, c, { range: [, to], words }) =>
      words.rest.length > 0 || (c.group !== 'soldiers' && c.group !== 'fighters' && isCountryAt(s, to)),
  ],
  // "The clinic has admitted 340 patients"; "admitted two members", "received 12 nurses" says nothing of the ill.
  ...['admit', 'receive'].map((verb) => [verb, arePatients] as const),
  // "sleeping in 38 shelters"
  [
    'sleep',
    (s, _c, { range: [, to], words }) =>
      words.rest[0]?.has('in') !== true || s.tokens.slice(to, to + 4).some((t) => SHELTERS.test(t.lower)),
  ],
  // "1 million Afghans returned from Iran"; "returned to work", "returned from lunch" tells of no journey home.
  [
    'return',
    (s, _c, { range: [, to], words }) =>
      words.rest.length !== 1 || /^(?:home|safely)$/.test(lower(s.tokens, to - 1)) || isPlaceLike(s.tokens[to]),
  ],
  // "escaped Burundi", "escaped the fighting", "escaped to Peru"; "escaped unhurt" leaves no home.
  [
    'escape',
    (s, c, { range: [, to], words }) =>
      words.rest.length > 0 ||
      c.group === 'prisoners' ||
      isRefuge(s, to) ||
      (isFromCaptors(s, c, to) && !ESCAPES.test(`${lower(s.tokens, to)} ${lower(s.tokens, to + 1)}`)),
  ],
  // "patients have recovered"; "divers recovered 12 bodies" tells of none.
  [
    'recover',
    (s, _c, { range: [, to], voice, infinitive }) => voice === 'active' && !infinitive && isAlone(s.tokens[to]),
  ],
  // "with the loss of 120 men", "the loss of 40 jobs"
  [
    'loss',
    (s, c, { words }) =>
      words.sort !== 'act' ||
      // "with the loss of all 162 on board"
      /^(?:aboard|on board)\b/.test(`${lower(s.tokens, c.range[1])} ${lower(s.tokens, c.range[1] + 1)}`) ||
      BEREFT.has(c.group ?? '') ||
      /^(?:lives|life|people|persons|crew|men)$/.test(lower(s.tokens, c.head)),
  ],
  // "fled the scene", "fled on foot": nobody's home is left.
  [
    'flee',
    (s, c, { range: [, to] }) =>
      c.group === 'prisoners' ||
      (!isForce(c) && !ESCAPES.test(`${lower(s.tokens, to)} ${lower(s.tokens, to + 1)}`) && !isVenue(s.tokens, to)),
  ],
  ...['body', 'bodies', 'corpse', 'corpses'].map((noun) => [noun, areFound] as const),
  // "30 inmates got away"; anybody may get away with something.
  [
    'get',
    (s, c, trigger) =>
      (trigger.words.measure !== 'escaped' || c.group === 'prisoners') &&
      (trigger.words.measure !== 'survived' || areOut(s, trigger)),
  ],
  ...['prisoner', 'prisoners', 'inmate', 'inmates', 'detainee', 'detainees'].map((noun) => [noun, areHeld] as const),
  // "12,000 marched; police put the crowd at 5,000": a crowd that came to march is counted as that.
  [
    'crowd',
    ({ triggers }, _c, { words }) => words.sort !== 'toll' || !triggers.some((t) => t.words.measure === 'protesting'),
  ],
  // "A court cleared six others"; police clear squares and crowds.
  ['clear', (s) => s.tokens.some((t) => COURTS.test(t.lower))],
  // "Gunmen took 57 boys", "four teachers were taken from the college"; "took part", "took 14 casualties"
  ['take', areCaptives],
  ['hold', areCaptives],
  // "of them eight with serious injuries"; "a man with burns was taken to hospital" tells the rest behind.
  ['with', (_s, c, { words }) => words.measure !== 'injured' || c.partOf || c.head < 0],
  ['seize', (s, c, { words }) => words.sort !== 'verb' || areSeized(s, c)],
  ['snatch', areSeized],
  // "15 cases of cholera", "six cases and four deaths"; "in six cases the court ruled" tells of none.
  ['case', isOfDisease],
  ['cases', isOfDisease],
  // "Twelve men face charges"; "households face charges of 300 euros" pay them.
  [
    'face',
    (s, c, { words: { measure }, range: [, to] }) => measure !== 'charged' || (c.kind === 'number' && !isPaid(s, to)),
  ],
  // "3,300 students attend the school": so many go there, day by day.
  ['attend', (s, _c, { range: [, to] }) => !s.tokens.slice(to, to + 3).some((t) => LESSONS.test(t.lower))],
  // "The works shed 450 workers"; bare numbers may be of anything.
  ['shed', (_s, c) => c.head >= 0 && c.group !== null],
  ...['being', 'never', 'not', 'yet', 'still'].map((word) => [word, areLost] as const),
])

const LESSONS = /^(?:schools?|classes|lessons|university|college|kindergartens?|courses?)$/

const isPaid = ({ tokens }: Sentence, at: number) =>
  lower(tokens, at) === 'of' &&
  (tokens[at + 1]?.pos === 'NUM' || tokens[at + 1]?.pos === 'SYM' || lower(tokens, at + 1) === 'up')

/** "nine got out, many through windows", "got out of the building"; whoever gets out of jail, or out to vote, was in no peril. */
function areOut({ tokens }: Sentence, { range: [, to] }: Trigger): boolean {
  if (lower(tokens, to - 1) === 'alive') return true
  if (lower(tokens, to) !== 'of') return lower(tokens, to) !== 'to' && isAlone(tokens[to])
  return tokens.slice(to + 1, to + 4).some((token) => PERILOUS.test(token.lower))
}
/** What burns, sinks or falls in with people inside. */
const PERILOUS =
  /^(?:buildings?|house|home|homes|hotel|hall|theatre|theater|nightclub|club|hostel|dormitory|factory|mill|warehouse|tower|block|flats?|apartments?|mine|shaft|pit|tunnel|cave|wreck|wreckage|rubble|debris|plane|jet|aircraft|helicopter|ferry|boat|ship|vessel|water|river|sea|lake)$/

/** "six of the survivors were burnt" tells how many were burnt. */
function haveSurvived(s: Sentence, { number: { form, share, range } }: Candidate): boolean {
  return form !== 'vague' && !share && lower(s.tokens, range[1]) !== 'of'
}

function isNoRoom(s: Sentence, c: Candidate, { infinitive, range }: Trigger): boolean {
  return (
    !infinitive && !LODGERS.test(lower(s.tokens, c.head)) && !/^(?:can|could|to)$/.test(lower(s.tokens, range[0] - 1))
  )
}
const LODGERS =
  /^(?:students?|pupils|schoolchildren|schoolgirls|schoolboys|boarders|troops|soldiers|officials|officers|guests)$/

/** "identified 124 bodies", "autopsies on 72 bodies", "handed over the bodies of 40 soldiers": none was found by that. */
function areFound(s: Sentence, c: Candidate): boolean {
  // "burned over half of their bodies"
  if (c.number.share) return false
  return (
    !s.tokens.some((t, i) => HANDLED.test(t.lower) && !isNotYet(s, i)) || s.tokens.some((t) => UNEARTHED.test(t.lower))
  )
}
const HANDLED =
  /^(?:identif(?:y|ied|ies|ying)|autops\w+|post-?mortems?|mortems?|examin\w+|return(?:ed|s|ing)?|hand(?:ed|s|ing)?|exchang\w+|swap\w*|repatriat\w+|claimed)$/
/** "bodies had still to be identified", "have not been identified" */
const isNotYet = ({ tokens }: Sentence, at: number) =>
  tokens.slice(Math.max(0, at - 5), at).some((t) => /^(?:yet|still|not|n['’]t|never|awaiting)$/.test(t.lower))
export const UNEARTHED =
  /^(?:f(?:ou|i)nd(?:s|ing)?|recover\w*|retriev\w+|pull\w*|discover\w*|wash\w*|exhum\w+|unearth\w*|dug|fish\w*|bring|brought|ashore)$/

/** "30 inmates refused food": what some of those held do is told of them, and not how many are held. */
function areHeld({ tokens }: Sentence, c: Candidate, { range: [, to], words }: Trigger): boolean {
  if (words.sort !== 'noun') return true
  let at = asideEnd(tokens, to)
  while (tokens[at]?.pos === 'ADV' || /^(?:have|had|has)$/.test(lower(tokens, at))) at++
  // "150 inmates were involved"
  if (/^(?:was|were)$/.test(lower(tokens, at)) && /^(?:involved|armed|angry|unhurt)$/.test(lower(tokens, at + 1)))
    return false
  return (
    c.range[1] !== to || tokens[at]?.pos !== 'VERB' || HELD.test(lower(tokens, at)) || lower(tokens, at).endsWith('ing')
  )
}
/** "Hundreds of inmates — some armed with bats — [rioted]" */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:[—–]|--)$/.test(tokens[at]?.text ?? '')) return at
  const closes = tokens.findIndex((t, i) => i > at && t.text === tokens[at]!.text)
  return closes < 0 ? at : closes + 1
}

const HELD =
  /^(?:held|kept|crammed|packed|crowded|housed|jailed|detained|imprisoned|locked|remain(?:s|ed)?|live[ds]?|share[ds]?|sentenced|convicted|accused|suspected)$/

const COURTS = /^(?:court|courts|judges?|jury|jurors|tribunal|verdicts?|acquitted|convicted|trial|charges|wrongdoing)$/

const isPlaceLike = (token: Token | undefined) =>
  token?.pos === 'PROPN' ||
  (token !== undefined && /^(?:abroad|exile|neighbouring|neighboring|safety)$/.test(token.lower))
const isAlone = (token: Token | undefined) =>
  token === undefined || token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'ADP' || token.pos === 'SCONJ'

export function isRefuge(s: Sentence, at: number): boolean {
  const word = lower(s.tokens, at)
  if (word === 'to' || word === 'into' || word === 'across' || word === 'from') return s.tokens[at + 1]?.pos === 'PROPN'
  const next = ['DET', 'ADJ'].includes(s.tokens[at]?.pos ?? '') ? at + 1 : at
  return isPlaceLike(s.tokens[next]) || WARS.test(lower(s.tokens, next))
}
const WARS =
  /^(?:fighting|clashes|violence|bombing|bombardment|conflict|war|shelling|famine|country|homeland|region|offensive|persecution)$/
const SHELTERS =
  /^(?:shelters?|tents?|schools?|open|streets?|camps?|mosques?|church(?:es)?|stadiums?|cars?|parks?|gyms?|halls?|gymnasiums?|temples?)$/
const ESCAPES =
  /^(?:the scene|the spot|on foot|on motorcycles|police custody|custody|prison|the prison|quarantine|isolation|hospital|the hospital|jail|from (?:police|custody|prison|jail|justice)|justice|in a|with (?:the|cash|money))\b/

/** "fled the stadium", "fled the burning theatre": out of one building. */
function isVenue(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'DET') return false
  for (let i = at + 1; i < at + 7 && tokens[i]; i++) {
    if (VENUES.test(tokens[i]!.lower)) return true
    if (!['ADJ', 'NOUN', 'PROPN', 'VERB', 'PART'].includes(tokens[i]!.pos)) return false
  }
  return false
}
const VENUES =
  /^(?:stadium|arena|theatre|theater|building|hotel|mall|market|church|mosque|temple|school|campus|ship|ferry|vessel|plane|bus|train|station|airport|nightclub|club|bar|restaurant|hall|tent|concert|square|park|blaze|fire|flames|smoke|room|ward|hospital|prison|jail|car|vehicle)$/

const BEREFT = new Set(['soldiers', 'fighters', 'police', 'men', 'women', 'children', 'civilians'])

function isCountryAt({ tokens, text }: Sentence, at: number): boolean {
  const from = lower(tokens, at) === 'the' ? at + 1 : at
  let to = from
  while (to < from + 3 && tokens[to]?.pos === 'PROPN') to++
  return to > from && regionsIn(text.slice(tokens[from]!.start, tokens[to - 1]!.end)).length > 0
}

const isForce = ({ group }: Candidate) => group === 'soldiers' || group === 'fighters'

/** "We have lost 40 people", "the village lost 12 people" */
const isOurs = (s: Sentence, c: Candidate) =>
  /^(?:people|persons|members|lives)$/.test(lower(s.tokens, c.head)) &&
  s.tokens
    .slice(Math.max(0, c.range[0] - OURS), c.range[0])
    .some((t) => /^(?:we|villages?|town|family|community|district|camp|neighbou?rhood|parish|clan)$/.test(t.lower))
/** "Her village, outside Kisii on the coast, lost 40 people" */
const OURS = 12
const WRECK =
  /^(?:disaster|sea|shipwreck|wreck|sinking|sank|sunk|capsiz\w+|ferry|trawler|avalanche|overboard|submarine)$/
const MOURNED = new Set(
  (
    'relatives relative children child sons son daughters daughter brothers brother sisters sister parents mother father husband wife ' +
    'grandchildren grandson granddaughter grandparents cousins cousin nephews nephew nieces niece uncles uncle aunts aunt siblings ' +
    'kin men guards comrades policemen firefighters crewmen loved'
  ).split(' '),
)

const DISEASE =
  /^(?:cholera|ebola|malaria|measles|dengue|polio|mpox|monkeypox|typhoid|influenza|flu|covid|covid-19|coronavirus|virus|viral|zika|plague|marburg|meningitis|diphtheria|anthrax|rabies|hepatitis|tuberculosis|mers|sars|lassa|disease|diseases|illness|outbreaks?|epidemic|pandemic|infections?|infected|contagion|patients?|variant|strain|vaccin\w+|botulism|poisoning|hantavirus|legionnaires|salmonella|nipah)$/
export const isDisease = perWord(({ lower }) => DISEASE.test(lower))
const tellsOfDisease = perArticle(
  /\b(?:cholera|ebola|malaria|measles|dengue|polio|mpox|typhoid|influenza|covid|coronavirus|zika|marburg|meningitis|diphtheria|hepatitis|tuberculosis|outbreak of|epidemic|pandemic|infections?|infected|vaccin\w+)\b/i,
)
const SURE = /^(?:confirmed|suspected|probable|active|fatal|new)$/

function isOfDisease(s: Sentence, c: Candidate, { range }: Trigger): boolean {
  for (let i = c.number.range[1]; i < range[1]; i++) if (SURE.test(lower(s.tokens, i))) return true
  // "New cases this week: 412"
  if (range[1] < c.range[0] && SURE.test(lower(s.tokens, range[0] - 1))) return true
  if (lower(s.tokens, c.range[0] - 1) === 'in' && lower(s.tokens, range[1]) !== 'of') return false
  if (range[1] <= c.range[0] && (s.tokens.some((t) => t.lower === 'deaths') || tellsOfDisease(s))) return true
  if (REPORTED.test(lower(s.tokens, range[1])) && tellsOfDisease(s)) return true
  if (s.tokens.some(isDisease) || hasDeathsBeside(s, range[1], c.range[0])) return true
  // "Lagos has 400 cases", where the article tells of an epidemic
  return c.number.point !== null && c.number.point >= MANY_CASES && tellsOfDisease(s) && !s.tokens.some(isOfLaw)
}
/** Fewer may be anything. */
const MANY_CASES = 100
const isOfLaw = perWord(({ lower }) =>
  /^(?:courts?|judges?|police|prosecut\w+|lawsuits?|murders?|corruption|fraud|abuse|trials?|filed|complaints?|wine|beer)$/.test(
    lower,
  ),
)

const REPORTED = /^(?:reported|recorded|registered|confirmed|notified)$/

/** "six cases and four deaths", "four deaths among 30 cases" */
function hasDeathsBeside({ tokens }: Sentence, to: number, from: number): boolean {
  const beside = [...tokens.slice(Math.max(0, from - 4), from), ...tokens.slice(to, to + 5)]
  return beside.some((t) => t.lower === 'deaths' || t.lower === 'death')
}
