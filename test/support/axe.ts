import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * One line for each thing that axe finds around the graphic, which has tests of its own, or within one element, with
 * where it is.
 */
export async function findings(page: Page, within: string | null = null): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(
      selector === null ? { exclude: '[data-panel="timeline"]' } : { include: selector },
      {
        rules: {
          'target-size': { enabled: true },
          // It takes every link to a fragment for a skip link; here they are views of the page.
          'skip-link': { enabled: false },
        },
      },
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, within)
}
