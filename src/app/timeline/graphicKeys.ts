import type { KeyboardEvent } from 'react'
import type { TimeWindow } from '../layout/timeScale.ts'
import { letterOf } from '../ui/letterOf.ts'

interface Heard {
  /** N and P. */
  readonly onStep: (direction: -1 | 1) => void
  /** Plus and minus; null where that leads nowhere. */
  readonly onZoom: (key: string) => TimeWindow | null
  readonly glide: (to: TimeWindow) => void
}

const STEPS: ReadonlyMap<string, -1 | 1> = new Map([
  ['n', 1],
  ['p', -1],
])
const ZOOMS: ReadonlySet<string> = new Set(['+', '-', '='])

/** The keys of the whole graphic, heard from its links alone: letters that act anywhere would act on those who dictate. */
export function graphicKeys({ onStep, onZoom, glide }: Heard): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    const step = STEPS.get(letterOf(event))
    if (step) return onStep(step)
    const next = ZOOMS.has(event.key) ? onZoom(event.key) : null
    if (next) glide(next)
  }
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, select, textarea, summary') !== null
}
