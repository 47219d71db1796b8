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
  readonly onZoom: (factor: number) => void
  readonly onFirst: () => void
  readonly onWhole: () => void
  /** Events of the story, and which of them is selected, from 1; 0 for none. */
  readonly steps: number
  readonly step: number
  readonly onStep: (direction: -1 | 1) => void
}

/** What is in view, in words, and everything that moves it; each control says what it does. */
export function Controls({
  said,
  skipped,
  visible,
  total,
  view,
  choose,
  onZoom,
  onFirst,
  onWhole,
  steps,
  step,
  onStep,
}: ControlsProps) {
  return (
    <div className="timeline-head">
      <p className="timeline-said">
        <strong>{said}</strong>{' '}
        <span data-visible-count={visible}>
          {formatCount(visible)} of {formatCount(total)} marks in view
        </span>
        {skipped > 0 && `, ${skipped} empty ${skipped === 1 ? 'stretch' : 'stretches'} cut out of the axis`}
      </p>
      <div className="control-group control-step">
        {steps > 0 && (
          <p>
            {step > 0 ? `${step} of ${countOf(steps, 'main event')}` : `The story in ${countOf(steps, 'main event')}`}
          </p>
        )}
        <button type="button" onClick={() => onStep(-1)} aria-keyshortcuts="p">
          Previous event
        </button>
        <button type="button" onClick={() => onStep(1)} aria-keyshortcuts="n">
          Next event
        </button>
      </div>
      <div className="timeline-controls">
        <div className="control-group">
          <button type="button" onClick={() => onZoom(2)} aria-keyshortcuts="+">
            Zoom in
          </button>
          <button type="button" onClick={() => onZoom(0.5)} aria-keyshortcuts="-">
            Zoom out
          </button>
          <button type="button" onClick={onFirst}>
            First view
          </button>
          <button type="button" onClick={onWhole}>
            All time
          </button>
        </div>
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
