import type { FigureMention } from '../../../shapes.ts'
import type { Candidate } from '../counted.ts'
import { printed, type Sentence, spanOf } from '../sentence.ts'

/** What a sentence says itself of a claim that it takes from one before. */
export type Own = Pick<FigureMention, 'start' | 'end' | 'passage' | 'base' | 'population' | 'attribution' | 'rule'> &
  Partial<Pick<FigureMention, 'shareOf' | 'kind' | 'period' | 'asOf'>>

/** Another number for what the claim before counts: what its sentence does not say is as it was there. */
export function likeBefore(s: Sentence, { number }: Candidate, before: FigureMention, own: Own): FigureMention {
  return {
    ...before,
    number: spanOf(s, number.range),
    point: number.point,
    low: number.low,
    high: number.high,
    bound: number.bound,
    hedge: number.hedge,
    caveats: [],
    modality: '',
    countsOn: false,
    steps: [
      { looked: printed(s, number.range), found: `${number.bound} ${number.point}` },
      { looked: s.text.slice(before.start, before.end), found: before.measure },
    ],
    ...own,
  }
}
