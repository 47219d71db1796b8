import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ar } from '../../../src/app/words/ar/ar.ts'
import { speak } from '../../../src/app/words/say.ts'
import { setupTimeline } from '../../support/timeline.tsx'

beforeEach(() => speak('ar', ar))
afterEach(() => speak('en'))

const EVENTS = ar.graphic.events
const focused = () => document.activeElement?.getAttribute('aria-label')
const marksOf = (track: string) => [...document.querySelectorAll<SVGElement>(`[data-track="${track}"] [data-stop]`)]
/** As one sees them: from the right to the left, from above. */
const asSeen = (marks: readonly SVGElement[]) =>
  [...marks].sort(
    (a, b) =>
      Number(b.getAttribute('data-x')) - Number(a.getAttribute('data-x')) ||
      Number(a.getAttribute('data-y')) - Number(b.getAttribute('data-y')),
  )

describe('the timeline in Arabic', () => {
  it('has the old at the right', async () => {
    const { mark } = await setupTimeline()
    const x = (name: RegExp) => Number(mark(name, EVENTS).getAttribute('data-x'))
    expect(x(/Aurora Star capsizes/)).toBeGreaterThan(x(/inquiry/i))
  })

  it('walks to what lies at the left with the left arrow, which is later', async () => {
    const { press } = await setupTimeline()
    const names = asSeen(marksOf('events')).map((each) => each.getAttribute('aria-label'))
    marksOf('events')
      .find((each) => each.getAttribute('aria-label') === names[0])
      ?.focus()
    await press('ArrowLeft')
    expect(focused()).toBe(names[1])
    await press('ArrowRight')
    expect(focused()).toBe(names[0])
    await press('End')
    expect(focused()).toBe(names.at(-1))
    await press('Home')
    expect(focused()).toBe(names[0])
  })

  it('has its one tab stop at the first event in time', async () => {
    await setupTimeline()
    const stop = marksOf('events').find((each) => each.getAttribute('tabindex') === '0')
    expect(stop).toBe(asSeen(marksOf('events'))[0])
  })

  it('moves the strip the way the arrow points', async () => {
    const { press } = await setupTimeline({ at: '#2031-03-01/2031-03-10' })
    const brush = () => Number(document.querySelector('.brush')?.getAttribute('x'))
    const before = brush()
    screen.getByRole('slider').focus()
    await press('ArrowLeft')
    expect(brush()).toBeLessThan(before)
    await press('ArrowRight')
    await press('ArrowRight')
    expect(brush()).toBeGreaterThan(before)
  })

  it('steps through the story on a keyboard that writes Arabic, by the place of its keys', async () => {
    const { mark, address } = await setupTimeline()
    mark(/Aurora Star capsizes/, EVENTS).focus()
    await act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ى', code: 'KeyN' }))
    expect(address()).toBe('#event=capsized')
  })

  it('keeps titles in their own direction, and counts beside them in its own', async () => {
    const { mark } = await setupTimeline()
    const title = mark(/Aurora Star capsizes/, EVENTS).querySelector('.label tspan[direction]')
    expect(title?.getAttribute('direction')).toBe('ltr')
    expect(title?.textContent).toMatch(/^Ferry Aurora Star|^Aurora Star/)
    const notes = [...document.querySelectorAll('.label-note')]
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) expect(note.closest('[direction="ltr"]')).toBeNull()
  })

  it('says everything about a mark in Arabic but what the articles say', async () => {
    const { mark } = await setupTimeline()
    expect(mark(/Aurora Star capsizes/, EVENTS).getAttribute('aria-label')).toMatch(/مارس 2031، /)
    expect(screen.getByRole('button', { name: ar.graphic.zoomIn })).toBeVisible()
    await fireEvent.click(screen.getByText(ar.legend.title))
    expect(screen.getByText(ar.legend.uncovered)).toBeVisible()
  })
})
