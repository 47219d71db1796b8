import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../support/report.ts'

describe('a title with what is said and who says it', () => {
  it.each([
    [
      'the one who adds it',
      'Ten buses left Kita on Thursday, said Jana Novak, a director of the flood office for the eastern provinces, adding that the office hopes 22 more will leave.',
      'adding',
      'Jana Novak … adding that the office hopes 22 more will leave',
    ],
    [
      'a speaker whose title ends with a bracket',
      'The talks had “ended the tension set off by rumours,” the chief of the Eastern Command (EastCom) said on Thursday.',
      'said',
      'The talks had “ended the tension set off by rumours,” the chief of the Eastern Command (EastCom) said',
    ],
    [
      'a lament',
      '“It was never opened,” Mr Petr Novak, a baker who carried out two bodies, lamented on Monday.',
      'lamented',
      '“It was never opened,” Mr Petr Novak, a baker who carried out two bodies, lamented',
    ],
    [
      'the marks around words that somebody speaks',
      '"The roof fell on Monday, and no one had been told," said Ana Roth.',
      'fell',
      '"The roof fell on Monday"',
    ],
    [
      'no marks around words that stand behind a bracket with a quotation',
      'Soldiers freed the island ("Green Rock") from pirates on Monday.',
      'freed',
      'Soldiers freed the island',
    ],
    [
      'a name that looks like a verb',
      'Omar bin Said told the Lima Times on Monday that nine miners had died in the shaft.',
      'told',
      'Omar bin Said told the Lima Times on Monday that nine miners had died in the shaft',
    ],
    [
      'no name of a source for the subject',
      'According to the mayor, Ana Roth, nine people were killed in Kita on Monday.',
      'killed',
      'Nine people were killed in Kita on Monday',
    ],
    [
      'that it is a rumour',
      'Rumours that two nurses had been lynched in Kita on Monday were false.',
      'lynched',
      'Rumours that two nurses had been lynched in Kita on Monday',
    ],
    [
      'what is to come of a condition',
      'She said troops would be deployed if attacks on the mine continued.',
      'attacks',
      'Troops would be deployed if attacks on the mine continued',
    ],
  ])('%s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})
