import type { ReactNode } from 'react'
import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import type { Figure, Quote } from '../../corpus/model.ts'
import { formatDay, formatWhen } from '../ui/dates.ts'
import { EditedByHand } from '../ui/EditedByHand.tsx'
import { Facts } from '../ui/Facts.tsx'
import { figureLabel, measureWords, readingOf } from '../ui/labels.ts'
import { Onward } from '../ui/Onward.tsx'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, selecting, type View } from '../view/view.ts'
import { formatCount } from '../words/numbers.ts'
import { say } from '../words/say.ts'
import { Differing, differingId, disagreementsOf } from './Differing.tsx'
import { NotDated } from './NotDated.tsx'
import { Quotation } from './Quotation.tsx'
import { SaidBy } from './SaidBy.tsx'
import { SAME_SERIES, SameSeries } from './SameSeries.tsx'
import { Why } from './Why.tsx'

interface FigureWordsProps {
  readonly figure: Figure
  readonly reason: string | null
  /** Every figure that is loaded, to find those of the same series and the whole of a share. */
  readonly figures: readonly Figure[]
  readonly corpus: CorpusFile
  /** The article beside, once it is here. */
  readonly file: ArticleFile | undefined
  readonly view: View
  /** What can be done with the words. */
  readonly children: ReactNode
}

/** A figure: a claim with its words, its hedge, its source, and what others say, side by side. */
export function FigureWords({ figure, reason, figures, corpus, file, view, children }: FigureWordsProps) {
  const { quote, asOf, period, by, byWords, caveats, steps, rule, reportedOn } = figure
  const series = corpus.series.find(({ id }) => id === figure.series)
  const base = figures.find(({ id }) => id === figure.base)
  const claims = figures.filter((other) => other.series === figure.series)
  const article = corpus.articles.find(({ id }) => id === quote.article)
  return (
    <>
      <p className="kicker">
        <time>{asOf ? formatWhen(asOf) : say.time.none}</time>
        <span>{reason ? <NotDated reason={reason} /> : say.reading.dayTrueFor}</span>
      </p>
      <h3 className="item-title">
        <Printed text={figureLabel(figure)} />
      </h3>
      <EditedByHand edited={figure.edited} />
      <Quotation
        lead
        quote={quote}
        article={article}
        garbled={figure.garbled}
        by={byWords && <SaidBy words={byWords} by={by} corpus={corpus} view={view} />}
      />
      <Caveats of={caveats} language={article?.language} />
      <Onward
        to={[
          ...disagreementsOf(figure.id, corpus).map(({ kind }, at) => ({
            id: differingId(at),
            heading: say.terms.disagreements[kind],
          })),
          series &&
            claims.length > 1 && {
              id: SAME_SERIES,
              heading: `${say.reading.sideBySide} (${formatCount(claims.length)})`,
            },
        ]}
      />
      {children}
      <Facts
        rows={[
          [say.reading.readAs, readingOf(figure)],
          [say.reading.measure, measureWords(figure.measure)],
          [say.reading.counted, figure.population && <Printed text={figure.population} />],
          [say.reading.where, figure.place && <Printed text={figure.place} />],
          [say.reading.over, period ? formatWhen(period) : null],
          [say.reading.kind, say.terms.figureKinds[figure.kind]],
          [say.reading.modality, figure.modality && <Printed text={figure.modality} />],
          [say.reading.reported, reportedOn && formatDay(reportedOn)],
          [say.reading.scope, figure.scope === 'other' ? say.reading.otherScope : null],
        ]}
      />
      {base && (
        <p className="note">
          {say.reading.partOf}{' '}
          <a href={hrefOf(view, selecting('figure', base.id))}>
            <Printed text={figureLabel(base)} />
          </a>
        </p>
      )}
      <Why
        summary={say.reading.whyThisReading}
        when={asOf}
        around={figure.number}
        claim={quote}
        parts={[
          { role: say.reading.number, quote: figure.number },
          { role: say.reading.asOf, quote: asOf?.words ?? null },
          { role: say.reading.over, quote: period?.words ?? null },
          { role: say.reading.whoSaysSo, quote: byWords },
        ]}
        steps={[...steps, ...(asOf?.steps ?? [])]}
        rule={rule}
        file={file}
        view={view}
      />
      {series && claims.length > 1 && (
        <SameSeries series={series} claims={claims} selectedId={figure.id} corpus={corpus} view={view} />
      )}
      <Differing id={figure.id} corpus={corpus} view={view} />
    </>
  )
}

/** What the article itself says against taking the number as it stands: right under the words, ahead of all tools. */
function Caveats({ of, language }: { of: readonly Quote[]; language: string | undefined }) {
  if (of.length === 0) return null
  return (
    <section className="caveats">
      <h4>{say.reading.articleAdds}</h4>
      {of.map((caveat) => (
        <blockquote key={caveat.start}>
          <Printed text={caveat.exact} lang={language} />
        </blockquote>
      ))}
    </section>
  )
}
