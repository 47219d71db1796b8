interface Base {
  /** What a reader types after the host. */
  readonly base: string
  /** Whether the host sends what the site's file `_headers` says; else it serves files and nothing more. */
  readonly sendsHeaders: boolean
}

export type BrowserProject = 'browser' | 'browser-root' | 'browser-no-slash'

/** Where and how the browser tests serve the site, by the name of their Vitest project. */
export const BASES: Readonly<Record<BrowserProject, Base>> = {
  // A space and two levels: an address hard-wired to the root shows at once.
  browser: { base: '/a b/site/', sendsHeaders: false },
  'browser-root': { base: '/', sendsHeaders: true },
  'browser-no-slash': { base: '/site', sendsHeaders: false },
}

/** What the ordinary run repeats under the other two; `npm test -- --everywhere` repeats all. */
export const REPEATED = ['embed', 'first-view', 'no-script', 'single-file', 'sub-path']

/** What serves pages of its own, and so is the same wherever the site is. */
export const OWN_SITE = ['dev', 'harness', 'hostile', 'material', 'no-editing']
