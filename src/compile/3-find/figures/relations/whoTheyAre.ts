import type { Range } from '../../../language/clauses.ts'
import { groupOf } from '../../../language/lexicon/people.ts'
import { lower, type Sentence } from '../sentence.ts'

/** "12 of them [women]", "half of them were [children]": nouns for people behind a form of be or nothing. */
export function whoTheyAre(s: Sentence, at: number): Range | null {
  let from = at
  while (s.tokens[from]?.pos === 'AUX' || s.tokens[from]?.pos === 'ADV') from++
  // "six deaths, five of them of infants"
  if (/^(?:of|among)$/.test(lower(s.tokens, from))) from++
  // "one of them a nurse"
  if (/^an?$/.test(lower(s.tokens, from))) from++
  let to = from
  for (let i = from; i < from + 6 && s.tokens[i]; i++) {
    const token = s.tokens[i]!
    if (groupOf(token.lower) !== null) to = i + 1
    else if (token.pos !== 'ADJ' && token.pos !== 'CCONJ' && token.text !== '-') break
  }
  return to > from ? [from, to] : null
}

/** "one in three of the wounded was [under 15]" */
export function howOldTheyAre({ tokens }: Sentence, at: number): Range | null {
  const isAge = tokens[at]?.pos === 'AUX' && AGES.test(lower(tokens, at + 1)) && tokens[at + 2]?.pos === 'NUM'
  return isAge ? [at + 1, at + 3] : null
}
const AGES = /^(?:under|over|below|aged)$/
