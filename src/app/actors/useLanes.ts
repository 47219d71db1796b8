import { useMemo, useState } from 'react'
import type { Actor } from '../../corpus/model.ts'
import { marksInView } from '../layout/inView.ts'
import { chooseLanes, lanesOf, type PlacedLane, placeLanes } from '../layout/lanes.ts'
import type { EventMark } from '../layout/marks.ts'
import { drawn } from '../layout/mirror.ts'
import { windowOf } from '../layout/span.ts'
import { touches } from '../layout/stretch.ts'
import { NO_WARP, type TimeScale } from '../layout/timeScale.ts'
import { selectedOf, type View } from '../view/view.ts'

export const FIRST_LANES = 7

interface Options {
  readonly actors: readonly Actor[]
  readonly marks: readonly EventMark[]
  readonly scale: TimeScale
  readonly view: View
}

export interface Lanes {
  /** How many there are. */
  readonly all: number
  /** Those that are shown, in pixels of the page. */
  readonly placed: readonly PlacedLane[]
  readonly showsAll: boolean
  readonly setShowsAll: (showsAll: boolean) => void
  /** Part of a name that is looked for. */
  readonly sought: string
  readonly setSought: (sought: string) => void
}

/** The lanes of the heaviest actors, or of all; with them those that are chosen, looked for or join in the event selected. */
export function useLanes({ actors, marks, scale, view }: Options): Lanes {
  const [showsAll, setShowsAll] = useState(false)
  const [sought, setSought] = useState('')
  // In the order of the days that the address names: lanes stay where they are while a gesture lasts.
  const { span } = view
  const lanes = useMemo(() => {
    const days = span && windowOf(span, NO_WARP)
    return lanesOf(actors, marks, ({ stretch }) => !days || touches(stretch, days.start, days.end))
  }, [actors, marks, span])
  const actor = selectedOf(view, 'actor')
  const event = selectedOf(view, 'event')
  const filtered = view.filters.actors
  const shown = useMemo(() => {
    const pinned = actor === null ? filtered : [actor, ...filtered]
    const joined = marks.find(({ id }) => id === event)?.event.actors.map((each) => each.actor) ?? []
    return chooseLanes(lanes, { pinned, joined, sought, most: showsAll ? Number.POSITIVE_INFINITY : FIRST_LANES })
  }, [lanes, marks, actor, event, filtered, sought, showsAll])
  const placed = useMemo(() => {
    const inView = new Set(marksInView(marks, scale).map(({ id }) => id))
    return drawn(
      placeLanes(shown, scale, ({ id }) => inView.has(id)),
      scale.width,
    )
  }, [shown, marks, scale])
  return { all: lanes.length, placed, showsAll, setShowsAll, sought, setSought }
}
