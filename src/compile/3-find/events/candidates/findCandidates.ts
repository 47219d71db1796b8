import type { NounPhrase } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { lemmaOf, phraseBefore, type View } from '../view.ts'
import { readNoun } from './noun.ts'
import { senseOf } from './senses.ts'
import { isWorthTelling, readVerb } from './verb.ts'

/** Words of the lexicon in a passage, with the sense their clause gives them; a verb of no sense is told to `pass`. */
export function findCandidates(view: View, pass: (token: number, reason: string) => void): Candidate[] {
  const candidates: Candidate[] = []
  const supported = new Set<number>()
  for (const phrase of view.phrases) {
    const noun = readNoun(view, phrase)
    if (!noun || isVerbsOwn(view, noun)) continue
    candidates.push(noun)
    if (noun.support >= 0) supported.add(noun.support)
  }
  view.clauses.forEach((clause, c) => {
    if (!clause.verb || supported.has(c)) return
    const verb = readVerb(view, clause, c)
    if (typeof verb !== 'string') candidates.push(verb)
    else if (isWorthTelling(clause.verb.lemma)) pass(clause.verb.head, verb)
  })
  return candidates.sort((a, b) => a.trigger - b.trigger)
}

/** “went on [strike]”, “was set on [fire]”: the noun is a word of the verb’s own, which tells of both. */
function isVerbsOwn(view: View, { phrase, clause: c, lemma, support }: Candidate): boolean {
  const clause = view.clauses[c]
  if (support >= 0 || !phrase || !clause?.verb) return false
  // “was given a suspended sentence”
  if (clause.verb.passive && phrase.from === clause.verb.range[1])
    return senseOf(view, clause)?.words.includes(lemma) === true
  if (phrase.governor !== clause.verb.range[1]) return false
  const preposition = (view.tokens[phrase.governor] as Token).lower
  // “filed for [bankruptcy]”, but “called for a strike”
  if (!INTO.has(preposition) && !(preposition === 'for' && clause.verb.lemma === 'file')) return false
  return senseOf(view, clause)?.words[0] === lemma
}
const INTO = new Set(['on', 'to', 'in'])

/** The phrase over this one by a preposition (“plans for [an offensive]”): its head's lemma and the preposition. */
export function governorsOf(view: View, phrase: NounPhrase): { readonly noun: string; readonly preposition: string } {
  if (phrase.governor < 0) return { noun: '', preposition: '' }
  let at = phrase.governor
  const preposition = (view.tokens[at] as Token).lower
  while (at > 0 && ((view.tokens[at - 1] as Token).pos === 'ADP' || (view.tokens[at - 1] as Token).pos === 'ADV')) at--
  const outer = phraseBefore(view, at)
  return {
    noun: outer ? lemmaOf(view.tokens[outer.head]) : '',
    preposition: at < phrase.governor ? `${(view.tokens[at] as Token).lower} ${preposition}` : preposition,
  }
}
