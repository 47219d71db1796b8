import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ticksOf } from '../../../src/app/layout/ticks.ts'
import { timeScale } from '../../../src/app/layout/timeScale.ts'
import { LIGHT } from '../../../src/app/picture/palette.ts'
import { AxisRows } from '../../../src/app/picture/Tracks.tsx'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { Day } from '../../../src/corpus/ids.ts'

const day = (iso: string) => dayNumber(iso as Day)

it('the axis of a picture names no year that has room only beyond its edge', () => {
  const scale = timeScale({ start: day('2029-01-01'), end: day('2031-01-20') }, 600)
  const { container } = render(
    <svg>
      <title>axis</title>
      <AxisRows rows={ticksOf(scale)} gaps={[]} hatch="hatch" bottom={100} scale={scale} palette={LIGHT} />
    </svg>,
  )
  const said = [...container.querySelectorAll('text')].map((text) => text.textContent)
  expect(said).toContain('2030')
  expect(said).not.toContain('2031')
})
