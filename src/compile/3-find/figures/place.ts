import type { ActorMention } from '../../shapes.ts'
import type { Binding, Sentence } from './sentence.ts'

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'across',
  'throughout',
  'around',
  'outside',
  'inside',
  'within',
  'over',
  'on',
  'along',
  'off',
  'from',
  'against',
  'into',
])
const DIRECTIONS = new Set([
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'north',
  'south',
  'east',
  'west',
  'northeastern',
  'northwestern',
  'southeastern',
  'southwestern',
  'downtown',
  'upper',
  'lower',
  'eastern',
  'rural',
  'occupied',
])

interface Found {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Where the claim says it happened, as printed; empty when its sentence names no place. */
export function placeOf(s: Sentence, binding: Binding, places: readonly ActorMention[]): string {
  const found = placesIn(s, places)
  if (found.length === 0) return ''
  const [from, to] = binding.range
  const distance = (p: Found) => (p.from >= to ? p.from - to : p.to <= from ? from - p.to + 3 : 0)
  return [...found].sort((a, b) => distance(a) - distance(b) || a.from - b.from)[0]!.text
}

/** Places behind a preposition of place, those joined by "and" as one. */
function placesIn(s: Sentence, places: readonly ActorMention[]): Found[] {
  const found: Found[] = []
  for (let i = 0; i < s.tokens.length; i++) {
    if (!LOCATIVE.has(s.tokens[i]!.lower)) continue
    const place = placeAt(s, i + 1, places)
    if (place === null) continue
    found.push(place)
    i = place.to - 1
  }
  return found
}

function placeAt(s: Sentence, at: number, places: readonly ActorMention[]): Found | null {
  let from = at
  while (s.tokens[from] && (s.tokens[from]!.pos === 'DET' || s.tokens[from]!.pos === 'PRON')) from++
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
  return { from, to: last, text: s.text.slice(s.tokens[from]!.start, s.tokens[last - 1]!.end) }
}

/** The token behind a place named within two words of `at`; -1 without one. */
function mentionEnd(s: Sentence, at: number, places: readonly ActorMention[]): number {
  for (let i = at; i < at + 3; i++) {
    const token = s.tokens[i]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'ADP') return -1
    const place = places.find((p) => p.start <= token.start && p.end >= token.end)
    if (place === undefined) continue
    let end = i
    while (s.tokens[end] && s.tokens[end]!.start < place.end) end++
    // "in Israel's offensive": an owner is no place.
    if (/^[’']s?$/.test(s.tokens[end]?.text ?? '') && !/^[’']s?$/.test(s.text.slice(place.end - 2, place.end)))
      return -1
    return end
  }
  return -1
}
