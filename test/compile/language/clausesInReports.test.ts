import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [subject: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'a participle inside the commas of a relative clause',
    'The company, which carries 45 ships used in Chile, said it would close.',
    [
      'main: The company , which carries 45 ships used in Chile < said > – (past)',
      'relative: The company < carries > 45 ships (present) ^ say',
      'participial: 45 ships < used > – (participle passive) ^ carry',
      'complement: it < would close > – (none would) ^ say',
    ],
  ],
  [
    'a subject with an aside before its verb',
    'Four men jailed in Mali, among them a nurse, were freed.',
    [
      'main: Four men jailed in Mali , among them a nurse < were freed > – (past passive)',
      'participial: Four men < jailed > – (participle passive) ^ free',
    ],
  ],
  [
    'a second subject with a participle of its own',
    'Three guards were shot, and a nurse kidnapped in May is still missing.',
    [
      'main: Three guards < were shot > – (past passive)',
      'main: a nurse kidnapped in May < is still missing > – (present progressive)',
      'participial: a nurse < kidnapped > – (participle passive) ^ miss',
    ],
  ],
  [
    'an auxiliary that counts twice',
    'Nine were killed and 40 detained.',
    ['main: Nine < were killed > – (past passive)', 'main: 40 < detained > – (past passive)'],
  ],
  [
    'a list that is a subject',
    'The navy sent ships; Chile, Peru and Brazil joined the search.',
    ['main: The navy < sent > ships (past)', 'main: Chile , Peru and Brazil < joined > the search (past)'],
  ],
  ['a month before a name', 'In July Brussels signed an accord.', ['main: Brussels < signed > an accord (past)']],
  [
    'no longer',
    'Mali says the truce no longer applies.',
    ['main: Mali < says > – (present)', 'complement: the truce < applies > – (present not) ^ say'],
  ],
  [
    'who is accused of it',
    'Kenya accused Mali of bombing a school.',
    ['main: Kenya < accused > Mali (past)', 'participial: Mali < bombing > a school (gerund) ^ accuse'],
  ],
]

describe('clauses that reporters crowd into one sentence', () => {
  it.each(READS)('%s: %s', (_, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected)
  })
})
