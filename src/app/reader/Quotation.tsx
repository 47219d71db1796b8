import type { ReactNode } from 'react'
import type { ArticleSummary, Published, Quote } from '../../corpus/model.ts'
import { formatDays } from '../ui/dates.ts'
import { Printed, showControls } from '../ui/Printed.tsx'
import { say } from '../words/say.ts'

interface QuotationProps {
  readonly quote: Quote
  readonly article: ArticleSummary | undefined
  /** Who says it, as the passage names them; null where it names nobody, left out where it is told elsewhere. */
  readonly by?: ReactNode
  readonly garbled?: boolean
  /** The selection's own words are the largest thing on the page; those of others stand beside them, smaller. */
  readonly lead?: boolean
  /** Brings these words up in the article beside. */
  readonly besideHref?: string | null
}

/** From so many characters on, words set in the largest size would fill their panel: they are set a size smaller. */
const LONG = 160

/** Words as printed, who said them, and where they were printed. */
export function Quotation({ quote, article, by, garbled = false, lead = false, besideHref = null }: QuotationProps) {
  const isLong = lead && quote.exact.length > LONG
  return (
    <figure className={`quotation${lead ? ' quotation-lead' : ''}${isLong ? ' quotation-long' : ''}`}>
      <blockquote dir="auto" lang={article?.language}>
        {showControls(quote.exact)}
      </blockquote>
      <figcaption>
        {garbled && <span className="badge">{say.reading.garbled}</span>}
        {by === null ? (
          <span className="printed-in">{say.reading.noSpeaker}</span>
        ) : (
          by && <span className="said-by">{by}</span>
        )}
        {article && (
          <div className="printed-in">
            <Source article={article} /> {besideHref && <a href={besideHref}>{say.reading.readBeside}</a>}
          </div>
        )}
      </figcaption>
    </figure>
  )
}

/** Outlet, title, and the day with how it is known. */
export function Source({ article }: { article: ArticleSummary }) {
  const { outlet, title, published, language } = article
  return (
    <div className="source">
      {outlet && (
        <>
          <Printed text={outlet} />
          {say.page.comma}
        </>
      )}
      <cite>
        <Printed text={title} lang={language} />
      </cite>
      {say.page.comma}
      {published ? <PublishedDay published={published} /> : say.claims.undatedArticle}
    </div>
  )
}

/** An editor's reasons are one step away: the words stay the largest thing. */
function PublishedDay({ published: { earliest, latest, basis, note } }: { published: Published }) {
  const day = formatDays(earliest, latest) + say.page.comma + say.terms.published[basis]
  if (note === '') return day
  return (
    <>
      {day}{' '}
      <details className="from-what">
        <summary>{say.reading.fromWhat}</summary>
        <Printed text={note} />
      </details>
    </>
  )
}
