import type { ArticleId } from '../../../corpus/ids.ts'
import type { Quote } from '../../../corpus/model.ts'
import type { Packing } from '../../shelf.ts'
import { type Packed, packList, packWhen, unpackWhen, Values } from '../packed.ts'
import type { Telling } from './telling.ts'

/** A telling as it is put aside; its quotes are of one article. */
export const TELLINGS: Packing<Telling> = { pack: packed, unpack: unpacked }

function packed(telling: Telling): Packed {
  const { quote, trigger, byWords, published, lemma, title, type, status, place, importance, rule } = telling
  const { headline, dated, told, garbled, index } = telling
  const to: unknown[] = [quote.article]
  packQuote(to, quote)
  packQuote(to, trigger)
  to.push(byWords !== null)
  if (byWords) packQuote(to, byWords)
  to.push(published, lemma, title, type, status, place, importance, rule, headline, dated, told, garbled, index)
  to.push(telling.with)
  packList(to, telling.participants, (list, { name, role }) => list.push(name, role))
  packWhen(to, telling.when)
  return to
}

function unpacked(values: Packed): Telling {
  const from = new Values(values)
  const article = from.next<ArticleId>()
  return {
    quote: unpackQuote(from, article),
    trigger: unpackQuote(from, article),
    byWords: from.next<boolean>() ? unpackQuote(from, article) : null,
    published: from.next(),
    lemma: from.next(),
    title: from.next(),
    type: from.next(),
    status: from.next(),
    place: from.next(),
    importance: from.next(),
    rule: from.next(),
    headline: from.next(),
    dated: from.next(),
    told: from.next(),
    garbled: from.next(),
    index: from.next(),
    with: from.next(),
    participants: from.list((list) => ({ name: list.next(), role: list.next() })),
    when: unpackWhen(from),
  }
}

function packQuote(to: unknown[], { start, end, exact }: Quote): void {
  to.push(start, end, exact)
}
function unpackQuote(from: Values, article: ArticleId): Quote {
  return { article, start: from.next(), end: from.next(), exact: from.next() }
}
