import type { FigureMention } from '../../../shapes.ts'
import { type Binding, lower, type Sentence } from '../sentence.ts'

/** Passages behind a kidnapping in which those who are held and freed are still the kidnapped. */
const TOLD_FOR = 8
const KIDNAPPED = new Set(['hostages taken', 'hostages held', 'hostages freed'])
const BY_THE_LAW = new Set(['detained', 'charged', 'convicted', 'sentenced', 'acquitted', 'prisoners released'])
const KEPT = /^(?:held|holding|hold|keep|keeping|kept)$/

/**
 * "Gunmen took 30 pupils hostage. Nine have been freed. The others are still being held": who is freed or held is known
 * from what was told before. Whoever was last said to be arrested is held by the law.
 */
export function asHeldBefore(s: Sentence, binding: Binding, found: readonly FigureMention[], passage: number): Binding {
  const measure = asHostage(s, binding)
  if (measure === null) return binding
  for (let i = found.length - 1; i >= 0 && found[i]!.passage >= passage - TOLD_FOR; i--) {
    if (BY_THE_LAW.has(found[i]!.measure)) return binding
    if (KIDNAPPED.has(found[i]!.measure)) return { ...binding, measure }
  }
  return binding
}

/** What it would be called of one who was kidnapped; null for anything else that befalls people. */
function asHostage({ tokens }: Sentence, { measure, candidate, trigger: { range } }: Binding): string | null {
  if (candidate.group === 'prisoners') return null
  if (measure === 'released') return 'hostages freed'
  return measure === 'detained' && KEPT.test(lower(tokens, range[1] - 1)) ? 'hostages held' : null
}
