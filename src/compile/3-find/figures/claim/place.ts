import { PLACE_NOUNS } from '../../../language/lexicon/institutions.ts'
import { LONG } from '../../../language/lexicon/lasting.ts'
import { groupOf } from '../../../language/lexicon/people.ts'
import { SPEECH_FORMS } from '../../../language/lexicon/speech.ts'
import type { ActorMention, Span } from '../../../shapes.ts'
import { INCIDENTS } from '../kindWords.ts'
import { type Binding, lower, type Sentence, spanOf } from '../sentence.ts'
import { isFronted } from './sayingTimes.ts'
import { belongs, ownFirst, type Reach } from './surroundings.ts'

const LOCATIVE = new Set(
  'in at near across throughout through around outside inside within over on along off from against into of'.split(' '),
)
const DIRECTIONS = new Set(
  (
    'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern ' +
    'downtown upper lower rural occupied'
  ).split(' '),
)

interface Found extends Span {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Where the claim says it happened, as printed; empty when the words around it name no place. */
export function placeOf(s: Sentence, binding: Binding, places: readonly ActorMention[], reach: Reach): string {
  // "have been killed there": the place is one told before.
  if (s.tokens.slice(binding.range[1], binding.range[1] + 4).some((t) => t.lower === 'there' && t.pos === 'ADV'))
    return ''
  const first = s.tokens[binding.range[0]]!
  // "Kenya recorded 34 deaths, [Uganda] 29": whoever has the number, and nobody else's place.
  if (binding.rule === 'the same elsewhere' && (first.pos === 'PROPN' || first.lower === 'the')) {
    const own = places.find(({ start }) => start === first.start)
    return own ? s.text.slice(own.start, own.end) : ''
  }
  const near = placesIn(s, binding, places).filter(
    (p) =>
      belongs(s, binding, p, reach) &&
      !isSpeakers(s, binding, p) &&
      !isOfSource(s, p) &&
      !isOfSaying(p, reach) &&
      !isHome(s, binding, p) &&
      !isOfListed(s, binding, p) &&
      !isOfNobody(s, p) &&
      !isOfCrime(s, binding, p),
  )
  const told = isElsewhere(s, binding) ? near.filter((p) => p.from >= binding.range[1] || isFronted(s, p)) : near
  const all = ownFirst(s, binding, told, reach)
  if (all.length === 0) return ''
  const own = spanOf(s, binding.range)
  const distance = (p: Span) => (p.start >= own.end ? p.start - own.end : own.start >= p.end ? own.start - p.end : 0)
  // "a quake off [Samos] killed 117 people in Turkey": what stands right behind the claim is told of it.
  const behind = all.find((p) => p.from === binding.range[1] + 1)
  return (behind ?? all.sort((a, b) => distance(a) - distance(b) || a.from - b.from)[0]!).text
}

/** "12 died [in the capital]", "40 were killed [in the country's jails]": where else, by a word that is no name. */
export function isElsewhere({ tokens }: Sentence, { range: [, to] }: Binding): boolean {
  if (!LOCATIVE.has(lower(tokens, to)) || !UNNAMED.has(tokens[to + 1]?.pos ?? '')) return false
  let at = to + 1
  while (at < to + LONGEST_UNNAMED && UNNAMED.has(tokens[at]?.pos ?? '')) at++
  const words = tokens.slice(to + 1, at)
  const site = words.at(-1)!.lower.replace(/s$/, '')
  return WIDE.has(site) || (PLACE_NOUNS.has(site) && words.some(({ lower }) => ANOTHER.has(lower)))
}
const UNNAMED = new Set(['DET', 'PRON', 'ADJ', 'NUM', 'NOUN', 'PART'])
/** "in the country's overcrowded jails" */
const LONGEST_UNNAMED = 6
const WIDE = new Set(['capital', 'country', 'countryside', 'border', 'coast', 'north', 'south', 'east', 'west'])
const ANOTHER = new Set([
  'country',
  'another',
  'other',
  'nearby',
  'neighbouring',
  'neighboring',
  'different',
  'second',
  'third',
])

/** "killed 117 people [in Turkey] and two on a Greek island": of the first, where the second has words of its own for where. */
function isOfListed(s: Sentence, { rule, candidate: { range } }: Binding, { to }: Found): boolean {
  return rule === 'listed with' && to <= range[0] && LOCATIVE.has(s.tokens[range[1]]?.lower ?? '')
}

/** "Doctors at [Derwen hospital] said 110 people had been killed": where the speaker works, not where they were killed. */
function isSpeakers(s: Sentence, { range: [claim] }: Binding, { to, text }: Found): boolean {
  if (to > claim || !WORKPLACE.test(text)) return false
  for (let i = to; i < claim && s.tokens[i]!.text !== ','; i++) if (SPEECH_FORMS.has(s.tokens[i]!.lower)) return true
  return false
}
/** "told reporters at [Lima airport] that three had died": where it was said. */
const isOfSaying = ({ start, end }: Found, { said }: Reach) =>
  said !== null && start >= said.cue.end && end <= said.content.start

/** "abducted a nurse from [Kenya]": whence they are, unless they leave it. */
function isHome(s: Sentence, { candidate, measure, range }: Binding, { from }: Found): boolean {
  const at = s.tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1
  // "a trial that saw 30 witnesses travel from Iraq"
  const comes = s.tokens[at - 1]?.pos === 'VERB' || s.tokens[at - 1]?.lower === 'travel'
  if (s.tokens[at]?.lower === 'from' && comes && at > range[1] && !MOVED.has(measure)) return true
  if (s.tokens[at]?.lower !== 'from' || MOVED.has(measure)) return false
  // "was carrying 91 passengers from Lima", "died on a flight from Lima"
  if (at >= range[1] && (measure === 'aboard' || VOYAGES.test(lower(s.tokens, at - 1)))) return true
  return (at === candidate.range[1] && candidate.head >= 0) || (at < range[1] && isSomebody(s, at - 1))
}
const VOYAGES = /^(?:flight|train|bus|ferry|boat|plane|jet|journey|trip|voyage|convoy)$/
/** "[a boy] from Kenya", "[a boy of 12] from Kenya" */
function isSomebody({ tokens }: Sentence, at: number): boolean {
  const isAged = tokens[at]?.pos === 'NUM' && tokens[at - 1]?.lower === 'of'
  return groupOf(tokens[isAged ? at - 2 : at]?.lower ?? '') !== null
}
/** "66 were arrested, none of them from [Idlib]": where somebody is not from. */
const isOfNobody = ({ tokens }: Sentence, { from }: Found): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some((t, i, near) => t.lower === 'none' && near[i + 1]?.lower === 'of')
/** "jailed for their part in a shooting in [Kisii]": where the crime was. */
function isOfCrime({ tokens }: Sentence, { measure, range: [, to] }: Binding, { from }: Found): boolean {
  if (!RULINGS.has(measure)) return false
  return tokens
    .slice(to, from)
    .some(
      (t, i) =>
        t.lower === 'over' ||
        (t.lower === 'for' && tokens[to + i + 1]?.lower !== 'life' && tokens[to + i + 1]?.pos !== 'NUM'),
    )
}
export const RULINGS: ReadonlySet<string> = new Set(['charged', 'convicted', 'sentenced', 'acquitted'])
const MOVED = new Set(
  'displaced evacuated relocated refugees deported returned released rescued escaped arrived intercepted missing'.split(
    ' ',
  ),
)

/** "according to Ana Quispe, head of rescue in [Kisii]": where the source is. */
function isOfSource({ tokens }: Sentence, { from }: Found): boolean {
  for (let i = from - 1; i > 0 && tokens[i]!.pos !== 'AUX' && !SPEECH_FORMS.has(tokens[i]!.lower); i--)
    if (tokens[i]!.lower === 'to' && tokens[i - 1]!.lower === 'according') return true
  return false
}
const WORKPLACE = /\b(?:hospital|clinic|morgue|mortuary|university|laboratory|station|headquarters)$/i

/** The first place a sentence names: that of its subject, which a sentence cut off from it still has. */
export function firstPlaceIn(s: Sentence, places: readonly ActorMention[]): string {
  return placesIn(s, null, places)[0]?.text ?? ''
}

/** Places behind a preposition of place; those that were bombed or struck too, where the claim is what that did. */
function placesIn(s: Sentence, binding: Binding | null, places: readonly ActorMention[]): Found[] {
  if (places.length === 0) return []
  const found: Found[] = []
  const counting = countingPlace(s, places)
  if (counting) found.push(counting)
  const heading = namedIncident(s, places)
  if (heading) found.push(heading)
  // "3 million have fled Ukraine", "9,800 have reached Italy"
  const left =
    binding !== null && LEAVES.has(binding.trigger.words.lemma) && s.tokens[binding.trigger.range[1]]?.pos === 'PROPN'
      ? placeAt(s, binding.trigger.range[1], places)
      : null
  if (left) found.push(left)
  const consequence = binding?.trigger.words.form === 'ing'
  for (let i = 0; i < s.tokens.length; i++) {
    const token = s.tokens[i]!
    const struck = consequence && token.pos === 'VERB' && i < binding.range[0] && !SPEECH_FORMS.has(token.lower)
    if (!LOCATIVE.has(token.lower) && !struck) continue
    const place = placeAt(s, i + 1, places)
    if (place === null) continue
    // "near Kisii" is not in Kisii.
    // "outside Texas Walmart"
    const isWhole = s.tokens[place.to]?.pos !== 'PROPN'
    const beside = isWhole && (token.lower === 'near' || token.lower === 'outside')
    found.push(beside ? { ...place, text: `${token.lower} ${place.text}` } : place)
    i = place.to - 1
  }
  return found
}

const LEAVES = new Set(['flee', 'leave', 'escape', 'reach'])

/** "[Peru] bus crash kills 20": the place that names the happening. */
function namedIncident(s: Sentence, places: readonly ActorMention[]): Found | null {
  const place = places.find((p) => p.start === s.tokens[0]!.start)
  if (!place) return null
  const to = s.tokens.findIndex((t) => t.start >= place.end)
  for (let i = to; i > 0 && i < to + INCIDENT_REACH && s.tokens[i]; i++) {
    if (INCIDENTS.has(s.tokens[i]!.lower) || LONG.has(s.tokens[i]!.lower))
      return { from: 0, to, start: place.start, end: place.end, text: s.text.slice(place.start, place.end) }
    if (!['NOUN', 'PROPN', 'ADJ'].includes(s.tokens[i]!.pos)) return null
  }
  return null
}
/** "Peru passenger bus crash" */
const INCIDENT_REACH = 4

const COUNTS =
  /^(?:record(?:ed|s)|register(?:ed|s)|logg?(?:ed|s)|saw|seen|suffer(?:ed|s)|report(?:ed|s)|confirm(?:ed|s)|execut(?:ed|es)|hang(?:ed|s)|host(?:s|ed|ing)?|taken|shelter(?:s|ing))$/

/** "[Kenya] has recorded five deaths": the place that counts is where it happened. */
function countingPlace(s: Sentence, places: readonly ActorMention[]): Found | null {
  const at = s.tokens.findIndex((t) => COUNTS.test(t.lower) && t.pos === 'VERB')
  let to = at
  while (to > 0 && (s.tokens[to - 1]!.pos === 'AUX' || s.tokens[to - 1]!.pos === 'ADV')) to--
  const last = s.tokens[to - 1]
  const place = last && places.find((p) => p.end === last.end)
  if (!place) return null
  const from = s.tokens.findIndex((t) => t.start >= place.start)
  return { from, to, start: place.start, end: place.end, text: s.text.slice(place.start, place.end) }
}

function placeAt(s: Sentence, at: number, places: readonly ActorMention[]): Found | null {
  let from = at
  while (s.tokens[from] && ['DET', 'PRON', 'NUM'].includes(s.tokens[from]!.pos)) from++
  let to = from
  while (to < from + 4 && s.tokens[to] && DIRECTIONS.has(s.tokens[to]!.lower)) to++
  const end = mentionEnd(s, to, places)
  if (end < 0) return null
  let last = end
  while (/^(?:and|,)$/.test(s.tokens[last]?.lower ?? '') && last < end + 6) {
    const next = mentionEnd(s, last + 1, places)
    if (next < 0) break
    last = next
  }
  const start = s.tokens[from]!.start
  return { from, to: last, start, end: s.tokens[last - 1]!.end, text: s.text.slice(start, s.tokens[last - 1]!.end) }
}

/** "in India's [Tamil Nadu]", "in Kenya's [north-east]"; "in Kenya's parliament": an owner is no place. */
function ownedEnd(s: Sentence, at: number, places: readonly ActorMention[]): number {
  for (let i = at; i < at + 3 && s.tokens[i]; i++) {
    const token = s.tokens[i]!
    if (PARTS.test(token.lower))
      return s.tokens[i + 1]?.text === '-' && PARTS.test(s.tokens[i + 2]?.lower ?? '') ? i + 3 : i + 1
    const place = places.find((p) => p.start <= token.start && p.end >= token.end)
    if (place) {
      let end = i
      while (s.tokens[end] && s.tokens[end]!.start < place.end) end++
      return /^[’']s?$/.test(s.tokens[end]?.text ?? '') ? -1 : end
    }
    if (token.pos !== 'ADJ' && token.pos !== 'PROPN' && !DIRECTIONS.has(token.lower)) return -1
  }
  return -1
}
const PARTS =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|interior|coast|capital|heartland|highlands|centre|center)$/

/** "in [Karachi's Korangi industrial area]": a part of a town, by the noun that ends its name. */
function areaEnd(s: Sentence, at: number): number {
  for (let i = at; i < at + 5 && s.tokens[i]; i++) {
    if (i > at && AREAS.test(s.tokens[i]!.lower)) return i + 1
    if (!['PROPN', 'ADJ', 'NOUN'].includes(s.tokens[i]!.pos)) return -1
  }
  return -1
}
const AREAS = /^(?:area|district|neighbou?rhood|suburb|quarter|township|zone|province|region|governorate|valley)$/

/** "in [Sudan]'s civil war": what goes on there is where it happened. */
function happensThere(s: Sentence, at: number): boolean {
  for (let i = at; i < at + 4 && s.tokens[i]; i++) {
    if (GOES_ON_THERE.test(s.tokens[i]!.lower)) return true
    if (s.tokens[i]!.pos !== 'ADJ' && s.tokens[i]!.pos !== 'NOUN') return false
  }
  return false
}
const GOES_ON_THERE =
  /^(?:war|conflict|crisis|insurgency|uprising|famine|outbreak|epidemic|floods?|flooding|earthquake|quake|wildfires?|elections?|violence|fighting)$/

/** The token behind a place named within three words of `at`; -1 without one. */
function mentionEnd(s: Sentence, at: number, places: readonly ActorMention[]): number {
  for (let i = at; i < at + 3; i++) {
    const token = s.tokens[i]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'ADP') return -1
    const place = places.find((p) => p.start <= token.start && p.end >= token.end)
    if (place === undefined) continue
    let end = i
    while (s.tokens[end] && s.tokens[end]!.start < place.end) end++
    const owns = /^[’']s?$/.test(s.tokens[end]?.text ?? '')
    if (owns || /[’']s?$/.test(s.text.slice(place.start, place.end))) {
      const at = owns ? end + 1 : end
      if (happensThere(s, at)) return end
      const owned = ownedEnd(s, at, places)
      return owned < 0 ? areaEnd(s, at) : owned
    }
    return end
  }
  return -1
}
