import { type EventsLayout, TARGET } from '../layout/eventsTrack.ts'
import type { EventMark } from '../layout/marks.ts'
import type { Stretch } from '../layout/stretch.ts'
import { FoldMark } from '../ui/mark/FoldMark.tsx'
import { MarkLink, type MarkLinkProps } from '../ui/mark/MarkLink.tsx'
import type { OpenFold } from '../ui/mark/useOpenFold.ts'
import { hrefOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import { Single } from './EventLabel.tsx'

interface EventFoldsProps {
  readonly view: View
  /** The mark pointed at, else the one selected. */
  readonly chosen: string | null
  readonly isLit: (stretch: Stretch) => boolean
  readonly layout: EventsLayout
  readonly fold: OpenFold<EventMark>
  readonly isStop: (id: string) => boolean
  readonly markProps: (mark: EventMark) => Omit<MarkLinkProps, 'x' | 'y' | 'children'>
}

/** The lowest row: events that found no room for their words, counted where they stand close together. */
export function EventFolds({ layout, view, chosen, isLit, fold, isStop, markProps }: EventFoldsProps) {
  const y = layout.foldsY + TARGET / 2 + 2
  return layout.folds.map(({ id, x, items }) => (
    <FoldMark
      key={id}
      id={id}
      x={x}
      y={y}
      items={items}
      href={hrefOf(view)}
      name={say.graphic.listThem(say.count.moreEvents(items.length))}
      tabbable={isStop(id)}
      open={fold.isOpen(items)}
      lit={items.some(({ id: member, mark }) => member === chosen || isLit(mark.stretch))}
      onOpen={() => fold.toggle(items)}
    >
      {(only) => (
        <MarkLink {...markProps(only.mark)} x={x} y={y} tabbable={isStop(id)}>
          <Single item={only} x={x} y={y} />
        </MarkLink>
      )}
    </FoldMark>
  ))
}
