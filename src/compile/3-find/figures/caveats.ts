import type { Span } from '../../shapes.ts'

/**
 * Words with which a text limits a claim, whoever says them. Each pattern is linear: fixed words, short gaps.
 * Reads "could not be independently verified", "do not distinguish between civilians and combatants".
 */
const CAVEATS: readonly RegExp[] = [
  /\b(?:(?:claims?|figures?|numbers?|tolls?|which|it|reports?|counts?) )?(?:that |which )?(?:can ?not|could not|can[’']t|couldn[’']t|has not been|have not been|had not been|was not|were not)(?: yet)?(?: be| been)? (?:immediately |independently )?(?:verified|confirmed|corroborated|verify|confirm)\b/gi,
  /\b(?:(?:the|local|its|health) )?(?:\w+ ){0,2}(?:does|do|did)(?: not|n[’']t) (?:distinguish|differentiate)(?: between)?(?: [a-z]+){0,3} (?:and|from) [a-z]+/gi,
  /\b(?:\w+ )?(?:was|were) (?:not |un)able to (?:immediately |independently )?(?:verify|confirm)[^.;]{0,40}/gi,
  /\bthere (?:was|were) no (?:immediate |independent )?(?:confirmation|verification)\b/gi,
  /\b(?:did not|didn[’']t|without) (?:give|giving|provide|providing|offer|offering|elaborate|saying how)(?: (?:a|any))? ?(?:breakdown|details?|evidence|figures?)?\b/gi,
  /\bexact (?:number|figure|toll|count)s? (?:is|are|was|were|remains?|remained) (?:unclear|unknown|not known|disputed)\b/gi,
  /\b(?:unverified|unconfirmed|provisional|preliminary) (?:reports?|figures?|counts?|tolls?|estimates?|claims?)\b/gi,
  /\b(?:likely|expected|feared) to (?:rise|be higher|climb|increase)\b/gi,
  /\bmay (?:rise|be higher|be far higher|climb|be an undercount)\b/gi,
  /\b(?:an undercount|is an underestimate|likely an underestimate)\b/gi,
]

/** Cheap test that a passage can hold a caveat at all. */
const HINT =
  /verif|confirm|distinguish|differentiat|breakdown|detail|evidence|exact |provisional|preliminary|to rise|higher|climb|undercount|underestimate|corroborat/i

/** Caveats in `text` between two offsets, in text order. */
export function findCaveats(text: string, start: number, end: number): Span[] {
  const passage = text.slice(start, end)
  if (!HINT.test(passage)) return []
  const found: Span[] = []
  for (const pattern of CAVEATS)
    for (const match of passage.matchAll(pattern)) {
      const from = start + match.index
      const to = from + match[0].trimEnd().length
      if (!found.some((f) => from < f.end && to > f.start)) found.push({ start: from, end: to })
    }
  return found.sort((a, b) => a.start - b.start)
}
