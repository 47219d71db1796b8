import type { CorpusFile } from '../../corpus/files.ts'
import { formatDayShort } from '../ui/dates.ts'
import { Printed } from '../ui/Printed.tsx'
import { countOfFilters } from '../view/filter.ts'
import { hrefOf, type Panel, type View } from '../view/view.ts'
import './masthead.css'
import { say } from '../words/say.ts'
import { Languages } from './Languages.tsx'

const PANEL_LINKS: readonly Panel[] = ['filter', 'find', 'table', 'share', 'about']

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
        <span>{say.count.articles(counts.articles)}</span>
        {first && last && (
          <span>
            {first === last ? formatDayShort(first) : say.time.range(formatDayShort(first), formatDayShort(last))}
          </span>
        )}
        <span>{say.count.events(counts.events)}</span>
        <span>{say.count.figures(counts.figures)}</span>
        <a href={hrefOf(view, { panel: 'about' })}>{say.page.whatThisIs}</a>
      </p>
      <nav className="panel-links" aria-label={say.page.panels}>
        <ul>
          {PANEL_LINKS.map((panel) => (
            <li key={panel} data-panel-link={panel}>
              <a href={hrefOf(view, { panel })} aria-haspopup="dialog">
                {say.page.links[panel]}
                {panel === 'filter' && filtered > 0 && ` (${filtered})`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Languages view={view} />
    </header>
  )
}
