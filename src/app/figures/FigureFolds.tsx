import type { FiguresLayout } from '../layout/figuresTrack.ts'
import { lagOf } from '../layout/lag.ts'
import type { FigureMark } from '../layout/marks.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { FoldMark } from '../ui/mark/FoldMark.tsx'
import { Lag } from '../ui/mark/Lag.tsx'
import { MarkLink, type MarkLinkProps } from '../ui/mark/MarkLink.tsx'
import type { OpenFold } from '../ui/mark/useOpenFold.ts'
import { hrefOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'

interface FigureFoldsProps {
  readonly layout: FiguresLayout
  /** Where the rows beneath the chart begin in the track. */
  readonly top: number
  readonly scale: TimeScale
  readonly view: View
  readonly fold: OpenFold<FigureMark>
  readonly isStop: (id: string) => boolean
  readonly markProps: (mark: FigureMark) => Omit<MarkLinkProps, 'x' | 'y' | 'children'>
}

/** The lowest row: claims that found no room for their words, counted where they stand close together. */
export function FigureFolds({ layout, top, scale, view, fold, isStop, markProps }: FigureFoldsProps) {
  const y = layout.foldsY + 14
  return (
    <>
      {layout.folds.map(({ id, x, items }) => {
        const happened = items.map(({ mark }) => mark.happened)
        return <Lag key={`lag ${id}`} from={lagOf(happened, x, scale)} x={x} y={layout.foldsY - 2} />
      })}
      {layout.folds.map(({ id, x, items }) => (
        <FoldMark
          key={id}
          id={id}
          x={x}
          y={y}
          items={items}
          href={hrefOf(view)}
          name={say.graphic.listThem(say.count.moreFigures(items.length))}
          tabbable={isStop(id)}
          open={fold.isOpen(items)}
          onOpen={() => fold.toggle(items)}
        >
          {({ mark }) => (
            <MarkLink {...markProps(mark)} x={x} y={y + top} tabbable={isStop(id)}>
              <rect className="hit" x={x - 12} y={y - 12} width={24} height={24} />
              <BoundGlyph bound={mark.figure.bound} x={x} y={y} />
            </MarkLink>
          )}
        </FoldMark>
      ))}
    </>
  )
}
