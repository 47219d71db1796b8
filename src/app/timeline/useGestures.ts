import { type RefObject, useEffect, useRef } from 'react'
import { alongShift } from '../layout/mirror.ts'
import { recogniseGestures } from './gestures.ts'
import type { TimeWindowInHand } from './useTimeWindow.ts'

/**
 * Drags, pinches and wheels on an element that holds the plot: `left` pixels from its edge, `width` wide. They are heard
 * for as long as the element stands, whatever is drawn in it meanwhile.
 */
export function useGestures(
  plot: { readonly left: number; readonly width: number },
  { step, end }: Pick<TimeWindowInHand, 'step' | 'end'>,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const current = useRef({ plot, step, end })
  current.current = { plot, step, end }
  useEffect(() => {
    const around = element.current
    if (!around) return
    const plotBox = () => {
      const { left, width } = current.current.plot
      return { left: around.getBoundingClientRect().left + left, width }
    }
    return recogniseGestures(around, plotBox, {
      onStep: (factor, shift) => current.current.step(factor, alongShift(factor, shift)),
      onEnd: () => current.current.end(),
    })
  }, [])
  return element
}
