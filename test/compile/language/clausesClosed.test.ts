import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'a verb behind the comma that closes what is told of its subject',
    'The pipe, laid in 1931, burst at dawn on Monday.',
    [
      'main: The pipe , laid in 1931 < burst > – (past)',
      'participial: The pipe < laid > – (participle passive) ^ burst',
    ],
  ],
  [
    'a party that split',
    'The league, founded by a priest named Max Roth, split from the union in May.',
    [
      'main: The league , founded by a priest named Max Roth < split > – (past)',
      'participial: The league < founded > – (participle passive) ^ split',
      'participial: a priest < named > – (participle passive) ^ found',
    ],
  ],
  [
    'a burst that is no verb',
    'The fire, fed by a burst of wind, burned for days.',
    [
      'main: The fire , fed by a burst of wind < burned > – (past)',
      'participial: The fire < fed > – (participle passive) ^ burn',
    ],
  ],
  [
    'what “that” points at',
    'The bank now says that was not so.',
    ['main: The bank < says > – (present)', 'complement: that < was not > – (past not) ^ say'],
  ],
  [
    'what they were told, behind when it was',
    'The coach told reporters before he left that nobody would be sold.',
    [
      'main: The coach < told > reporters (past)',
      'adverbial: he < left > – (past) ^ tell',
      'complement: nobody < would be sold > – (none passive not would) ^ tell',
    ],
  ],
  [
    'whose fans they are',
    "She insisted that the away side's fans had lied.",
    ['main: She < insisted > – (past)', "complement: the away side 's fans < had lied > – (past perfect) ^ insist"],
  ],
  [
    'for what they called',
    'The union, which had called in vain for escorts, left.',
    [
      'main: The union , which had called in vain for escorts < left > – (past)',
      'relative: The union < had called > – (past perfect) ^ leave',
    ],
  ],
  [
    'whom it fined',
    'The agency had warned the bank that the vault was open and fined it in May.',
    [
      'main: The agency < had warned > the bank (past perfect)',
      'complement: the vault < was > – (past) ^ warn',
      'main: The agency < fined > it (past perfect)',
    ],
  ],
  [
    'who threatened to leave',
    'She said wells had been dug and vendors barred from the camp, and threatened to leave.',
    [
      'main: She < said > – (past)',
      'complement: wells < had been dug > – (past perfect passive) ^ say',
      'complement: vendors < barred > – (past perfect passive) ^ say',
      'main: She < threatened > – (past)',
      'infinitive: She < to leave > – (infinitive) ^ threaten',
    ],
  ],
  [
    'what was used as what',
    'When a barn used as a school was sold, the pupils left.',
    [
      'main: the pupils < left > – (past)',
      'adverbial: a barn used as a school < was sold > – (past passive) ^ leave',
      'participial: a barn < used > – (participle passive) ^ sell',
    ],
  ],
  [
    'who it was herself',
    'The bill passed after the minister, herself a farmer, abstained.',
    ['main: The bill < passed > – (past)', 'adverbial: the minister , herself a farmer < abstained > – (past) ^ pass'],
  ],
  [
    'one load of many things',
    'A load of 900 books that was lost has been found.',
    [
      'main: A load of 900 books that was lost < has been found > – (present perfect passive)',
      'relative: A load of 900 books < was > lost (past) ^ find',
    ],
  ],
  [
    'many things of one load',
    'A load of books that were lost has been found.',
    [
      'main: A load of books that were lost < has been found > – (present perfect passive)',
      'relative: books < were > lost (past) ^ find',
    ],
  ],
  [
    'two things that ran out',
    'Guards said that food and water then ran out.',
    ['main: Guards < said > – (past)', 'complement: food and water < ran > – (past) ^ say'],
  ],
  [
    'which agents they were',
    'She alleged that polling agents from Kita were beaten.',
    [
      'main: She < alleged > – (past)',
      'complement: polling agents from Kita < were beaten > – (past passive) ^ allege',
    ],
  ],
  [
    'what is conceded is no part of a claim',
    'The court rejected the claim that he fled, although it noted his fear.',
    [
      'main: The court < rejected > the claim (past)',
      'complement: he < fled > – (past) ^ reject',
      'adverbial: it < noted > his fear (past) ^ reject',
    ],
  ],
  [
    'what was published',
    'The mayor left after letters in which he mocked nurses were printed by a paper.',
    [
      'main: The mayor < left > – (past)',
      'adverbial: letters in which he mocked nurses < were printed > – (past passive) ^ leave',
      'relative: he < mocked > nurses (past) ^ print',
    ],
  ],
  [
    'how long he was in prison',
    'Roth was arrested in May and spent a week in jail.',
    ['main: Roth < was arrested > – (past passive)', 'main: Roth < spent > – (past)'],
  ],
  [
    'a second thing undergone, behind “to be”',
    'He asked to be freed by the guards and driven by a nurse.',
    [
      'main: He < asked > – (past)',
      'infinitive: He < to be freed > – (infinitive passive) ^ ask',
      'infinitive: He < driven > – (infinitive passive) ^ ask',
    ],
  ],
  [
    'a title in quotation marks',
    'Ana Roth, author of “The Salt Road”, was honoured in May.',
    ['main: Ana Roth , author of “ The Salt Road ” < was honoured > – (past passive)'],
  ],
  [
    'what took place',
    'The elections to the council which took place in May were fair.',
    [
      'main: The elections to the council which took place in May < were > – (past)',
      'relative: The elections to the council < took > place (past) ^ be',
    ],
  ],
  [
    'a count behind many things',
    'The body did not admit to the polls six nurses who refused to sign.',
    [
      'main: The body < did not admit > – (past not)',
      'relative: six nurses < refused > – (past) ^ admit',
      'infinitive: six nurses < to sign > – (infinitive) ^ refuse',
    ],
  ],
  [
    'the last item behind a relative clause',
    'She left a debt, on which the bank failed in May, and two sons.',
    ['main: She < left > a debt (past)', 'relative: the bank < failed > – (past) ^ leave'],
  ],
  [
    'a list within a relative clause',
    'She sold the mill, which makes pots, pans, and cups.',
    ['main: She < sold > the mill (past)', 'relative: the mill < makes > pots , pans , and cups (present) ^ sell'],
  ],
  [
    'who gave up, behind what was alleged',
    'Roth refused to go, alleging that voters had been beaten in Kita, but gave up his claim.',
    [
      'main: Roth < refused > – (past)',
      'infinitive: Roth < to go > – (infinitive) ^ refuse',
      'participial: Roth < alleging > – (participle) ^ refuse',
      'complement: voters < had been beaten > – (past perfect passive) ^ allege',
      'main: Roth < gave > – (past)',
    ],
  ],
  [
    'what was posted in a month, behind “and”',
    'The rebels demanded a ransom and in May posted a letter.',
    ['main: The rebels < demanded > a ransom (past)', 'main: The rebels < posted > a letter (past)'],
  ],
  [
    'who went by the sea in a month',
    'The rebels shelled the port and in May fled.',
    ['main: The rebels < shelled > the port (past)', 'main: The rebels < fled > – (past)'],
  ],
  [
    'what files show, behind an aside',
    'The letters, obtained by a nurse and printed on Monday, show that the bank lied.',
    [
      'main: The letters , obtained by a nurse and printed on Monday < show > – (present)',
      'participial: The letters < obtained > – (participle passive) ^ show',
      'participial: The letters < printed > – (none passive) ^ show',
      'complement: the bank < lied > – (past) ^ show',
    ],
  ],
  [
    'who stands among masked men',
    'He sent a tape in which Roth, flanked by masked guards, begged his firm to pay.',
    [
      'main: He < sent > a tape (past)',
      'relative: Roth , flanked by masked guards < begged > his firm (past) ^ send',
      'participial: Roth < flanked > – (participle passive) ^ beg',
      'infinitive: his firm < to pay > – (infinitive) ^ beg',
    ],
  ],
  [
    'a subject behind a semicolon, with who is meant',
    'The rain stopped; divers who searched the lake in June found nothing.',
    [
      'main: The rain < stopped > – (past)',
      'main: divers who searched the lake in June < found > nothing (past)',
      'relative: divers < searched > the lake (past) ^ find',
    ],
  ],
  [
    'by whom a case was dismissed',
    'She has a claim which the court says had been examined and dismissed by a jury.',
    [
      'main: She < has > a claim (present)',
      'relative: the court < says > – (present) ^ have',
      'complement: a claim < had been examined > – (past perfect passive) ^ say',
      'complement: a claim < dismissed > – (past perfect passive) ^ say',
    ],
  ],
]

describe('clauses that a neighbour closes', () => {
  it.each(READS)('%s: %s', (_, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected)
  })
})
