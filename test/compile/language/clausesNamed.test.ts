import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [name: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'behind the object, between commas',
    'The club fired its coach, Hans Olsen, over the scandal.',
    ['main: The club < fired > its coach , Hans Olsen (past)'],
  ],
  [
    'behind what the office is of, at the end',
    'Police arrested the leader of the union, Tomas Varga.',
    ['main: Police < arrested > the leader of the union , Tomas Varga (past)'],
  ],
  [
    'not who says so',
    'The guards freed the cook, Rosa Roth said.',
    ['complement: The guards < freed > the cook (past) ^ say', 'main: Rosa Roth < said > – (past)'],
  ],
  [
    'not a second name beside the first',
    'The jury praised Ana Roth, Lima.',
    ['main: The jury < praised > Ana Roth (past)'],
  ],
  [
    'in front of her age and her trade',
    'The siege ended when Rosa Balan, 43, a nurse, died in Kita.',
    ['main: The siege < ended > – (past)', 'adverbial: Rosa Balan , 43 , a nurse < died > – (past) ^ end'],
  ],
  [
    'in front of her age and her trade, in what is said',
    'Police said Rosa Balan, 43, a nurse, died in Kita.',
    ['main: Police < said > – (past)', 'complement: Rosa Balan , 43 , a nurse < died > – (past) ^ say'],
  ],
  [
    'in front of her trade alone',
    'The march began before Ivo Sand, the leader of the party, had arrived.',
    [
      'main: The march < began > – (past)',
      'adverbial: Ivo Sand , the leader of the party < had arrived > – (past perfect) ^ begin',
    ],
  ],
  [
    'behind a time in front of the sentence',
    'On Monday, Omar Diallo, a former minister, was arrested in Bamako.',
    ['main: Omar Diallo , a former minister < was arrested > – (past passive)'],
  ],
  [
    'behind a happening in front of the sentence',
    'After the attack, Ana Roth, the mayor of Lima, was taken to hospital.',
    ['main: Ana Roth , the mayor of Lima < was taken > – (past passive)'],
  ],
  [
    'not the state of a town in front of the sentence',
    'In Springfield, Illinois, a truck hit a bus.',
    ['main: a truck < hit > a bus (past)'],
  ],
  [
    'not the bearer of what somebody else says',
    'Through an envoy, Ana Roth, Diallo urged the guild to stay away.',
    ['main: Diallo < urged > the guild (past)', 'infinitive: the guild < to stay > – (infinitive) ^ urge'],
  ],
  [
    'the dead of an attack, not of the place',
    'The gang claimed a bombing outside a stadium in the south that left nine people dead.',
    [
      'main: The gang < claimed > a bombing (past)',
      'relative: a bombing outside a stadium in the south < left > nine people dead (past) ^ claim',
    ],
  ],
  [
    'an adviser or the mayor, of whom there is one',
    'Tom Reed, an adviser to the mayor who was burned in May, resigned.',
    [
      'main: Tom Reed , an adviser to the mayor who was burned in May < resigned > – (past)',
      'relative: an adviser to the mayor < was burned > – (past passive) ^ resign',
    ],
  ],
  [
    'a man, not his years',
    'A man in his thirties who had been held was freed.',
    [
      'main: A man in his thirties who had been held < was freed > – (past passive)',
      'relative: A man in his thirties < had been held > – (past perfect passive) ^ free',
    ],
  ],
]

describe('whom a name between commas, an age or a “that” is about', () => {
  it.each(READS)('%s: %s', (_, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected)
  })
})
