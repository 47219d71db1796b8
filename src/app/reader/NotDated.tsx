import { Recorded } from '../ui/Recorded.tsx'
import { say } from '../words/say.ts'

/** Why it has no place on the calendar, as the compiler tells it. */
export function NotDated({ reason }: { reason: string }) {
  return (
    <>
      {say.reading.notDated} <Recorded text={reason} />
    </>
  )
}
