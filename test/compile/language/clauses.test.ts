import { describe, expect, it } from 'vitest'
import { parseSentence } from '../../../src/compile/language/parseSentence.ts'
import { readSentences } from '../../../src/compile/language/readSentences.ts'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [subject: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'a simple sentence',
    'Rescue workers pulled 12 survivors from the rubble.',
    ['main: Rescue workers < pulled > 12 survivors (past)'],
  ],
  [
    'a participle that looks like a base form',
    'The village was overrun by rebels.',
    ['main: The village < was overrun > – (past passive)'],
  ],
  ['negation', 'The plane never reached its destination.', ['main: The plane < reached > its destination (past not)']],
  ['negation in the group', "The dam didn't break.", ["main: The dam < did n't break > – (past not)"]],
  ['nobody', 'No one was hurt.', ['main: No one < was hurt > – (past passive not)']],
  ['no fewer than are counted', 'No fewer than 30 miners died.', ['main: No fewer than 30 miners < died > – (past)']],
  [
    'a day inside the group',
    'The owner was yesterday jailed.',
    ['main: The owner < was yesterday jailed > – (past passive)'],
  ],
  [
    'the future',
    'Voters will elect a new parliament on Sunday.',
    ['main: Voters < will elect > a new parliament (future)'],
  ],
  ['a modal', 'The storm could reach the coast by Friday.', ['main: The storm < could reach > the coast (none could)']],
  [
    'the pluperfect passive',
    'Two bridges had been swept away.',
    ['main: Two bridges < had been swept > – (past perfect passive)'],
  ],
  [
    'what is said, without “that”',
    'The company said it would cut 2,000 jobs and close three plants.',
    [
      'main: The company < said > – (past)',
      'complement: it < would cut > 2,000 jobs (none would) ^ say',
      'complement: it < close > three plants (none would) ^ say',
    ],
  ],
  [
    'what is said, with “that”, twice',
    'She said that the vote would be held on June 3 and that turnout was expected to be high.',
    [
      'main: She < said > – (past)',
      'complement: the vote < would be held > – (none passive would) ^ say',
      'complement: that turnout < was expected > – (past passive) ^ say',
      'infinitive: that turnout < to be > – (infinitive) ^ expect',
    ],
  ],
  [
    'a verb of saying after what is said',
    'The earthquake that struck the region last week killed at least 40 people and injured 300, the government said Tuesday.',
    [
      'complement: The earthquake that struck the region last week < killed > at least 40 people (past) ^ say',
      'relative: The earthquake < struck > the region (past) ^ kill',
      'complement: The earthquake that struck the region last week < injured > 300 (past) ^ say',
      'main: the government < said > – (past)',
    ],
  ],
  [
    'a verb of saying in the middle',
    'The ferry, officials said, sank off the coast on Sunday.',
    ['complement: The ferry < sank > – (past) ^ say', 'main: officials < said > – (past)'],
  ],
  [
    'a quotation and an inverted verb of saying',
    '“We lost everything,” said Maria Lopez, a teacher who fled the village.',
    [
      'complement: We < lost > everything (past) ^ say',
      'main: Maria Lopez < said > – (past)',
      'relative: Maria Lopez < fled > the village (past) ^ say',
    ],
  ],
  [
    'a relative clause that interrupts',
    'The bill, which was passed by the Senate in May, has not been signed.',
    [
      'main: The bill , which was passed by the Senate in May < has not been signed > – (present perfect passive not)',
      'relative: The bill < was passed > – (past passive) ^ sign',
    ],
  ],
  [
    'a relative clause without a relative word',
    'The goal the group set in March was never met.',
    [
      'main: The goal the group set in March < was never met > – (past passive not)',
      'relative: the group < set > – (past) ^ meet',
    ],
  ],
  [
    'a reduced relative before the verb',
    'Protesters gathered in the square were dispersed with tear gas.',
    [
      'main: Protesters gathered in the square < were dispersed > – (past passive)',
      'participial: Protesters < gathered > – (participle passive) ^ disperse',
    ],
  ],
  [
    'a reduced relative in reported speech',
    'Police said the man arrested in Paris on Monday confessed to the attack.',
    [
      'main: Police < said > – (past)',
      'complement: the man arrested in Paris on Monday < confessed > – (past) ^ say',
      'participial: the man < arrested > – (participle passive) ^ confess',
    ],
  ],
  [
    'participles that share a subject',
    'Two inmates escaped from the prison on Friday, taking a guard hostage and wounding two others.',
    [
      'main: Two inmates < escaped > – (past)',
      'participial: Two inmates < taking > a guard hostage (participle) ^ escape',
      'participial: Two inmates < wounding > two others (participle) ^ escape',
    ],
  ],
  [
    'verbs that share a subject',
    'The prime minister refused to resign but agreed to meet opposition leaders.',
    [
      'main: The prime minister < refused > – (past)',
      'infinitive: The prime minister < to resign > – (infinitive) ^ refuse',
      'main: The prime minister < agreed > – (past)',
      'infinitive: The prime minister < to meet > opposition leaders (infinitive) ^ agree',
    ],
  ],
  [
    'the one who is told does the infinitive',
    'Officials ordered residents to leave the valley.',
    [
      'main: Officials < ordered > residents (past)',
      'infinitive: residents < to leave > the valley (infinitive) ^ order',
    ],
  ],
  [
    'a condition in front',
    'If the dam breaks, thousands of homes will be flooded.',
    [
      'main: thousands of homes < will be flooded > – (future passive)',
      'conditional: the dam < breaks > – (present) ^ flood',
    ],
  ],
  [
    'a condition by inversion',
    'The union threatened to strike should it lose the vote.',
    [
      'main: The union < threatened > – (past)',
      'infinitive: The union < to strike > – (infinitive) ^ threaten',
      'conditional: it < should it lose > the vote (none should) ^ strike',
    ],
  ],
  [
    'a condition by inversion in front',
    'Had the captain turned earlier, the ship would have missed the rocks.',
    [
      'main: the ship < would have missed > the rocks (none perfect would)',
      'conditional: the captain < Had the captain turned > – (past perfect) ^ miss',
    ],
  ],
  [
    '“after” with a verb is a clause',
    'Rebels captured the town after government troops withdrew overnight.',
    ['main: Rebels < captured > the town (past)', 'adverbial: government troops < withdrew > – (past) ^ capture'],
  ],
  [
    '“after” with a noun is none',
    'After the earthquake, the government declared an emergency.',
    ['main: the government < declared > an emergency (past)'],
  ],
  [
    'a clause between dashes',
    'The agency said last week the crossing — where four guards had been killed — had reopened.',
    [
      'main: The agency < said > – (past)',
      'complement: the crossing — where four guards had been killed < had reopened > – (past perfect) ^ say',
      'relative: four guards < had been killed > – (past perfect passive) ^ reopen',
    ],
  ],
  [
    'a participle that only describes is no verb',
    'The escalating crisis displaced people in the besieged city.',
    ['main: The escalating crisis < displaced > people (past)'],
  ],
  [
    'a relative clause that ends before a time',
    'Jets bombed the port, the area where families had been told to shelter, overnight and on Tuesday, killing nine.',
    [
      'main: Jets < bombed > the port (past)',
      'relative: families < had been told > – (past perfect passive) ^ bomb',
      'infinitive: families < to shelter > – (infinitive) ^ tell',
      'participial: Jets < killing > nine (participle) ^ bomb',
    ],
  ],
  [
    'a speaker with an apposition after a quotation',
    '“The dam will break,” Ana Rojas, an engineer, said in a report.',
    ['complement: The dam < will break > – (future) ^ say', 'main: Ana Rojas , an engineer < said > – (past)'],
  ],
  ['a headline', 'Hackers attack church website', ['main: Hackers < attack > church website (present)']],
  ['people in it', 'Sudan rebels free two miners', ['main: Sudan rebels < free > two miners (present)']],
  ['people in it', 'Prison guards open cells', ['main: Prison guards < open > cells (present)']],
  ['what befell one in it', 'Ex-spy poisoned at restaurant', ['main: Ex-spy < poisoned > – (past passive)']],
  ['what opens in it', 'Storm hits open market', ['main: Storm < hits > open market (present)']],
  [
    'a subject behind an infinitive',
    'A second ferry that was due to leave the port was cancelled.',
    [
      'main: A second ferry that was due to leave the port < was cancelled > – (past passive)',
      'relative: A second ferry < was > – (past) ^ cancel',
      'infinitive: A second ferry < to leave > the port (infinitive) ^ be',
    ],
  ],
  ['no verb at all', 'A deadly flood in the south', ['main: no verb']],
]

