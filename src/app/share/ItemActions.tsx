import type { ArticleSummary, Quote } from '../../corpus/model.ts'
import { bibtex, cslJson } from '../ui/bibliography.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { citation } from '../ui/cite.ts'
import { languageQuery } from '../view/page.ts'
import { DEFAULT_VIEW, hrefOf, parseView } from '../view/view.ts'
import { say } from '../words/say.ts'

interface ItemActionsProps {
  /** The words to cite; null where there are none to quote. */
  readonly quote: Quote | null
  readonly article: ArticleSummary | undefined
}

/** Take the selection along: its address, or its words with their source. */
export function ItemActions({ quote, article }: ItemActionsProps) {
  return (
    <>
      <CopyButton label={say.page.copyLink} text={() => currentAddress(languageQuery(window.location.search))} />
      {quote && article && (
        <>
          <CopyButton label={say.page.cite} text={() => citation(quote, article, permalink())} />
          {/* For those who keep a bibliography; to all others these are no words, so they stand back. */}
          <span className="records">
            <CopyButton label={say.page.bibtex} text={() => bibtex(quote, article, permalink())} />
            <CopyButton label={say.page.cslJson} text={() => cslJson(quote, article, permalink())} />
          </span>
        </>
      )}
    </>
  )
}

/**
 * The page as it is now, without what only concerns the page it is embedded in. A link that is copied keeps the
 * language where the address says one.
 */
function currentAddress(query: string): string {
  return pageAddress() + query + window.location.hash
}

/** What is cited is the selection, whatever else was in view; the language is left to whoever follows it. */
function permalink(): string {
  const { selected, beside } = parseView(window.location.hash).view
  return pageAddress() + hrefOf(DEFAULT_VIEW, { selected, beside })
}

function pageAddress(): string {
  return window.location.href.split(/[?#]/)[0] ?? ''
}
