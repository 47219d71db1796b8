import { expect, test } from 'vitest'
import { differencesOf } from '../../../src/app/figures/differing.ts'
import type { Disagreement } from '../../../src/corpus/disagreement.ts'
import type { FigureId } from '../../../src/corpus/ids.ts'
import { claim } from '../../support/marks.ts'

const first = claim('first', { point: 150, asOf: '2031-03-06' })
const second = claim('second', { point: 98, asOf: '2031-03-08' })
const between = (kind: Disagreement['kind'], ...ids: string[]): Disagreement => ({
  id: `${kind} ${ids}`,
  kind,
  about: 'people killed',
  quotes: [],
  figures: ids as FigureId[],
  events: [],
})

test('a revised claim names the other number, at both ends', () => {
  const all = differencesOf([between('revision', 'first', 'second')], [first, second])
  expect(all.get('first')).toEqual({ words: 'a later claim: 98', isRevision: true })
  expect(all.get('second')).toEqual({ words: 'below the earlier 150', isRevision: true })
})

test('claims that merely differ are told so, without a winner', () => {
  const all = differencesOf([between('different figures', 'first', 'second')], [first, second])
  expect([...all.values()].map(({ words }) => words)).toEqual(['another claim differs', 'another claim differs'])
})

test('where a claim is revised as well as contradicted, the revision is told', () => {
  const both = [between('revision', 'first', 'second'), between('different figures', 'second', 'third')]
  expect(differencesOf(both, [first, second]).get('second')?.isRevision).toBe(true)
})
