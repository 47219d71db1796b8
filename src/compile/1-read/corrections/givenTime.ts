import type { GivenTime } from '../../corrections.ts'
import { parseEdtf } from '../edtf.ts'

/**
 * Reads a time as an editor writes it: whatever `parseEdtf` reads, or an interval with one open end (`../2024-05`,
 * `2007/..`). Null for all else.
 */
export function parseGivenTime(text: string): GivenTime | null {
  const [first = '', second = '', ...more] = text.split('/')
  if (more.length > 0) return null
  if (first === '..') {
    const end = parseEdtf(second)
    return end && { earliest: null, latest: end.latest, approximate: isApproximate(second), unit: unitOf(second) }
  }
  if (second === '..') {
    const start = parseEdtf(first)
    return start && { earliest: start.earliest, latest: null, approximate: isApproximate(first), unit: unitOf(first) }
  }
  const whole = parseEdtf(text)
  return whole && { earliest: whole.earliest, latest: whole.latest, approximate: isApproximate(text), unit: 'day' }
}

const isApproximate = (text: string) => /[~%?]/.test(text)
const unitOf = (text: string): GivenTime['unit'] =>
  /^\d{4}-\d{2}-\d{2}/.test(text) ? 'day' : /^\d{4}-\d{2}/.test(text) ? 'month' : 'year'
