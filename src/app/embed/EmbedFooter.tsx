import type { CorpusFile } from '../../corpus/files.ts'
import { inOrderOfTime } from '../ui/inOrderOfTime.ts'
import { Printed } from '../ui/Printed.tsx'
import { languageQuery } from '../view/page.ts'
import { DEFAULT_VIEW, hrefOf, selecting } from '../view/view.ts'
import { say } from '../words/say.ts'

/** Under the graphic inside another page: what this is, the full page, the sources. */
export function EmbedFooter({ corpus }: { corpus: CorpusFile }) {
  return (
    <footer className="embed-footer">
      <Printed text={corpus.title} />
      <a href={`./${languageQuery(window.location.search)}${window.location.hash}`} target="_blank" rel="noopener">
        {say.page.openFullPage}
      </a>
      <span>
        {inOrderOfTime(corpus.articles).map(({ id, outlet, title }, i) => (
          <span key={id}>
            {i > 0 && say.page.comma}
            <a
              href={`./${languageQuery(window.location.search)}${hrefOf(DEFAULT_VIEW, selecting('article', id))}`}
              target="_blank"
              rel="noopener"
            >
              <Printed text={outlet ?? title} />
            </a>
          </span>
        ))}
      </span>
    </footer>
  )
}
