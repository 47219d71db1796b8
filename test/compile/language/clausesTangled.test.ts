import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [subject: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'a noun that looks like a verb, before its verb',
    'An illegal water tap blew up in Cusco on Monday.',
    ['main: An illegal water tap < blew > – (past)'],
  ],
  [
    'two things in front of the subject',
    'In addition to the rice and oil, they distributed seed.',
    ['main: they < distributed > seed (past)'],
  ],
  [
    'a name in quotation marks in front of the subject',
    'At their “Fair Work” rally, Ana Souza attacked the bill.',
    ['main: Ana Souza < attacked > the bill (past)'],
  ],
  [
    'an abbreviation in front of the subject',
    'At the congress of the Farmers Union (FU) in Lima, Ana Souza attacked the bill.',
    ['main: Ana Souza < attacked > the bill (past)'],
  ],
  [
    'a deed as an item of a list',
    'A court convicted the guard of murder and torture and jailed him.',
    ['main: A court < convicted > the guard of murder and torture (past)', 'main: A court < jailed > him (past)'],
  ],
  [
    'a participle that describes the last of a list',
    'Families squeezed onto rafts, doors and hired boats.',
    ['main: Families < squeezed > – (past)'],
  ],
  [
    'a participle behind its adverb',
    'The mayor was accused of carrying out politically driven attacks.',
    ['main: The mayor < was accused > – (past passive)', 'participial: The mayor < carrying > – (gerund) ^ accuse'],
  ],
  [
    'two who did it, the first with what they wore',
    'The union said guards in full riot gear and clerks sealed the mine.',
    [
      'main: The union < said > – (past)',
      'complement: guards in full riot gear and clerks < sealed > the mine (past) ^ say',
    ],
  ],
  [
    'a place between commas before the verb',
    'The vote came after its nurses, on their way to a clinic, were stopped.',
    [
      'main: The vote < came > – (past)',
      'adverbial: its nurses , on their way to a clinic < were stopped > – (past passive) ^ come',
    ],
  ],
  [
    'whose fears they are',
    'Worries about ash after the eruption led many airlines to cancel flights.',
    [
      'main: Worries about ash after the eruption < led > many airlines (past)',
      'infinitive: many airlines < to cancel > flights (infinitive) ^ lead',
    ],
  ],
  [
    'a name in front of “that”, which tells of the thing before',
    'Police closed a workshop in southern Peru that was hit by a fire.',
    [
      'main: Police < closed > a workshop (past)',
      'relative: a workshop in southern Peru < was hit > – (past passive) ^ close',
    ],
  ],
  [
    'two names in front of “that”',
    'It was the worst breach of the pact between Chad and Niger that took effect March 5.',
    [
      'main: It < was > the worst breach of the pact (past)',
      'relative: the pact between Chad and Niger < took > effect March 5 (past) ^ be',
    ],
  ],
  [
    'harm by the one of two nouns that harms',
    'The pact has brought some relief in a conflict that has killed 900.',
    [
      'main: The pact < has brought > some relief (present perfect)',
      'relative: a conflict < has killed > 900 (present perfect) ^ bring',
    ],
  ],
  [
    '“after” with a noun alone, between what is said of and its verb',
    'Officials said the loss of a plane on Monday soon after departure from Lima had killed 40 people.',
    [
      'main: Officials < said > – (past)',
      'complement: the loss of a plane on Monday soon after departure from Lima < had killed > 40 people (past perfect) ^ say',
    ],
  ],
  [
    '“after” with a noun alone, in front of two joined verbs',
    'The crash of the bus shortly after nightfall killed 40 people and hurt nine.',
    [
      'main: The crash of the bus shortly after nightfall < killed > 40 people (past)',
      'main: The crash of the bus shortly after nightfall < hurt > nine (past)',
    ],
  ],
  [
    '“after” with a clause, behind what is said',
    'Police said the fire broke out soon after the guests left.',
    [
      'main: Police < said > – (past)',
      'complement: the fire < broke > – (past) ^ say',
      'adverbial: the guests < left > – (past) ^ break',
    ],
  ],
  [
    'what is said of the subject of a relative clause',
    'The flood, which officials said killed nine, hit Lima.',
    [
      'main: The flood , which officials said killed nine < hit > Lima (past)',
      'relative: officials < said > – (past) ^ hit',
      'complement: The flood < killed > nine (past) ^ say',
    ],
  ],
  [
    'money over a number',
    'An audit showed that more than $50 million was lost.',
    ['main: An audit < showed > – (past)', 'complement: more than $ 50 million < was lost > – (past passive) ^ show'],
  ],
  [
    'who carries whom',
    'Nine died when a bus carrying guests plunged into a ravine.',
    [
      'main: Nine < died > – (past)',
      'adverbial: a bus carrying guests < plunged > – (past) ^ die',
      'participial: a bus < carrying > guests (participle) ^ plunge',
    ],
  ],
  [
    'a noun in -ing with its verb',
    'The panel said that counting would resume on Monday.',
    ['main: The panel < said > – (past)', 'complement: counting < would resume > – (none would) ^ say'],
  ],
  [
    'a raise',
    'The mill agreed to raise pay by 6 percent.',
    ['main: The mill < agreed > – (past)', 'infinitive: The mill < to raise > pay (infinitive) ^ agree'],
  ],
  [
    'what looters did',
    'Police sought looters who ransacked shops and set cars ablaze.',
    [
      'main: Police < sought > looters (past)',
      'relative: looters < ransacked > shops (past) ^ seek',
      'relative: looters < set > cars ablaze (past) ^ seek',
    ],
  ],
  [
    'a headline of what is brought about',
    'Wildfire forces 9,000 to flee in Peru',
    ['main: Wildfire < forces > 9,000 (present)', 'infinitive: 9,000 < to flee > – (infinitive) ^ force'],
  ],
  [
    'a headline of an order',
    'Police order pupils to leave Homs',
    ['main: Police < order > pupils (present)', 'infinitive: pupils < to leave > Homs (infinitive) ^ order'],
  ],
  [
    'a headline of forces, not of force',
    'Rebel forces to leave Homs',
    ['main: no verb', 'infinitive: Rebel forces < to leave > Homs (infinitive) ^ undefined'],
  ],
  ['a headline of many', 'Many leave island amid fears of eruption', ['main: Many < leave > island (present)']],
  [
    'fleeing something fired',
    'It happened when fans, fleeing tear gas fired from the pitch, ran down the stairs.',
    [
      'main: It < happened > – (past)',
      'adverbial: fans , fleeing tear gas fired from the pitch < ran > – (past) ^ happen',
      'participial: fans < fleeing > tear gas (participle) ^ run',
      'participial: tear gas < fired > – (participle passive) ^ flee',
    ],
  ],
  [
    'promises that are no verb',
    'Clerks were jailed over broken government promises of wage raises.',
    ['main: Clerks < were jailed > – (past passive)'],
  ],
  [
    'a place in capitals far down',
    'LUSAKA, Zambia -- A copper furnace blew up in Kitwe.',
    ['main: A copper furnace < blew > – (past)'],
  ],
  [
    'whose push it is',
    'Nine civilians were killed in the city amid a push to seize the port.',
    [
      'main: Nine civilians < were killed > – (past passive)',
      'infinitive: – < to seize > the port (infinitive) ^ kill',
    ],
  ],
  [
    'he of whom it is told, not the hands',
    'He lost at the hands of President Rojas, who will lead the party.',
    ['main: He < lost > – (past)', 'relative: President Rojas < will lead > the party (future) ^ lose'],
  ],
  [
    'who was killed, not their burial',
    'Crowds came to the burial of nine miners killed in Kitwe.',
    ['main: Crowds < came > – (past)', 'participial: nine miners < killed > – (participle passive) ^ come'],
  ],
]

describe('clauses that are easily taken for others', () => {
  it.each(READS)('%s: %s', (_, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected)
  })
})
