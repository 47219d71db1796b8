import { useMemo, useRef } from 'react'
import { type EventsLayout, layoutEvents, type PlacedEvent } from '../layout/eventsTrack.ts'
import { marksInView } from '../layout/inView.ts'
import type { EventMark } from '../layout/marks.ts'
import { drawn } from '../layout/mirror.ts'
import type { Slot } from '../layout/pack.ts'
import type { TimeScale } from '../layout/timeScale.ts'

export interface EventsLaidOut {
  readonly inView: readonly EventMark[]
  /** In pixels of the page, mirrored where it is. */
  readonly layout: EventsLayout
  /** Those with words, in order of time, which is the order of the arrow keys. */
  readonly byTime: readonly PlacedEvent[]
}

/** Where the events of the view stand; each keeps its row while the reader zooms, as long as it can. */
export function useEventsLayout(
  marks: readonly EventMark[],
  scale: TimeScale,
  units: number,
  selected: string | null,
): EventsLaidOut {
  const previous = useRef<ReadonlyMap<string, Slot>>(new Map())
  const inView = useMemo(() => marksInView(marks, scale), [marks, scale])
  const laidOut = useMemo(
    () => layoutEvents(inView, scale, { units, selected, previous: previous.current }),
    [inView, scale, units, selected],
  )
  previous.current = laidOut.slots
  const layout = useMemo(() => drawn(laidOut, scale.width), [laidOut, scale])
  const byTime = useMemo(() => {
    const inOrder = [...laidOut.labelled].sort((a, b) => a.gx - b.gx)
    return drawn(inOrder, scale.width)
  }, [laidOut, scale])
  return { inView, layout, byTime }
}
