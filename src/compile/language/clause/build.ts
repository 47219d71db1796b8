import type { RawGroup } from '../rawGroup.ts'
import { attachSpeech } from './afterthought.ts'
import { placeFinite } from './finite.ts'
import { readIntroducer } from './introducers.ts'
import { lendSubjects } from './lendSubjects.ts'
import { openInfinitive, openParticiple } from './nonFinite.ts'
import { readPunctuation } from './punctuation.ts'
import type { Open, Reading } from './reading.ts'
import { roleOf } from './verbRole.ts'

/**
 * Reads one sentence from left to right with a stack of open clauses. A new verb group either gives the innermost
 * clause without a verb its verb, opens a clause under the one before it, or closes clauses until it fits.
 */
export function build(r: Reading): Open[] {
  const { tokens } = r
  r.push('main', 0, null)
  let i = 0
  while (i < tokens.length) {
    const group = r.groupAt[i]
    if (group) {
      readGroup(r, group)
      i = group.to
      continue
    }
    const introduced = readIntroducer(r, i)
    if (introduced > 0) {
      i += introduced
      continue
    }
    const phrase = r.phraseAt[i]
    if (phrase) {
      // After “when”, “because”, “after” the phrase is the subject, not the complement of a preposition.
      const { top } = r
      top.phrases.push(
        phrase.governor >= 0 && phrase.governor === top.introducedAt ? { ...phrase, governor: -1 } : phrase,
      )
      i = phrase.to
      continue
    }
    readPunctuation(r, i)
    i++
  }
  while (r.stack.length > 0) r.close(tokens.length)
  attachSpeech(r)
  lendSubjects(r)
  return r.all.filter((open) => !open.dissolved)
}

function readGroup(r: Reading, group: RawGroup): void {
  const role = roleOf(r, group)
  if (role === 'infinitive') openInfinitive(r, group)
  else if (role === 'ing' || role === 'reduced') openParticiple(r, group, role)
  else placeFinite(r, group)
}
