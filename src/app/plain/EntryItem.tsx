import type { Actor, ArticleSummary, Quote, When } from '../../corpus/model.ts'
import { basisOf, formatDays, formatWhen, PUBLISHED_WORDS } from '../ui/dates.ts'
import { EditedByHand } from '../ui/EditedByHand.tsx'
import { EVENT_TYPE_LOOKS, FIGURE_KIND_LABELS, STATUS_LABELS } from '../ui/kinds.ts'
import { countOf, readingOf } from '../ui/labels.ts'
import { speakerOf } from '../ui/mark/names.ts'
import { Printed } from '../ui/Printed.tsx'
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
  if (event) {
    const { title, type, status, when, reports } = event
    return (
      <li className="plain-entry" data-family={EVENT_TYPE_LOOKS[type].family}>
        <p className="plain-when">{reason === null ? <Time when={when} /> : 'No date'}</p>
        <h4>
          <Printed text={title} />
        </h4>
        <p className="plain-kind">
          {EVENT_TYPE_LOOKS[type].label}, {STATUS_LABELS[status]}
          {reason !== null && `. No date: ${reason}`}
        </p>
        <EditedByHand edited={event.edited} />
        {reports.slice(0, names.mostReports).map(({ quote, byWords, garbled }) => (
          <Words key={`${quote.article} ${quote.start}`} quote={quote} by={byWords} garbled={garbled} names={names} />
        ))}
        {reports.length > names.mostReports && (
          <p className="plain-note">
            and {countOf(reports.length - names.mostReports, 'more passage')}, on the page of these days
          </p>
        )}
      </li>
    )
  }
  const { quote, number, measure, kind, asOf, period, byWords, caveats, garbled, population, place } = figure
  const when = kind === 'incident' || kind === 'period' ? (period ?? asOf) : (asOf ?? period)
  const speaker = speakerOf(figure, names.actors)
  return (
    <li className="plain-entry plain-figure">
      <p className="plain-when">{reason === null && when ? <Time when={when} /> : 'No date'}</p>
      <h4>
        <Printed text={number.exact} /> <span>{measure}</span>
      </h4>
      <p className="plain-kind">
        claim, {FIGURE_KIND_LABELS[kind]}: {readingOf(figure)}
        {population !== '' && (
          <>
            {' of '}
            <Printed text={population} />
          </>
        )}
        {place !== '' && (
          <>
            {', '}
            <Printed text={place} />
          </>
        )}
        {speaker === '' ? '; no source named' : '; said by '}
        {speaker !== '' && <Printed text={speaker} />}
        {figure.scope === 'other' && '; about another place or conflict'}
        {reason !== null && `. No date: ${reason}`}
      </p>
      <EditedByHand edited={figure.edited} />
      <Words quote={quote} by={byWords} garbled={garbled} names={names} />
      {caveats.map((caveat) => (
        <Words key={caveat.start} quote={caveat} by={null} garbled={false} names={names} caveat />
      ))}
    </li>
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
        {caveat && 'with the caveat; '}
        {garbled && 'garbled in source; '}
        {by && (
          <>
            <Printed text={by.exact} lang={article?.language} />
            {'; '}
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
          {', '}
        </>
      )}
      <a href={href}>
        <Printed text={title} lang={language} />
      </a>
      {', '}
      {published
        ? `${formatDays(published.earliest, published.latest)}, ${PUBLISHED_WORDS[published.basis]}`
        : 'undated: nothing says when it came out'}
    </>
  )
}
