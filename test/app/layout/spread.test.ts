import { describe, expect, it } from 'vitest'
import { spreadOut } from '../../../src/app/layout/spread.ts'

const crowd = [...Array.from({ length: 90 }, (_, at) => at / 10), 500, 900]
const spread = (most: number) => spreadOut(crowd, most, (x) => x, 1000)

describe('candidates for labels', () => {
  it('are all of them where they are few', () => {
    expect(spread(92)).toEqual(crowd)
  })

  it('come from all over the plot, though a crowd stands at one end', () => {
    expect(spread(5)).toEqual([0, 0.1, 0.2, 500, 900])
  })
})
