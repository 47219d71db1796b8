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

/** “…; forces in the north | advanced”, “…, and the crown of Persia | passed”: a mark ends the clause before. */
export function endsClauseBefore(r: Reading, last: NounPhrase): boolean {
  let phrase: NounPhrase | undefined = last
  while (phrase && phrase.governor >= 0) phrase = r.phraseEnding[phrase.governor]
  if (!phrase || phrase.time) return false
  const mark = r.skipBack(phrase.from)
  if (r.tokens[mark]?.text === ';') return true
  const comma = r.skipBack(mark)
  if (r.tokens[mark]?.pos !== 'CCONJ' || r.tokens[comma]?.text !== ',') return false
  // “the walls, the tower, and the ruins of Troy discovered in May”
  const item = r.phraseEnding[comma]
  return item === undefined || r.tokens[item.from - 1]?.text !== ','
}

/** What it is done to stands right behind it. */
export function actsOnAny({ phraseAt }: Reading, { to }: RawGroup): boolean {
  const object = phraseAt[to]
  return object !== undefined && !object.time
}

/** What it is done to stands right behind it, and is told by “the” or “a”; or what was found, behind “that”. */
export function actsOnNext({ tokens, phraseAt }: Reading, { to, lemma }: RawGroup): boolean {
  if (tokens[to]?.lower === 'that') return CLAUSE_TAKING.has(lemma)
  const object = phraseAt[to]
  return object !== undefined && !object.time && tokens[object.from]?.pos === 'DET'
}
