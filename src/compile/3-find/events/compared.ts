import type { Token } from '../../language/tokens.ts'
import type { View } from './view.ts'

/** “up from 20,000 in June”, “compared with 12 in 2022”: the date of what is compared. */
export function isCompared(view: View, time: { readonly from: number }): boolean {
  for (let i = time.from - 1; i >= Math.max(1, time.from - 8); i--) {
    const { lower, text } = view.tokens[i] as Token
    if ([',', ';', '—', '–'].includes(text)) return false
    const before = (view.tokens[i - 1] as Token).lower
    if (lower === 'from' && (before === 'up' || before === 'down')) return true
    if ((lower === 'with' || lower === 'to') && before === 'compared') return true
  }
  return false
}
