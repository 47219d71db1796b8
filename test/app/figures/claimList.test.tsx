import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ClaimList } from '../../../src/app/figures/ClaimList.tsx'
import { claimNote } from '../../../src/app/ui/mark/names.ts'
import { claim } from '../../support/marks.ts'

test('each claim of a fold is told with its day and who says it, or that nobody is named', () => {
  const figure = claim('c', { point: 40, asOf: '2031-02-03', words: 'killing 40 passengers' })
  const note = claimNote({ ...figure, by: null, byWords: null }, new Map(), { place: '', needsYear: () => true })
  render(<ClaimList items={[{ id: 'c', href: '#figure=c', figure, note }]} onClose={() => {}} />)
  expect(screen.getByRole('link')).toHaveAccessibleName('killing 40 passengers , 3 Feb 2031, no source named')
})
