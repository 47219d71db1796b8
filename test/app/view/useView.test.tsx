import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useFragmentLinks } from '../../../src/app/view/useFragmentLinks.ts'
import { useView } from '../../../src/app/view/useView.ts'
import { selecting } from '../../../src/app/view/view.ts'

beforeEach(() => window.history.replaceState(null, '', window.location.pathname))
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function setup() {
  const { result } = renderHook(() => {
    useFragmentLinks()
    return useView()
  })
  return {
    selected: () => result.current.view.selected?.id ?? null,
    choose: (id: string) => act(() => result.current.choose(selecting('event', id))),
    settle: (id: string) => act(() => result.current.settle(selecting('event', id))),
    steps: () => window.history.length,
    back: () =>
      act(async () => {
        window.history.back()
        await new Promise((resolve) => setTimeout(resolve, 10))
      }),
    /** Clicks a link; true when the page leaves the click to the browser. */
    click: (link: Partial<HTMLAnchorElement>, how: MouseEventInit = {}) => {
      const element = Object.assign(document.createElement('a'), link)
      document.body.append(element)
      let left = false
      const seeAndStop = (event: Event) => {
        left = !event.defaultPrevented
        event.preventDefault()
      }
      window.addEventListener('click', seeAndStop, { once: true })
      act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how })))
      return left
    },
    url: () => window.location.hash,
  }
}

describe('the view in the address', () => {
  it('is a step for each choice, which Back undoes', async () => {
    const { choose, selected, back } = setup()
    choose('one')
    choose('two')
    await back()
    expect(selected()).toBe('one')
  })

  it('makes no step of a gesture, and none of choosing the same again', () => {
    const { choose, settle, steps, selected } = setup()
    choose('one')
    const before = steps()
    settle('two')
    choose('two')
    expect([steps(), selected()]).toEqual([before, 'two'])
  })

  it('goes on where the browser refuses to write the address, and writes it again when it may', () => {
    const { choose, selected, url } = setup()
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    choose('one')
    expect([selected(), url()]).toEqual(['one', ''])
    vi.restoreAllMocks()
    choose('two')
    expect([selected(), url()]).toEqual(['two', '#event=two'])
  })
})

describe('a link to a view', () => {
  it('is a step of the view when it is plainly clicked', () => {
    const { click, selected } = setup()
    expect([click({ href: '#event=one' }), selected()]).toEqual([false, 'one'])
  })

  it.each([
    ['with a key held', { href: '#event=one' }, { ctrlKey: true }],
    ['into another tab', { href: '#event=one', target: '_blank' }, {}],
    ['to another page', { href: 'https://example.org/#event=one' }, {}],
  ])('is left to the browser %s', (_, link, how) => {
    const { click, selected } = setup()
    expect([click(link, how), selected()]).toEqual([true, null])
  })
})
