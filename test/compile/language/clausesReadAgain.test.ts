// Sentences in which the first reading finds no verb of their own, and fragments that have none.
import { expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'behind what is told beside a name, which is not its verb',
    'Ana Kato, the nurse killed in the raid, was buried in Lima.',
    [
      'main: Ana Kato , the nurse killed in the raid < was buried > – (past passive)',
      'participial: the nurse < killed > – (participle passive) ^ bury',
    ],
  ],
  [
    'about a person, and not the house she works for',
    'Ana Kato, a columnist for the same magazine, who was arrested in May, is in jail.',
    [
      'main: Ana Kato , a columnist for the same magazine , who was arrested in May < is > – (present)',
      'relative: Ana Kato < was arrested > – (past passive) ^ be',
    ],
  ],
  [
    'about a union, and not the person',
    'Maria Kato of the Union of Teachers, which will march on Friday, spoke.',
    [
      'main: Maria Kato of the Union of Teachers , which will march on Friday < spoke > – (past)',
      'relative: the Union of Teachers < will march > – (future) ^ speak',
    ],
  ],
  [
    'behind a thing that is confirmed, where the next verb is not that of the thing',
    'Nurses confirmed the outbreak, two weeks after the cyclone hit the port.',
    ['main: Nurses < confirmed > the outbreak (past)', 'adverbial: the cyclone < hit > the port (past) ^ confirm'],
  ],
  [
    'behind an aside that closes before it',
    'The salvage crew, working on two decks and short of sleep, retreated to the harbour.',
    [
      'main: The salvage crew , working on two decks and short of sleep < retreated > – (past)',
      'participial: The salvage crew < working > – (participle) ^ retreat',
    ],
  ],
  [
    'behind what is told of its subject, where “by” tells the other participles apart',
    'The ferry, steered by a cadet, pulled away from the pier, followed by two tugs.',
    [
      'main: The ferry , steered by a cadet < pulled > – (past)',
      'participial: The ferry < steered > – (participle passive) ^ pull',
      'participial: The ferry , steered by a cadet < followed > – (participle passive) ^ pull',
    ],
  ],
  [
    'behind what a noun says',
    'The claim that the mine could drain its own shafts was dropped.',
    [
      'main: The claim that the mine could drain its own shafts < was dropped > – (past passive)',
      'complement: the mine < could drain > its own shafts (none could) ^ drop',
    ],
  ],
  ['behind a time that is no subject', 'The next day it abolished the fee.', ['main: it < abolished > the fee (past)']],
  [
    'behind a clause without its comma',
    'While the nurses debated a reply to the offer the board chose a mediator.',
    ['main: the board < chose > a mediator (past)', 'adverbial: the nurses < debated > a reply (past) ^ choose'],
  ],
  [
    'a word taken for a noun',
    'On 27 April, 3,000 farmers encircled Huesca.',
    ['main: 3,000 farmers < encircled > Huesca (past)'],
  ],
  [
    'two such words that are joined',
    "The referee's contradictory calls confused and demoralized his own players.",
    [
      "main: The referee 's contradictory calls < confused > – (past)",
      "main: The referee 's contradictory calls < demoralized > his own players (past)",
    ],
  ],
  [
    'a form that is noun and verb',
    'Poor planning and wrong decisions cost Leiria the chance of an early harvest.',
    ['main: Poor planning and wrong decisions < cost > Leiria (past)'],
  ],
  [
    'a year before it, which counts nothing',
    'The strike of 1961 ended in a long lockout.',
    ['main: The strike of 1961 < ended > – (past)'],
  ],
  [
    'a present that agrees with its subject',
    'Estimates of the losses range from 200 to 900 sheep.',
    ['main: Estimates of the losses < range > – (present)'],
  ],
  [
    'a preposition taken for the opening of a clause',
    'On 3 May, the worst blaze since the start of the drought occurred.',
    ['main: the worst blaze since the start of the drought < occurred > – (past)'],
  ],
  [
    'one who is named with emphasis',
    'The mayor himself was hurt in the crush.',
    ['main: The mayor himself < was hurt > – (past passive)'],
  ],
  [
    'an aside behind the subject of “when”',
    'Nine drowned when the barge, the oldest on the lake, sank.',
    ['main: Nine < drowned > – (past)', 'adverbial: the barge , the oldest on the lake < sank > – (past) ^ drown'],
  ],
  [
    'an aside with an infinitive behind the subject of “when”',
    'Nine drowned when the barge, the oldest to cross the lake, sank.',
    [
      'main: Nine < drowned > – (past)',
      'adverbial: the barge , the oldest to cross the lake < sank > – (past) ^ drown',
      'infinitive: the barge , the oldest < to cross > the lake (infinitive) ^ sink',
    ],
  ],
  [
    'what was done to the subject of “when”',
    'Nine were hurt when the roof, repaired last year, caved in.',
    [
      'main: Nine < were hurt > – (past passive)',
      'adverbial: the roof , repaired last year < caved > – (past) ^ hurt',
      'participial: the roof < repaired > – (participle passive) ^ cave',
    ],
  ],
  [
    'those whom an assembly names',
    'Power went to five keepers, named annually by the council.',
    ['main: Power < went > – (past)', 'participial: five keepers < named > – (participle passive) ^ go'],
  ],
  [
    'a town, which is no infinitive',
    'The column moved on to March, where a bridge was blocked.',
    ['main: The column < moved > – (past)', 'relative: a bridge < was blocked > – (past passive) ^ move'],
  ],
  ['what one does to oneself', 'The banker shot himself.', ['main: The banker < shot > himself (past)']],
  [
    'a form that is noun and verb, before a mark',
    'When the pipe burst, the cellar filled with water.',
    ['main: the cellar < filled > – (past)', 'adverbial: the pipe < burst > – (past) ^ fill'],
  ],
  [
    'who says it, behind a quotation',
    '“Our rivals need to know that the strike will end,” Rojas told reporters.',
    [
      'complement: Our rivals < need > – (present) ^ tell',
      'infinitive: Our rivals < to know > – (infinitive) ^ need',
      'complement: the strike < will end > – (future) ^ know',
      'main: Rojas < told > reporters (past)',
    ],
  ],
  [
    'days after what was said',
    'The minister announced the cuts on Saturday, days after he ruled them out.',
    ['main: The minister < announced > the cuts (past)', 'adverbial: he < ruled > them (past) ^ announce'],
  ],
  ['a caption has none', 'The lifeboat at the pier in Tromsø on 8 February 2010.', ['main: no verb']],
  [
    'a fragment has none of its own',
    'The skipper of the trawler, who steered it through the storm.',
    ['main: no verb', 'relative: The skipper of the trawler < steered > it (past) ^ undefined'],
  ],
]

it.each(READS)('%s', (_, sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses)
})
