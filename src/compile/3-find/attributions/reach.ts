import { SPEECH_FORMS, TELLING_FORMS } from '../../language/lexicon/speech.ts'
import type { Token } from '../../language/tokens.ts'
import { isComma } from './behind.ts'
import { isDay } from './source.ts'

// How far what is said reaches: where it begins behind its verb or before its afterthought, and where it ends.

export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'

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
export function contentStart(tokens: readonly Token[], verb: number): number {
  let i = verb + 1
  if (TELLING_FORMS.has(tokens[verb]!.lower)) {
    const told = toldStart(tokens, i)
    if (told !== null) return told
    i = behindHearers(tokens, i)
  }
  for (;;) {
    const token = tokens[i]
    if (token === undefined) return i
    if (token.lower === 'that') return i + 1
    const next = behindAside(tokens, i, verb)
    if (next === i) return opensBehindComma(tokens, i) ? i + 1 : i
    i = next
  }
}

/** "told a crowd of supporters on Tuesday night that …": where what was told begins; null where no word says so. */
function toldStart(tokens: readonly Token[], from: number): number | null {
  const ahead = tokens
    .slice(from, from + 16)
    .findIndex((t, k) => t.lower === 'that' || t.pos === 'PUNCT' || (isVerb(t) && !describes(tokens, from + k)))
  if (ahead <= 0) return null
  const at = from + ahead
  const mark = tokens[at]!
  if (mark.lower === 'that' || opensBehindComma(tokens, at)) return at + 1
  // "told a crowd of supporters on Tuesday night, …": nothing but those told, up to the comma.
  return tokens[from]!.lower !== 'of' && mark.pos === 'PUNCT' && !/^[“"‘:]$/.test(mark.text) ? at : null
}

/** "told [state television] the bridge was open" */
function behindHearers(tokens: readonly Token[], from: number): number {
  const hears = (token: Token): boolean =>
    (HEARERS.test(token.lower) || token.pos === 'PROPN' || /^[’']s?$/.test(token.text)) && !isDay(token)
  let i = from
  while (i < tokens.length && i < from + 8 && hears(tokens[i]!)) i++
  // "told reporters | the train had left"
  return i > from && /^(?:the|an?)$/.test(tokens[i - 1]!.lower) ? i - 1 : i
}

/** The end of what stands here between a verb of saying and what is said: a day, "also", the occasion; else `i`. */
function behindAside(tokens: readonly Token[], i: number, verb: number): number {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (DAY_PARTS.has(token.lower) && i > verb + 1 && isDay(tokens[i - 1]!)) return i + 1
  if (token.text === ':' || isDay(token)) return i + 1
  if (token.pos === 'ADV') {
    // said plainly: "…"
    if (ASIDES.test(token.lower) || (next && (next.text === ':' || opensQuote(tokens, i + 1)))) return i + 1
  }
  if (token.lower === 'of' && /^warn/.test(tokens[verb]!.lower)) return i
  if (/^(?:last|this|earlier)$/.test(token.lower) && SPANS.test(next?.lower ?? '')) return i + 2
  if (token.lower === 'on' && next?.lower === 'condition' && tokens[i + 3]?.lower === 'anonymity')
    return behindCondition(tokens, i + 4)
  const leads = PREPOSITIONS.has(token.lower) && !/^(?:many|much|few)$/.test(next?.lower ?? '')
  return leads ? behindOccasion(tokens, i) : i
}
const ASIDES = /^(?:also|later|earlier|separately|only|again|previously|yesterday|today|recently|meanwhile|then)$/

/** "said in a statement that", "said on Tuesday the toll …": only where something is still said behind it. */
function behindOccasion(tokens: readonly Token[], i: number): number {
  const end = endOfPhrase(tokens, i + 1)
  if (end === i + 1) return i
  if (!MADE.test(tokens[end]?.lower ?? '') || tokens[end]!.pos !== 'VERB') return saysMore(tokens, end) ? end : i
  const more = tokens.findIndex((t, k) => k > end && (t.lower === 'that' || /^[,.;]$/.test(t.text)))
  return more < 0 ? tokens.length : more
}

/** said, "The bridge is open." */
const opensBehindComma = (tokens: readonly Token[], i: number) =>
  tokens[i]!.text === ',' && tokens[i + 1] !== undefined && opensQuote(tokens, i + 1)

/** A mark of quotation opens: a straight one where it stands close to the word behind it alone. */
export const opensQuote = (tokens: readonly Token[], i: number): boolean =>
  /^[“‘]$/.test(tokens[i]!.text) ||
  (tokens[i]!.text === '"' && tokens[i + 1]?.start === tokens[i]!.end && tokens[i - 1]!.end < tokens[i]!.start)

/** "told a televised news conference" */
const describes = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower.endsWith('ed') && tokens[i - 1]!.pos === 'DET' && tokens[i + 1]?.pos === 'NOUN'
const SPANS = /^(?:week|month|year|night|morning|evening|afternoon|weekend|summer|winter|spring|autumn|fall)$/

/** "on condition of anonymity [because it was not announced]": the reason is no part of what is said. */
function behindCondition(tokens: readonly Token[], from: number): number {
  if (!/^(?:because|as|since|to|due|for|so)$/.test(tokens[from]?.lower ?? '')) return from
  const end = tokens.findIndex((t, k) => k > from && /^[,.;]$/.test(t.text))
  return end < 0 ? tokens.length : end
}

/** "in a report [published] on Monday" */
const MADE = /^(?:published|released|issued|posted|sent|dated|obtained|carried|made|seen|broadcast|aired|circulated)$/
const OWN = new Set(['its', 'his', 'her', 'their'])
const endOfPhrase = (tokens: readonly Token[], from: number) => {
  let i = from
  while (
    i < tokens.length &&
    i < from + 7 &&
    (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(tokens[i]!.pos) ||
      OWN.has(tokens[i]!.lower) ||
      // "in a televised address"
      describes(tokens, i) ||
      isBeforeYear(tokens, i))
  ) {
    if ((tokens[i]!.pos === 'DET' || OWN.has(tokens[i]!.lower)) && i > from) break
    i++
    if (tokens[i - 1]!.pos === 'PROPN' && isDay(tokens[i - 1]!)) break
  }
  return i
}
/** "on Feb. 21[,] 2019" */
const isBeforeYear = (tokens: readonly Token[], i: number) =>
  tokens[i]!.text === ',' &&
  /^\d{1,2}$/.test(tokens[i - 1]?.text ?? '') &&
  /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? '')
/** Whether something is said behind the phrases of time and place that follow, or the sentence ends there. */
function saysMore(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (i < tokens.length && (PREPOSITIONS.has(tokens[i]!.lower) || isDay(tokens[i]!))) {
    const end = isDay(tokens[i]!) ? i + 1 : endOfPhrase(tokens, i + 1)
    if (end === i + 1 && !isDay(tokens[i]!)) break
    i = end
  }
  return i >= tokens.length || /^[,.;:]$/.test(tokens[i]!.text) || tokens.slice(from, from + 25).some(isVerb)
}

const CONTRASTS = new Set(['but', 'while', 'whereas', 'although'])

/** Back from an afterthought to the beginning of what was said. */
export function beginOfSaid(tokens: readonly Token[], at: number): number {
  let inQuote = false
  for (let i = at - 1; i >= 0; i--) {
    const { text, lower } = tokens[i]!
    if (text === '"') inQuote = !inQuote
    if (text === '”') inQuote = true
    if (text === '“') inQuote = false
    if (inQuote) continue
    // "12 drowned, while 23 are missing, said the mayor": nobody else has spoken before.
    if (CONTRASTS.has(lower) && i > 0 && tokens[i - 1]!.text === ',' && (lower === 'but' || isSpoken(tokens, i)))
      return i
  }
  return 0
}

/** Forms of saying that are deeds as well. */
const FOUND = /^(?:f(?:ou|i)nds?|counted|recorded|registered|listed|show(?:s|ed)?)$/
const isSpoken = (tokens: readonly Token[], to: number) =>
  tokens
    .slice(0, to)
    .some((t) => t.lower === 'according' || (t.pos === 'VERB' && SPEECH_FORMS.has(t.lower) && !FOUND.test(t.lower)))

/** “A,” he said, “B”: the quotation goes on to the end; but “A,” he said, accusing them of “B.” */
export function goesOnQuoted(tokens: readonly Token[], from: number): number | null {
  let inside = false
  for (let i = from; i < Math.min(tokens.length - 1, from + 12); i++) {
    const { text } = tokens[i]!
    if (/^[“"‘]$/.test(text) && !inside && /^[,.:]$/.test(tokens[i - 1]?.text ?? '')) return tokens.length
    if (text === '"') inside = !inside
  }
  return null
}

/**
 * A source set into what it says: "The toll, the mayor said, [could rise]", "In Lima, police said, [12 men fled]",
 * "They found 11 bodies, the agency said, [taking the toll to 64]", "It rose to 30, she said, [up from 25]". The end of
 * what goes on; null where nothing does.
 */
export function goesOnBehind(tokens: readonly Token[], source: number, from: number): number | null {
  // "…, police said, and leaving 12 missing", "…, police said, with 12 still missing"
  const joint = tokens[from + 1]?.lower === 'and' ? from + 2 : from + 1
  const next = tokens[joint]
  if (tokens[from]?.text !== ',' || next === undefined) return null
  const withMore = joint === from + 1 && next.lower === 'with' && tokens[joint + 1]?.pos === 'NUM'
  const told = tokens.slice(beginOfSaid(tokens, source), source)
  // "Judging by the houses destroyed, he told reporters, [the toll could rise]"
  const judging =
    told[0]?.pos === 'VERB' &&
    told[0].lower.endsWith('ing') &&
    !told.slice(0, -1).some((t) => t.text === ',' || t.pos === 'AUX')
  const cut = judging || isCondition(told) || !told.some((t) => isVerb(t) && !/ing$/.test(t.lower))
  const consequence =
    next.lower.endsWith('ing') && next.pos === 'VERB' && !SPEECH_FORMS.has(next.lower) && !CITES.test(next.lower)
  const goesOn = consequence || withMore || isCompared(next, tokens[from + 2])
  return (cut && tokens.slice(from).some(isVerb)) || goesOn ? endOfSaid(tokens, from + 1) : null
}

/** "up from 25", "down on last year", "compared with 25" */
const isCompared = ({ lower }: Token, behind: Token | undefined) =>
  behind !== undefined &&
  (/^(?:up|down)$/.test(lower) ? /^(?:from|on|by)$/ : /^(?:with|to)$/).test(behind.lower) &&
  /^(?:up|down|compared)$/.test(lower)

/** "If it rains again, the mayor said, [the dam may burst]", "Had help come sooner, …": what follows is the saying. */
const isCondition = (told: readonly Token[]): boolean =>
  (/^(?:if|unless|once|when|although|though|because|until)$/.test(told[0]?.lower ?? '') ||
    (/^(?:had|were|should)$/.test(told[0]?.lower ?? '') && told[0]?.pos === 'AUX')) &&
  !told.slice(0, -1).some((t) => t.text === ',')

const CITES =
  /^(?:citing|quoting|referring|speaking|describing|accusing|blaming|urging|denouncing|condemning|demanding|vowing|threatening|promising)$/
const WITHHELD = /^(?:gave|give|gives|did|does|declined|refused|offered|provided|would|could|released)$/

/**
 * "announced [the move] after 33 soldiers were killed": a thing that is announced, and why; not "announced that 33 had
 * died". Where the words for the thing end; null where more is said than its name.
 */
export function endOfThing(tokens: readonly Token[], verb: number, from: number): number | null {
  if (!DECREES.test(tokens[verb]!.lower) || from !== verb + 1) return null
  for (let i = from; i < tokens.length && i < from + LONGEST_THING; i++) {
    if (i > from && OCCASIONS.has(tokens[i]!.lower)) return i
    // "a day of mourning"
    const isVerbal = isVerb(tokens[i]) && tokens[i - 1]!.lower !== 'of'
    if (isVerbal || tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'SCONJ') return null
  }
  return null
}
const DECREES = /^(?:announc(?:e[sd]?|ing)|declar(?:e[sd]?|ing))$/
const OCCASIONS = new Set(['after', 'following', 'when', 'because', 'amid', 'once'])
/** "a three-day period of national mourning" */
const LONGEST_THING = 12

/** Forward to where the statement ends: a semicolon, what somebody else says, what the source does besides. */
export function endOfSaid(tokens: readonly Token[], from: number): number {
  let quoted = /^[“"]$/.test(tokens[from]?.text ?? '')
  for (let i = from + 1; i < tokens.length; i++) {
    const { text, lower } = tokens[i]!
    if (text === '“' || (text === '"' && !quoted)) quoted = true
    else if (text === '”' || text === '"') quoted = false
    if (quoted) continue
    if (text === ';') return i
    if (!CONTRASTS.has(lower)) continue
    // "puts it at 300, while aid groups say 1,000"
    if (
      isComma(tokens[i - 1]) &&
      tokens.slice(i + 1).some((t) => isVerb(t) && (SPEECH_FORMS.has(t.lower) || /^g(?:ave|ives)$/.test(t.lower)))
    )
      return i - 1
    // "confirmed that 14 had been arrested but gave no names"
    if (lower === 'but' && WITHHELD.test(tokens[i + 1]?.lower ?? '')) return isComma(tokens[i - 1]) ? i - 1 : i
  }
  return tokens.length
}
