import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'who speaks, with a name thrown in',
    'The bishop, Ana Roth, said nine nuns, including two novices, had fled.',
    ['main: The bishop , Ana Roth < said > – (past)', 'complement: nine nuns < had fled > – (past perfect) ^ say'],
  ],
  [
    'who speaks, thrown in',
    'The tide, said the pilot, who was on board, had turned.',
    [
      'complement: The tide < had turned > – (past perfect) ^ say',
      'main: the pilot < said > – (past)',
      'relative: the pilot < was > – (past) ^ turn',
    ],
  ],
  [
    'who speaks while doing something',
    'Her lawyer, sobbing, said the jury, which met on Monday, was divided.',
    [
      'main: Her lawyer , sobbing < said > – (past)',
      'complement: the jury , which met on Monday < was divided > – (past passive) ^ say',
      'relative: the jury < met > – (past) ^ divide',
    ],
  ],
  [
    'what has happened since',
    'The mine has since reopened, and its owner has since publicly apologised.',
    [
      'main: The mine < has since reopened > – (present perfect)',
      'main: its owner < has since publicly apologised > – (present perfect)',
    ],
  ],
  [
    'why it is told of, in front of its verb',
    'The bank, criticised for hiding losses, shut nine branches.',
    [
      'main: The bank , criticised for hiding losses < shut > nine branches (past)',
      'participial: The bank < criticised > – (participle passive) ^ shut',
    ],
  ],
  [
    'what comes behind “and”',
    'The rebels shelled the port and, after losing two boats, fled.',
    [
      'main: The rebels < shelled > the port (past)',
      'main: The rebels < fled > – (past)',
      'adverbial: The rebels < losing > two boats (participle) ^ flee',
    ],
  ],
  [
    'two of whom one thing is told',
    'The pilot and, behind him, two guards seen by nobody were killed.',
    [
      'main: The pilot and , behind him , two guards seen by nobody < were killed > – (past passive)',
      'participial: two guards < seen > – (participle passive) ^ kill',
    ],
  ],
  [
    'when, behind “and”',
    'The mayor resigned and, six months later, moved to Peru.',
    ['main: The mayor < resigned > – (past)', 'main: The mayor < moved > – (past)'],
  ],
  [
    'backed in mid-clause',
    'Aid arrived before rebels, backed by jets, seized the airstrip.',
    [
      'main: Aid < arrived > – (past)',
      'adverbial: rebels , backed by jets < seized > the airstrip (past) ^ arrive',
      'participial: rebels < backed > – (participle passive) ^ seize',
    ],
  ],
  [
    'by the night, and what',
    'By Friday night 40 boats, some of them leaking, had been towed to Kita.',
    [
      'main: 40 boats , some of them leaking < had been towed > – (past perfect passive)',
      'participial: some of them < leaking > – (participle) ^ tow',
    ],
  ],
  [
    'a list of what is to be done',
    'The council voted to close the port, suspend two captains and raise fees.',
    [
      'main: The council < voted > – (past)',
      'infinitive: The council < to close > the port (infinitive) ^ vote',
      'infinitive: The council < suspend > two captains (infinitive) ^ vote',
      'infinitive: The council < raise > fees (infinitive) ^ vote',
    ],
  ],
  [
    'two verbs that are no list',
    'They came to help, and left.',
    [
      'main: They < came > – (past)',
      'infinitive: They < to help > – (infinitive) ^ come',
      'main: They < left > – (past)',
    ],
  ],
  [
    'what is asked of whom, behind an aside',
    'The court ordered Chad, which owns the ships, to speed up repairs.',
    [
      'main: The court < ordered > Chad (past)',
      'relative: Chad < owns > the ships (present) ^ order',
      'infinitive: Chad < to speed > – (infinitive) ^ order',
    ],
  ],
  [
    'what is said with a flight',
    'The mayor fled, warning that the dam could burst.',
    [
      'main: The mayor < fled > – (past)',
      'participial: The mayor < warning > – (participle) ^ flee',
      'complement: the dam < could burst > – (none could) ^ warn',
    ],
  ],
  [
    'an auxiliary alone',
    'Those who could were taken to Lima.',
    ['main: Those who could < were taken > – (past passive)', 'relative: Those < could > – (present) ^ take'],
  ],
]

describe('clauses with something thrown in', () => {
  it.each(READS)('%s: %s', (_, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected)
  })
})
