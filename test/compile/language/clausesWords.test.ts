// Words that the tagger takes for others, and where a phrase or a verb group begins and ends.
import { expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'a perfect participle in front',
    'Having sold the harbour, the duke moved inland.',
    [
      'main: the duke < moved > – (past)',
      'participial: the duke < Having sold > the harbour (participle perfect) ^ move',
    ],
  ],
  [
    'a word thrown in between “not” and the verb',
    'The ferry company did not, however, say why the ramp gave way.',
    [
      'main: The ferry company < did not , however , say > – (past not)',
      'complement: the ramp < gave > – (past) ^ say',
    ],
  ],
  [
    'a place told behind a noun, and a ward of something',
    'A flood there in 1998 emptied the burns ward of the clinic.',
    ['main: A flood there in 1998 < emptied > the burns ward of the clinic (past)'],
  ],
  [
    '“itself” between the auxiliary and the verb',
    'The choir had itself paid for the organ.',
    ['main: The choir < had itself paid > – (past perfect)'],
  ],
  [
    'behind “not until”, where the auxiliary stands before the subject',
    'Not until Sunday did the club announce a fee.',
    ['main: the club < did the club announce > a fee (past)'],
  ],
  [
    'a direction as a noun, and the stations where polls are held',
    'Nurses in the south said two wards were shut and polling stations closed.',
    [
      'main: Nurses in the south < said > – (past)',
      'complement: two wards < were shut > – (past passive) ^ say',
      'complement: polling stations < closed > – (past passive) ^ say',
    ],
  ],
  [
    'no verb behind “were also”',
    'There were also claims of fraud, and a recount was held.',
    ['main: There < were > claims of fraud (past)', 'main: a recount < was held > – (past passive)'],
  ],
  [
    'witnesses, who are no verb',
    'Engineers are looking for a welder who witnesses said slept through the alarm.',
    [
      'main: Engineers < are looking > – (present progressive)',
      'relative: witnesses < said > – (past) ^ look',
      'complement: a welder < slept > – (past) ^ say',
    ],
  ],
  [
    'a doing behind “of”, where the tagger sees a noun',
    'The pilot accused of timing the descent badly told the panel he had slept.',
    [
      'main: The pilot accused of timing the descent < told > the panel (past)',
      'participial: The pilot < accused > – (participle passive) ^ tell',
      'participial: The pilot < timing > the descent (gerund) ^ accuse',
      'complement: he < had slept > – (past perfect) ^ tell',
    ],
  ],
  [
    'a year behind “after”, which opens no clause',
    'The curator predicted that after 2030 the museum would charge a fee.',
    [
      'main: The curator < predicted > – (past)',
      'complement: the museum < would charge > a fee (none would) ^ predict',
    ],
  ],
  [
    'what is continued',
    'The cooks opened a kitchen and continued delivering hot meals.',
    [
      'main: The cooks < opened > a kitchen (past)',
      'main: The cooks < continued > – (past)',
      'participial: The cooks < delivering > hot meals (participle) ^ continue',
    ],
  ],
  [
    'the base of “to wound”, joined to an infinitive',
    'A man in a truck tried to kill nine waiters and wound 20.',
    [
      'main: A man in a truck < tried > – (past)',
      'infinitive: A man in a truck < to kill > nine waiters (infinitive) ^ try',
      'infinitive: A man in a truck < wound > 20 (infinitive) ^ try',
    ],
  ],
  [
    'no passive of what has none',
    'The orchard was planted in 1990 and lasted until a frost in May.',
    ['main: The orchard < was planted > – (past passive)', 'main: The orchard < lasted > – (past)'],
  ],
  [
    'a passive that is shared, with what was given',
    'The widow was paid a sum and given the keys to the house.',
    ['main: The widow < was paid > – (past passive)', 'main: The widow < given > – (past passive)'],
  ],
  [
    'an adverb between the article and its noun',
    'With the mostly peasant guild, the duke signed a pact.',
    ['main: the duke < signed > a pact (past)'],
  ],
  [
    'what may happen to them, shared with the auxiliary',
    'The dealers would be fined and banned from the market.',
    [
      'main: The dealers < would be fined > – (none passive would)',
      'main: The dealers < banned > – (none passive would)',
    ],
  ],
  [
    'a base that ends like a past',
    'The appeal did succeed in winning a hearing.',
    ['main: The appeal < did succeed > – (past)', 'participial: The appeal < winning > a hearing (gerund) ^ succeed'],
  ],
  [
    'what did not happen to them either',
    'The nurses were not fined or suspended.',
    ['main: The nurses < were not fined > – (past passive not)', 'main: The nurses < suspended > – (past passive not)'],
  ],
  [
    'who says it between the words, behind the verb',
    'The tide, said the pilot, had turned by noon.',
    ['complement: The tide < had turned > – (past perfect) ^ say', 'main: the pilot < said > – (past)'],
  ],
  [
    'who says it between the words, which the subject does not hold',
    'The tide, the pilot said, had turned by noon.',
    ['complement: The tide < had turned > – (past perfect) ^ say', 'main: the pilot < said > – (past)'],
  ],
  [
    'who writes it between two quotations',
    '"The quarry", writes Ana Roth, "is a risk to the village."',
    ['complement: The quarry < is > a risk (present) ^ write', 'main: Ana Roth < writes > – (present)'],
  ],
  [
    'a word thrown in behind the subject',
    'The mayor, however, broke a leg.',
    ['main: The mayor < broke > a leg (past)'],
  ],
  ['an ordinal in figures', 'In the 62nd minute, Togo scored.', ['main: Togo < scored > – (past)']],
  [
    'a noun behind a span of time',
    'Over the next two weeks Peruvian growers blocked the road.',
    ['main: Peruvian growers < blocked > the road (past)'],
  ],
  [
    'a noun behind the year of a season',
    'During the summer of 1963 French bakers began baking flat bread.',
    ['main: French bakers < began > baking flat bread (past)'],
  ],
  ['a name behind a whole date', 'On August 15, 1945 Togo surrendered.', ['main: Togo < surrendered > – (past)']],
  [
    'a superlative behind an owner',
    "As the duke's most loyal adviser, Roth had kept the seal.",
    ['main: Roth < had kept > the seal (past perfect)'],
  ],
  [
    'a noun behind “later”',
    'The team won a later match and lost a final.',
    ['main: The team < won > a later match (past)', 'main: The team < lost > a final (past)'],
  ],
  [
    'hopes, which are no verb before “of”',
    'The shock dashed Peruvian hopes of a final.',
    ['main: The shock < dashed > Peruvian hopes of a final (past)'],
  ],
  [
    'help, which is no verb behind “that”',
    'Farmers hoped that help from the coast might come.',
    ['main: Farmers < hoped > – (past)', 'complement: help from the coast < might come > – (none might) ^ hope'],
  ],
  [
    'a noun behind a preposition and a participle',
    'From nine crates of returned remains, the curator rebuilt a wall.',
    ['main: the curator < rebuilt > a wall (past)'],
  ],
  [
    'pay, which is no verb there',
    'Cooks are angry over stalled pay talks, the union says.',
    ['complement: Cooks < are > – (present) ^ say', 'main: the union < says > – (present)'],
  ],
  [
    'a participle that says of what kind',
    'Peruvian and allied ships hold the strait.',
    ['main: Peruvian and allied ships < hold > the strait (present)'],
  ],
  [
    'a passive that is shared, with a place behind it',
    'The thief was stopped at the gate and kept there under guard.',
    ['main: The thief < was stopped > – (past passive)', 'main: The thief < kept > – (past passive)'],
  ],
  [
    'a participle that the tagger knows as a noun',
    'The bread that was given was stale.',
    ['main: The bread that was given < was > – (past)', 'relative: The bread < was given > – (past passive) ^ be'],
  ],
  [
    'an adjective behind the end of a year',
    'By the end of 2019 old mills had shut.',
    ['main: old mills < had shut > – (past perfect)'],
  ],
  [
    'but one that is done',
    'The growers sank wells and armed the guards.',
    ['main: The growers < sank > wells (past)', 'main: The growers < armed > the guards (past)'],
  ],
]

it.each(READS)('%s', (_, sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses)
})
