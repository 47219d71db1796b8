// @vitest-environment node
import { afterEach, describe, expect, it, test } from 'vitest'
import { ar } from '../../../src/app/words/ar/ar.ts'
import { alongAxis, anchorOf, directionOfText, isMirrored } from '../../../src/app/words/direction.ts'
import { he } from '../../../src/app/words/he/he.ts'
import { language, learn, say, speak } from '../../../src/app/words/say.ts'

afterEach(() => speak('en'))

test.each([
  ['Ferry sinks', 'ltr'],
  ['“Ferry sinks”', 'ltr'],
  ['18,000 فلسطيني', 'rtl'],
  ['«عبّارة» Aurora Star', 'rtl'],
  ['מעבורת', 'rtl'],
  ['Паром', 'ltr'],
  ['18,000', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(directionOfText(text)).toBe(direction)
})

test('what has no letters runs as the page does', () => {
  speak('he', he)
  expect(directionOfText('18,000')).toBe('rtl')
})

describe('words beside a mark', () => {
  it('begin at it on a page that reads as they do, and end at it on one that does not', () => {
    expect([anchorOf('after'), anchorOf('before')]).toEqual(['start', 'end'])
    speak('ar', ar)
    // Right of the mark stands what ends there, for the page reads from the right.
    expect([anchorOf('after'), anchorOf('before')]).toEqual(['end', 'start'])
    expect([anchorOf('after', 'ltr'), anchorOf('before', 'ltr')]).toEqual(['start', 'end'])
  })
})

test('arrows are taken by where they point', () => {
  expect(['ArrowLeft', 'ArrowRight', 'Home'].map(alongAxis)).toEqual(['ArrowLeft', 'ArrowRight', 'Home'])
  speak('ar', ar)
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home'].map(alongAxis)).toEqual([
    'ArrowRight',
    'ArrowLeft',
    'ArrowUp',
    'Home',
  ])
})

describe('learning a language', () => {
  it('changes every word at once', async () => {
    await learn('he')
    expect([language(), isMirrored(), say.graphic.events]).toEqual(['he', true, he.graphic.events])
    await learn('en')
    expect([language(), isMirrored(), say.graphic.events]).toEqual(['en', false, 'Events'])
  })

  it('ends with the one asked for last, whichever comes first', async () => {
    await Promise.all([learn('ar'), learn('he'), learn('en')])
    expect(language()).toBe('en')
  })
})
