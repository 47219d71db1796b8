import type { CorpusFile } from '../../corpus/files.ts'
import { formatDayShort } from '../ui/dates.ts'
import { countOf } from '../ui/labels.ts'
import { Printed } from '../ui/Printed.tsx'
import { countOfFilters } from '../view/filter.ts'
import { hrefOf, type Panel, type View } from '../view/view.ts'
import './masthead.css'

const PANEL_LINKS: readonly (readonly [panel: Panel, label: string])[] = [
  ['filter', 'Filter'],
  ['find', 'Search'],
  ['table', 'Table'],
  ['share', 'Share'],
  ['about', 'About'],
]

/** Title, the line of facts, and the way to everything that opens over the page. */
export function Masthead({ corpus, view }: { corpus: CorpusFile; view: View }) {
  const { counts } = corpus
  const filtered = countOfFilters(view.filters)
  const published = corpus.articles.flatMap((article) => article.published ?? [])
  const first = published.map(({ earliest }) => earliest).sort()[0]
  const last = published
    .map(({ latest }) => latest)
    .sort()
    .at(-1)
  return (
    <header className="masthead">
      <h1>
        <Printed text={corpus.title} />
      </h1>
      <p className="facts">
        <span>{countOf(counts.articles, 'article')}</span>
        {first && last && (
          <span>{first === last ? formatDayShort(first) : `${formatDayShort(first)} – ${formatDayShort(last)}`}</span>
        )}
        <span>{countOf(counts.events, 'event')}</span>
        <span>{countOf(counts.figures, 'figure')}</span>
        <a href={hrefOf(view, { panel: 'about' })}>what this is</a>
      </p>
      <nav aria-label="Panels">
        <ul>
          {PANEL_LINKS.map(([panel, label]) => (
            <li key={panel} data-panel-link={panel}>
              <a href={hrefOf(view, { panel })} aria-haspopup="dialog">
                {label}
                {panel === 'filter' && filtered > 0 && ` (${filtered})`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
