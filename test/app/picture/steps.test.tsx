import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { figureMarks } from '../../../src/app/layout/marks.ts'
import { textWidth } from '../../../src/app/layout/textWidth.ts'
import { Picture } from '../../../src/app/picture/Picture.tsx'
import { LIGHT } from '../../../src/app/picture/palette.ts'
import { dayNumber } from '../../../src/corpus/day.ts'
import type { Day } from '../../../src/corpus/ids.ts'
import { FERRY } from '../../support/corpus.ts'
import { claim } from '../../support/marks.ts'

it('no words of a claim stand on the steps of its scale, which are named at its end', () => {
  const claims = [29_000, 18_000, 21_000].map((point, at) =>
    claim(`c${at}`, { point, asOf: `2031-0${at + 2}-10`, number: `${point / 1000},000` }),
  )
  const from = dayNumber('2031-01-01' as Day)
  for (const days of [112, 117, 122, 127, 132]) {
    const { container, unmount } = render(
      <Picture
        corpus={FERRY.corpus}
        events={[]}
        figures={figureMarks(claims, new Map(), 'happened')}
        window={{ start: from, end: from + days }}
        width={520}
        palette={LIGHT}
        id="picture"
      />,
    )
    const words = [...container.querySelectorAll('text')]
    const steps = words.filter(({ textContent }) => textContent === '20,000')
    const label = words.find(({ textContent }) => textContent?.startsWith('21,000'))?.querySelector('tspan')
    expect(steps.length).toBeGreaterThan(0)
    expect(label).toBeTruthy()
    const starts = label!.closest('text')!.getAttribute('text-anchor') === 'start'
    const x = Number(label!.getAttribute('x'))
    const wide = textWidth(label!.textContent ?? '', 18, true)
    const [x0, x1] = starts ? [x, x + wide] : [x - wide, x]
    for (const step of steps) {
      const end = Number(step.getAttribute('x'))
      const isBeside = x1 <= end - textWidth(step.textContent ?? '', 13) || x0 >= end
      const isOff = Math.abs(Number(step.getAttribute('y')) - Number(label!.getAttribute('y'))) > 15
      expect(isBeside || isOff, `${days} days, ${step.textContent}`).toBe(true)
    }
    unmount()
  }
})
