import { COUNTRIES } from './lexicon/countries.ts'
import { TERRITORIES } from './lexicon/places.ts'
import { WHOLE_OF } from './lexicon/withinPlaces.ts'

/** States and territories by every name in print, lower case. */
const REGIONS = new Map<string, string>()
let longest = 1
function add(words: string, name: string): void {
  const key = words.toLowerCase()
  if (!REGIONS.has(key)) REGIONS.set(key, name)
  longest = Math.max(longest, key.split(' ').length)
}
for (const place of TERRITORIES) for (const name of [place.name, ...place.names]) add(name, place.name)
for (const country of COUNTRIES) for (const name of [country.name, ...country.names]) add(name, country.name)
for (const country of COUNTRIES) for (const capital of country.capitals) add(capital, country.name)

const OF = new Set(['de', 'del', 'do', 'da'])

/** Names of the states and territories in a phrase ("Iraq and Syria"), each once, in order; cities but capitals name none. */
export function regionsIn(phrase: string): string[] {
  const words = phrase
    .toLowerCase()
    .split(/[\s,;()]+/)
    .filter(Boolean)
  const found: string[] = []
  for (let i = 0; i < words.length; ) {
    let taken = 1
    for (let n = Math.min(longest, words.length - i); n > 0; n--) {
      const name = REGIONS.get(
        words
          .slice(i, i + n)
          .join(' ')
          .replace(/[’']s?$/, ''),
      )
      if (name === undefined) continue
      // "Santiago de Compostela": a longer name that begins like a capital's.
      if (n === 1 && OF.has(words[i + 1] ?? '')) break
      if (!found.includes(name)) found.push(name)
      taken = n
      break
    }
    i += taken
  }
  return found
}

/** Whether one of two regions is the other or holds it. */
export function overlap(a: string, b: string): boolean {
  return a === b || WHOLE_OF.get(a) === b || WHOLE_OF.get(b) === a
}
