// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../support/report.ts'

describe('a title that says which one is meant', () => {
  it.each([
    [
      'of a thing that anything could be',
      'A judge in Quito jailed the miner for theft in a case that divided the town.',
      'jailed',
      'A judge in Quito jailed the miner for theft in a case that divided the town',
    ],
    [
      'of people, in front of what they did',
      'Nurses who had fled the flood returned to Oran on Sunday.',
      'returned',
      'Nurses who had fled the flood returned to Oran on Sunday',
    ],
    [
      'without a word that opens it',
      'On Monday the guards freed the sailor they had beaten in Homs.',
      'freed',
      'The guards freed the sailor they had beaten in Homs',
    ],
    [
      'but nothing of a name, which says it',
      'On Monday the army freed Ana Roth, who had been held in Lima since May.',
      'freed',
      'The army freed Ana Roth',
    ],
    [
      'but no half of it',
      'On Monday the mayor opened a school for the sailors which, for want of coal, bread and a teacher who would come, had been shut.',
      'opened',
      'The mayor opened a school for the sailors',
    ],
    [
      'nor what a clause in front goes on with',
      'When troops attacked the port the mayor shut the school.',
      'attacked',
      'Troops attacked the port',
    ],
  ])('%s', (_, text, trigger, title) => expect(titleOf(text, trigger)).toBe(title))
})

describe('a title that is not cut', () => {
  it.each([
    [
      'at a bracket of one word',
      'The board on Monday declared Ana Roth of the Free Miners (FM) the winner of the vote.',
      'declared',
      'The board on Monday declared Ana Roth of the Free Miners (FM) the winner of the vote',
    ],
    [
      'between “came” and what it came after',
      'The hearing in Lusaka came two days after a court freed the head of the union.',
      'hearing',
      'The hearing in Lusaka came two days after a court freed the head of the union',
    ],
    [
      'before how long it lasted',
      'Guards shut the bridge for three days after a bus fell into the river on Monday.',
      'shut',
      'Guards shut the bridge for three days',
    ],
    [
      'behind the words for what is asked',
      'Police in Oran are trying to find out which gang robbed the bank on Monday.',
      'robbed',
      'Police in Oran are trying to find out which gang robbed the bank on Monday',
    ],
    [
      'from what was to be proved',
      'The nurse went to court to prove that she had won the vote in May.',
      'won',
      'The nurse went to court to prove that she had won the vote in May',
    ],
    [
      'from the condition on which it will come',
      'The union noted that if the firm pays by Friday, the strike will be called off.',
      'strike',
      'If the firm pays by Friday, the strike will be called off',
    ],
  ])('%s', (_, text, trigger, title) => expect(titleOf(text, trigger)).toBe(title))
})

describe('a title with the right subject', () => {
  it.each([
    [
      'of what is told on behind who says it',
      'A lorry fell into a ravine on Monday, police said, killing nine people.',
      'killing',
      'A lorry fell into a ravine on Monday … killing nine people',
    ],
    [
      'of what a speaker goes on to say',
      'The mine was shut, the minister said, adding that a second would close in May.',
      'adding',
      'The minister said, adding that a second would close in May',
    ],
    [
      'behind a date within “which”',
      'The queen thanked the bank, which last month fined two traders.',
      'fined',
      'The bank … fined two traders',
    ],
    [
      'who may be claiming it',
      'Two miners claim they were beaten by guards on Monday.',
      'beaten',
      'Two miners claim they were beaten by guards on Monday',
    ],
    [
      'behind “both”',
      'Kita and Homs both received grain from Peru on Monday.',
      'received',
      'Kita and Homs both received grain from Peru on Monday',
    ],
    [
      'of two behind “but”',
      'The port was shut on Monday, but sailors and dock workers demanded their pay.',
      'demanded',
      'Sailors and dock workers demanded their pay',
    ],
    [
      'behind the verb of “which”',
      'Measles, which causes fever and weakness, killed 12 people in Oran on Monday.',
      'killed',
      'Measles … killed 12 people in Oran on Monday',
    ],
    [
      'behind a year',
      'The clinic in Togo, where in 2003 dozens of children were infected, was shut on Monday.',
      'infected',
      'Dozens of children were infected',
    ],
    [
      'behind a semicolon',
      'Rebels took the port on Monday; fled in boats on Tuesday.',
      'fled',
      'Rebels … fled in boats on Tuesday',
    ],
    [
      'of two joined by “as well as”',
      'Old villages as well as camps along the river were emptied on Monday.',
      'emptied',
      'Old villages as well as camps along the river were emptied on Monday',
    ],
    [
      'and not how much of it',
      'The fire near Oran has burned 900 acres since Monday and is 40 percent contained.',
      'contained',
      'The fire near Oran … is 40 percent contained',
    ],
    [
      'in a word of three',
      'The nurse and her son-in-law were killed in Homs on Monday.',
      'killed',
      'The nurse and her son-in-law were killed in Homs on Monday',
    ],
  ])('%s', (_, text, trigger, title) => expect(titleOf(text, trigger)).toBe(title))
})

describe('a title that begins with whose they are', () => {
  it.each([
    [
      'where one person alone is told of',
      'Ana Roth was jailed on Monday in Quito. Her lawyers said they would appeal.',
      'said',
      '[Ana Roth’s] lawyers said they would appeal',
    ],
    [
      'but not of two',
      'Ana Roth met Max Vale on Monday in Quito. His lawyers said they would appeal on Friday.',
      'said',
      'His lawyers said they would appeal on Friday',
    ],
  ])('%s', (_, text, trigger, title) => expect(titleOf(text, trigger)).toBe(title))
})

describe('a title with what is said', () => {
  it.each([
    [
      'in front of a verb that another quotation follows',
      '"The mill is lost," the mayor told Reuters, accusing the owners of "plain theft."',
      'told',
      '"The mill is lost," the mayor told Reuters',
    ],
    [
      'by whom a vote was won, which is not the vote’s',
      'The mayor was beaten in Sunday’s election by Ana Roth.',
      'beaten',
      'The mayor was beaten in Sunday’s election by Ana Roth',
    ],
  ])('%s', (_, text, trigger, title) => expect(titleOf(text, trigger)).toBe(title))

  it('but no event of a speaker’s own things', () => {
    expect(titleOf('"We held on, but our boats sank," Max Vale said.', 'sank')).toBeUndefined()
    expect(titleOf('The guards held on, but their boats sank on Monday.', 'sank')).toBeDefined()
  })
})
