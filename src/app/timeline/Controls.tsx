import { countOf, formatCount } from '../ui/labels.ts'
import type { View } from '../view/view.ts'
import './controls.css'

export interface ControlsProps {
  /** The days in view, in words. */
  readonly said: string
  /** Stretches that the scale leaves out. */
  readonly skipped: number
  readonly visible: number
  readonly total: number
  readonly view: View
  readonly choose: (change: Partial<View>) => void
  /** Events of the story, and which of them is selected, from 1; 0 for none. */
  readonly steps: number
  readonly step: number
  readonly onStep: (direction: -1 | 1) => void
}

/** What is in view, in words, and the steps of the story; what places the marks on the axis. */
export function Controls({ said, skipped, visible, total, view, choose, steps, step, onStep }: ControlsProps) {
  return (
    <div className="timeline-head">
      <p className="timeline-said">
        <strong>{said}</strong>{' '}
        <span data-visible-count={visible}>
          {formatCount(visible)} of {formatCount(total)} marks in view
        </span>
        {skipped > 0 && `, ${skipped} empty ${skipped === 1 ? 'stretch' : 'stretches'} cut out of the axis`}
      </p>
      {steps > 0 && (
        <div className="control-group control-step">
          <p>
            {step > 0 ? `${step} of ${countOf(steps, 'main event')}` : `The story in ${countOf(steps, 'main event')}`}
          </p>
          <button type="button" onClick={() => onStep(-1)} aria-keyshortcuts="p">
            Previous event
          </button>
          <button type="button" onClick={() => onStep(1)} aria-keyshortcuts="n">
            Next event
          </button>
        </div>
      )}
      <div className="timeline-controls">
        <fieldset className="control-group control-choice">
          <legend>Placed by the day</legend>
          {(['happened', 'reported'] as const).map((axis) => (
            <label key={axis}>
              <input type="radio" name="axis" checked={view.axis === axis} onChange={() => choose({ axis })} />
              {axis === 'happened' ? 'it happened' : 'it was reported'}
            </label>
          ))}
        </fieldset>
        <label className="control-choice">
          <input type="checkbox" checked={view.skipEmpty} onChange={() => choose({ skipEmpty: !view.skipEmpty })} />
          Skip empty stretches
        </label>
      </div>
    </div>
  )
}
