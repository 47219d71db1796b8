import type { CorpusFile } from '../../corpus/files.ts'
import { CorpusFacts } from '../ui/CorpusFacts.tsx'
import { Printed } from '../ui/Printed.tsx'
import { countOfFilters } from '../view/filter.ts'
import { hrefOf, type Panel, type View } from '../view/view.ts'
import './masthead.css'
import { say } from '../words/say.ts'
import { Languages } from './Languages.tsx'

const PANEL_LINKS: readonly Panel[] = ['filter', 'find', 'table', 'share', 'about']

/** Title, the line of facts, and the way to everything that opens over the page. */
export function Masthead({ corpus, view }: { corpus: CorpusFile; view: View }) {
  const filtered = countOfFilters(view.filters)
  return (
    <header className="masthead">
      <h1>
        <Printed text={corpus.title} />
      </h1>
      <CorpusFacts corpus={corpus}>
        <a href={hrefOf(view, { panel: 'about' })}>{say.page.whatThisIs}</a>
      </CorpusFacts>
      <nav className="panel-links" aria-label={say.page.panels}>
        <ul>
          {PANEL_LINKS.map((panel) => (
            <li key={panel} data-panel-link={panel}>
              <a
                href={hrefOf(view, { panel })}
                aria-haspopup="dialog"
                aria-keyshortcuts={panel === 'find' ? 'Control+K Meta+K' : undefined}
              >
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
