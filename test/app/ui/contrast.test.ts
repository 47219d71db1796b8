import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const THEME = readFileSync('src/app/ui/theme.css', 'utf8')
const COLOURS = new Map(
  [...THEME.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
)

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => COLOURS.get(name)![theme]

  it.each(['ink', 'muted', 'accent', 'warning', 'force', 'talks', 'dispute', 'people', 'speech'])(
    '%s can be read on paper and on a wash',
    (name) => {
      expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colour(name), colour('wash'))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('the edge of a control and the focus can be seen', () => {
    expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3)
    expect(contrast(colour('focus'), colour('paper'))).toBeGreaterThanOrEqual(3)
  })

  it('highlighted words can be read', () => {
    expect(contrast(colour('on-highlight'), colour('highlight'))).toBeGreaterThanOrEqual(7)
  })
})
