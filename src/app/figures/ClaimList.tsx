import type { Figure } from '../../corpus/model.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { FoldFrame } from '../ui/mark/FoldFrame.tsx'
import { Printed } from '../ui/Printed.tsx'
import { say } from '../words/say.ts'

export interface ClaimListProps {
  /** `note`: the day, and who says so. */
  readonly items: readonly {
    readonly id: string
    readonly href: string
    readonly figure: Figure
    readonly note: string
  }[]
  readonly onClose: () => void
}

/** Every claim of a cluster, each a link like its mark. */
export function ClaimList({ items, onClose }: ClaimListProps) {
  return (
    <FoldFrame title={say.graphic.figuresTooClose(items.length)} onClose={onClose}>
      <ol>
        {items.map(({ id, href, figure, note }) => (
          <li key={id}>
            <a href={href} data-mark="figure" data-id={id}>
              <svg width="22" height="24" viewBox="-11 -12 22 24" aria-hidden="true">
                <BoundGlyph bound={figure.bound} x={0} y={0} />
              </svg>
              <span>
                <Printed text={figure.quote.exact} />
                <small>
                  <span className="unseen">{say.page.comma}</span>
                  {note}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </FoldFrame>
  )
}
