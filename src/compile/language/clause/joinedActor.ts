import { CLAUSE_TAKING } from '../clauseWords.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Reading } from './reading.ts'

/** “…, but a judge in Kita later quashed the rulings”: the phrases lead back to one that “and” or “but” joins. */
export function isJoinedActor(r: Reading, last: NounPhrase): boolean {
  let phrase: NounPhrase | undefined = last
  while (phrase && phrase.governor >= 0) phrase = r.phraseEnding[phrase.governor]
  return phrase !== undefined && !phrase.time && r.tokens[r.skipBack(phrase.from)]?.pos === 'CCONJ'
}

/** What it is done to stands right behind it, and is told by “the” or “a”; or what was found, behind “that”. */
export function actsOnNext({ tokens, phraseAt }: Reading, { to, lemma }: RawGroup): boolean {
  if (tokens[to]?.lower === 'that') return CLAUSE_TAKING.has(lemma)
  const object = phraseAt[to]
  return object !== undefined && !object.time && tokens[object.from]?.pos === 'DET'
}
