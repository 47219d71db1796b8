import type { ActorId } from '../../../corpus/ids.ts'

/**
 * The source behind a claim, so that five articles that quote one ministry count as one origin. The people of a
 * place's own health service are one source under many names: "local health officials", "the health ministry in
 * Gaza", "local authorities".
 */
const LOCAL = /\b(?:local|health|hospital|medical)\b/i
const BODY = /\b(?:ministry|officials?|authorit(?:y|ies)|department|directorate|sources|services?|administration)\b/i
const CUES =
  /^(?:according to|citing|as reported by|reported by|per)\s+|\s+(?:said|says|saying|reported|told|announced|confirmed)\b.*$/gi
const ARTICLES = /^(?:the|a|an|its|their|his|her)\s+/i

/** Whom a claim goes back to. `key` is that of an actor or of the printed words; a place’s health authorities share one. */
export function originOf(by: ActorId | null, source: string, place: string): { key: string; name: string } {
  const name = source.replace(CUES, '').replace(ARTICLES, '').trim()
  if (LOCAL.test(name) && BODY.test(name)) return { key: `health authorities|${place}`, name }
  return { key: by ?? name.toLowerCase(), name }
}
