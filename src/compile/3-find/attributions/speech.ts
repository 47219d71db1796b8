import type { Clause, Range } from '../../language/clauses.ts'
import {
  ALSO_NOUNS,
  EVIDENCE_FORMS,
  EVIDENCE_NOUNS,
  SPEECH_FORMS,
  TELLING_FORMS,
} from '../../language/lexicon/speech.ts'
import type { Token } from '../../language/tokens.ts'
import { beforeRelative, isAfterthought, isComma } from './behind.ts'
import type { Said } from './said.ts'
import { apposedBefore, isDay, readSource, sourceBefore } from './source.ts'

/**
 * Verbs of saying with their source and what they say:
 *   [The ministry] said (on Tuesday) that [40 people died] · [40 died], [the ministry] said · “[…],” said [Ana Souza]
 */
export function findSpeech(tokens: readonly Token[], clauses: readonly Clause[]): Said[] {
  const found: Said[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!SPEECH_FORMS.has(tokens[i]!.lower) || !isSaying(tokens, i)) continue
    const said = inverted(tokens, i) ?? withSubject(tokens, clauses, i)
    if (said && said.content[1] > said.content[0]) found.push(said)
  }
  return found
}

const DESCRIBED_BY = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'these', 'those'])
const PUT_AT = new Set(['toll', 'number', 'figure', 'count', 'total', 'tally', 'estimate', 'dead', 'losses'])
const TAKEN = new Set(['lives', 'life', 'responsibility', 'credit', 'victory', 'victims', 'asylum'])
const CASES = new Set(['case', 'cases', 'complaint', 'fir'])
const FATES = new Set(['dead', 'missing', 'killed', 'injured', 'wounded', 'drowned', 'trapped', 'lost', 'buried'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

/** A verb that says something: no noun, no passive without a source, not denied, not only intended. */
function isSaying(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  // "78 confirmed dead", "hundreds feared missing": what is known of them, and nobody's saying.
  if (FATES.has(tokens[i + 1]?.lower ?? '') && token.lower.endsWith('ed')) return false
  // "…, official figures show."
  if (EVIDENCE_NOUNS.has(tokens[i - 1]?.lower ?? '') && (tokens[i + 1]?.pos ?? 'PUNCT') === 'PUNCT') return true
  // "…, the Migration Project estimates, and …": no noun, where a name stands before it behind a comma.
  if (ALSO_NOUNS.has(token.lower) && token.pos === 'NOUN' && isAfterthought(tokens, i)) return true
  if (token.pos !== 'VERB' && tokens[i + 1]?.lower !== 'that' && (ALSO_NOUNS.has(token.lower) || token.pos !== 'NOUN'))
    return token.pos === 'PROPN' && /^(?:SAID|SAYS|SAY|REPORTED|TOLD|ADDED|STATED|ANNOUNCED)$/.test(token.text)
  // "put the toll at 40"; "put out the fire" says nothing.
  if (/^put/.test(token.lower) && !tokens.slice(i + 1, i + 5).some((t) => PUT_AT.has(t.lower))) return false
  // "claimed 17 lives", "claimed responsibility": taking, not saying.
  if (token.lower.startsWith('claim') && tokens.slice(i + 1, i + 8).some((t) => TAKEN.has(t.lower))) return false
  // "registered a case": what police do.
  if (token.lower === 'registered' && tokens.slice(i + 1, i + 4).some((t) => CASES.has(t.lower))) return false
  // "its estimated strength", "the reported dead": a word that describes.
  if (['DET', 'PRON'].includes(tokens[i - 1]?.pos ?? '') && DESCRIBED_BY.has(tokens[i - 1]!.lower)) return false
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const word = tokens[k]!.lower
    if (word === 'to' || NEGATIONS.has(word)) return false
    if (BE.has(word)) return token.lower.endsWith('ing')
    if (tokens[k]!.pos !== 'ADV' && tokens[k]!.pos !== 'AUX') break
    if (/^(?:would|could|should|might|can)$/.test(word)) return false
  }
  return true
}

const isVerb = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX'
const CLOSING = /^[”"’']$/

/** "…,” said Ana Souza, head of the agency." */
function inverted(tokens: readonly Token[], verb: number): Said | null {
  if (
    !isComma(tokens[verb - 1]) ||
    !/^(?:said|says|say|added|adds|wrote|writes|reported|reports|explained|recalled|warned|noted|tweeted)$/.test(
      tokens[verb]!.lower,
    )
  )
    return null
  // "Ana Quispe, the mayor of Arequipa, said …": nothing has been said yet.
  if (!CLOSING.test(tokens[verb - 1]!.text) && !tokens.slice(0, verb).some(isVerb)) return null
  const next = tokens[verb + 1]
  if (next === undefined || !['PROPN', 'DET', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(next.pos) || next.lower === 'that')
    return null
  const source = readSource(tokens, verb + 1, tokens.length)
  if (source === null) return null
  // "the mayor, Ana Quispe, said the bridge was closed": the words behind are what was said.
  const behind = tokens[source[1]]
  if (behind && ['VERB', 'AUX', 'ADV'].includes(behind.pos)) return null
  // "the army, reported 12 deaths": what follows is no source but what was reported.
  if (next.pos === 'NUM' && !CLOSING.test(tokens[verb - 1]!.text)) return null
  return {
    source,
    cue: [verb, verb + 1],
    content: [beginOfSaid(tokens, verb), goesOnQuoted(tokens, source[1]) ?? verb],
    rule: 'said X',
  }
}

function withSubject(tokens: readonly Token[], clauses: readonly Clause[], verb: number): Said | null {
  const near = afterthought(tokens, verb) ?? subjectOf(tokens, clauses, verb)
  const source = near && (beforeRelative(tokens, near) ?? near)
  if (source === null || !canSpeak(tokens, source, verb)) return null
  const cue: Range = [verb, verb + 1]
  const start = source[0]
  const after = contentStart(tokens, verb)
  const closed = start > 0 && isComma(tokens[start - 1]) && start < verb
  const ends = after >= tokens.length || /^[,.;”"—–?!)]$/.test(tokens[after]!.text)
  if (closed && ends) {
    const quoted = goesOnQuoted(tokens, after)
    return { source, cue, content: [beginOfSaid(tokens, start), quoted ?? start], rule: 'X said, after' }
  }
  if (ends || !saysSomething(tokens, after)) return null
  return {
    source,
    cue,
    content: [after, endOfSaid(tokens, after)],
    rule: tokens[verb]!.lower.endsWith('ing') ? 'saying' : 'X said',
  }
}

/** "…, the hospital said.": the words between the comma and the verb. */
function afterthought(tokens: readonly Token[], verb: number): Range | null {
  // "…, police said on Saturday."
  const next = tokens[contentStart(tokens, verb)]
  if (next !== undefined && next.pos !== 'PUNCT') return null
  const source = sourceBefore(tokens, verb) ?? apposedBefore(tokens, verb)
  return source && source[0] > 0 && isComma(tokens[source[0] - 1]) ? source : null
}

/** "reported to the polls", "said in Geneva": a phrase of place or time alone says nothing. */
const saysSomething = (tokens: readonly Token[], from: number) =>
  tokens[from]!.pos !== 'ADP' || tokens.slice(from).some((t) => t.pos === 'VERB' || t.pos === 'AUX')

/** The verb's subject: its clause's, or the words right before it. */
function subjectOf(tokens: readonly Token[], clauses: readonly Clause[], verb: number): Range | null {
  const clause = clauses.find((c) => c.verb !== null && verb >= c.verb.range[0] && verb < c.verb.range[1])
  const participle = tokens[verb]!.lower.endsWith('ing')
  if (clause?.subject)
    return whole(tokens, clause.subject, participle ? clause.subject[1] : (clause.verb?.range[0] ?? verb))
  if (participle) {
    const parent =
      clause?.parent === null || clause?.parent === undefined
        ? clauses.findLast((c) => c.range[0] < verb && c.subject !== null)
        : clauses[clause.parent]
    return parent?.subject ? whole(tokens, parent.subject, parent.subject[1]) : null
  }
  let to = verb
  while (to > 0 && (tokens[to - 1]!.pos === 'AUX' || tokens[to - 1]!.pos === 'ADV')) to--
  return sourceBefore(tokens, to)
}

/** A subject up to its first comma: the name without the office behind it. */
function whole(tokens: readonly Token[], [from, to]: Range, verb: number): Range | null {
  const end = Math.min(to, Math.max(verb, from + 1))
  // A subject that holds a verb was read too wide: the words right before the verb are its own.
  if (tokens.slice(from, end).some((t, k) => t.pos === 'VERB' && k > 0 && !/(?:ing|ed)$/.test(t.lower)))
    return sourceBefore(tokens, end)
  const comma = tokens.slice(from, end).findIndex((t) => t.text === ',')
  return comma > 0 ? [from, from + comma] : [from, end]
}

/** Evidence verbs need a source that can know; any verb of saying needs more than "it" or "that". */
function canSpeak(tokens: readonly Token[], source: Range, verb: number): boolean {
  const words = tokens.slice(source[0], source[1])
  if (words.length === 1 && /^(?:that|which|this|there|what|who|one|these|those|it’s)$/.test(words[0]!.lower))
    return false
  // "the study found", "police found that"; "police found a boy" is no saying.
  if (/^finds?$|^found$/.test(tokens[verb]!.lower) && tokens[verb + 1]?.lower !== 'that')
    return words.some((t) => FINDING.has(t.lower))
  if (!EVIDENCE_FORMS.has(tokens[verb]!.lower)) return true
  return words.some((t) => EVIDENCE_NOUNS.has(t.lower) || t.pos === 'PROPN')
}

const FINDING = new Set(
  'study report survey poll investigation review inquiry analysis researchers data scientists audit assessment probe investigators'.split(
    ' ',
  ),
)

const PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'to',
  'during',
  'by',
  'via',
  'through',
  'from',
  'late',
  'early',
  'of',
  'with',
  'after',
  'as',
])
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night'])
const HEARERS =
  /^(?:reporters?|journalists?|afp|ap|reuters|cnn|bbc|news|state|local|the|a|an|his|her|parliament|lawmakers|them|him|me|us|nbc|abc|cbs|npr|television|radio|media|tv|al|jazeera|press|agency|associated|post|times|newspaper|guardian|correspondents?|council|court|conference|sky|fox|dpa|xinhua|and)$/

/** Behind the verb: times, the occasion and those told are left out, then "that". */
function contentStart(tokens: readonly Token[], verb: number): number {
  let i = verb + 1
  if (TELLING_FORMS.has(tokens[verb]!.lower)) {
    const from = i
    const that = tokens.slice(from, from + 12).findIndex((t) => t.lower === 'that' || isVerb(t) || t.pos === 'PUNCT')
    if (that > 0 && tokens[from + that]!.lower === 'that') return from + that + 1
    while (
      i < tokens.length &&
      i < from + 8 &&
      (HEARERS.test(tokens[i]!.lower) || tokens[i]!.pos === 'PROPN' || /^[’']s?$/.test(tokens[i]!.text)) &&
      !isDay(tokens[i]!)
    )
      i++
  }
  for (;;) {
    const token = tokens[i]
    if (token === undefined) return i
    if (DAY_PARTS.has(token.lower) && i > verb + 1 && isDay(tokens[i - 1]!)) {
      i++
      continue
    }
    if (token.lower === 'that' || token.text === ':' || isDay(token)) {
      i++
      if (token.lower === 'that') return i
      continue
    }
    if (
      token.pos === 'ADV' &&
      /^(?:also|later|earlier|separately|only|again|previously|yesterday|today|recently|meanwhile|then)$/.test(
        token.lower,
      )
    ) {
      i++
      continue
    }
    if (PREPOSITIONS.has(token.lower) && !/^(?:many|much|few)$/.test(tokens[i + 1]?.lower ?? '')) {
      const end = endOfPhrase(tokens, i + 1)
      // "said in a statement that", "said on Tuesday the toll …": only where something is still said behind it.
      if (end > i + 1 && saysMore(tokens, end)) {
        i = end
        continue
      }
    }
    if (token.text === ',' && i > verb + 1) {
      const next = tokens[i + 1]
      return next && /^[“"‘]$/.test(next.text) ? i + 1 : i
    }
    return i
  }
}
const endOfPhrase = (tokens: readonly Token[], from: number) => {
  let i = from
  while (i < tokens.length && i < from + 7 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(tokens[i]!.pos)) {
    if (tokens[i]!.pos === 'DET' && i > from) break
    i++
    if (tokens[i - 1]!.pos === 'PROPN' && isDay(tokens[i - 1]!)) break
  }
  return i
}
const saysMore = (tokens: readonly Token[], from: number) =>
  tokens.slice(from, from + 25).some((t) => t.pos === 'VERB' || t.pos === 'AUX') ||
  tokens[from]?.text === ',' ||
  tokens[from]?.text === '.' ||
  from >= tokens.length

const CONTRASTS = new Set(['but', 'while', 'whereas', 'although'])

/** Back from an afterthought to the beginning of what was said. */
function beginOfSaid(tokens: readonly Token[], at: number): number {
  let inQuote = false
  for (let i = at - 1; i >= 0; i--) {
    const { text, lower } = tokens[i]!
    if (text === '"') inQuote = !inQuote
    if (text === '”') inQuote = true
    if (text === '“') inQuote = false
    if (inQuote) continue
    if (CONTRASTS.has(lower) && i > 0 && tokens[i - 1]!.text === ',') return i
  }
  return 0
}

/** “A,” he said, “B”: the quotation goes on to the end. */
function goesOnQuoted(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++)
    if (tokens[i]!.text === '“' && /^[,.:]$/.test(tokens[i - 1]?.text ?? '')) return tokens.length
  return null
}

/** Forward to where the statement ends: a semicolon, or a contrast told by the writer ("…, but rescuers found …"). */
function endOfSaid(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i++) if (tokens[i]!.text === ';') return i
  return tokens.length
}
