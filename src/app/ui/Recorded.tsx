import { showControls } from './Printed.tsx'

/** What the compiler has written down: a reason, a rule. It stands in English, whatever the page speaks. */
export function Recorded({ text }: { text: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {showControls(text)}
    </bdi>
  )
}
