import { describe, expect, it } from 'vitest'
import type { Node } from '../../../src/compile/4-link/events/node.ts'
import { isTied } from '../../../src/compile/4-link/events/story.ts'
import { joined, link } from '../../support/linked.ts'

const told = (text: string): string[] => joined(link(['2024-05-17', text])).filter((line) => line.includes(' + '))

describe('how many it befell, and then who', () => {
  it.each([
    [
      'Gunmen killed two nurses near Goma on Monday. Ana Roth and Ben Lee were shot dead in their car.',
      'killed',
      'shot',
    ],
    [
      'Rebels released two journalists on Tuesday. Maria Solano and Diego Pabon were freed near the border.',
      'released',
      'freed',
    ],
    [
      'A court jailed three men on Thursday. Ivo Bek, Jan Dvorak and Petr Novak were sentenced to nine years.',
      'jailed',
      'sentenced',
    ],
    [
      'Police arrested two bankers in Lagos on Friday. Ali Rahman and Omar Said were detained at the airport.',
      'arrested',
      'detained',
    ],
    ['Two reporters freed in Niger\n\nKidnappers on Wednesday freed Tom Reed and Jane Poe.', 'freed', 'freed'],
  ])('is one event: %s', (text, one, other) => {
    expect(told(text)).toEqual([`${one} report-1 + ${other} report-1`])
  })

  it.each([
    [
      'of another number',
      'Gunmen killed three nurses near Goma on Monday. Ana Roth and Ben Lee were shot dead in their car.',
    ],
    ['on another day', 'Gunmen killed two nurses near Goma on Monday. Ana Roth and Ben Lee were shot dead on Tuesday.'],
    ['besides', 'Gunmen killed two nurses near Goma on Monday. Ana Roth and Ben Lee were also shot dead.'],
    [
      'of another act',
      'Police arrested two bankers in Lagos on Friday. Ali Rahman and Omar Said were freed at the airport.',
    ],
    [
      'far behind',
      'Gunmen killed two nurses near Goma on Monday. The roads were empty. Shops were closed. Schools were shut. Ana Roth and Ben Lee were shot dead in their car.',
    ],
  ])('is two where they are told of %s: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('two of one story, counted in one article and named in another', () => {
  /** A report, as far as is looked at; of two days, so that its day alone does not tie it. */
  const report = (counts: readonly number[], named: readonly number[]): Node =>
    ({
      type: 'concede',
      dated: true,
      timed: true,
      from: 1,
      to: 2,
      named: new Set(named),
      others: new Set(),
      patients: new Set(named),
      tellingWords: new Set(),
      counts: counts.map((value) => ({ measure: 1, value })),
      isPerson: () => true,
    }) as unknown as Node
  const tied = (a: Node, b: Node) => isTied(a, b, { names: new Set([7, 8]), words: new Set() })

  it.each([
    ['two, and their two names', 2, [7, 8], true],
    ['three, and two names', 3, [7, 8], false],
    ['one, and a name', 1, [7], false],
  ])('%s', (_, value, named, are) => {
    expect(tied(report([value], []), report([], named))).toBe(are)
    expect(tied(report([], named), report([value], []))).toBe(are)
  })
})
