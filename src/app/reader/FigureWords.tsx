import type { ReactNode } from 'react'
import type { ArticleFile, CorpusFile } from '../../corpus/files.ts'
import type { Figure, Quote } from '../../corpus/model.ts'
import { timeOf } from '../layout/marks.ts'
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
export function FigureWords(props: FigureWordsProps) {
  const { figure, reason, figures, corpus, view, children } = props
  const { quote, by, byWords } = figure
  const when = timeOf(figure)
  const article = corpus.articles.find(({ id }) => id === quote.article)
  const series = seriesOf(props)
  return (
    <>
      <p className="kicker">
        <time>{when ? formatWhen(when) : say.time.none}</time>
        <span>{reason ? <NotDated reason={reason} /> : saidOfTime(figure)}</span>
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
      <Caveats of={figure.caveats} language={article?.language} />
      <Onward
        to={[
          ...disagreementsOf(figure.id, corpus).map(({ kind }, at) => ({
            id: differingId(at),
            heading: say.terms.disagreements[kind],
          })),
          series && {
            id: SAME_SERIES,
            heading: `${say.reading.sideBySide} (${formatCount(series.claims.length)})`,
          },
        ]}
      />
      {children}
      <FactsOf figure={figure} />
      <PartOf base={figures.find(({ id }) => id === figure.base)} view={view} />
      <WhyThisReading {...props} />
      {series && <SameSeries {...series} selectedId={figure.id} corpus={corpus} view={view} />}
      <Differing id={figure.id} corpus={corpus} view={view} />
    </>
  )
}

/** The claims that measure the same; null where this one is alone. */
function seriesOf({ figure, figures, corpus }: FigureWordsProps) {
  const series = corpus.series.find(({ id }) => id === figure.series)
  const claims = figures.filter((other) => other.series === figure.series)
  return series && claims.length > 1 ? { series, claims } : null
}

/** Whether its mark stands at the day that the claim is true for, or, as a toll does, at the time of what it counts. */
function saidOfTime(figure: Figure): string {
  return figure.period !== null && timeOf(figure) === figure.period ? say.reading.timeCounted : say.reading.dayTrueFor
}

/** What was read out of the words, one thing a row; of its two times the one that does not stand over them. */
function FactsOf({ figure }: Pick<FigureWordsProps, 'figure'>) {
  const { measure, population, place, period, asOf, kind, modality, reportedOn, scope } = figure
  return (
    <Facts
      rows={[
        [say.reading.readAs, readingOf(figure)],
        [say.reading.measure, measureWords(measure)],
        [say.reading.counted, population && <Printed text={population} />],
        [say.reading.where, place && <Printed text={place} />],
        timeOf(figure) === period
          ? [say.reading.asOf, asOf && formatWhen(asOf)]
          : [say.reading.over, period && formatWhen(period)],
        [say.reading.kind, say.terms.figureKinds[kind]],
        [say.reading.modality, modality && <Printed text={modality} />],
        [say.reading.reported, reportedOn && formatDay(reportedOn)],
        [say.reading.scope, scope === 'other' ? say.reading.otherScope : null],
      ]}
    />
  )
}

/** The claim that this one is a share or a sub-group of. */
function PartOf({ base, view }: { base: Figure | undefined; view: View }) {
  if (!base) return null
  return (
    <p className="note">
      {say.reading.partOf}{' '}
      <a href={hrefOf(view, selecting('figure', base.id))}>
        <Printed text={figureLabel(base)} />
      </a>
    </p>
  )
}

/** The rule that read it, and each step it took. */
function WhyThisReading({ figure, file, view }: FigureWordsProps) {
  const { number, quote, asOf, period, byWords, steps, rule } = figure
  return (
    <Why
      summary={say.reading.whyThisReading}
      when={asOf}
      around={number}
      claim={quote}
      parts={[
        { role: say.reading.number, quote: number },
        { role: say.reading.asOf, quote: asOf?.words ?? null },
        { role: say.reading.over, quote: period?.words ?? null },
        { role: say.reading.whoSaysSo, quote: byWords },
      ]}
      steps={[...steps, ...(asOf?.steps ?? [])]}
      rule={rule}
      file={file}
      view={view}
    />
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
