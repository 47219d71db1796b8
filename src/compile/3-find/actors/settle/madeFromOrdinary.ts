import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'

/** Ordinary, or made from an ordinary word ("kidnappers"). */
export function isOrdinary(lower: string): boolean {
  if (isOrdinaryWord(lower)) return true
  if (lower.endsWith('men') && isOrdinaryWord(`${lower.slice(0, -3)}man`)) return true
  if (lower.includes('-')) return lower.split('-').every((part) => part.length < 4 || isOrdinaryWord(part))
  for (const ending of ['s', 'es', 'rs', 'ers', 'pers', 'ed', 'ing', 'ly']) {
    if (lower.endsWith(ending) && lower.length - ending.length > 3 && isOrdinaryWord(lower.slice(0, -ending.length)))
      return true
  }
  return false
}
