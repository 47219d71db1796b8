import type { View } from '../view/view.ts'
import { say } from '../words/say.ts'
import './controls.css'

export interface ControlsProps {
  /** The days in view, in words. */
  readonly said: string
  /** Stretches that the scale leaves out. */
  readonly skipped: number
  readonly visible: number
  readonly total: number
  /** Marks of tiles that are not loaded at this width. */
  readonly counted: number
  /** What has no day and stands in its own list. */
  readonly undated: number
  readonly view: View
  readonly choose: (change: Partial<View>) => void
  /** Events of the story, and which of them is selected, from 1; 0 for none. */
  readonly steps: number
  readonly step: number
  readonly onStep: (direction: -1 | 1) => void
}

/** What is in view, in words, and the steps of the story; what places the marks on the axis. */
export function Controls(props: ControlsProps) {
  const { said, skipped, visible, total, counted, undated, view, choose, steps, step, onStep } = props
  return (
    <div className="timeline-head">
      <p className="timeline-said">
        <strong>{said}</strong>
      </p>
      {steps > 0 && (
        <div className="control-group control-step">
          <p>{step > 0 ? say.graphic.step(step, steps) : say.graphic.steps(steps)}</p>
          <button type="button" onClick={() => onStep(-1)} aria-keyshortcuts="p">
            {say.page.previousEvent}
          </button>
          <button type="button" onClick={() => onStep(1)} aria-keyshortcuts="n">
            {say.page.nextEvent}
          </button>
        </div>
      )}
      <div className="timeline-controls">
        <fieldset className="control-group control-choice">
          <legend>{say.graphic.placedBy}</legend>
          {(['happened', 'reported'] as const).map((axis) => (
            <label key={axis}>
              <input type="radio" name="axis" checked={view.axis === axis} onChange={() => choose({ axis })} />
              {say.graphic[axis]}
            </label>
          ))}
        </fieldset>
        <label className="control-choice">
          <input type="checkbox" checked={view.skipEmpty} onChange={() => choose({ skipEmpty: !view.skipEmpty })} />
          {say.graphic.skipEmpty}
        </label>
        <p className="timeline-count">
          <span data-visible-count={visible}>{say.graphic.inView(visible, total)}</span>
          {counted > 0 && say.graphic.alsoCounted(counted)}
          {undated > 0 && say.graphic.alsoUndated(undated)}
          {skipped > 0 && say.graphic.cutOut(skipped)}
        </p>
      </div>
    </div>
  )
}
