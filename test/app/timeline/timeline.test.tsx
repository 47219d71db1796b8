import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { claim, eventOn } from '../../support/marks.ts'
import { setupTimeline } from '../../support/timeline.tsx'

const crowd = Array.from({ length: 60 }, (_, at) =>
  eventOn(`m${at}`, { edtf: '2031-03-04', title: `Boat ${at} sets out`, articles: ['gazette-ferry'], importance: 2 }),
)

describe('a mark', () => {
  it('is a link named by date, label and source', async () => {
    const { mark } = await setupTimeline()
    expect(mark(/^4 March 2031, Aurora Star capsizes/)).toHaveAccessibleName(
      '4 March 2031, Aurora Star capsizes in Marrow Sound, 2 articles, The Harbour Gazette',
    )
  })

  it('leads to the view with it selected', async () => {
    const { mark, click, address } = await setupTimeline()
    expect(mark(/Aurora Star capsizes/)).toHaveAttribute('href', '#event=capsized')
    await click(mark(/Aurora Star capsizes/))
    expect(address()).toBe('#event=capsized')
    expect(mark(/Aurora Star capsizes/)).toHaveAttribute('aria-current', 'true')
  })

  it('says that something is only planned, and where it is denied', async () => {
    const { names } = await setupTimeline()
    expect(names('Events').filter((name) => name?.includes(', denied, '))).toHaveLength(1)
  })

  it('stands in the lane of each of its actors, selected in all of them', async () => {
    await setupTimeline({ at: '#event=capsized' })
    const lanes = document.querySelectorAll(
      '[data-panel="actors"] [data-mark="event"][data-id="capsized"][aria-current]',
    )
    const clusters = document.querySelectorAll('[data-panel="actors"] [data-mark="cluster"][data-lit]')
    expect(lanes.length + clusters.length).toBe(2)
  })
})

describe('a crowd', () => {
  it('folds into a count that lists every member', async () => {
    const { mark, click, track } = await setupTimeline({ events: crowd })
    await click(mark(/more events, list them$/))
    const members = within(track('Events').getAllByRole('list')[0]!).getAllByRole('link')
    const labelled = track('Events').getAllByRole('link').length - members.length - 1
    expect(labelled + members.length).toBe(60)
  })

  it('closes again with Escape', async () => {
    const { mark, click, press, track } = await setupTimeline({ events: crowd })
    mark(/more events, list them$/).focus()
    await click(mark(/more events, list them$/))
    expect(track('Events').getAllByRole('list')[0]).toBeVisible()
    await press('Escape')
    expect(track('Events').queryByRole('list')).toBeNull()
  })

  it('keeps what is selected out of the fold', async () => {
    const { mark } = await setupTimeline({ events: crowd, at: '#event=m59' })
    expect(mark(/Boat 59 sets out/)).toHaveAttribute('data-mark', 'event')
  })
})

describe('the keyboard', () => {
  it('finds one stop in each track', async () => {
    await setupTimeline()
    for (const track of document.querySelectorAll('.plot')) {
      const marks = [...track.querySelectorAll('[data-stop]')]
      if (marks.length > 0) expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
    }
  })

  it('walks through a track by time, to its ends, and back', async () => {
    const { names, mark, press } = await setupTimeline()
    const focused = () => document.activeElement?.getAttribute('aria-label')
    const inTime = [...document.querySelectorAll('[data-track="events"] [data-stop]')]
      .sort(
        (a, b) =>
          Number(a.getAttribute('data-x')) - Number(b.getAttribute('data-x')) ||
          Number(a.getAttribute('data-y')) - Number(b.getAttribute('data-y')),
      )
      .map((each) => each.getAttribute('aria-label'))
    expect(names('Events').length).toBe(inTime.length)
    mark(new RegExp(`^${inTime[0]}$`)).focus()
    await press('ArrowRight')
    expect(focused()).toBe(inTime[1])
    await press('End')
    expect(focused()).toBe(inTime.at(-1))
    await press('ArrowLeft')
    expect(focused()).toBe(inTime.at(-2))
    await press('Home')
    expect(focused()).toBe(inTime[0])
  })

  it('lets go of the selection with Escape', async () => {
    const { mark, press, address } = await setupTimeline({ at: '#event=capsized' })
    mark(/Aurora Star capsizes/).focus()
    await press('Escape')
    expect(address()).toBe('')
  })

  it('zooms with plus and minus, and moves on the strip', async () => {
    const { mark, press, axis } = await setupTimeline()
    const first = axis()
    mark(/Aurora Star capsizes/).focus()
    await press('+')
    const nearer = axis()
    expect(nearer).not.toBe(first)
    screen.getByRole('slider').focus()
    await press('ArrowRight')
    expect(axis()).not.toBe(nearer)
    await press('Home')
    expect(axis()).toMatch(/2031/)
  })

  it('steps through the important events with n and p', async () => {
    const { mark, press, address } = await setupTimeline()
    mark(/Aurora Star capsizes/).focus()
    await press('n')
    expect(address()).toBe('#event=capsized')
  })
})

