import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

/** Whose verb it is where clauses are joined, and where words stand between the two. */
const READS: readonly (readonly [subject: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'who was sacked: the head of a body of people, and not the body',
    'Troops detained Omar Diallo, a former head of the river guard who was sacked in March.',
    ['main: Troops < detained > Omar Diallo (past)', 'relative: Omar Diallo < was sacked > – (past passive) ^ detain'],
  ],
  [
    'people of whom a thing is made',
    'A statue of the guards who were sacked has fallen.',
    [
      'main: A statue of the guards who were sacked < has fallen > – (present perfect)',
      'relative: the guards < were sacked > – (past passive) ^ fall',
    ],
  ],
  [
    'a judge who acts behind “but”, with a place and an adverb before the verb',
    'Two clubs were fined in 2019, but a panel in Lima later lifted the fines.',
    ['main: Two clubs < were fined > – (past passive)', 'main: a panel in Lima < lifted > the fines (past)'],
  ],
  [
    'what was found behind a bare year',
    'A survey of the mine in 2016 found that the shaft was unsafe.',
    ['main: A survey of the mine in 2016 < found > – (past)', 'complement: the shaft < was > – (past) ^ find'],
  ],
  [
    'what is asked for, behind its verb',
    'The rector dismissed demands to resign.',
    ['main: The rector < dismissed > demands (past)', 'infinitive: The rector < to resign > – (infinitive) ^ dismiss'],
  ],
  [
    'a zero relative whose verb comes next',
    'The letter she sent calls for a truce.',
    ['main: The letter she sent < calls > – (present)', 'relative: she < sent > – (past) ^ call'],
  ],
  [
    'words of the one who denies, behind what was done',
    'The coach said he had left the club and accused the owner of lies.',
    [
      'main: The coach < said > – (past)',
      'complement: he < had left > the club (past perfect) ^ say',
      'main: The coach < accused > the owner of lies (past)',
    ],
  ],
  [
    'deeds that go on from what was done',
    'The coach said he had left the club and sold his house.',
    [
      'main: The coach < said > – (past)',
      'complement: he < had left > the club (past perfect) ^ say',
      'complement: he < sold > his house (past perfect) ^ say',
    ],
  ],
  [
    'villages that are cut off, and not those who struggle to reach them',
    'Crews struggled to reach farms cut off by lava.',
    [
      'main: Crews < struggled > – (past)',
      'infinitive: Crews < to reach > farms (infinitive) ^ struggle',
      'participial: farms < cut > – (participle passive) ^ reach',
    ],
  ],
  [
    'a study published some time ago, behind another clause',
    'In 2013 the mill was sold, and a study published last year showed that it leaked.',
    [
      'main: the mill < was sold > – (past passive)',
      'main: a study published last year < showed > – (past)',
      'participial: a study < published > – (participle passive) ^ show',
      'complement: it < leaked > – (past) ^ show',
    ],
  ],
  [
    'a verb of the first subject, behind what was lost',
    'The crew want the owner to repay half of what was lost, and have vowed to strike.',
    [
      'main: The crew < want > the owner (present)',
      'infinitive: the owner < to repay > – (infinitive) ^ want',
      'complement: – < was lost > – (past passive) ^ repay',
      'main: The crew < have vowed > – (present perfect)',
      'infinitive: The crew < to strike > – (infinitive) ^ vow',
    ],
  ],
  [
    'who held others for some hours',
    'A thief who held nine people in a bank in Lima for two hours surrendered on Monday.',
    [
      'main: A thief who held nine people in a bank in Lima for two hours < surrendered > – (past)',
      'relative: A thief < held > nine people (past) ^ surrender',
    ],
  ],
  [
    'what is threatened by whoever demanded something of another',
    'The miners demanded that the firm raise wages and threatened to walk out.',
    [
      'main: The miners < demanded > – (past)',
      'complement: the firm < raise > wages (present) ^ demand',
      'main: The miners < threatened > – (past)',
      'infinitive: The miners < to walk > – (infinitive) ^ threaten',
    ],
  ],
  [
    'what only somebody who speaks expresses',
    'The envoys said the vote was calm but expressed concern.',
    [
      'main: The envoys < said > – (past)',
      'complement: the vote < was > – (past) ^ say',
      'main: The envoys < expressed > concern (past)',
    ],
  ],
  [
    'what is rebuilt: a thing, and not what befell it',
    'The collapse of a dam near Kita, which was rebuilt in 2021, is probed.',
    [
      'main: The collapse of a dam near Kita , which was rebuilt in 2021 < is probed > – (present passive)',
      'relative: a dam near Kita < was rebuilt > – (past passive) ^ probe',
    ],
  ],
  [
    'what harms: what befell it',
    'The collapse of a dam near Kita, which killed nine people, is probed.',
    [
      'main: The collapse of a dam near Kita , which killed nine people < is probed > – (present passive)',
      'relative: The collapse of a dam near Kita < killed > nine people (past) ^ probe',
    ],
  ],
  [
    'an article alone is no subject',
    'Where are the wounded?',
    ['main: no verb', 'complement: – < are > the wounded (present) ^ undefined'],
  ],
]

describe('clauses that are joined', () => {
  it.each(READS)('%s', (_, sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses)
  })
})
