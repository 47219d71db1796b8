import { useEffect, useState } from 'react'
import type { MeasureUse } from '../../corpus/files.ts'
import { textWidth } from '../layout/textWidth.ts'
import { measureWords, unitWords } from '../ui/labels.ts'
import type { Frame } from '../ui/mark/Plot.tsx'
import { useToolbar } from '../ui/useToolbar.ts'
import type { View } from '../view/view.ts'
import { say } from '../words/say.ts'

export interface MeasureTogglesProps {
  readonly measures: readonly MeasureUse[]
  readonly view: View
  readonly choose: (change: Partial<View>) => void
  readonly frame: Pick<Frame, 'gutter' | 'width'>
}

/** At most this many stand there at first, those with most claims; one more takes no more room than the way to it. */
const AT_FIRST = 5
const NOT_WORTH_HIDING = 1
const NAME = 14
/** The box, and the space around it and after the name. */
const AROUND = 30

/** Which measures are shown, each with its unit and how many claims there are. */
export function MeasureToggles({ measures, view, choose, frame }: MeasureTogglesProps) {
  const all = measures.map(({ measure }) => measure)
  const shown = view.filters.measures.length === 0 ? all : view.filters.measures
  /** How many stood there when the others were asked for. */
  const [asked, setAsked] = useState<number | null>(null)
  const first = firstInRow(measures, frame.width)
  const offered = measures.filter(
    ({ measure }, at) => asked !== null || at < first || view.filters.measures.includes(measure),
  )
  const hidden = measures.length - offered.length
  const toggle = (measure: string) => {
    const next = shown.includes(measure) ? shown.filter((each) => each !== measure) : [...shown, measure]
    // None and all are the same to the filter, and showing all is the kinder reading of both.
    const wanted = next.length === all.length ? [] : next
    choose({ filters: { ...view.filters, measures: wanted } })
  }
  const toolbar = useToolbar('button, input')
  useEffect(() => {
    // The button that was pressed is gone: on with the first of those it brought.
    if (asked !== null) toolbar.ref.current?.querySelectorAll('input')[asked]?.focus()
  }, [asked, toolbar.ref])
  return (
    <div
      className="measures"
      role="toolbar"
      aria-label={say.graphic.measuresShown}
      style={{ paddingInlineStart: frame.gutter }}
      {...toolbar}
    >
      <span aria-hidden="true">{say.graphic.shown}</span>
      {offered.map(({ measure, unit, figures }) => (
        <label key={measure} title={say.graphic.measureUse(figures, unitWords(unit))}>
          <input type="checkbox" checked={shown.includes(measure)} onChange={() => toggle(measure)} />
          <span>
            {measureWords(measure)} <small>{figures}</small>
          </span>
        </label>
      ))}
      {hidden > 0 && (
        <button type="button" className="plain" onClick={() => setAsked(first)}>
          {say.count.moreValues(hidden)}
        </button>
      )}
    </div>
  )
}

/** How many have room in one row, with the way to the others behind them. */
function firstInRow(measures: readonly MeasureUse[], width: number): number {
  const most = measures.length <= AT_FIRST + NOT_WORTH_HIDING ? measures.length : AT_FIRST
  let free = width - textWidth(`${say.graphic.shown} ${say.count.moreValues(measures.length)}`, NAME)
  const left = measures.map(({ measure, figures }) => {
    free -= AROUND + textWidth(`${measureWords(measure)} ${figures}`, NAME)
    return free
  })
  return Math.max(1, left.slice(0, most).filter((each) => each >= 0).length)
}
