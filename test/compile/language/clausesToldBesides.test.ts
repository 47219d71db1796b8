// What is told of a noun besides, and what a verb’s neighbours make of it.
import { expect, it } from 'vitest'
import { clausesOf } from '../../support/clauses.ts'

const READS: readonly (readonly [what: string, sentence: string, clauses: readonly string[]])[] = [
  [
    'who did two things, behind “who”',
    'The cook, who strangled a goose in May and has since sold the inn, left.',
    [
      'main: The cook , who strangled a goose in May and has since sold the inn < left > – (past)',
      'relative: The cook < strangled > a goose (past) ^ leave',
      'relative: The cook < has since sold > the inn (present perfect) ^ leave',
    ],
  ],
  [
    'what was done to it twice',
    'The mill, built by monks in 1512 and burned twice in the war, closed.',
    [
      'main: The mill , built by monks in 1512 and burned twice in the war < closed > – (past)',
      'participial: The mill < built > – (participle passive) ^ close',
      'participial: The mill < burned > – (participle passive) ^ close',
    ],
  ],
  ['by how many it was voted', 'The guild voted by 14 to 9 against a fair.', ['main: The guild < voted > – (past)']],
  [
    'an aside of how much it costs',
    'The dean warned him that the organ, estimated at two million, could not be bought.',
    [
      'main: The dean < warned > him (past)',
      'complement: the organ , estimated at two million < could not be bought > – (none passive not could) ^ warn',
      'participial: the organ < estimated > – (participle passive) ^ buy',
    ],
  ],
  [
    'two things to be undergone',
    'The vault is to be opened and searched on Monday.',
    [
      'main: The vault < is > – (present)',
      'infinitive: The vault < to be opened > – (infinitive passive) ^ be',
      'infinitive: The vault < searched > – (infinitive passive) ^ be',
    ],
  ],
  [
    'what a thing there is blamed on',
    'In May a flood there was blamed on a beaver.',
    ['main: a flood < was blamed > – (past passive)'],
  ],
  [
    'a noun in -ing with a verb of its own',
    'Bakers left and complaints about baking were heard.',
    ['main: Bakers < left > – (past)', 'main: complaints about baking < were heard > – (past passive)'],
  ],
  [
    'what emerged on a day',
    'It emerged on Monday that a page had sold the harp.',
    ['main: It < emerged > – (past)', 'complement: a page < had sold > the harp (past perfect) ^ emerge'],
  ],
  [
    'who says, not what is not enough, calls on somebody',
    'The abbot said silence was not enough and called on the monks to leave.',
    [
      'main: The abbot < said > – (past)',
      'complement: silence < was not > – (past not) ^ say',
      'main: The abbot < called > – (past)',
      'infinitive: the monks < to leave > – (infinitive) ^ call',
    ],
  ],
  [
    'what a body urges while it goes on',
    'The choir said it was leaving the abbey, and urged the dean to follow.',
    [
      'main: The choir < said > – (past)',
      'complement: it < was leaving > the abbey (past progressive) ^ say',
      'main: The choir < urged > the dean (past)',
      'infinitive: the dean < to follow > – (infinitive) ^ urge',
    ],
  ],
  [
    'what lasted so long',
    'The pupils ended a boycott of thirty days which began when the cook left.',
    [
      'main: The pupils < ended > a boycott of thirty days (past)',
      'relative: a boycott of thirty days < began > – (past) ^ end',
      'adverbial: the cook < left > – (past) ^ begin',
    ],
  ],
  [
    'two that are told of one noun',
    'The guild declared a truce after a feud in which nine died and many others were driven out.',
    [
      'main: The guild < declared > a truce (past)',
      'relative: nine < died > – (past) ^ declare',
      'relative: many others < were driven > – (past passive) ^ declare',
    ],
  ],
  [
    'but who shot a dog',
    'A man who shot two people and a dog was jailed.',
    [
      'main: A man who shot two people and a dog < was jailed > – (past passive)',
      'relative: A man < shot > two people and a dog (past) ^ jail',
    ],
  ],
  [
    'who the clerk is, and not what was signed',
    'The clerk who signed the deed, Ana Roth, was dismissed.',
    [
      'main: The clerk who signed the deed , Ana Roth < was dismissed > – (past passive)',
      'relative: The clerk < signed > the deed (past) ^ dismiss',
    ],
  ],
  [
    'whose flat was searched',
    'The baker whose flat was searched on Monday left.',
    [
      'main: The baker whose flat was searched on Monday < left > – (past)',
      'relative: flat < was searched > – (past passive) ^ leave',
    ],
  ],
  [
    'what was dated and signed',
    'The abbot published a letter dated 1 May and signed by him.',
    [
      'main: The abbot < published > a letter (past)',
      'participial: a letter < dated > – (participle passive) ^ publish',
      'participial: a letter < signed > – (participle passive) ^ publish',
    ],
  ],
  [
    'a subject with a place and an aside',
    'The guild said its mill in Ghent, with nine wheels, was full.',
    ['main: The guild < said > – (past)', 'complement: its mill in Ghent < was > – (past) ^ say'],
  ],
  [
    'trucks by evening',
    'The monks refused to pay, and by evening trucks were waiting.',
    [
      'main: The monks < refused > – (past)',
      'infinitive: The monks < to pay > – (infinitive) ^ refuse',
      'main: trucks < were waiting > – (past progressive)',
    ],
  ],
  [
    'a name of two parts',
    'He had written to the Bread and Beer Guild, which fined him in May.',
    ['main: He < had written > – (past perfect)', 'relative: the Bread and Beer Guild < fined > him (past) ^ write'],
  ],
]

it.each(READS)('%s', (_, sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses)
})
