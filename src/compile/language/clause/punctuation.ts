import { VERB_SENSES } from '../eventLexicon.ts'
import { POINT_TIMES } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { DASHES, type Open, type Reading } from './reading.ts'
import { isSecondInfinitive } from './verbRole.ts'

/** What a mark at `i` opens or closes. */
export function readPunctuation(r: Reading, i: number): void {
  const text = (r.tokens[i] as Token).text
  if (text === ')') {
    const opened = [...r.stack].reverse().find((open) => open.openedBy === '(')
    if (opened) {
      r.popTo(opened, i)
      r.close(i)
    }
    return
  }
  if (text !== ',' && !DASHES.has(text)) return
  if (
    DASHES.has(text) &&
    r.tokens[i - 1]?.end === (r.tokens[i] as Token).start &&
    r.tokens[i + 1]?.start === (r.tokens[i] as Token).end &&
    text === '-'
  )
    return
  const next = r.tokens[i + 1]
  if (DASHES.has(text) && r.top.verb === null) dropBetweenDashes(r, i)
  const listed = r.groupAt[i + 1]
  if (listed && isSecondInfinitive(r, listed)) return
  for (;;) {
    const { top } = r
    if (r.groupAt[i + 1]?.form === 'ing' && isDeedThere(r, top)) return
    if (r.stack.length < 2 || top.verb === null || top.kind === 'main') return
    const dash = DASHES.has(text) && DASHES.has(top.openedBy)
    const interrupts = (top.kind === 'relative' || top.kind === 'participial') && top.openedBy === ',' && text === ','
    const fronted =
      (top.kind === 'adverbial' || top.kind === 'conditional' || top.kind === 'participial') &&
      r.waiting(top) &&
      text === ','
    const back =
      next !== undefined &&
      (next.pos === 'ADP' ||
        next.pos === 'VERB' ||
        next.pos === 'AUX' ||
        next.pos === 'ADV' ||
        r.groupAt[i + 1]?.form === 'infinitive' ||
        r.phraseAt[i + 1]?.time === true ||
        POINT_TIMES.has(next.lower))
    // “a debt, on which it defaulted, and power cuts.”
    if (interrupts && top.kind === 'relative' && isLastItem(r, i + 1) && !isListed(r, top, i)) {
      r.close(i)
      return
    }
    // “the firm, fined for hiding debts, | was sold”
    const verb = r.groupAt[i + 1]
    const passed = verb?.form === 'finite' && verb.to - verb.from > 1
    const within = top.kind === 'infinitive' || top.kind === 'relative' || (passed && top.verb.form === 'gerund')
    const inner = within && enclosedBy(r, top, text)
    if (dash || fronted || (interrupts && (back || r.waiting(top))) || inner) {
      r.close(i)
      if (dash) return
    } else return
  }
}

/** “Nine were hurt at a mine, where guards shot at the crowd, | killing four”: the guards did, and not the nine. */
function isDeedThere(r: Reading, { kind, verb, subject, antecedent }: Open): boolean {
  if (kind !== 'relative' || !verb || verb.passive || !subject || r.top.introducer !== 'where') return false
  if (antecedent && antecedent[0] === subject[0]) return false
  return (VERB_SENSES.get(verb.lemma) ?? []).some(({ type }) => DEEDS.has(type))
}
const DEEDS: ReadonlySet<string> = new Set(['assault', 'coerce', 'protest', 'crime'])

/** “which makes pots, pans, and cups”: a comma stands behind its verb already. */
const isListed = ({ tokens }: Reading, { group }: Open, comma: number): boolean =>
  group !== null && tokens.slice(group.to, comma).some(({ text }) => text === ',')

/** “and”, and then nothing but nouns to the end of the sentence. */
function isLastItem({ tokens, phraseAt, groupAt }: Reading, joint: number): boolean {
  if (tokens[joint]?.pos !== 'CCONJ' || !phraseAt[joint + 1] || phraseAt[joint + 1]?.time) return false
  for (let j = joint + 1; j < tokens.length; j++) {
    if (groupAt[j] || tokens[j]?.text === ',') return false
    if (/^[.;]$/.test((tokens[j] as Token).text)) return true
  }
  return false
}

/** “… — the main aim of the talks — will be hard”: what stands between dashes is no subject. */
function dropBetweenDashes(r: Reading, i: number): void {
  for (let j = i - 1; j > r.top.from; j--) {
    if (!DASHES.has((r.tokens[j] as Token).text) || r.tokens[j - 1]?.end === (r.tokens[j] as Token).start) continue
    r.forget(j)
    return
  }
}

/** This clause lies in one that the mark at hand closes. */
function enclosedBy(r: Reading, open: Open, text: string): boolean {
  for (let at = open.parent; at; at = at.parent) {
    if (at.verb === null) return false
    if (
      (at.kind === 'relative' || at.kind === 'participial') &&
      (at.openedBy === text || (at.openedBy === '' && at.parent?.verb === null))
    )
      return true
    if (
      at.kind !== 'infinitive' &&
      at.kind !== 'relative' &&
      at.kind !== 'participial' &&
      r.waiting(at) &&
      at.kind !== 'main'
    )
      return true
  }
  return false
}
