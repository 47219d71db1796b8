import type { Actor, ArticleSummary, Quote, When } from '../../corpus/model.ts'
import { basisOf, formatDays, formatWhen } from '../ui/dates.ts'
import { EditedByHand } from '../ui/EditedByHand.tsx'
import { FAMILY_OF } from '../ui/kinds.ts'
import { measureWords, readingOf } from '../ui/labels.ts'
import { speakerOf } from '../ui/mark/names.ts'
import { Printed } from '../ui/Printed.tsx'
import { Recorded } from '../ui/Recorded.tsx'
import { plain } from '../words/en/plain.ts'
import { say } from '../words/say.ts'
import type { Entry } from './entries.ts'

/** What every item needs to name people and articles and to link to the latter. */
export interface Names {
  readonly articles: ReadonlyMap<string, ArticleSummary>
  readonly actors: ReadonlyMap<string, Actor>
  /** An item shows the words of no more passages than this; the rest are counted. */
  readonly mostReports: number
  /** Address of an article's own text, from the page the list stands on. */
  readonly hrefOf: (article: string) => string
}

/** One event or claim: when, what, the words of every passage, and where each was printed. */
export function EntryItem({ entry, names }: { entry: Entry; names: Names }) {
  const { event, figure, reason } = entry
  const words = plain
  if (event) {
    const { title, type, status, when, reports } = event
    return (
      <li className="plain-entry" data-family={FAMILY_OF[type]}>
        <p className="plain-when">{reason === null ? <Time when={when} /> : words.noDate}</p>
        <h4>
          <Printed text={title} />
        </h4>
        <p className="plain-kind">
          {say.terms.types[type]}
          {say.page.comma}
          {say.terms.statuses[status]}
          <NoDate reason={reason} />
        </p>
        <EditedByHand edited={event.edited} />
        {reports.slice(0, names.mostReports).map(({ quote, byWords, garbled }) => (
          <Words key={`${quote.article} ${quote.start}`} quote={quote} by={byWords} garbled={garbled} names={names} />
        ))}
        {reports.length > names.mostReports && (
          <p className="plain-note">{words.onPage(reports.length - names.mostReports)}</p>
        )}
      </li>
    )
  }
  const { quote, number, measure, kind, asOf, period, byWords, caveats, garbled, population, place, shareOf } = figure
  const when = kind === 'incident' || kind === 'period' ? (period ?? asOf) : (asOf ?? period)
  const speaker = speakerOf(figure, names.actors)
  return (
    <li className="plain-entry plain-figure">
      <p className="plain-when">{reason === null && when ? <Time when={when} /> : words.noDate}</p>
      <h4>
        <Printed text={number.exact} /> <span>{measureWords(measure)}</span>
      </h4>
      <p className="plain-kind">
        {words.claim(say.terms.figureKinds[kind], readingOf(figure))}
        {population !== '' && population !== shareOf && (
          <>
            {say.page.comma}
            <Printed text={population} />
          </>
        )}
        {place !== '' && (
          <>
            {say.page.comma}
            <Printed text={place} />
          </>
        )}
        {speaker === '' ? words.noSource : words.saidBy}
        {speaker !== '' && <Printed text={speaker} />}
        {figure.scope === 'other' && words.otherScope}
        <NoDate reason={reason} />
      </p>
      <EditedByHand edited={figure.edited} />
      <Words quote={quote} by={byWords} garbled={garbled} names={names} />
      {caveats.map((caveat) => (
        <Words key={caveat.start} quote={caveat} by={null} garbled={false} names={names} caveat />
      ))}
    </li>
  )
}

function NoDate({ reason }: { reason: string | null }) {
  return (
    reason !== null && (
      <>
        {plain.noDateFor}
        <Recorded text={reason} />
      </>
    )
  )
}

function Time({ when }: { when: When }) {
  return (
    <>
      {formatWhen(when)} <span className="plain-basis">{basisOf(when)}</span>
    </>
  )
}

interface WordsProps {
  readonly quote: Quote
  readonly by: Quote | null
  readonly garbled: boolean
  readonly names: Names
  readonly caveat?: boolean
}

function Words({ quote, by, garbled, names, caveat = false }: WordsProps) {
  const article = names.articles.get(quote.article)
  return (
    <figure className="plain-words">
      <blockquote>
        <Printed text={quote.exact} lang={article?.language} />
      </blockquote>
      <figcaption>
        {caveat && plain.caveat}
        {garbled && plain.garbled}
        {by && (
          <>
            <Printed text={by.exact} lang={article?.language} />
            {say.page.semicolon}
          </>
        )}
        {article && <PlainSource article={article} href={names.hrefOf(article.id)} />}
      </figcaption>
    </figure>
  )
}

/** Outlet, title, and the day with how it is known. */
export function PlainSource({ article, href }: { article: ArticleSummary; href: string }) {
  const { outlet, title, published, language } = article
  return (
    <>
      {outlet && (
        <>
          <Printed text={outlet} />
          {say.page.comma}
        </>
      )}
      <a href={href}>
        <Printed text={title} lang={language} />
      </a>
      {say.page.comma}
      {published
        ? formatDays(published.earliest, published.latest) + say.page.comma + say.terms.published[published.basis]
        : say.claims.undatedArticle}
    </>
  )
}
