import type { ArticleSummary, Quote } from '../../corpus/model.ts'
import { bibtex, cslJson } from '../ui/bibliography.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { citation } from '../ui/cite.ts'
import { languageQuery } from '../view/page.ts'
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
          <CopyButton label={say.page.cite} text={() => citation(quote, article, currentAddress())} />
          <CopyButton label={say.page.bibtex} text={() => bibtex(quote, article, currentAddress())} />
          <CopyButton label={say.page.cslJson} text={() => cslJson(quote, article, currentAddress())} />
        </>
      )}
    </>
  )
}

/**
 * The page as it is now, without what only concerns the page it is embedded in. A link that is copied keeps the
 * language where the address says one; a citation leaves it to whoever follows it (`query` is empty).
 */
export function currentAddress(query = ''): string {
  const { origin, pathname, hash, protocol, href } = window.location
  return protocol === 'file:' ? href : `${origin}${pathname}${query}${hash}`
}
