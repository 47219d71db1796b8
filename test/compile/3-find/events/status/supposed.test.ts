import { describe, expect, it } from 'vitest'
import { day, read } from '../../../../support/report.ts'

// Reports that came out on Wednesday 15 May 2024.
const status = (text: string): string[] =>
  read(text).events.map(
    (event) => `${text.slice(event.trigger.start, event.trigger.end)} ${event.status} ${day(event)}`,
  )

describe('how real it is', () => {
  it.each([
    [
      'a visit on whose eve something is',
      'The strike comes on the eve of a visit to Peru by Maria Santos.',
      'visit planned 2024-05-15..?',
    ],
    [
      'a war on whose eve something was',
      'On the eve of the war with Chile, Peru closed its ports.',
      'closed occurred ..2024-05-15?',
    ],
    ['what is looked into', 'The agency said the crash was under investigation.', 'investigation ongoing 2024-05-15?'],
    [
      'what was looked into then',
      'The crash was under investigation in 2019, the agency said.',
      'investigation occurred 2019-01-01..2019-12-31',
    ],
    [
      'what is supposed of the past',
      'Maria Santos said all 40 sailors will have drowned.',
      'drowned hypothetical ..2024-05-15?',
    ],
    [
      'what is alleged',
      'Peru sent two judges to Gao amid allegations that guards had tortured Jean Martin.',
      'tortured hypothetical ..2024-05-15?',
    ],
    [
      'what is denied of a report',
      'The navy dismissed allegations that it had sunk a Peruvian trawler on Monday.',
      'sunk denied 2024-05-13',
    ],
    [
      'what those feared dead died in',
      'Some 60 people are feared to have drowned in three shipwrecks off Malta on Friday.',
      'shipwrecks occurred 2024-05-10',
    ],
    [
      'what went on until something',
      'Rebels were besieging Gao when the army arrived on Sunday.',
      'besieging occurred 2024-05-12',
    ],
    ['what is warned of', 'Maria Santos warned of more rain from Friday.', 'rain hypothetical 2024-05-17'],
    [
      'what is alleged of somebody',
      'It is alleged that Jean Martin was beaten by guards.',
      'beaten hypothetical ..2024-05-15?',
    ],
    ['what was plotted', 'Rebels were planning to bomb Lima, Maria Santos said.', 'bomb hypothetical ..2024-05-15?'],
    [
      'what is planned, as somebody says',
      'Maria Santos said Peru was planning to close the port.',
      'close planned 2024-05-15..?',
    ],
    ['what had been due', 'The museum had been due to reopen in September.', 'reopen cancelled 2024-09-01..2024-09-30'],
    [
      'what was warned before',
      'Maria Santos ignored warnings before the floods of June 2017.',
      'floods occurred 2017-06-01..2017-06-30',
    ],
    ['what was stopped', 'A strike by dockers was halted in 2019.', 'halted occurred 2019-01-01..2019-12-31'],
    ['what goes on', 'Rebels were besieging Gao, Maria Santos said.', 'besieging ongoing 2024-05-15?'],
  ])('%s', (_, text, expected) => {
    expect(status(text)).toContain(expected)
  })

  it('what is waited for is not told', () => {
    expect(status('Miners refused to leave until Jean Martin resigned.').join()).not.toMatch(/resigned occurred/)
    expect(status('Miners left after Jean Martin resigned.').join()).toMatch(/resigned occurred/)
  })

  it('what is only called for is told with the call', () => {
    expect(status('The union repeated its demand that Jean Martin be freed.').join()).not.toMatch(/freed/)
    expect(status('The union repeated on Monday that Jean Martin was freed by guards.').join()).toMatch(
      /freed occurred/,
    )
  })
})
