import { matchName } from '../../../language/gazetteer.ts'
import { type Draft, draft } from '../draft.ts'
import type { ReadPassage } from '../names/readPassage.ts'

/** Short names that the article itself explains: "Kenya Red Cross Society (KRCS)", "…, known as Cenipa". */
export function readAcronyms(passages: readonly ReadPassage[], named: readonly Draft[]): Map<string, Draft> {
  const ends = new Map(named.map((draft) => [draft.end, draft]))
  // A body of state may end in the name of its state.
  for (const { bodies } of passages) for (const { draft } of bodies) if (!draft.local) ends.set(draft.end, draft)
  const acronyms = new Map<string, Draft>()
  for (const { scan } of passages) {
    const { words } = scan
    for (let i = 1; i + 2 < words.length; i++) {
      if (words[i]!.lower === 'known' && words[i + 1]!.lower === 'as' && words[i + 2]!.capital) {
        // "…, known as Cenipa"; "also", "better" between
        const comma = [i - 1, i - 2].find((at) => words[at]?.text === ',') ?? i
        const long = comma > 0 ? ends.get(words[comma - 1]!.end) : undefined
        let end = i + 3
        while (words[end]?.capital && !words[end]!.initial) end++
        if (long?.kind === 'organisation' || long?.kind === 'armed group')
          acronyms.set(scan.text.slice(words[i + 2]!.start, words[end - 1]!.end), long)
        continue
      }
      // "the Chamber of Health Workers, MESZK, said"
      const apposed =
        words[i]!.text === ',' && words[i + 2]!.text === ',' && /^(?:VERB|AUX)$/.test(words[i + 3]?.pos ?? '')
      if (!apposed && (words[i]!.text !== '(' || words[i + 2]!.text !== ')')) continue
      const short = words[i + 1]!.text.replace(/^["“]|["”]$/g, '')
      const long = ends.get(words[i - 1]!.end)
      if (
        long &&
        /^\p{Lu}[\p{L}\d-]{1,9}$/u.test(short) &&
        explains(scan.text.slice(long.start, long.end), short, long)
      )
        acronyms.set(short, long)
    }
  }
  return acronyms
}

/** Initials of the long name, or of what it is called in another language: "Society of Free Farmers (UAL)". */
function explains(words: string, short: string, { kind, form }: Draft): boolean {
  if (isShortFor(short, words)) return true
  const isBody = (kind === 'organisation' || kind === 'armed group') && form === 'name'
  return (
    isBody && /^\p{Lu}(?:[\p{Lu}-]{1,9}|\p{Ll}{1,3}\p{Lu}{1,4})$/u.test(short) && words.includes(' ') && !isKnown(short)
  )
}
/** "the University of New Wales (BBC)": who else is known by these letters is no short name. */
const isKnown = (short: string): boolean => matchName(short, 0, short.length).length > 0

/**
 * Where an explained short name stands that no rule took for a name by its looks: "NUT’s secretary", "CAN rejected".
 * In a line of capitals it may be any word.
 */
export function readUnread(
  passages: readonly ReadPassage[],
  named: readonly Draft[],
  acronyms: ReadonlyMap<string, Draft>,
): Draft[] {
  const taken = new Set(named.map((draft) => `${draft.scan.passage} ${draft.from}`))
  return passages.flatMap(({ scan, hitAt }) => {
    if (scan.titleCase) return []
    return scan.words.flatMap(({ text, capital }, i): Draft[] => {
      const long = capital && /^\p{Lu}{2,9}$/u.test(text) ? acronyms.get(text) : undefined
      if (!long || hitAt(i) || taken.has(`${scan.passage} ${i}`)) return []
      const { kind, name, key, affiliation, known } = long
      return [draft(scan, i, i + 1, { kind, name, key, affiliation, known, rule: 'name.explained' })]
    })
  })
}

/**
 * An abbreviation that the lexicons know as somebody else, where the article spells out a body of the same initials and
 * never that other: "the Australian Federal Police … the AFP".
 */
export function readInitials(named: readonly Draft[]): Map<string, Draft> {
  const printed = new Set<string>()
  const byInitials = new Map<string, Draft>()
  for (const draft of named) {
    const text = draft.scan.text.slice(draft.start, draft.end)
    printed.add(text)
    if (draft.kind !== 'organisation' || draft.form !== 'name') continue
    const words = text.split(/[ -]/).filter((word) => !/^(?:of|for|the|and|on)$/.test(word))
    if (words.length < 3 || !words.every((word) => /^\p{Lu}/u.test(word))) continue
    const initials = words.map((word) => word[0]!).join('')
    if (!byInitials.has(initials)) byInitials.set(initials, draft)
  }
  for (const draft of named) {
    const text = draft.scan.text.slice(draft.start, draft.end)
    const long = byInitials.get(text)
    if (!long) continue
    // A headline may abbreviate what the text spells out; who is known by the short name is another.
    const early = draft.start < long.start && draft.known !== null
    if (early || (draft.known && printed.has(draft.known.name))) byInitials.delete(text)
  }
  return byInitials
}

/** Its capitals stand in the long name in this order, the first letter of words mostly. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '')
  const initials = long
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => word[0] ?? '')
    .join('')
  if (letters === '' || !initials.includes(letters[0]!)) return false
  let at = 0
  let hits = 0
  for (const letter of letters) {
    const next = initials.indexOf(letter, at)
    if (next < 0) continue
    hits++
    at = next + 1
  }
  return hits >= Math.min(letters.length, Math.max(2, Math.ceil(letters.length * 0.6)))
}
