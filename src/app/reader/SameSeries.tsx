import type { CorpusFile } from '../../corpus/files.ts'
import type { Figure, Series } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { formatWhen } from '../ui/dates.ts'
import { figureLabel } from '../ui/labels.ts'
import { Printed } from '../ui/Printed.tsx'
import { Recorded } from '../ui/Recorded.tsx'
import { hrefOf, selecting, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Quotation } from './Quotation.tsx'
import { SaidBy } from './SaidBy.tsx'

export const SAME_SERIES = 'same-series'

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
      <h4 id={SAME_SERIES} tabIndex={-1}>
        {say.reading.sideBySide}
      </h4>
      <p className="note">
        <Recorded text={series.label} />: {say.reading.claimsIn(series.figures.length, series.articles)}
        {say.page.comma}
        {originsWords(series)}
      </p>
      <ol className="compared">
        {[...claims].sort(byDay).map((claim) => (
          <li key={claim.id} aria-current={claim.id === selectedId ? 'true' : undefined}>
            <p className="compared-claim">
              <a href={hrefOf(view, selecting('figure', claim.id))}>
                <Printed text={figureLabel(claim)} />
              </a>
              <span className="note">{claim.asOf ? formatWhen(claim.asOf) : say.time.none}</span>
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
    ...origins.map((origin) => say.reading.origin(origin.name, origin.figures.length)),
    ...(unnamed > 0 ? [say.reading.origin(say.claims.nobody, unnamed)] : []),
  ]
  return say.reading.origins(voices.length, voices.join(say.page.comma))
}

function byDay(a: Figure, b: Figure): number {
  return byCodeUnit(dayOf(a), dayOf(b)) || byCodeUnit(a.id, b.id)
}
function dayOf({ asOf, reportedOn }: Figure): string {
  return asOf?.earliest ?? asOf?.latest ?? reportedOn ?? '9999'
}
