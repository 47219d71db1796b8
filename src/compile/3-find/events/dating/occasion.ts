import type { Clause } from '../../../language/clauses.ts'
import { SAYING } from '../../../language/clauseWords.ts'
import { lemmaOf, type View } from '../view.ts'

/**
 * “In remarks published on Monday, the general said …”: the clause of the saying, where `c` tells in front of it only
 * where its words were printed; -1 for all else.
 */
export function occasionOf(view: View, c: number): number {
  const { verb, subject } = view.clauses[c] ?? {}
  if (!verb || (subject && subject[1] !== verb.range[0]) || !PRINTED.has(verb.lemma)) return -1
  const noun = verb.range[0] - 1
  if (!WORDS.has(lemmaOf(view.tokens[noun]))) return -1
  const phrase = view.phrases[view.phraseOf[noun] ?? -1]
  if (!phrase || phrase.governor < 0 || view.tokens[phrase.governor]?.lower !== 'in') return -1
  return view.clauses.findIndex((said: Clause) => {
    if (!said.verb || !said.subject || said.kind !== 'main' || !SAYING.has(said.verb.lemma)) return false
    return said.subject[0] > verb.range[1] && view.tokens[said.subject[0] - 1]?.text === ','
  })
}
const PRINTED = new Set('publish release issue broadcast air post print carry circulate'.split(' '))
const WORDS = new Set(
  'remark comment statement interview report letter speech message video address article essay post recording'.split(
    ' ',
  ),
)
