import { expect, test } from 'vitest'
import { eventMarks } from '../../../src/app/layout/marks.ts'
import { stepFrom } from '../../../src/app/timeline/useMarksInTime.ts'
import { byCodeUnit } from '../../../src/corpus/order.ts'
import { eventOn } from '../../support/marks.ts'

const days = ['2019-05-01', '2031-03-04', '2031-03-08', '2040-01-01']
const steps = eventMarks(
  days.map((day, at) => eventOn(`e${at}`, { edtf: day })),
  new Map(),
  'happened',
).sort((a, b) => byCodeUnit(a.id, b.id))
const inView = ({ id }: { readonly id: string }) => id === 'e1' || id === 'e2'

test('the story begins with what is in view, at whichever end one begins', () => {
  expect(stepFrom(steps, null, 1, inView)?.id).toBe('e1')
  expect(stepFrom(steps, null, -1, inView)?.id).toBe('e2')
})

test('and goes on beyond it', () => {
  expect(stepFrom(steps, steps[1]!, -1, inView)?.id).toBe('e0')
  expect(stepFrom(steps, steps[2]!, 1, inView)?.id).toBe('e3')
  expect(stepFrom(steps, steps[3]!, 1, inView)).toBeNull()
})

test('where nothing of it is in view it begins at its own ends', () => {
  expect(stepFrom(steps, null, 1, () => false)?.id).toBe('e0')
  expect(stepFrom(steps, null, -1)?.id).toBe('e3')
})
