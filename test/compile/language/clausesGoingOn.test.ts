// Where a clause goes on, or another begins: behind an aside, “so”, “after”, what is said or ordered.
import { expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'who says so behind what is told of him',
    'The dean, who toured the lab on Monday, says that two beakers broke.',
    [
      'main: The dean , who toured the lab on Monday < says > – (present)',
      'relative: The dean < toured > the lab (past) ^ say',
      'complement: two beakers < broke > – (past) ^ say',
    ],
  ],
  [
    'and what a body reports',
    'The orchestra, which flew in on Monday, reports that its drums were lost.',
    [
      'main: The orchestra , which flew in on Monday < reports > – (present)',
      'relative: The orchestra < flew > – (past) ^ report',
      'complement: its drums < were lost > – (past passive) ^ report',
    ],
  ],
  [
    '“some” that do it',
    'Most praised the singer, but some booed him.',
    ['main: – < praised > the singer (past)', 'main: some < booed > him (past)'],
  ],
  [
    'but “some” to whom it was done',
    'Some injured horses were sold.',
    ['main: Some injured horses < were sold > – (past passive)'],
  ],
  [
    '“soon after” without a noun',
    'The guild joined the league and soon after openly left it.',
    ['main: The guild < joined > the league (past)', 'main: The guild < left > it (past)'],
  ],
  [
    'somebody at large',
    'The thief is still at large and two paintings are missing.',
    ['main: The thief < is > – (present)', 'main: two paintings < are missing > – (present progressive)'],
  ],
  ['but at large rallies', 'He spoke at large rallies in May.', ['main: He < spoke > – (past)']],
  [
    'what “so” goes on with',
    'The lock froze, so the barges from Ghent turned round.',
    ['main: The lock < froze > – (past)', 'main: the barges from Ghent < turned > – (past)'],
  ],
  [
    'but “so many”',
    'So many pilgrims came that the inn closed.',
    ['main: So many pilgrims < came > – (past)', 'complement: the inn < closed > – (past) ^ come'],
  ],
  [
    'what she later admits',
    'She left the stage, later admitting she had lost her voice.',
    [
      'main: She < left > the stage (past)',
      'participial: She < admitting > – (participle) ^ leave',
      'complement: she < had lost > her voice (past perfect) ^ admit',
    ],
  ],
  [
    'a verb before “after” and its clause',
    'A barge carrying sand sank on Monday after its hull split, and the tug hired by the port left.',
    [
      'main: A barge carrying sand < sank > – (past)',
      'participial: A barge < carrying > sand (participle) ^ sink',
      'main: the tug hired by the port < left > – (past)',
      'participial: the tug < hired > – (participle passive) ^ leave',
    ],
  ],
  [
    'but one that the subject still waits for behind that clause',
    'Divers hunting for a ring lost after a boat sank in the lake found a coin.',
    [
      'main: Divers hunting for a ring lost after a boat sank in the lake < found > a coin (past)',
      'participial: a ring < lost > – (participle passive) ^ find',
      'adverbial: a boat < sank > – (past) ^ lose',
    ],
  ],
  [
    'a subject behind “and within minutes”',
    'The choir sang, and within minutes a dog brought by a guest had bitten a page.',
    [
      'main: The choir < sang > – (past)',
      'main: a dog brought by a guest < had bitten > a page (past perfect)',
      'participial: a dog < brought > – (participle passive) ^ bite',
    ],
  ],
  [
    'what the one who orders does besides',
    'The bishop ordered that the bell be melted, but kept the rope.',
    [
      'main: The bishop < ordered > – (past)',
      'complement: the bell < be melted > – (present passive) ^ order',
      'main: The bishop < kept > the rope (past)',
    ],
  ],
  [
    'but what is ordered besides',
    'The bishop ordered that the bell be melted and sold.',
    [
      'main: The bishop < ordered > – (past)',
      'complement: the bell < be melted > – (present passive) ^ order',
      'complement: the bell < sold > – (present passive) ^ order',
    ],
  ],
  [
    'what those who say so call for',
    'Bakers said the mill had burned, and called for a loan.',
    [
      'main: Bakers < said > – (past)',
      'complement: the mill < had burned > – (past perfect) ^ say',
      'main: Bakers < called > – (past)',
    ],
  ],
  [
    'whom alone one can appoint',
    'He returned when the mine reopened and was appointed manager.',
    [
      'main: He < returned > – (past)',
      'adverbial: the mine < reopened > – (past) ^ return',
      'main: He < was appointed > – (past passive)',
    ],
  ],
  [
    '“if anyone” thrown in',
    'The council asked who, if anyone, should be paid.',
    ['main: The council < asked > – (past)', 'complement: – < should be paid > – (none passive should) ^ ask'],
  ],
  [
    'but “if” that asks',
    'The council asked if anyone should be paid.',
    ['main: The council < asked > – (past)', 'conditional: anyone < should be paid > – (none passive should) ^ ask'],
  ],
  [
    '“ten times as many”',
    'In the flood nine barns fell and ten times as many were damaged.',
    ['main: – < fell > – (past)', 'main: ten times as many < were damaged > – (past passive)'],
  ],
  ['bail that is refused', 'The court refused bail to the broker.', ['main: The court < refused > bail (past)']],
  ['what something is', 'The mushrooms were poison.', ['main: The mushrooms < were > poison (past)']],
]

it.each(READS)('%s', (_, sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses)
})
