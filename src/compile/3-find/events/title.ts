import type { Clause } from '../../language/clauses.ts'
import { headOf } from '../../language/phrases.ts'
import type { Token } from '../../language/tokens.ts'
import type { Candidate } from './candidates.ts'
import type { View } from './view.ts'

/** Longest title, in characters: what fits a label of two lines. */
const LONGEST = 100

/** Subject, verb, object and the phrases after them, in the clause's own words; what hangs on them is left out. */
export function titleOf(view: View, candidate: Candidate, meant: string | null): string {
  const c = candidate.kind === 'verb' ? candidate.clause : candidate.support
  const parts = c >= 0 ? clauseParts(view, c) : nounParts(view, candidate)
  const clause = view.clauses[c]
  const named = meant !== null && clause?.subject && parts[0] === clause.subject[0] ? meant : null
  const title =
    named === null
      ? join(view, parts)
      : `${named} ${lowerFirst(join(view, parts.slice(1), LONGEST - named.length - 1))}`
  return title === '' ? (view.tokens[candidate.trigger] as Token).text : title
}

function clauseParts(view: View, c: number): number[] {
  const clause = view.clauses[c] as Clause
  const verb = clause.verb as NonNullable<Clause['verb']>
  const kept: number[] = []
  if (clause.subject) {
    const [from, to] = clause.subject
    const head = headOf(view.tokens, clause.subject)
    const around = view.clauseOf[head]
    for (let i = from; i < to; i++) {
      const token = view.tokens[i] as Token
      if (
        i > head &&
        (view.clauseOf[i] !== around ||
          token.text === ',' ||
          token.text === '—' ||
          token.text === '–' ||
          token.text === '(')
      )
        break
      kept.push(i)
    }
  }
  let from = Math.max(
    verb.range[0],
    kept.length > 0 && clause.subject && clause.subject[0] >= verb.range[0] ? verb.head : verb.range[0],
  )
  if (kept.includes(verb.head)) from = verb.head + 1
  for (let i = from; i < clause.range[1]; i++) {
    const at = view.clauseOf[i] as number
    if (at !== c && !continues(view, c, at)) {
      if (i < verb.range[1]) continue
      if (view.clauses[at]?.kind === 'relative' || view.clauses[at]?.kind === 'main') break
      break
    }
    const token = view.tokens[i] as Token
    if (i > verb.range[1] && (token.text === '—' || token.text === ';' || token.text === '(' || token.text === ':'))
      break
    if (i > verb.range[1] && token.text === ',' && !isList(view, i)) break
    kept.push(i)
  }
  return [...new Set(kept)]
}

/** An infinitive or a short complement belongs into the title (“urged residents to leave”). */
function continues(view: View, c: number, at: number): boolean {
  for (let inner = at; inner >= 0; ) {
    const clause = view.clauses[inner]
    if (!clause || !['infinitive', 'complement', 'participial'].includes(clause.kind)) return false
    if (clause.parent === c) return true
    inner = clause.parent ?? -1
  }
  return false
}
const isList = (view: View, i: number): boolean =>
  view.tokens
    .slice(i + 1, i + 9)
    .some(
      (token, k, rest) => token.pos === 'CCONJ' && !rest.slice(0, k).some((t) => t.pos === 'VERB' || t.pos === 'AUX'),
    )

function nounParts(view: View, candidate: Candidate): number[] {
  const phrase = candidate.phrase as NonNullable<Candidate['phrase']>
  const kept: number[] = []
  for (let i = phrase.from; i < phrase.to; i++) kept.push(i)
  let end = phrase.to
  for (const next of view.phrases) {
    if (next.from < end) continue
    if (next.governor !== end && next.from !== end) break
    if (view.clauseOf[next.head] !== view.clauseOf[phrase.head]) break
    for (let i = end; i < next.to; i++) kept.push(i)
    end = next.to
  }
  return kept
}

const CLOSED = new Set([
  '.',
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '“',
  '”',
  '"',
  '‘',
  '(',
  'and',
  'but',
  'or',
  'of',
  'in',
  'to',
  'at',
  'on',
  'for',
  'with',
  'the',
  'a',
  'an',
  'that',
  'by',
  'from',
  'as',
  'because',
  'its',
  'their',
  'his',
  'her',
  'after',
  'about',
  'over',
  'into',
  'which',
  'who',
  'was',
  'were',
  'is',
  'are',
  'be',
  'has',
  'had',
  'have',
  'will',
  'would',
])

/** The kept words with the spaces they have in print, cut at a word, ends trimmed, first letter a capital. */
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

function join(view: View, kept: readonly number[], longest = LONGEST): string {
  let text = ''
  let last = -2
  const words: number[] = []
  for (const i of kept) {
    const token = view.tokens[i] as Token
    const gap =
      last >= 0 && (i !== last + 1 || (view.tokens[last] as Token).end < token.start) && text !== '' ? ' ' : ''
    if (text.length + gap.length + token.text.length > longest) break
    text += gap + token.text
    words.push(i)
    last = i
  }
  // Never end on a word that promises more.
  let cut = text
  for (;;) {
    const trimmed = cut.trimEnd()
    const space = trimmed.lastIndexOf(' ')
    const word = trimmed.slice(space + 1)
    const bare = word.toLowerCase()
    if (trimmed !== '' && CLOSED.has(bare)) cut = space < 0 ? '' : trimmed.slice(0, space)
    else if (/[.,;:—–“‘("]$/.test(trimmed) && !/\b[A-Z]\.$/.test(trimmed) && !/[a-z]\.[a-z]\.$/i.test(trimmed))
      cut = trimmed.slice(0, -1)
    else {
      cut = trimmed
      break
    }
  }
  cut = balanced(cut.replace(/^(?:and|but|or|that|which|who|where|while|[“"”,;—–-])\s*/i, ''))
  return cut === '' ? '' : (cut[0] as string).toUpperCase() + cut.slice(1)
}

/** Quote marks come in pairs or not at all. */
function balanced(text: string): string {
  const opened = text.split('“').length - 1
  const closed = text.split('”').length - 1
  const straight = text.split('"').length - 1
  let out = opened === closed ? text : text.replace(/[“”]/g, '')
  if (straight % 2 === 1) out = out.replace(/"/g, '')
  return out.trim()
}
