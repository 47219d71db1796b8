import { afterEach, expect } from 'vitest'

// Loading Testing Library costs more than most compiler tests take to run, so only the page's tests pay for it.
if (expect.getState().testPath?.includes('/test/app/')) {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
