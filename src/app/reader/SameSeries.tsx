import type { CorpusFile } from '../../corpus/files.ts'
import type { Figure, Series } from '../../corpus/model.ts'
import { formatWhen } from '../ui/dates.ts'
import { countOf, figureLabel } from '../ui/labels.ts'
import { Printed } from '../ui/Printed.tsx'
import { hrefOf, selecting, type View } from '../view/view.ts'
import { Quotation } from './Quotation.tsx'
import { SaidBy } from './SaidBy.tsx'

interface SameSeriesProps {
  readonly series: Series
  /** Those of its claims that are loaded, the selected one among them. */
  readonly claims: readonly Figure[]
  readonly selectedId: string
  readonly corpus: CorpusFile
  readonly view: View
}

/** The claims of one series side by side, each with its own words, hedge, source and day. None is right. */
export function SameSeries({ series, claims, selectedId, corpus, view }: SameSeriesProps) {
  return (
    <section className="compare">
      <h4>Claims of the same, side by side</h4>
      <p className="note">
        <Printed text={series.label} />: {countOf(series.figures.length, 'claim')} in{' '}
        {countOf(series.articles, 'article')}, {originsWords(series)}
      </p>
      <ol className="compared">
        {[...claims].sort(byDay).map((claim) => (
          <li key={claim.id} aria-current={claim.id === selectedId ? 'true' : undefined}>
            <p className="compared-claim">
              <a href={hrefOf(view, selecting('figure', claim.id))}>
                <Printed text={figureLabel(claim)} />
              </a>
              <span className="note">{claim.asOf ? formatWhen(claim.asOf) : 'no date'}</span>
            </p>
            <Quotation
              quote={claim.quote}
              article={corpus.articles.find(({ id }) => id === claim.quote.article)}
              garbled={claim.garbled}
              by={claim.byWords && <SaidBy words={claim.byWords} by={claim.by} corpus={corpus} view={view} />}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `2 origins: the coast guard (2 claims), nobody named (1 claim)`: many articles may stand on few sources. */
export function originsWords({ figures, origins }: Series): string {
  const named = new Set(origins.flatMap((origin) => origin.figures))
  const unnamed = figures.filter((id) => !named.has(id)).length
  const voices = [
    ...origins.map((origin) => `${origin.name} (${countOf(origin.figures.length, 'claim')})`),
    ...(unnamed > 0 ? [`nobody named (${countOf(unnamed, 'claim')})`] : []),
  ]
  return `${countOf(voices.length, 'origin')}: ${voices.join(', ')}`
}

function byDay(a: Figure, b: Figure): number {
  const [x, y] = [dayOf(a), dayOf(b)]
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}
function dayOf({ asOf, reportedOn }: Figure): string {
  return asOf?.earliest ?? asOf?.latest ?? reportedOn ?? '9999'
}
