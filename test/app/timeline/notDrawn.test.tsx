import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Day } from '../../../src/corpus/ids.ts'
import { FERRY } from '../../support/corpus.ts'
import { eventOn } from '../../support/marks.ts'
import { setupTimeline } from '../../support/timeline.tsx'

describe('what has no date', () => {
  const tray = () => within(document.querySelector<HTMLElement>('[data-panel="undated"]')!)

  it('is counted in its tray and in the line over the axis, under the reason', async () => {
    const { user } = await setupTimeline()
    expect(document.querySelector('[data-visible-count]')?.parentElement?.textContent).toContain(', 2 undated')
    await user.click(screen.getByText(/^Undated \(2\)/))
    expect(
      tray()
        .getAllByRole('link')
        .map((link) => link.getAttribute('data-mark')),
    ).toEqual(['article', 'event'])
    expect(
      tray()
        .getAllByRole('heading')
        .map((each) => each.textContent),
    ).toEqual([
      'an article without a date: nothing in it can be placed from the day it came out 1',
      expect.stringMatching(/ 1$/),
    ])
  })

  it('nor a day of report, is counted there too on the axis of reports', async () => {
    const rumour = eventOn('rumour', { edtf: '2031-03-05', articles: ['undated'] })
    const { user } = await setupTimeline({ at: '#axis=reported', events: [rumour] })
    await user.click(screen.getByText(/^Undated \(3\)/))
    const section = screen.getByRole('heading', { name: /^no day of report/ }).closest('section')!
    expect(within(section).getByRole('link', { name: /^Event rumour/ })).toHaveAttribute('data-id', 'rumour')
  })

  it('is never without a reason', async () => {
    const undated = { ...FERRY.undated, events: FERRY.undated.events.map((event) => ({ ...event, reason: '' })) }
    const { user } = await setupTimeline({ undated })
    await user.click(screen.getByText(/^Undated/))
    expect(tray().getByRole('heading', { name: 'nothing says when 1' })).toBeVisible()
  })

  it('stands open where it is more than the axis holds', async () => {
    const { counts, undated } = FERRY.corpus
    expect(document.querySelector('[data-panel="undated"]')).toBeNull()
    await setupTimeline()
    expect(document.querySelector('[data-panel="undated"]')).not.toHaveAttribute('open')
    cleanup()
    await setupTimeline({ corpus: { ...FERRY.corpus, counts: { ...counts, events: undated!.events * 2, figures: 0 } } })
    expect(document.querySelector('[data-panel="undated"]')).toHaveAttribute('open')
  })
})

describe('what is only counted', () => {
  const far = { path: 'tiles/03.json', from: '2031-04-01' as Day, to: '2031-04-30' as Day, events: 40, figures: 9 }

  it('is said beside the marks in view, and a track without its figures says where they are', async () => {
    const { track } = await setupTimeline({ folded: [far], figures: [] })
    expect(document.querySelector('[data-visible-count]')?.parentElement?.textContent).toContain(
      ', 49 more marks as counts',
    )
    track('Figures').getByText(/^9 figures of these days: at this width they are only counted/)
    // By its days, as a mark is, and by a number as it is drawn.
    const many = { ...far, from: '2031-03-05' as Day, to: '2031-03-09' as Day, events: 1_190 }
    cleanup()
    const cluster = (await setupTimeline({ folded: [many] })).mark(/zoom in$/, 'More marks')
    expect(cluster).toHaveAccessibleName('5–9 March 2031, 1,199 more marks, zoom in')
    expect(cluster).toHaveTextContent('1,199')
  })

  it.for([900, 328])('and reaches over all days in view comes when it is asked for, %i pixels wide', async (width) => {
    const endless = { ...far, path: 'tiles/00.json', from: null, to: null }
    const openMore = vi.fn()
    const shown = { at: '#2031-03-04/2031-03-04', width, folded: [endless, far], behind: [endless.path], openMore }
    const { click } = await setupTimeline(shown)
    await click(screen.getByRole('button', { name: '49 more marks reach over all of these days: show some of them' }))
    expect(openMore).toHaveBeenCalledOnce()
    cleanup()
    await setupTimeline({ ...shown, behind: [] })
    expect(screen.queryByRole('button', { name: /reach over all of these days/ })).toBeNull()
  })

  it('can be reached from the list of a narrow page, and the way back stands there', async () => {
    const { click } = await setupTimeline({ width: 328, folded: [far] })
    const link = screen.getByRole('link', { name: 'April 2031' })
    expect(screen.queryByRole('button', { name: 'First view' })).toBeNull()
    await click(link)
    expect(window.location.hash).toBe('#2031-04-01/2031-04-30')
    // Of these days alone: no article of other days stands ahead of them.
    expect(document.querySelectorAll('.vertical-months [data-mark="article"]')).toHaveLength(0)
    await click(screen.getByRole('button', { name: 'First view' }))
    expect(window.location.hash).toBe('')
  })
})
