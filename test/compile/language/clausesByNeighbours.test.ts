import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'prisoners in the camps of a nation',
    'Nine Kenyans were held in Ugandan camps last month.',
    ['main: Nine Kenyans < were held > – (past passive)'],
  ],
  [
    'prisoners in its jails',
    'Nine Kenyans died in Ugandan jails last month.',
    ['main: Nine Kenyans < died > – (past)'],
  ],
  [
    'a court that jails',
    'A court in Uganda jails two brokers every week.',
    ['main: A court in Uganda < jails > two brokers (present)'],
  ],
  [
    'a list that opens the sentence',
    'Overfishing, theft and drought have long been blamed on Chadian camps.',
    ['main: Overfishing , theft and drought < have long been blamed > – (present perfect passive)'],
  ],
  [
    'the second of two crimes',
    'The bank was accused of bribery and abuses of trust.',
    ['main: The bank < was accused > – (past passive)'],
  ],
  [
    'a verb that takes “of”',
    'The film shows the raid and tells of its victims.',
    ['main: The film < shows > the raid (present)', 'main: The film < tells > – (present)'],
  ],
  [
    'who is there',
    'Troops there have closed the bridge.',
    ['main: Troops < have closed > the bridge (present perfect)'],
  ],
  [
    'what there has been',
    'In the north there have been two raids.',
    ['main: there < have been > two raids (present perfect)'],
  ],
  [
    'what should be done, in two manners',
    'The crew should quickly and quietly leave the ship.',
    ['main: The crew < should quickly and quietly leave > the ship (none should)'],
  ],
  [
    'a verb behind the name that something is known as',
    'Members of a sect known as Los Claros attacked a tram, burned two shops and fled.',
    [
      'main: Members of a sect known as Los Claros < attacked > a tram (past)',
      'participial: Members of a sect < known > – (participle passive) ^ attack',
      'main: Members of a sect known as Los Claros < burned > two shops (past)',
      'main: Members of a sect known as Los Claros < fled > – (past)',
    ],
  ],
  [
    'what a letter of a day told',
    'The mayor told the union in a note dated May 3 that it had lost.',
    [
      'main: The mayor < told > the union (past)',
      'participial: a note < dated > – (participle passive) ^ tell',
      'complement: it < had lost > – (past perfect) ^ tell',
    ],
  ],
  [
    'the second of two things to do',
    'She agreed to sell the farm and to retrain nine herders hired in May.',
    [
      'main: She < agreed > – (past)',
      'infinitive: She < to sell > the farm (infinitive) ^ agree',
      'infinitive: She < to retrain > nine herders (infinitive) ^ agree',
      'participial: nine herders < hired > – (participle passive) ^ retrain',
    ],
  ],
  [
    'to what one is sentenced',
    'She was sentenced to prison and to death.',
    ['main: She < was sentenced > – (past passive)'],
  ],
  [
    'police and their gas',
    'When riot police fired tear gas, the crowd ran.',
    ['main: the crowd < ran > – (past)', 'adverbial: riot police < fired > tear gas (past) ^ run'],
  ],
  [
    'after whom a thing is named',
    'Plans to name a bridge after him were dropped.',
    [
      'main: Plans to name a bridge after him < were dropped > – (past passive)',
      'infinitive: Plans < to name > a bridge (infinitive) ^ drop',
    ],
  ],
  [
    'whose brother was freed',
    'After her brother was freed, the nurse left.',
    ['main: the nurse < left > – (past)', 'adverbial: her brother < was freed > – (past passive) ^ leave'],
  ],
  [
    'who apologised',
    'The firm said the valve was open and apologised.',
    [
      'main: The firm < said > – (past)',
      'complement: the valve < was > – (past) ^ say',
      'main: The firm < apologised > – (past)',
    ],
  ],
  [
    'who condemned it',
    'The league said it was shocked that the club had been fined and condemned the ruling.',
    [
      'main: The league < said > – (past)',
      'complement: it < was shocked > – (past passive) ^ say',
      'complement: the club < had been fined > – (past perfect passive) ^ shock',
      'main: The league < condemned > the ruling (past)',
    ],
  ],
  [
    'who said so, amid what is told of two',
    'The nurse told of two guards who, she said, had beaten him.',
    [
      'main: The nurse < told > – (past)',
      'relative: two guards < had beaten > him (past perfect) ^ tell',
      'main: she < said > – (past)',
    ],
  ],
  [
    'which body refuses',
    'The miners want payment from the ministry, which has refused to talk.',
    [
      'main: The miners < want > payment (present)',
      'relative: the ministry < has refused > – (present perfect) ^ want',
      'infinitive: the ministry < to talk > – (infinitive) ^ refuse',
    ],
  ],
  [
    'which payment is made',
    'The miners want payment from the ministry, which would be made in May.',
    [
      'main: The miners < want > payment (present)',
      'relative: payment from the ministry < would be made > – (none passive would) ^ want',
    ],
  ],
  [
    'who came',
    'Pilgrims from poor towns, who came on Friday, blocked the road.',
    [
      'main: Pilgrims from poor towns , who came on Friday < blocked > the road (past)',
      'relative: Pilgrims from poor towns < came > – (past) ^ block',
    ],
  ],
  [
    'a subject behind a semicolon, with a relative clause',
    'The dam held; the mayor, who had fled, was sacked and left the town.',
    [
      'main: The dam < held > – (past)',
      'main: the mayor , who had fled < was sacked > – (past passive)',
      'relative: the mayor < had fled > – (past perfect) ^ sack',
      'main: the mayor , who had fled < left > the town (past)',
    ],
  ],
  [
    'who affirms it, behind the verb',
    'Two planes were lost, affirmed the minister.',
    ['complement: Two planes < were lost > – (past passive) ^ affirm', 'main: the minister < affirmed > – (past)'],
  ],
  [
    'who reports it, behind the verb and a day',
    'Two planes were lost, reported on Monday the ministry of defence.',
    [
      'complement: Two planes < were lost > – (past passive) ^ report',
      'main: the ministry of defence < reported > – (past)',
    ],
  ],
  [
    'whom they informed',
    'The guards stopped the plane, informed the pilot and left.',
    [
      'main: The guards < stopped > the plane (past)',
      'main: The guards < informed > the pilot (past)',
      'main: The guards < left > – (past)',
    ],
  ],
  [
    'what they refused, behind a passive',
    'The guards had been warned but refused to leave.',
    [
      'main: The guards < had been warned > – (past perfect passive)',
      'main: The guards < refused > – (past)',
      'infinitive: The guards < to leave > – (infinitive) ^ refuse',
    ],
  ],
  [
    'everything',
    'The pipe broke, and everything was in flames.',
    ['main: The pipe < broke > – (past)', 'main: everything < was > – (past)'],
  ],
]

describe('clauses whose words are told by their neighbours', () => {
  it.each(READS)('%s: %s', (_, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected)
  })
})
