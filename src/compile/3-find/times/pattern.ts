import { LONE_WORDS } from './lexicon/loneWords.ts'
import { CLASS, type ClassName, type Word } from './words.ts'

/**
 * A small pattern language over words, so that a rule says what it reads in one line:
 *
 *   `MONTH DAY (,? YEAR)?`        classes in capitals, `?` for optional, round brackets for groups
 *   `the? last|past UNIT`         literal words in lower case, `|` between alternatives
 *   `first:YEAR DASH second:YEAR` a name for what is asked for later
 *   `the day before <date>`       a part read by another rule
 *
 * There is no repetition, so a match looks at a bounded number of words.
 */
export type PartName = 'date' | 'amount' | 'holiday'
/** What a part rule made of the words from `start` to `end`. */
export interface Part {
  readonly end: number
  readonly value: unknown
}
export type ReadPart = (name: PartName, at: number) => Part | null

type Step =
  | { readonly op: 'word'; readonly name: string; readonly mask: number; readonly literals: ReadonlySet<string> | null }
  | { readonly op: 'part'; readonly name: string; readonly part: PartName }
  /** An optional stretch: try it, else go on at `to`. */
  | { readonly op: 'maybe'; to: number }

export interface Pattern {
  readonly steps: readonly Step[]
  /** Classes of which a match holds one each, so that a look at the words ahead can rule it out. */
  readonly needs: readonly number[]
  readonly source: string
}

/** What a pattern caught, by class name, literal or given name. */
export class Caught {
  readonly words = new Map<string, Word>()
  readonly parts = new Map<string, unknown>()
  word(name: string): Word | undefined {
    return this.words.get(name)
  }
  n(name: string): number | undefined {
    return this.words.get(name)?.n
  }
  lower(name: string): string {
    return this.words.get(name)?.lower ?? ''
  }
}

/** Throws on a malformed pattern: patterns are part of the program. */
export function compilePattern(source: string): Pattern {
  const steps: Step[] = []
  const open: number[] = []
  for (const raw of source
    .replace(/\(/g, ' ( ')
    .replace(/\)(\?)?/g, ' )$1 ')
    .split(' ')
    .filter(Boolean)) {
    if (raw === '(') {
      open.push(steps.length)
      // Bracketed stretches are always optional; where they are not, brackets are not needed.
      steps.push({ op: 'maybe', to: -1 })
    } else if (raw === ')?') {
      const begin = steps[open.pop() ?? -1]
      if (begin?.op !== 'maybe') throw new Error(`unbalanced pattern: ${source}`)
      begin.to = steps.length
    } else {
      const optional = raw.endsWith('?')
      const body = optional ? raw.slice(0, -1) : raw
      if (optional) steps.push({ op: 'maybe', to: steps.length + 2 })
      steps.push(compileStep(body))
    }
  }
  if (open.length > 0) throw new Error(`unbalanced pattern: ${source}`)
  return { steps, source, needs: needsOf(steps) }
}

/** One mask for each step that no bracket makes optional and that names classes (or lone words) alone. */
function needsOf(steps: readonly Step[]): number[] {
  const needs: number[] = []
  let optionalUntil = 0
  steps.forEach((step, i) => {
    if (step.op === 'maybe') optionalUntil = Math.max(optionalUntil, step.to)
    else if (i >= optionalUntil && step.op === 'word') {
      const lone = step.literals !== null && [...step.literals].every((word) => LONE.has(word))
      if (step.literals === null) needs.push(step.mask)
      else if (lone) needs.push(step.mask | CLASS.LONE)
    }
  })
  return needs
}
const LONE: ReadonlySet<string> = new Set(LONE_WORDS)

function compileStep(text: string): Step {
  const colon = text.indexOf(':')
  const [given, body] = colon > 0 ? [text.slice(0, colon), text.slice(colon + 1)] : [null, text]
  if (body.startsWith('<')) {
    const part = body.slice(1, -1) as PartName
    return { op: 'part', name: given ?? part, part }
  }
  const alternatives = body.split('|')
  const literals = new Set(alternatives.filter((word) => !isClass(word)))
  const mask = alternatives.reduce((sum, word) => sum | (isClass(word) ? CLASS[word] : 0), 0)
  return { op: 'word', name: given ?? body, mask, literals: literals.size > 0 ? literals : null }
}
const isClass = (word: string): word is ClassName => Object.hasOwn(CLASS, word)

export interface Match {
  readonly end: number
  readonly caught: Caught
}

/** Matches a pattern at a word; takes optional parts where it can, so the first match is the longest it has. */
export function matchPattern({ steps }: Pattern, words: readonly Word[], at: number, readPart: ReadPart): Match | null {
  const end = walk(steps, 0, words, at, readPart)
  if (end < 0 || end === at) return null
  const caught = new Caught()
  steps.forEach((step, i) => {
    const got = taken[i]
    if (!got || step.op === 'maybe') return
    if (step.op === 'part') caught.parts.set(step.name, (got as Part).value)
    else caught.words.set(step.name, got as Word)
  })
  return { end, caught }
}

/**
 * What each step took in the match that was made last; null for a stretch left out. Written on the way back from the
 * match's end, when all that is read within it is done: most attempts fail, and need no list.
 */
const taken: (Word | Part | null)[] = []

function walk(steps: readonly Step[], k: number, words: readonly Word[], at: number, readPart: ReadPart): number {
  const step = steps[k]
  if (step === undefined) return at
  if (step.op === 'maybe') {
    const within = walk(steps, k + 1, words, at, readPart)
    if (within >= 0) return within
    const behind = walk(steps, step.to, words, at, readPart)
    if (behind >= 0) for (let i = k; i < step.to; i++) taken[i] = null
    return behind
  }
  const got = step.op === 'part' ? readPart(step.part, at) : wordOf(words[at], step)
  if (got === null) return -1
  const end = walk(steps, k + 1, words, step.op === 'part' ? (got as Part).end : at + 1, readPart)
  if (end >= 0) taken[k] = got
  return end
}

function wordOf(word: Word | undefined, { mask, literals }: Extract<Step, { readonly op: 'word' }>): Word | null {
  return word !== undefined && ((word.classes & mask) !== 0 || literals?.has(word.lower)) ? word : null
}

/** Classes and words a match can begin with; `part`: with another rule's reading. */
export function firstOf(pattern: Pattern): { mask: number; literals: Set<string>; parts: Set<PartName> } {
  const first = { mask: 0, literals: new Set<string>(), parts: new Set<PartName>() }
  const visit = (k: number): void => {
    const step = pattern.steps[k]
    if (step === undefined) return
    if (step.op === 'maybe') {
      visit(k + 1)
      visit(step.to)
    } else if (step.op === 'part') first.parts.add(step.part)
    else {
      first.mask |= step.mask
      for (const word of step.literals ?? []) first.literals.add(word)
    }
  }
  visit(0)
  return first
}
