import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { expect, test } from '../support/browser.ts'

test('a built page has no code that writes corrections', async ({ openPage }) => {
  const folder = join(inject('site'), 'assets')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js') || name.endsWith('.css'))
  expect(scripts.length).toBeGreaterThan(3)
  const words = ['__corrections', 'corrections.yaml', 'Correct this', '.correct']
  const found = scripts.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`)
  })
  expect(found).toEqual([])
  const { page } = await openPage()
  await page.locator('[data-panel="timeline"] [data-mark="event"]').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-panel="selected"] blockquote').first().waitFor()
  expect(await page.getByText('Correct this').count()).toBe(0)
})
