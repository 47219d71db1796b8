import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [subject: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'a verb that a subject far off still waits for, behind a clause of time',
    'Divers looking on Monday for a boy lost after a dyke broke on the Rio Bravo found his coat.',
    [
      'main: Divers looking on Monday for a boy lost after a dyke broke on the Rio Bravo < found > his coat (past)',
      'participial: Divers < looking > – (participle) ^ find',
      'participial: a boy < lost > – (participle passive) ^ look',
      'adverbial: a dyke < broke > – (past) ^ lose',
    ],
  ],
  [
    'a verb of saying behind a relative clause that ends in a verb',
    'A nurse who asked not to be named said troops had seized the port.',
    [
      'main: A nurse who asked not to be named < said > – (past)',
      'relative: A nurse < asked > – (past) ^ say',
      'infinitive: A nurse < to be named > – (infinitive passive not) ^ ask',
      'complement: troops < had seized > the port (past perfect) ^ say',
    ],
  ],
  [
    'what who does',
    'Its owner, who lives abroad, resigned.',
    ['main: Its owner , who lives abroad < resigned > – (past)', 'relative: Its owner < lives > – (present) ^ resign'],
  ],
  ['a stop behind “in”', 'The roof of the hall caved in.', ['main: The roof of the hall < caved > – (past)']],
  [
    'what a house is called',
    'Neighbours waited in front of the house, called Villa Rosa.',
    ['main: Neighbours < waited > – (past)', 'participial: the house < called > – (participle passive) ^ wait'],
  ],
  [
    'how far away, before the subject',
    'In Fiji, about 900km from Tonga, the health ministry last week said an outbreak had begun.',
    [
      'main: the health ministry last week < said > – (past)',
      'complement: an outbreak < had begun > – (past perfect) ^ say',
    ],
  ],
  [
    'a verb that agrees with those who were hurt, not with who says so',
    'The governor says 14 were burned and have been moved to Lahore.',
    [
      'main: The governor < says > – (present)',
      'complement: 14 < were burned > – (past passive) ^ say',
      'complement: 14 < have been moved > – (present perfect passive) ^ say',
    ],
  ],
  [
    'what goes on, of those told of and not of who tells it',
    'The defence ministry said the rebels had shifted their guns and were shooting at civilians.',
    [
      'main: The defence ministry < said > – (past)',
      'complement: the rebels < had shifted > their guns (past perfect) ^ say',
      'complement: the rebels < were shooting > – (past progressive) ^ say',
    ],
  ],
  [
    'a number in words, with its bound',
    'The governor said more than a thousand people were hurt.',
    [
      'main: The governor < said > – (past)',
      'complement: more than a thousand people < were hurt > – (past passive) ^ say',
    ],
  ],
  [
    'others in numbers, with their bound',
    'Doctors said at least another 40 were hurt.',
    ['main: Doctors < said > – (past)', 'complement: at least another 40 < were hurt > – (past passive) ^ say'],
  ],
  [
    'half of them, who are not all',
    'About half the pupils have been released.',
    ['main: About half the pupils < have been released > – (present perfect passive)'],
  ],
  [
    'what happened, not what is made of it, before “which”',
    'The inquiry into the blaze, which destroyed 40 stalls, opened on Monday.',
    [
      'main: The inquiry into the blaze , which destroyed 40 stalls < opened > – (past)',
      'relative: the blaze < destroyed > 40 stalls (past) ^ open',
    ],
  ],
  [
    'a person before “who”',
    'The trial of the men, who robbed three banks, began on Monday.',
    [
      'main: The trial of the men , who robbed three banks < began > – (past)',
      'relative: the men < robbed > three banks (past) ^ begin',
    ],
  ],
  [
    'a body before “which”',
    'The leader of the party, which rejected the plan, resigned.',
    [
      'main: The leader of the party , which rejected the plan < resigned > – (past)',
      'relative: the party < rejected > the plan (past) ^ resign',
    ],
  ],
  [
    'how many, not how',
    'The mayor said as many as 400 people were aboard.',
    ['main: The mayor < said > – (past)', 'complement: many as 400 people < were > – (past) ^ say'],
  ],
  [
    'a noun in -ing with a verb of its own',
    'This week, fighting broke out between the two wings.',
    ['main: fighting < broke > – (past)'],
  ],
  [
    '“there” that says where',
    'Inmates there set mattresses alight.',
    ['main: Inmates < set > mattresses alight (past)'],
  ],
  [
    'a verb behind a day',
    'Ana Costa on Thursday dismissed as "invented" the results of the vote.',
    [
      'main: Ana Costa on Thursday < dismissed > – (past)',
      'adverbial: Ana Costa on Thursday < invented > – (participle passive) ^ dismiss',
    ],
  ],
  [
    'a subject that an aside between dashes parts from its verb',
    'The ABC said six people – two men aged 28 and 35 among them – were taken to hospital.',
    [
      'main: The ABC < said > – (past)',
      'complement: six people < were taken > – (past passive) ^ say',
      'participial: two men < aged > – (participle passive) ^ say',
    ],
  ],
  [
    'who alone can rule it out',
    'The mayor said the deaths were caused by smoke and ruled out a blast.',
    [
      'main: The mayor < said > – (past)',
      'complement: the deaths < were caused > – (past passive) ^ say',
      'main: The mayor < ruled > – (past)',
    ],
  ],
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
