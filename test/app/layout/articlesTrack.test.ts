import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeArticles } from '../../../src/app/layout/articlesTrack.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { dayFromNumber, dayNumber } from '../../../src/corpus/day.ts'
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

test('an outlet with a long name leaves room for the headlines that tell its articles apart', () => {
  const outlet = 'The Interisland Office for the Coordination of Harbours and Lighthouses and of Everything Afloat'
  const { placed } = placeArticles(
    ['2031-01-10', '2031-02-10'].map((day, at) => ({
      ...titled(`a${at}`, day, `${at + 1} divers reach it today`),
      outlet,
    })),
    timeScale({ start, end: start + 80 }, 320),
  )
  for (const [at, { lines }] of placed.entries()) {
    expect(lines[0]).toMatch(/^The Interisland[^:]*…: ?\d?$/)
    expect(lines.join(' ')).toContain(`${at + 1} divers`)
  }
  const [short] = placeArticles([{ ...titled('a', '2031-01-10', LONG), outlet: 'Courier' }], scale).placed
  expect(short!.lines[0]).toMatch(/^Courier: Divers/)
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

const anyDays = fc.array(fc.integer({ min: 0, max: 79 }), { minLength: 1, maxLength: 30 })
const onDays = (days: readonly number[]) =>
  days.map((day, at) => titled(`a${at}`, dayFromNumber(start + day), LONG.slice(0, 20 + ((at * 13) % 60))))

test('no line runs through the words of another article', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const { placed } = placeArticles(onDays(days), scale)
      for (const line of placed)
        for (const words of placed) {
          if (line === words || words.y + words.height <= line.y) continue
          // A box holds its own line as well; the words lie beside it.
          const from = words.side === 'after' ? words.x1 : words.box.x0
          const to = words.side === 'after' ? words.box.x1 : words.x0
          expect(line.x <= from || line.x >= to).toBe(true)
        }
    }),
  )
})

test('every article is there: with its headline, or counted where there is no room for it', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const { placed, folds } = placeArticles(onDays(days), scale)
      const counted = folds.flatMap(({ items }) => items)
      const ids = [...placed, ...counted].map(({ id }) => id)
      expect(ids.sort()).toEqual(days.map((_, at) => `a${at}`).sort())
      for (const [at, { x }] of folds.entries()) if (at > 0) expect(x - folds[at - 1]!.x).toBeGreaterThanOrEqual(24)
    }),
  )
})
