import { useMemo, useRef } from 'react'
import type { MeasureUse } from '../../corpus/files.ts'
import type { Actor, Series } from '../../corpus/model.ts'
import { figureScale } from '../layout/figureScale.ts'
import { CHART_HEIGHTS, type FiguresLayout, layoutFigures } from '../layout/figuresTrack.ts'
import type { FigureMark } from '../layout/marks.ts'
import { drawn } from '../layout/mirror.ts'
import type { Slot } from '../layout/pack.ts'
import { needsYear, type TimeScale } from '../layout/timeScale.ts'
import { claimNote, placesOf } from '../ui/mark/names.ts'
import type { View } from '../view/view.ts'
import { say } from '../words/say.ts'
import type { Difference } from './differing.ts'

interface Claimed {
  readonly marks: readonly FigureMark[]
  readonly measures: readonly MeasureUse[]
  readonly series: readonly Series[]
  readonly actors: ReadonlyMap<string, Actor>
  readonly differences: ReadonlyMap<string, Difference>
  readonly scale: TimeScale
  readonly view: View
}

/** Where the claims stand as they are drawn; those in words keep their places from one picture to the next. */
export function useFiguresLayout({
  marks,
  measures,
  series,
  actors,
  differences,
  scale,
  view,
}: Claimed): FiguresLayout {
  const wanted = view.scale
  // Whether these claims have once had no room on the low scale: it does not grow and shrink while a reader zooms.
  const full = useRef({ of: marks, is: false })
  if (full.current.of !== marks) full.current = { of: marks, is: false }
  const previous = useRef<ReadonlyMap<string, Slot>>(new Map())
  const names = useMemo(() => measures.map(({ measure }) => measure), [measures])
  const placeOf = useMemo(() => {
    const compared = figureScale(marks, names, CHART_HEIGHTS.full, wanted)?.onScale ?? []
    return placesOf(
      compared.map(({ figure }) => figure),
      series,
    )
  }, [marks, names, wanted, series])
  const laidOut = useMemo(() => {
    const who = ({ id, figure }: FigureMark) => {
      const difference = differences.get(id)
      const note = claimNote(figure, actors, { place: placeOf(figure), needsYear: (day) => needsYear(day, scale) })
      return difference?.isRevision ? difference.words + say.page.comma + note : note
    }
    const options = { wanted, who, flagged: differences, previous: previous.current }
    const low = full.current.is ? null : layoutFigures(marks, names, scale, { ...options, height: CHART_HEIGHTS.low })
    if (low?.onScale.every(({ label }) => label !== null && label.note !== '')) return low
    full.current.is = true
    return layoutFigures(marks, names, scale, { ...options, height: CHART_HEIGHTS.full })
  }, [marks, names, scale, wanted, actors, differences, placeOf])
  previous.current = laidOut.slots
  return useMemo(() => drawn(laidOut, scale.width), [laidOut, scale])
}
