import type { Clause, Range } from '../../src/compile/language/clauses.ts'
import { parseSentence } from '../../src/compile/language/parseSentence.ts'
import { readSentences } from '../../src/compile/language/readSentences.ts'
import type { Token } from '../../src/compile/language/tokens.ts'

/**
 * One line a clause, in order of its first word:
 *   kind: subject < verb group > object (what the verb is) ^ verb of the clause it hangs on
 */
export function clausesOf(sentence: string): string[] {
  const tokens = readSentences(sentence, 0, sentence.length).flat()
  const { clauses } = parseSentence(tokens)
  return clauses.map((clause) => line(tokens, clauses, clause))
}

function line(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): string {
  const words = (range: Range | null) =>
    range
      ? tokens
          .slice(range[0], range[1])
          .map((token) => token.text)
          .join(' ')
      : '–'
  const { verb } = clause
  if (!verb) return `${clause.kind}: no verb`
  const traits = [
    verb.form === 'finite' ? verb.tense : verb.form,
    verb.perfect && 'perfect',
    verb.progressive && 'progressive',
    verb.passive && 'passive',
    verb.negated && 'not',
    verb.modal,
  ].filter(Boolean)
  const parent = clause.parent === null ? '' : ` ^ ${clauses[clause.parent]?.verb?.lemma}`
  return `${clause.kind}: ${words(clause.subject)} < ${words(verb.range)} > ${words(clause.object)} (${traits.join(' ')})${parent}`
}
