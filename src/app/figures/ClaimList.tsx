import type { Figure } from '../../corpus/model.ts'
import { formatWhen } from '../ui/dates.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'

export interface ClaimListProps {
  readonly items: readonly { readonly id: string; readonly href: string; readonly figure: Figure }[]
  readonly onClose: () => void
}

/** Every claim of a cluster, each a link like its mark. */
export function ClaimList({ items, onClose }: ClaimListProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape, heard from the links inside it.
    <div className="fold-list" data-fold data-no-drag onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="fold-head">
        <h3>{items.length} figures that stand too close to be drawn apart</h3>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <ol>
        {items.map(({ id, href, figure }) => (
          <li key={id}>
            <a href={href} data-mark="figure" data-id={id}>
              <svg width="22" height="24" viewBox="-11 -12 22 24" aria-hidden="true">
                <BoundGlyph bound={figure.bound} x={0} y={0} />
              </svg>
              <span>
                {figure.quote.exact}
                <small>{figure.asOf ? formatWhen(figure.asOf) : ''}</small>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}
