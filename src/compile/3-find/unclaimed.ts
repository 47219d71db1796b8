import { isMonth } from '../language/calendarNames.ts'
import type { Token } from '../language/tokens.ts'
import type { RefusedSpan, Span, SplitArticle } from '../shapes.ts'

/**
 * What looks like news and was taken by no finder: numbers, weekdays, months, capitalised names. Counted in the
 * report, this is the honest figure of what is not read; what a finder refused with its own reason is not repeated.
 */
interface Kind {
  readonly rule: string
  readonly reason: string
  /** `opens`: the token begins its sentence, where any word has a capital. */
  is(token: Token, opens: boolean): boolean
  /** Neighbours of the same kind are one candidate: "Port of Cebu" is two, "Ana Lima" is one. */
  readonly joins: boolean
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/

const KINDS: readonly Kind[] = [
  {
    rule: 'unclaimed weekday',
    reason: 'a weekday that no rule of time takes',
    is: ({ lower, text }) => WEEKDAY.test(lower) && text !== lower,
    joins: false,
  },
  {
    rule: 'unclaimed month',
    reason: 'a month that no rule of time takes',
    is: (token, opens) =>
      isMonth(token) && token.text !== token.lower && !opens && token.pos !== 'AUX' && token.pos !== 'VERB',
    joins: false,
  },
  {
    rule: 'unclaimed number',
    reason: 'a number that counts no people and dates nothing',
    is: ({ text, pos }) => /^\p{Nd}/u.test(text) || (pos === 'NUM' && /^\p{L}/u.test(text)),
    joins: true,
  },
  {
    rule: 'unclaimed name',
    reason: 'a capitalised name that is no known or likely actor',
    is: ({ text, pos }, opens) => pos === 'PROPN' && /^\p{Lu}/u.test(text) && !opens,
    joins: true,
  },
]

/** What all kinds have in common, so that most words cost one look: a capital, a digit, or a numeral in letters. */
function isCandidate({ text, lower, pos }: Token): boolean {
  if (text !== lower || pos === 'NUM') return true
  const code = text.charCodeAt(0)
  return code > 127 || (code >= 48 && code <= 57)
}

export function findUnclaimed(article: SplitArticle, claimed: readonly Span[]): RefusedSpan[] {
  const taken = new Coverage(claimed)
  const unclaimed: RefusedSpan[] = []
  for (const { kind, tokens } of article.passages) {
    if (kind === 'furniture') continue
    let open: { start: number; end: number; kind: Kind; next: number } | null = null
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (!isCandidate(token)) continue
      const found = taken.meets(token) ? undefined : KINDS.find((each) => each.is(token, i === 0))
      if (!found) continue
      if (open && open.next === i && open.kind === found && found.joins) {
        open.end = token.end
        open.next = i + 1
        continue
      }
      if (open) unclaimed.push(refusalOf(open))
      open = { start: token.start, end: token.end, kind: found, next: i + 1 }
    }
    if (open) unclaimed.push(refusalOf(open))
  }
  return unclaimed
}

function refusalOf({ start, end, kind }: Span & { readonly kind: Kind }): RefusedSpan {
  return { start, end, rule: kind.rule, reason: kind.reason }
}

/** Spans asked about in text order: one step forward each. */
class Coverage {
  private readonly spans: readonly Span[]
  private at = 0

  constructor(spans: readonly Span[]) {
    const merged: { start: number; end: number }[] = []
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1)
      if (last && start <= last.end) last.end = Math.max(last.end, end)
      else merged.push({ start, end })
    }
    this.spans = merged
  }

  /** Whether any of the spans touches this one, which must not start before the one asked about last. */
  meets({ start, end }: Span): boolean {
    while (this.at < this.spans.length && this.spans[this.at]!.end <= start) this.at++
    const span = this.spans[this.at]
    return span !== undefined && span.start < end
  }
}