describe('the view', () => {
  it('says how many marks it shows, and of how many', async () => {
    const { count } = await setupTimeline()
    const all = Number(count())
    expect(screen.getByText(`${all} of ${all} marks in view`)).toBeVisible()
  })

  it('zooms with the buttons, and the address follows', async () => {
    const { user, address, axis } = await setupTimeline()
    const first = axis()
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(address()).toMatch(/^#2031-\d\d-\d\d\/2031-\d\d-\d\d$/)
    await user.click(screen.getByRole('button', { name: 'First view' }))
    expect(axis()).toBe(first)
  })

  it('is the one that the address tells', async () => {
    const { axis, count } = await setupTimeline({ at: '#2031-03-06/2031-03-08' })
    expect(axis()).toBe('Time axis, 6–8 March 2031')
    expect(Number(count())).toBeGreaterThan(0)
  })

  it('changes from when it happened to when it was reported', async () => {
    const { user, address, mark } = await setupTimeline()
    const before = mark(/Aurora Star capsizes/).getAttribute('data-x')
    await user.click(screen.getByRole('radio', { name: 'it was reported' }))
    expect(address()).toBe('#axis=reported')
    expect(mark(/Aurora Star capsizes/).getAttribute('data-x')).not.toBe(before)
  })

  it('says when empty stretches are cut out', async () => {
    const far = [eventOn('old', { edtf: '2030-01-05', articles: ['gazette-ferry'] }), ...crowd]
    const { user } = await setupTimeline({ events: far })
    await user.click(screen.getByRole('checkbox', { name: 'Skip empty stretches' }))
    expect(screen.getByText(/empty stretch(es)? cut out of the axis/)).toBeVisible()
  })
})

describe('figures', () => {
  it('keep their hedge in their name and say who said it', async () => {
    const { names } = await setupTimeline()
    expect(names('Figures').some((name) => /More than 140.*Coast guard/i.test(name ?? ''))).toBe(true)
  })

  it('are shown by measure', async () => {
    const { user, track, address } = await setupTimeline()
    const before = track('Figures').getAllByRole('link').length
    await user.click(track('Figures').getByRole('checkbox', { name: /^missing/ }))
    expect(address()).toMatch(/^#measure=killed,rescued$/)
    expect(track('Figures').getAllByRole('link').length).toBe(before - 1)
  })
})

describe('pointing', () => {
  const lit = (track: string) =>
    [...document.querySelectorAll(`${track} .plot [data-lit]`)].map((mark) => mark.getAttribute('data-id'))

  it('at a claim lights the events of its days', async () => {
    const { mark } = await setupTimeline({
      events: [eventOn('same', { edtf: '2031-03-04' }), eventOn('other', { edtf: '2031-03-11' })],
      figures: [claim('toll', { point: 120, asOf: '2031-03-04' })],
    })
    await act(async () => mark(/120 killed/, 'Figures').focus())
    expect(lit('[data-track="events"]')).toEqual(['same'])
  })

  it('at a share lights the claim it is a share of', async () => {
    const whole = claim('whole', { point: 120, asOf: '2031-03-04' })
    const share = {
      ...claim('share', { point: 0.5, number: 'half', asOf: '2031-03-08', shareOf: 'the dead' }),
      base: whole.id,
    }
    const { mark } = await setupTimeline({ figures: [whole, share] })
    await act(async () => mark(/half killed/, 'Figures').focus())
    expect(lit('[data-panel="figures"]')).toEqual(['whole'])
  })
})

describe('lanes of actors', () => {
  const cast = ['aurora-star', 'coast-guard', 'fishers-union']
  const story = cast.map((actor, at) =>
    eventOn(`e${at}`, { edtf: `2031-03-0${at + 1}`, actors: [actor], articles: ['gazette-ferry'] }),
  )

  it('are walked up and down with the arrow keys', async () => {
    const { names, press, mark } = await setupTimeline({ events: story })
    expect(names('Actors')).toHaveLength(6)
    mark(/^Aurora Star, /, 'Actors').focus()
    await press('ArrowDown')
    expect(document.activeElement?.getAttribute('data-mark')).toBe('actor')
    expect(document.activeElement).not.toBe(mark(/^Aurora Star, /, 'Actors'))
    await press('ArrowUp')
    expect(document.activeElement).toBe(mark(/^Aurora Star, /, 'Actors'))
  })

  it('collapse', async () => {
    const { user, track } = await setupTimeline({ events: story })
    await user.click(track('Actors').getByRole('button', { name: /^Actors/ }))
    expect(track('Actors').queryAllByRole('link')).toEqual([])
  })
})

describe('the chart of figures', () => {
  it('says when no claim stands in view, and leads to the nearest', async () => {
    const tolls = [1, 2, 3].map((day) => claim(`toll${day}`, { point: 100 + day, asOf: `2031-03-0${day}` }))
    const { click, track } = await setupTimeline({ figures: tolls, at: '#2031-02-10/2031-02-14' })
    track('Figures').getByText('Nothing stands on this scale in these days.')
    const way = track('Figures').getByRole('link', { name: 'Go to the nearest: 1 March 2031' })
    expect(way).toHaveAttribute('href', '#2031-02-27/2031-03-03')
    await click(way)
    expect(track('Figures').queryByText('Nothing stands on this scale in these days.')).toBeNull()
    expect(track('Figures').getAllByRole('link').length).toBeGreaterThan(0)
  })
})

describe('the number of a claim', () => {
  it('stands out as a word, never inside another', async () => {
    await setupTimeline({
      figures: [claim('one', { point: 1, asOf: '2031-03-04', words: 'at hospital a nurse', number: 'a' })],
    })
    const strong = document.querySelector('.claim-number')!
    expect(strong.textContent).toBe('a')
    expect(strong.previousSibling?.textContent).toBe('at hospital ')
  })
})

describe('on a narrow page', () => {
  it('time runs down, month by month, with the same marks', async () => {
    await setupTimeline({ width: 328 })
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toContain('March 2031')
    const ids = new Set(
      [...document.querySelectorAll('[data-mark="event"]')].map((each) => each.getAttribute('data-id')),
    )
    expect(ids.has('capsized')).toBe(true)
    expect(screen.getByRole('link', { name: /^4 March 2031, Aurora Star capsizes/ })).toHaveAttribute(
      'href',
      '#event=capsized',
    )
  })

  it('opens the rest of a crowded day in its place', async () => {
    const { user } = await setupTimeline({ width: 328, events: crowd })
    await user.click(screen.getByRole('link', { name: /more events, list them$/ }))
    expect(screen.getAllByRole('link', { name: /Boat \d+ sets out/ })).toHaveLength(60)
  })

  it('steps by thumb', async () => {
    const { user, address } = await setupTimeline({ width: 328 })
    await user.click(screen.getByRole('button', { name: 'Next event' }))
    expect(address()).toMatch(/^#event=/)
  })
})