describe('clauses of news sentences', () => {
  it.each(READS)('%s: %s', (_, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected)
  })

  it('reads what is too long to be a sentence in windows, every clause in its place', () => {
    const sentence = `${'The dam broke and the valley flooded, '.repeat(100)}officials said.`
    const tokens = readSentences(sentence, 0, sentence.length).flat()
    const { clauses } = parseSentence(tokens)
    expect(tokens.length).toBeGreaterThan(400)
    for (const { range, verb, parent } of clauses) {
      expect(range[1]).toBeLessThanOrEqual(tokens.length)
      if (verb) expect(['break', 'flood', 'say']).toContain(verb.lemma)
      if (verb) expect(verb.head >= range[0] && verb.head < range[1]).toBe(true)
      if (parent !== null) expect(clauses[parent]).toBeDefined()
    }
  })

  it('holds every word in a clause, and every parent holds or adjoins its child', () => {
    const sentence = READS.map(([, text]) => text).join(' ')
    for (const tokens of readSentences(sentence, 0, sentence.length)) {
      const { clauses } = parseSentence(tokens)
      expect(
        tokens.every((token, i) => token.pos === 'PUNCT' || clauses.some(({ range }) => range[0] <= i && i < range[1])),
      ).toBe(true)
      for (const { parent } of clauses) if (parent !== null) expect(clauses[parent]).toBeDefined()
    }
  })
})
