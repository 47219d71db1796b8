// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DARK, LIGHT, PAGE, type Palette } from '../../../src/app/picture/palette.ts'

test('pictures that leave the page have the page’s colours', () => {
  const theme = readFileSync('src/app/ui/theme.css', 'utf8')
  const colours = Object.keys(PAGE) as (keyof Palette)[]
  const declared = colours.map((name) => {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme) ?? []
    return [name, light, dark]
  })
  expect(declared).toEqual(colours.map((name) => [name, LIGHT[name], DARK[name]]))
})
