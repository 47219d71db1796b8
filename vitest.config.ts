import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BASES, OWN_SITE, REPEATED } from './test/support/bases.ts'

/** Set by `npm test -- --everywhere`: all browser tests under every base, not only some. */
const everywhere = process.env.SOURCELINE_EVERYWHERE === '1'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/support/unit.ts'],
          // A test that goes through a list fails where the list is empty.
          expect: { requireAssertions: true },
          // No test is about speed: a busy machine is given time.
          testTimeout: 60_000,
        },
      },
      ...Object.keys(BASES).map((name, at) => ({
        test: {
          name,
          environment: 'node' as const,
          include:
            at === 0 || everywhere
              ? ['test/browser/**/*.test.ts']
              : REPEATED.map((each) => `test/browser/${each}.test.ts`),
          exclude: at === 0 ? [] : OWN_SITE.map((each) => `test/browser/${each}.test.ts`),
          globalSetup: ['test/support/site.ts'],
          // After the unit tests, not beside them: a busy machine makes a browser miss its time limits.
          sequence: { groupOrder: at + 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
})
