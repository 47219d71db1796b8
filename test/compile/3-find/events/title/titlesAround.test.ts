import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../support/report.ts'

describe('a title whose clause does not name whom it tells of', () => {
  it.each([
    [
      'begins with the clause over it',
      'Border guards in Benin shot two smugglers as they broke up a camp on Monday.',
      'broke',
      'Border guards in Benin shot two smugglers as they broke up a camp on Monday',
    ],
    [
      'keeps who says it of himself',
      'Striking miners in Kita say they have blocked the port since Monday.',
      'blocked',
      'Striking miners in Kita say they have blocked the port since Monday',
    ],
    [
      'keeps the noun of “in which”',
      'The rebels left the mill after talks in which they demanded food and money.',
      'demanded',
      'The rebels left the mill after talks in which they demanded food and money',
    ],
    [
      'says no more than its own clause where the other is within quotation marks and it is not',
      'The crowd shouted “The mayor must go!” as they clashed with guards in Kita on Monday.',
      'clashed',
      'They clashed with guards in Kita on Monday',
    ],
    [
      'keeps “only if”',
      'Chad would reopen its border only if Niger signed the treaty on Monday.',
      'signed',
      'Chad would reopen its border only if Niger signed the treaty on Monday',
    ],
    [
      'leaves all of an aside out',
      'Ana Roth, the leader of the United Front, the largest opposition party, was arrested at her home on Monday.',
      'arrested',
      'Ana Roth … was arrested at her home on Monday',
    ],
    [
      'takes no time in front for the subject',
      'Hours earlier, the harbour master, Omar Vega, was suspended.',
      'suspended',
      'The harbour master, Omar Vega, was suspended',
    ],
    [
      'says whose forces they are',
      'Chad’s defence ministry says its forces captured a fort near Kita on Monday.',
      'captured',
      'Chad’s defence ministry says its forces captured a fort near Kita on Monday',
    ],
    [
      'says whose bus it was',
      'A driver who had slept before his bus hit a wall in Kita was jailed on Monday.',
      'hit',
      'A driver … had slept before his bus hit a wall in Kita',
    ],
    [
      'keeps what went on until then, whoever “she” is',
      'She taught in Kita until her school was shut in 1979.',
      'shut',
      'She taught in Kita until her school was shut in 1979',
    ],
    [
      'keeps what came before it could be done',
      'The baker died in Kita on Monday before a verdict could be given.',
      'verdict',
      'The baker died in Kita on Monday before a verdict could be given',
    ],
    [
      'takes no clause whose owner is unknown for a name',
      'The dam held. Their mayor said their village was flooded on Monday.',
      'flooded',
      'Their village was flooded on Monday',
    ],
  ])('%s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})
