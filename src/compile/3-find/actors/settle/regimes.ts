import { type Draft, draft } from '../draft.ts'

const REGIME = /^(?:administration|government|regime|presidency|cabinet)$/
const ADJECTIVE =
  /^(?:far-right|far|right|hard-line|hardline|new|coalition|interim|own|outgoing|incoming|right-wing|left-wing|-|wing)$/

/** "the Carter administration", "Thatcher's first government": an office named after the person who leads it. */
export function readRegimes(named: readonly Draft[]): Draft[] {
  return named.flatMap((person) => {
    if (person.kind !== 'person') return []
    const { words } = person.scan
    let i = person.to
    const possessive = words[i]?.pos === 'PART'
    if (possessive) i++
    while (i < words.length && i < person.to + 5 && ADJECTIVE.test(words[i]!.lower)) i++
    const noun = words[i]
    if (!noun || !REGIME.test(noun.lower) || (possessive && noun.lower === 'administration')) return []
    const surname = person.name.split(' ').at(-1)!
    const name = `${surname} ${noun.lower}`
    return [
      draft(person.scan, person.from, i + 1, { kind: 'office', name, affiliation: person.affiliation, rule: 'regime' }),
    ]
  })
}
