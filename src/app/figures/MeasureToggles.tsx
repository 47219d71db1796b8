import { useEffect, useState } from 'react'
import type { MeasureUse } from '../../corpus/files.ts'
import { measureWords, unitWords } from '../ui/labels.ts'
import { useToolbar } from '../ui/useToolbar.ts'
import type { View } from '../view/view.ts'
import { say } from '../words/say.ts'

export interface MeasureTogglesProps {
  readonly measures: readonly MeasureUse[]
  readonly view: View
  readonly choose: (change: Partial<View>) => void
  /** Pixels left free for the track's name. */
  readonly gutter: number
}

/** A row of them stands there at first, those with most claims; one more takes no more room than the way to it. */
const AT_FIRST = 5
const NOT_WORTH_HIDING = 1

/** Which measures are shown, each with its unit and how many claims there are. */
export function MeasureToggles({ measures, view, choose, gutter }: MeasureTogglesProps) {
  const all = measures.map(({ measure }) => measure)
  const shown = view.filters.measures.length === 0 ? all : view.filters.measures
  const [asked, setAsked] = useState(false)
  const showsAll = asked || measures.length <= AT_FIRST + NOT_WORTH_HIDING
  const offered = measures.filter(
    ({ measure }, at) => showsAll || at < AT_FIRST || view.filters.measures.includes(measure),
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
    if (asked) toolbar.ref.current?.querySelectorAll('input')[AT_FIRST]?.focus()
  }, [asked, toolbar.ref])
  return (
    <div
      className="measures"
      role="toolbar"
      aria-label={say.graphic.measuresShown}
      style={{ paddingInlineStart: gutter }}
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
        <button type="button" className="plain" onClick={() => setAsked(true)}>
          {say.count.moreValues(hidden)}
        </button>
      )}
    </div>
  )
}
