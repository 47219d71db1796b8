import { describe, expect, it } from 'vitest'
import { saidOfScale } from '../../../src/app/figures/seriesSaid.ts'
import { figureMarks } from '../../../src/app/layout/marks.ts'
import type { Series } from '../../../src/corpus/model.ts'
import { articleOf, claim } from '../../support/marks.ts'

const ids = (of: string, count: number) => Array.from({ length: count }, (_, at) => `${of}-${at}`)
const series = ['flood', 'fire', 'storm'].map(
  (id) => ({ id, label: `people killed, ${id}`, figures: ids(id, 3), articles: 2, origins: [] }) as unknown as Series,
)
const marksOf = (counts: Readonly<Record<string, number>>) =>
  figureMarks(
    Object.entries(counts).flatMap(([of, count]) =>
      ids(of, count).map((id) => claim(id, { point: 40, asOf: '2031-02-03', series: of })),
    ),
    new Map([['gazette', articleOf('gazette', '2031-02-10')]]),
    'happened',
  )

describe('over the scale stands', () => {
  it('the series that most claims on it are of, and how often it is told', () => {
    expect(saidOfScale(series, marksOf({ flood: 2, fire: 1 }), null)).toEqual({
      label: 'people killed, flood',
      said: '3 claims in 2 articles, all without a named source',
    })
  })

  it('that they are of many, where no series has half of them', () => {
    expect(saidOfScale(series, marksOf({ flood: 2, fire: 2, storm: 1 }), null)).toEqual({
      label: '',
      said: '5 claims of 3 different counts. Choose one to see which belong with it.',
    })
  })

  it('the series of the claim that is chosen, however small', () => {
    const marks = marksOf({ flood: 2, fire: 2, storm: 1 })
    const storm = marks.find(({ figure }) => figure.series === 'storm')!
    expect(saidOfScale(series, marks, storm)?.label).toBe('people killed, storm')
  })

  it('nothing where nothing stands on it', () => {
    expect(saidOfScale(series, [], null)).toBeNull()
  })
})
