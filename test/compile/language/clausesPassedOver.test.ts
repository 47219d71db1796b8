import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'who says it, behind a relative clause',
    'The nurse who left, the mayor said, was in Lima.',
    [
      'complement: The nurse who left < was > – (past) ^ say',
      'relative: The nurse < left > – (past) ^ be',
      'main: the mayor < said > – (past)',
    ],
  ],
  [
    'who walked, and not what was walked through',
    'A guard who was bitten while leading a horse through a field walked home on Monday.',
    [
      'main: A guard who was bitten while leading a horse through a field < walked > – (past)',
      'relative: A guard < was bitten > – (past passive) ^ walk',
      'adverbial: A guard < leading > a horse (participle) ^ bite',
    ],
  ],
  [
    'a union that does something else meanwhile',
    'The talks began after the union, breaking with its allies, dropped its demands.',
    [
      'main: The talks < began > – (past)',
      'adverbial: the union , breaking with its allies < dropped > its demands (past) ^ begin',
      'participial: the union < breaking > – (participle) ^ drop',
    ],
  ],
  [
    'a second subject that was fined',
    'The harvest failed, prices rose and the ministry, fined for hiding debts, was closed by the court.',
    [
      'main: The harvest < failed > – (past)',
      'main: prices < rose > – (past)',
      'main: the ministry , fined for hiding debts < was closed > – (past passive)',
      'participial: the ministry < fined > – (participle passive) ^ rise',
    ],
  ],
  [
    'what is organised, not where its friends live',
    'A march, organised by nurses from Kita, Togo, is to be held on Sunday.',
    [
      'main: A march , organised by nurses from Kita , Togo < is > – (present)',
      'participial: A march < organised > – (participle passive) ^ be',
      'infinitive: A march , organised by nurses from Kita , Togo < to be held > – (infinitive passive) ^ be',
    ],
  ],
  [
    'a verb behind what closes an aside',
    'The mayor, refusing to resign, called on voters in a letter posted on the wall to wait.',
    [
      'main: The mayor , refusing to resign < called > – (past)',
      'participial: The mayor < refusing > – (participle) ^ call',
      'infinitive: The mayor < to resign > – (infinitive) ^ refuse',
      'participial: a letter < posted > – (participle passive) ^ call',
      'infinitive: a letter < to wait > – (infinitive) ^ post',
    ],
  ],
  [
    'what was agreed on',
    'Experts warn that the truce, agreed on in Lima in May, is collapsing.',
    [
      'main: Experts < warn > – (present)',
      'complement: the truce , agreed on in Lima in May < is collapsing > – (present progressive) ^ warn',
      'participial: the truce < agreed > – (participle passive) ^ collapse',
    ],
  ],
  [
    'who killed, of two clauses',
    'Nine were hurt at a mine near Kita, where guards, armed with rifles, attacked the miners, killing four.',
    [
      'main: Nine < were hurt > – (past passive)',
      'relative: guards , armed with rifles < attacked > the miners (past) ^ hurt',
      'participial: guards < armed > – (participle passive) ^ attack',
      'participial: guards , armed with rifles < killing > four (participle) ^ attack',
    ],
  ],
  [
    'what drowned them, of two clauses',
    'Nine boats sank off Kita, where ferries call twice a day, drowning 40.',
    [
      'main: Nine boats < sank > – (past)',
      'relative: Kita < ferries > call (present) ^ sink',
      'participial: Nine boats < drowning > 40 (participle) ^ sink',
    ],
  ],
  [
    'of what “that” tells behind an aside',
    'The Senate will vote on a bill, drafted by Peru, that would ban the nets.',
    [
      'main: The Senate < will vote > – (future)',
      'participial: The Senate < drafted > – (participle passive) ^ vote',
      'relative: a bill < would ban > the nets (none would) ^ vote',
    ],
  ],
  [
    'a robbery and what came after it',
    'Two men accused of robbing a bank and hiding its money in a mill appeared in court.',
    [
      'main: Two men accused of robbing a bank and hiding its money in a mill < appeared > – (past)',
      'participial: Two men < accused > – (participle passive) ^ appear',
      'participial: Two men < robbing > a bank (gerund) ^ accuse',
      'participial: Two men < hiding > its money (participle) ^ accuse',
    ],
  ],
  [
    'who has asked, not who has denied',
    'Guards have not charged Roth, who has denied the theft, but have asked a court to hold him.',
    [
      'main: Guards < have not charged > Roth (present perfect not)',
      'relative: Roth < has denied > the theft (present perfect) ^ charge',
      'main: Guards < have asked > a court (present perfect)',
      'infinitive: a court < to hold > him (infinitive) ^ ask',
    ],
  ],
  [
    'all of whom it is told',
    'Peru and Chile have all been visited by the pope since May.',
    ['main: Peru and Chile < have all been visited > – (present perfect passive)'],
  ],
  [
    'what the bishop says when asked',
    'The bishop, asked whether he would go, said nothing.',
    [
      'main: The bishop , asked whether he would go < said > nothing (past)',
      'participial: The bishop < asked > – (participle passive) ^ say',
      'complement: he < would go > – (none would) ^ ask',
    ],
  ],
  [
    'who has hired, not what may be unsafe',
    'The firm said it was asking whether the mill or the dam was safe, and had hired an expert.',
    [
      'main: The firm < said > – (past)',
      'complement: it < was asking > – (past progressive) ^ say',
      'complement: the mill or the dam < was > – (past) ^ ask',
      'complement: it < had hired > an expert (past perfect) ^ say',
    ],
  ],
  [
    'talks that failed, behind “when”',
    'The mine, closed in May when talks with miners failed, had lost two contracts.',
    [
      'main: The mine , closed in May when talks with miners failed < had lost > two contracts (past perfect)',
      'participial: The mine < closed > – (participle passive) ^ lose',
      'adverbial: talks with miners < failed > – (past) ^ close',
    ],
  ],
  [
    'what was burned, and why',
    'Ten of the boats, deemed too old to be mended, were burned.',
    [
      'main: Ten of the boats , deemed too old to be mended < were burned > – (past passive)',
      'participial: Ten of the boats < deemed > – (participle passive) ^ burn',
      'infinitive: Ten of the boats < to be mended > – (infinitive passive) ^ deem',
    ],
  ],
  [
    'floods behind “where”',
    'The mayor said the roads where floods killed nine were shut.',
    [
      'main: The mayor < said > – (past)',
      'complement: the roads where floods killed nine < were shut > – (past passive) ^ say',
      'relative: floods < killed > nine (past) ^ shut',
    ],
  ],
  [
    'countries that are developing, and led by one',
    'The vote was put off after developing countries, led by Peru, rejected the text.',
    [
      'main: The vote < was put > – (past passive)',
      'adverbial: developing countries , led by Peru < rejected > the text (past) ^ put',
      'participial: developing countries < led > – (participle passive) ^ reject',
    ],
  ],
  [
    'what rose, behind “after one that”',
    'The cost of the storm, which struck a year after one that killed thousands, rose to 40 million.',
    [
      'main: The cost of the storm , which struck a year after one that killed thousands < rose > – (past)',
      'relative: the storm < struck > – (past) ^ rise',
      'relative: one < killed > thousands (past) ^ strike',
    ],
  ],
  [
    'who fled, behind “after”',
    'He left after rebels that held the port fled.',
    [
      'main: He < left > – (past)',
      'adverbial: rebels that held the port < fled > – (past) ^ leave',
      'relative: rebels < held > the port (past) ^ flee',
    ],
  ],
  [
    'an aide who was filmed',
    'An aide, Max Roth, filmed kicking a boy who was lying on the ground, resigned on Friday.',
    [
      'main: An aide , Max Roth , filmed kicking a boy who was lying on the ground < resigned > – (past)',
      'participial: An aide , Max Roth < filmed > – (participle passive) ^ resign',
      'participial: An aide , Max Roth < kicking > a boy (participle) ^ film',
      'relative: a boy < was lying > – (past progressive) ^ kick',
    ],
  ],
  [
    'an owner who has it built',
    'The owner, who had a shed built on the roof, has fled.',
    [
      'main: The owner , who had a shed built on the roof < has fled > – (present perfect)',
      'relative: The owner < had > a shed (past) ^ flee',
      'participial: a shed < built > – (participle passive) ^ have',
    ],
  ],
]

describe('clauses whose verb stands behind others', () => {
  it.each(READS)('%s: %s', (_, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected)
  })
})
