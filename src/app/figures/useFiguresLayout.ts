import { useMemo, useRef } from 'react'
import type { MeasureUse } from '../../corpus/files.ts'
import type { Actor, Series } from '../../corpus/model.ts'
import { CHART_HEIGHTS, figureRoom } from '../layout/figureRoom.ts'
import { figureScale } from '../layout/figureScale.ts'
import { type FiguresLayout, layoutFigures } from '../layout/figuresTrack.ts'
import type { FigureMark } from '../layout/marks.ts'
import { drawn } from '../layout/mirror.ts'
import type { Slot } from '../layout/pack.ts'
import { needsYear, type TimeScale, type TimeWindow } from '../layout/timeScale.ts'
import { claimNote, placesOf } from '../ui/mark/names.ts'
import { selectedOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import type { Difference } from './differing.ts'

interface Claimed {
  readonly marks: readonly FigureMark[]
  readonly measures: readonly MeasureUse[]
  readonly series: readonly Series[]
  readonly actors: ReadonlyMap<string, Actor>
  readonly differences: ReadonlyMap<string, Difference>
  readonly scale: TimeScale
  readonly first: TimeWindow
  readonly view: View
}

/** What one picture hands on to the next of the same claims in the same room. */
interface Before {
  readonly marks: readonly FigureMark[]
  readonly room: number
  /** Whether these claims have once had no room on the low scale: it does not grow and shrink while a reader zooms. */
  full: boolean
  /** Those in words keep their places. */
  slots: ReadonlyMap<string, Slot>
}

/** Where the claims stand as they are drawn, within `room` pixels of height as far as they can still be read there. */
export function useFiguresLayout(
  { marks, measures, series, actors, differences, scale, first, view }: Claimed,
  room: number,
): FiguresLayout {
  const wanted = view.scale
  const selected = selectedOf(view, 'figure')
  const ref = useRef<Before | null>(null)
  if (ref.current?.marks !== marks || ref.current.room !== room)
    ref.current = { marks, room, full: false, slots: new Map() }
  const before = ref.current
  const names = useMemo(() => measures.map(({ measure }) => measure), [measures])
  const compared = useMemo(
    () => figureScale(marks, names, CHART_HEIGHTS.full, wanted, first) ?? { onScale: [], beneath: marks },
    [marks, names, wanted, first],
  )
  const placeOf = useMemo(
    () =>
      placesOf(
        compared.onScale.map(({ figure }) => figure),
        series,
      ),
    [compared, series],
  )
  const laidOut = useMemo(() => {
    const who = ({ id, figure }: FigureMark) => {
      const difference = differences.get(id)
      const note = claimNote(figure, actors, { place: placeOf(figure), needsYear: (day) => needsYear(day, scale) })
      return difference?.isRevision ? difference.words + say.page.comma + note : note
    }
    const options = { wanted, made: first, who, selected, flagged: differences, previous: before.slots }
    const hasRows = compared.beneath.length > 0
    const within = (height: number) => figureRoom(room, compared.onScale.length > 0 ? height : 0, hasRows)
    const [low, full] = [within(CHART_HEIGHTS.low), within(CHART_HEIGHTS.full)]
    if (!before.full) {
      const laid = layoutFigures(marks, names, scale, { ...options, ...low })
      if (laid.onScale.every(({ label }) => label !== null && label.note !== '')) return laid
    }
    before.full = true
    return layoutFigures(marks, names, scale, { ...options, ...full })
  }, [marks, names, scale, first, wanted, selected, actors, differences, placeOf, compared, room, before])
  before.slots = laidOut.slots
  return useMemo(() => drawn(laidOut, scale.width), [laidOut, scale])
}
