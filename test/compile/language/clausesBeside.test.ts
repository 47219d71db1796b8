// Clauses beside the one that a sentence is about: in front of it, between its words, and joined to it.
import { expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'a participle in front of whom it is told of',
    'Fined twice for overloading, the hauler was barred on Monday.',
    [
      'main: the hauler < was barred > – (past passive)',
      'participial: the hauler < Fined > – (participle passive) ^ bar',
      'participial: the hauler < overloading > – (gerund) ^ fine',
    ],
  ],
  [
    'one in front, with a clause of its own',
    'Asked why the lift had stopped, the plumber laughed.',
    [
      'main: the plumber < laughed > – (past)',
      'participial: the plumber < Asked > – (participle passive) ^ laugh',
      'complement: the lift < had stopped > – (past perfect) ^ ask',
    ],
  ],
  [
    'one in front, with a list behind it',
    'Emptied of water, silt, weeds and stones, the canal was relined.',
    [
      'main: the canal < was relined > – (past passive)',
      'participial: the canal < Emptied > – (participle passive) ^ reline',
    ],
  ],
  [
    'what “with” tells of its own subject',
    'With its bridge closed on Friday, the town hired boats.',
    ['main: the town < hired > boats (past)', 'participial: its bridge < closed > – (participle passive) ^ hire'],
  ],
  [
    'what is told of a place or thing in front, before any subject',
    'Under the lease, signed on Friday in Lima, both farms would share a barn.',
    [
      'main: both farms < would share > a barn (none would)',
      'participial: the lease < signed > – (participle passive) ^ share',
    ],
  ],
  [
    'but the verb of a subject behind a time',
    'In May farmers from Kita blocked the road, and the mayor left.',
    ['main: farmers from Kita < blocked > the road (past)', 'main: the mayor < left > – (past)'],
  ],
  [
    'two things told of the subject, between commas',
    'The barn, built in 1890 and repaired after a drought, collapsed in the spring.',
    [
      'main: The barn , built in 1890 and repaired after a drought < collapsed > – (past)',
      'participial: The barn < built > – (participle passive) ^ collapse',
      'participial: The barn < repaired > – (participle passive) ^ collapse',
    ],
  ],
  [
    'a time behind “since” between the participle and the verb',
    'Hikers stranded on the ridge since Tuesday were brought down, the guides said.',
    [
      'complement: Hikers stranded on the ridge since Tuesday < were brought > – (past passive) ^ say',
      'participial: Hikers < stranded > – (participle passive) ^ bring',
      'main: the guides < said > – (past)',
    ],
  ],
  [
    'an aside that names one of them',
    'The players, including a keeper injured in training, were flown home.',
    [
      'main: The players , including a keeper injured in training < were flown > – (past passive)',
      'participial: a keeper < injured > – (participle passive) ^ fly',
    ],
  ],
  [
    'a subject behind its verb',
    'Outside the mill stood dozens of carters.',
    ['main: dozens of carters < stood > – (past)'],
  ],
  [
    'a subject with “of” behind “, and”',
    'The heir died while travelling to Rome, and the estate of his aunt passed to a cousin.',
    [
      'main: The heir < died > – (past)',
      'adverbial: The heir < travelling > – (participle) ^ die',
      'main: the estate of his aunt < passed > – (past)',
    ],
  ],
  [
    'but not the last item of a list',
    'The heirs sold the mill, the granary, and the tower of a church built in 1300.',
    [
      'main: The heirs < sold > the mill , the granary , and the tower of a church (past)',
      'participial: the tower of a church < built > – (participle passive) ^ sell',
    ],
  ],
  [
    'a second participle before the verb',
    'Photos of the boy wearing a scarf and hoisted by his team were shared at once.',
    [
      'main: Photos of the boy wearing a scarf and hoisted by his team < were shared > – (past passive)',
      'participial: Photos of the boy < wearing > a scarf (participle) ^ share',
      'participial: Photos of the boy < hoisted > – (participle passive) ^ share',
    ],
  ],
  [
    'a past form behind “would”, of who said it',
    'Growers said they would replant and blamed the council for the flood.',
    [
      'main: Growers < said > – (past)',
      'complement: they < would replant > – (none would) ^ say',
      'main: Growers < blamed > the council (past)',
    ],
  ],
  [
    'two who said it',
    'A crane fell on a depot, crushing two vans, guards and a driver said.',
    [
      'complement: A crane < fell > – (past) ^ say',
      'participial: A crane < crushing > two vans (participle) ^ fall',
      'main: guards and a driver < said > – (past)',
    ],
  ],
  [
    'what happened before or after, told behind who said it',
    'The river fell on Friday, the warden said, after flooding two farms.',
    [
      'complement: The river < fell > – (past) ^ say',
      'main: the warden < said > – (past)',
      'adverbial: The river < flooding > two farms (participle) ^ fall',
    ],
  ],
  [
    'a doing as the subject',
    'Moving the boats is forbidden, the warden said.',
    [
      'complement: Moving the boats < is forbidden > – (present passive) ^ say',
      'participial: – < Moving > the boats (participle) ^ forbid',
      'main: the warden < said > – (past)',
    ],
  ],
  [
    'but not what somebody says first',
    'Saying the pier was rotten, the warden shut it.',
    [
      'main: the warden < shut > it (past)',
      'participial: the warden < Saying > – (participle) ^ shut',
      'complement: the pier < was > – (past) ^ say',
    ],
  ],
  [
    'who is called on',
    'The guild called on the mayor to widen the bridge.',
    ['main: The guild < called > – (past)', 'infinitive: the mayor < to widen > the bridge (infinitive) ^ call'],
  ],
  [
    'but not when it is called',
    'A strike was called on Monday to press for a raise.',
    ['main: A strike < was called > – (past passive)', 'infinitive: A strike < to press > – (infinitive) ^ call'],
  ],
  [
    'whom the time is set for',
    'Divers set a deadline for the owner to raise the wreck.',
    ['main: Divers < set > a deadline (past)', 'infinitive: the owner < to raise > the wreck (infinitive) ^ set'],
  ],
  [
    'those who marched, not where to',
    'Choirs marched to the theatre demanding a new roof.',
    ['main: Choirs < marched > – (past)', 'participial: Choirs < demanding > a new roof (participle) ^ march'],
  ],
  [
    'what stands before the comma, by what is located',
    'The trial begins in the hall of the guild, located in Accra.',
    [
      'main: The trial < begins > – (present)',
      'participial: the hall of the guild < located > – (participle passive) ^ begin',
    ],
  ],
  [
    'whom it is said of, before an aside',
    'Keepers say the elephant, exhausted by heat, was moved.',
    [
      'main: Keepers < say > – (present)',
      'complement: the elephant < was moved > – (past passive) ^ say',
      'participial: the elephant < exhausted > – (participle passive) ^ say',
    ],
  ],
  [
    'a name behind a place, with an age',
    'In the town of Springfield, Ana Roth, 40, opened a bakery.',
    ['main: Ana Roth , 40 < opened > a bakery (past)'],
  ],
  [
    'police, who are no verb behind “where”',
    'Of the fans held in Lille, where police and stewards clashed, ten were freed.',
    [
      'main: ten < were freed > – (past passive)',
      'participial: the fans < held > – (participle passive) ^ free',
      'relative: police and stewards < clashed > – (past) ^ free',
    ],
  ],
  [
    'who does what “after” tells in front',
    'After draining the pond on Friday, volunteers found a safe.',
    ['main: volunteers < found > a safe (past)', 'adverbial: volunteers < draining > the pond (participle) ^ find'],
  ],
  [
    'but not who follows, where it is a preposition',
    'Following the flood, roads were shut.',
    ['main: roads < were shut > – (past passive)', 'participial: – < Following > the flood (participle) ^ shut'],
  ],
  [
    'nor who is questioned “by” somebody',
    'After questioning by police, the broker left.',
    ['main: the broker < left > – (past)', 'adverbial: – < questioning > – (participle) ^ leave'],
  ],
  [
    'who does it to that end',
    'To widen the canal, the guild sold a mill.',
    ['main: the guild < sold > a mill (past)', 'infinitive: the guild < To widen > the canal (infinitive) ^ sell'],
  ],
  [
    'who is told to do it',
    'Told to leave the stage, the singer wept.',
    [
      'main: the singer < wept > – (past)',
      'participial: the singer < Told > – (participle passive) ^ weep',
      'infinitive: the singer < to leave > the stage (infinitive) ^ tell',
    ],
  ],
]

it.each(READS)('%s', (_, sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses)
})
