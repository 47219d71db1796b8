import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { eventMarks } from '../../../src/app/layout/marks.ts'
import { Picture } from '../../../src/app/picture/Picture.tsx'
import { LIGHT } from '../../../src/app/picture/palette.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { Day } from '../../../src/corpus/ids.ts'
import { FERRY } from '../../support/corpus.ts'
import { eventOn } from '../../support/marks.ts'

const TITLES = [
  'First ferry sinks',
  'Second search begins',
  'Third ship comes',
  'Fourth diver dives',
  'Fifth inquiry opens',
]
const events = TITLES.map((title) => eventOn(title, { edtf: '2031-03-05', title }))
const from = dayNumber('2031-03-01' as Day)

/** The titles that a picture of this height prints, with room for two of them at least. */
function printed(most: number | undefined): string[] {
  const { container, unmount } = render(
    <Picture
      corpus={FERRY.corpus}
      events={eventMarks(events, new Map(), 'happened')}
      figures={[]}
      window={{ start: from, end: from + 10 }}
      width={1144}
      palette={LIGHT}
      id="card"
      units={6}
      {...(most === undefined ? {} : { most })}
    />,
  )
  const words = [...container.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
  unmount()
  return TITLES.filter((title) => words.some((each) => each.startsWith(title)))
}

it('a picture of a given height prints as many events as it has room for', () => {
  expect(printed(574)).toEqual(TITLES)
  expect(printed(undefined)).toHaveLength(2)
  expect(printed(100)).toHaveLength(2)
})
