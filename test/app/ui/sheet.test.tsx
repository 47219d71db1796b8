import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Sheet } from '../../../src/app/ui/Sheet.tsx'

function setup() {
  const onClose = vi.fn()
  const onStep = vi.fn()
  render(
    <Sheet title="The words" from="bottom" onClose={onClose} onStep={onStep}>
      <p>more than 140 people died</p>
    </Sheet>,
  )
  const swipe = (on: string, [x, y]: [x: number, y: number], pointerType = 'touch') => {
    const element = screen.getByText(on)
    fireEvent.pointerDown(element, { clientX: 200, clientY: 200, pointerType })
    fireEvent.pointerUp(element, { clientX: 200 + x, clientY: 200 + y, pointerType })
  }
  return { onClose, onStep, swipe }
}
const WORDS = 'more than 140 people died'

describe('a sheet', () => {
  it('steps on with a swipe to the left and back with one to the right', () => {
    const { swipe, onStep } = setup()
    swipe(WORDS, [-120, 10])
    swipe(WORDS, [120, -10])
    expect(onStep.mock.calls).toEqual([[1], [-1]])
  })

  it('closes with a swipe down on its head, not on the words, which scroll', () => {
    const { swipe, onClose } = setup()
    swipe(WORDS, [5, 120])
    expect(onClose).not.toHaveBeenCalled()
    swipe('The words', [5, 120])
    expect(onClose).toHaveBeenCalledOnce()
  })

  it.each([
    ['a tap that slips', [-20, 3], 'touch'],
    ['a scroll that goes askew', [-80, 70], 'touch'],
    ['a mouse that selects words', [-200, 0], 'mouse'],
  ] as const)('takes %s for no swipe', (_, way, pointerType) => {
    const { swipe, onStep, onClose } = setup()
    swipe(WORDS, [...way], pointerType)
    expect([onStep, onClose].map((spy) => spy.mock.calls.length)).toEqual([0, 0])
  })

  it('closes by its button and on Escape', () => {
    const { onClose } = setup()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(onClose).toHaveBeenCalledTimes(2)
  })
})
