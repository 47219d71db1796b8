import { type Stretch, touches } from './stretch.ts'
import type { TimeScale } from './timeScale.ts'

/** Marks of which something can be seen: their bar, or the end of it that is known. */
export function marksInView<Mark extends { readonly stretch: Stretch; readonly heldUntil?: number | null }>(
  marks: readonly Mark[],
  scale: TimeScale,
): Mark[] {
  const first = scale.dayAt(0)
  const last = scale.dayAt(scale.width)
  return marks.filter(({ stretch, heldUntil = null }) =>
    touches(heldUntil === null ? stretch : { ...stretch, to: heldUntil }, first, last),
  )
}
