import { say } from '../words/say.ts'

/** Where the skips lead: the ids of what they focus. */
export const GRAPHIC = 'graphic'
export const WORDS = 'words'

/** For those who come by keyboard: past the masthead and the controls. */
export function Skips({ to }: { to: readonly ('graphic' | 'words')[] }) {
  const names = { [GRAPHIC]: say.page.goToTheTimeline, [WORDS]: say.page.goToTheWords }
  return to.map((place) => (
    <button key={place} type="button" className="skip" onClick={() => document.getElementById(place)?.focus()}>
      {names[place]}
    </button>
  ))
}
