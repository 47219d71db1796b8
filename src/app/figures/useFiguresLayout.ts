import { useMemo, useRef } from 'react'
import type { MeasureUse } from '../../corpus/files.ts'
import type { Actor, Series } from '../../corpus/model.ts'
import { figureScale } from '../layout/figureScale.ts'
import { chartHeightFor, type FiguresLayout, layoutFigures } from '../layout/figuresTrack.ts'
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
  const height = chartHeightFor(scale)
  const previous = useRef<ReadonlyMap<string, Slot>>(new Map())
  const names = useMemo(() => measures.map(({ measure }) => measure), [measures])
  const placeOf = useMemo(() => {
    const compared = figureScale(marks, names, height, wanted)?.onScale ?? []
    return placesOf(
      compared.map(({ figure }) => figure),
      series,
    )
  }, [marks, names, height, wanted, series])
  const laidOut = useMemo(() => {
    const who = ({ id, figure }: FigureMark) => {
      const difference = differences.get(id)
      const note = claimNote(figure, actors, { place: placeOf(figure), needsYear: (day) => needsYear(day, scale) })
      return difference?.isRevision ? difference.words + say.page.comma + note : note
    }
    const options = { height, wanted, who, flagged: differences, previous: previous.current }
    return layoutFigures(marks, names, scale, options)
  }, [marks, names, scale, height, wanted, actors, differences, placeOf])
  previous.current = laidOut.slots
  return useMemo(() => drawn(laidOut, scale.width), [laidOut, scale])
}
