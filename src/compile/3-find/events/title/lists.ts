import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'

/** A comma between the members of a list, not one that ends a clause. */
export function isList(view: View, comma: number, to: number): boolean {
  if (isBetweenModifiers(view, comma) || isBetweenNumbers(view, comma)) return true
  for (let i = comma + 1; i < Math.min(to, comma + 9); i++) {
    const { pos, text } = view.tokens[i] as Token
    if (pos === 'CCONJ') return view.clauseOf[i] === view.clauseOf[comma] && view.clauseOf[i + 1] === view.clauseOf[i]
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'PUNCT' && text !== ',')) return false
  }
  return false
}

/** “a 150-foot, triple-deck ferry”, “a long, narrow pass” */
function isBetweenModifiers(view: View, comma: number): boolean {
  const [before, after, next] = [view.tokens[comma - 1], view.tokens[comma + 1], view.tokens[comma + 2]]
  if (!before || !after || !next) return false
  const ends = before.pos === 'ADJ' || view.tokens[comma - 2]?.text === '-'
  return ends && ((after.pos === 'ADJ' && next.pos === 'NOUN') || next.text === '-')
}

/** “two, three, even four relatives” */
function isBetweenNumbers({ tokens }: View, comma: number): boolean {
  const after = tokens[comma + 1]?.lower === 'even' ? tokens[comma + 2] : tokens[comma + 1]
  return tokens[comma - 1]?.pos === 'NUM' && after?.pos === 'NUM'
}

/** Where what a comma, dash or bracket opens ends: after the mark that closes it. */
export function closing(view: View, open: number, to: number): number {
  const { text } = view.tokens[open] as Token
  const mark = text === '(' ? ')' : text
  for (let i = open + 1; i < to; i++) if ((view.tokens[i] as Token).text === mark) return text === ',' ? i : i + 1
  return to
}
