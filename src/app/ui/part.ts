import { useEffect, useSyncExternalStore } from 'react'

/**
 * A part of the program that comes by itself, so that the first view need not wait for it. Once it is here, whoever
 * needs it has it in the same breath: nothing else is drawn in between, as `lazy` would.
 */
export interface Part<Module> {
  /** Asks for it, once; what goes wrong is in its state. */
  readonly ask: () => void
  readonly state: () => PartState<Module>
  readonly subscribe: (listener: () => void) => () => void
}

export type PartState<Module> =
  | { readonly module: Module; readonly failed: false }
  | { readonly module: null; readonly failed: boolean }

const AWAITED = { module: null, failed: false } as const
const FAILED = { module: null, failed: true } as const

export function part<Module>(load: () => Promise<Module>): Part<Module> {
  let state: PartState<Module> = AWAITED
  let asked = false
  const listeners = new Set<() => void>()
  const settle = (settled: PartState<Module>) => {
    state = settled
    for (const listener of listeners) listener()
  }
  return {
    ask() {
      if (asked) return
      asked = true
      load().then(
        (module) => settle({ module, failed: false }),
        () => settle(FAILED),
      )
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The part as far as it has come; asks for it as soon as it is `needed`. */
export function usePart<Module>({ ask, state, subscribe }: Part<Module>, needed: boolean): PartState<Module> {
  useEffect(() => {
    if (needed) ask()
  }, [needed, ask])
  return useSyncExternalStore(subscribe, state)
}

/** Where the browser does not say when it is idle: a moment after everything else. */
const A_MOMENT_MS = 200

/** Calls when there is nothing better to do. */
export function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(call)
  else setTimeout(call, A_MOMENT_MS)
}
