import type { Draft } from '../draft.ts'
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
        if (long?.kind === 'organisation') acronyms.set(words[i + 2]!.text, long)
        continue
      }
      if (words[i]!.text !== '(' || words[i + 2]!.text !== ')') continue
      const short = words[i + 1]!.text.replace(/^["“]|["”]$/g, '')
      const long = ends.get(words[i - 1]!.end)
      if (long && /^\p{Lu}[\p{L}\d-]{1,9}$/u.test(short) && isShortFor(short, scan.text.slice(long.start, long.end)))
        acronyms.set(short, long)
    }
  }
  return acronyms
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
