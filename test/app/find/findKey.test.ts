import { describe, expect, test } from 'vitest'
import { opensFind } from '../../../src/app/find/useFindKey.ts'

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: null }

describe('the key of the search', () => {
  test.each([
    ['Ctrl+K', { key: 'k', code: 'KeyK', ctrlKey: true }],
    ['⌘K', { key: 'k', code: 'KeyK', metaKey: true }],
    ['Ctrl+K with capitals locked', { key: 'K', code: 'KeyK', ctrlKey: true }],
    ['Ctrl and the same key of a Hebrew keyboard', { key: 'ל', code: 'KeyK', ctrlKey: true }],
    ['and of an Arabic one', { key: 'ن', code: 'KeyK', ctrlKey: true }],
  ])('is %s', (_, pressed) => expect(opensFind({ ...NONE, ...pressed })).toBe(true))

  test.each([
    ['Ctrl+Shift+K, which opens the browser’s console', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }],
    ['Ctrl+Alt+K', { key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }],
    ['a K alone', { key: 'k', code: 'KeyK' }],
    ['Ctrl and the place of K where another Latin letter stands', { key: 't', code: 'KeyK', ctrlKey: true }],
    ['a slash outside the graphic', { key: '/', code: 'Slash', target: document.createElement('p') }],
  ])('is not %s', (_, pressed) => expect(opensFind({ ...NONE, ...pressed })).toBe(false))

  test('a slash within the graphic, but not in a field of it', () => {
    document.body.innerHTML = '<main><a href="#a">a</a><input></main>'
    const opens = (selector: string) =>
      opensFind({ ...NONE, key: '/', code: 'Slash', target: document.querySelector(selector) })
    expect([opens('a'), opens('input')]).toEqual([true, false])
  })
})
