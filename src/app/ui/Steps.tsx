import './steps.css'
import { say } from '../words/say.ts'

/** Through the story by thumb: two buttons that stay at the lower edge while what is above them scrolls. */
export function Steps({ onStep }: { readonly onStep: (direction: -1 | 1) => void }) {
  return (
    <div className="story-steps">
      <button type="button" onClick={() => onStep(-1)}>
        {say.page.previousEvent}
      </button>
      <button type="button" onClick={() => onStep(1)}>
        {say.page.nextEvent}
      </button>
    </div>
  )
}
