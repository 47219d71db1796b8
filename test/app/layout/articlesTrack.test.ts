import { expect, test } from 'vitest'
import { placeArticles } from '../../../src/app/layout/articlesTrack.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import { articleOf, whenIn } from '../../support/marks.ts'

const start = dayNumber(whenIn('2031-01-01').earliest!)
const scale = timeScale({ start, end: start + 80 }, 640)
const titled = (id: string, published: string | null, title: string) => ({ ...articleOf(id, published), title })
const LONG = 'Divers reach the wreck of the ferry as the families of those missing wait at the harbour'

test('a headline at the edge does not run across the line of the article before', () => {
  const { placed } = placeArticles([titled('a', '2031-02-15', LONG), titled('b', '2031-03-18', LONG)], scale)
  const [first, last] = placed
  expect(last!.side).toBe('before')
  expect(last!.box!.x0).toBeGreaterThan(first!.x1 - 8)
  expect(last!.lines.join(' ')).toBe(LONG)
})

test('an article without a date has no line', () => {
  expect(placeArticles([titled('a', null, LONG)], scale).placed).toEqual([])
})

test('so near that its days fill the plot, an article keeps its headline', () => {
  const day = timeScale({ start: start + 45, end: start + 46 }, 640)
  const [only] = placeArticles([titled('a', '2031-02-15', LONG)], day).placed
  expect(only!.lines.join(' ')).toBe(LONG)
  expect(only!.textX).toBeGreaterThan(0)
})
