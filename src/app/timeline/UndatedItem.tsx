import type { ReactNode } from 'react'
import type { ArticleSummary, Figure, TimelineEvent } from '../../corpus/model.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { Printed } from '../ui/Printed.tsx'
import { markOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

export function UndatedArticle({ article, view }: { article: ArticleSummary; view: View }) {
  return (
    <UndatedItem source={article.outlet} mark={markOf(view, 'article', article.id)} text={article.title}>
      <path className="published-line" d="M0 -7V7" />
    </UndatedItem>
  )
}

export function UndatedEvent({ event, source, view }: { event: TimelineEvent; source: string | null; view: View }) {
  return (
    <UndatedItem
      source={source}
      mark={markOf(view, 'event', event.id)}
      text={event.title}
      family={FAMILY_OF[event.type]}
    >
      <StatusGlyph status={event.status} type={event.type} x={0} y={0} />
    </UndatedItem>
  )
}

export function UndatedClaim({ figure, source, view }: { figure: Figure; source: string | null; view: View }) {
  return (
    <UndatedItem source={source} mark={markOf(view, 'figure', figure.id)} text={figure.quote.exact}>
      <BoundGlyph bound={figure.bound} x={0} y={0} />
    </UndatedItem>
  )
}

interface UndatedItemProps {
  readonly mark: ReturnType<typeof markOf>
  readonly text: string
  /** The outlet that prints it; null where that is not known. */
  readonly source: string | null
  readonly family?: string
  /** Its glyph, about the origin. */
  readonly children: ReactNode
}

function UndatedItem({ mark: { kind, id, href, selected }, text, source, family, children }: UndatedItemProps) {
  return (
    <li>
      <a href={href} data-mark={kind} data-id={id} data-family={family} aria-current={selected || undefined}>
        <svg width="18" height="24" viewBox="-9 -12 18 24" aria-hidden="true">
          {children}
        </svg>
        <span>
          <Printed text={text} />
          {source !== null && (
            <small>
              <span className="unseen">{say.page.comma}</span>
              <Printed text={source} />
            </small>
          )}
        </span>
      </a>
    </li>
  )
}
