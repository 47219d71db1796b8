import type { ArticleSummary } from '../../corpus/model.ts'
import { formatDays } from '../ui/dates.ts'
import { FoldFrame } from '../ui/mark/FoldFrame.tsx'
import { Printed } from '../ui/Printed.tsx'
import { say } from '../words/say.ts'

export interface ArticleListProps {
  readonly items: readonly { readonly article: ArticleSummary; readonly href: string; readonly selected: boolean }[]
  readonly onClose: () => void
  readonly onNear: () => void
}

/** Every article of a cluster, each a link like its line. */
export function ArticleList({ items, onClose, onNear }: ArticleListProps) {
  return (
    <FoldFrame title={say.graphic.articlesTooClose(items.length)} onClose={onClose} onNear={onNear}>
      <ol>
        {items.map(({ article: { id, title, outlet, published }, href, selected }) => (
          <li key={id}>
            <a href={href} data-mark="article" data-id={id} aria-current={selected || undefined}>
              <span>
                <Printed text={title} />
                <small>
                  {outlet && <Printed text={outlet} />}
                  {outlet && published && say.page.comma}
                  {published && formatDays(published.earliest, published.latest)}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </FoldFrame>
  )
}
