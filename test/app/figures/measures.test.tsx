import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MeasureToggles } from '../../../src/app/figures/MeasureToggles.tsx'
import { DEFAULT_VIEW } from '../../../src/app/view/view.ts'

const counted = (many: number) =>
  Array.from({ length: many }, (_, at) => ({ measure: `measure ${at}`, unit: 'people', figures: many - at }))
const draw = (many: number, measures: string[] = [], width = 900) => {
  const view = { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, measures } }
  render(<MeasureToggles measures={counted(many)} view={view} choose={() => {}} frame={{ gutter: 0, width }} />)
}
const boxes = () => screen.getAllByRole('checkbox').length

test('of many measures the first stand there, the chosen ones too, and the others one step away', () => {
  draw(18, ['measure 12'])
  expect(boxes()).toBe(6)
  screen.getByRole('checkbox', { name: /^measure 12/, checked: true })
  fireEvent.click(screen.getByRole('button', { name: '12 more' }))
  expect(boxes()).toBe(18)
  expect(screen.queryByRole('button')).toBeNull()
})

test('few measures all stand there', () => {
  draw(6)
  expect(boxes()).toBe(6)
  expect(screen.queryByRole('button')).toBeNull()
})

test('on a narrow page as many stand there at first as one row holds', () => {
  draw(6, [], 340)
  expect(boxes()).toBe(2)
  fireEvent.click(screen.getByRole('button', { name: '4 more' }))
  expect(boxes()).toBe(6)
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /^measure 2/ }))
})
