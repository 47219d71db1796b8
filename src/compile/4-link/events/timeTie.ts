import { type Node, width } from './node.ts'

/** How far apart two reports may be written and still tell one undated event. */
const NEWS_CYCLE = 3

export type TimeTie = 'day' | 'near' | 'open' | 'apart'
/** `day`: both are dated and lie within a few common days; `near`: one is wide or only bounded; `open`: neither is dated. */
export function timeTie(a: Node, b: Node, cycle = NEWS_CYCLE): TimeTie {
  if (fromOf(a) > b.to || fromOf(b) > a.to) return 'apart'
  // A blast in the morning, and one in the evening of that day.
  if ((a.hours & b.hours) === 0) return 'apart'
  if (a.dated && b.dated) {
    const wide = Math.max(width(a), width(b))
    return wide <= 3 ? 'day' : wide <= WIDE || Math.min(width(a), width(b)) > 31 ? 'near' : 'apart'
  }
  if (!a.dated && !b.dated)
    return Math.abs(a.reported - b.reported) <= cycle && isNews(a) === isNews(b) && a.reminds === b.reminds
      ? 'open'
      : 'apart'
  const [dated, undated] = a.dated ? [a, b] : [b, a]
  if (undated.reminds) return 'apart'
  // What is told undated in today's report is news of these days.
  const late = undated.reported - dated.to
  return width(dated) <= 7 && late <= cycle && undated.reported >= dated.from ? 'near' : 'apart'
}
/** Days in which "in 2011" and "in September 2011" may be one time; what goes on for longer holds many acts. */
const WIDE = 366

/** “Told reporters”, in today's report and without a day: today's or of these days. */
const fromOf = (node: Node): number => (!node.dated && node.from === node.reported ? node.from - NEWS_CYCLE : node.from)

/** Not “were crushed at Sheffield”, behind a word of 1989. */
const isNews = ({ to, reported }: Node): boolean => Number.isNaN(reported) || to >= reported - NEWS_CYCLE
