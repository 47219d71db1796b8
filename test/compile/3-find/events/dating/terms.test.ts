import { describe, it } from 'vitest'
import { expectMarked } from '../../../../support/marked.ts'
import { eventMarks } from '../../../../support/report.ts'

/** Which times date an event, and which only stand near it. Reports of Wednesday 15 May 2024. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'by when it is to be done': [
    'The panel is to [statement planned 2024-05-15..2024-06-14|report] within 30 days.',
    'The commission will [statement planned 2024-05-15..2024-07-15|publish] its findings within two months.',
    'The court will [coerce planned 2024-05-15..2024-05-22|rule] within a week.',
    'Nine miners [condition occurred ..2024-05-15?|died] within two weeks.',
    'Peru [condition occurred 2024-05-12|voted] on Sunday. The new parliament will [consult planned 2024-05-15..2024-06-01|convene] within 20 days of the vote.',
  ],
  'what is called, announced or proclaimed': [
    'Maria Santos [statement occurred 2024-05-12|called] an election on Sunday.',
    'A general [protest planned 2024-05-17|strike] was called for Friday.',
    'A strike was [protest occurred ..2024-05-15?|called] for by dockers.',
    'Maria Santos [statement occurred 2024-05-13|announced] the closure of the port on Monday.',
    'Maria Santos [coerce occurred ..2024-05-15?|ordered] a three-day [coerce planned 2024-05-17|lockdown] from Friday.',
    'Peru [support occurred 2024-05-15?|declared] Friday a day of mourning.',
  ],
  'what was ordered, and what is still so': [
    'Villagers were [coerce occurred 2024-05-13|ordered] to leave their homes on Monday.',
    'Villagers were [coerce occurred ..2024-05-15?|ordered] to leave their homes by Friday.',
    'Maria Santos had [coerce occurred ..2024-05-15?|ordered] the murder of nine priests.',
    'Maria Santos had [coerce occurred ..2024-05-15?|ordered] the evacuation of the port.',
    'Fishing has been [coerce occurred ..2024-05-15?|banned] in two lakes until August 18.',
    'Maria Santos [condition occurred 2019-01-01..2019-12-31|won] the election of 2019.',
    'Nine people had [condition occurred 2024-03-01..2024-05-15|starved] to death since March.',
  ],
  'until then': [
    'Schools will be [coerce planned 2024-05-15..2024-05-17|shut] until Friday.',
    'Schools will be [coerce planned 2024-05-17|shut] on Friday.',
    'The talks had been due to end on Friday.',
  ],
  'of what a year is': [
    'Schools held a [mobilize occurred 2024-05-13|drill] on Monday to mark the anniversary of the [condition occurred 1985-01-01..1985-12-31|disaster] of 1985.',
    'Schools held a [mobilize occurred 2024-05-03|drill] on the night of 3 May.',
  ],
  'a day after': [
    'Maria Santos [statement occurred 2024-05-13|said] on Monday that she would not sign the law, a day after crowds [assault occurred 2024-05-12|stormed] parliament.',
    'Maria Santos [statement occurred 2024-05-13|said] on Monday that she had [concede occurred ..2024-05-13?|resigned] a day after crowds [assault occurred ..2024-05-13?|stormed] parliament.',
  ],
  'an act and those it is done to': [
    'Guards [assault occurred 2024-05-13|opened] fire on nurses [protest occurred 2024-05-13|marching] through Lima on Monday.',
    'Guards watched nurses [protest occurred 2024-05-13|marching] through Lima on Monday.',
    'Guards [coerce occurred 2024-05-13|put] down a mutiny on Monday.',
    'Peru will [consult planned 2024-05-17|debate] the report on Friday.',
  ],
  'one who goes on': [
    'A man [condition occurred 2024-05-13|walked] into a bank on Monday and [assault occurred 2024-05-13|opened] fire.',
    'A man [condition occurred 2024-05-13|walked] into a bank on Monday and later [assault occurred 2024-05-13..2024-05-15?|opened] fire.',
    'A man was [coerce occurred 2024-05-13|fined] on Monday and [assault occurred 2024-05-13..2024-05-15?|attacked] a guard.',
  ],
  'the hours of every day': [
    'A tram [condition occurred 2024-05-13|derailed] on Monday. Maria Santos [coerce occurred ..2024-05-15?|imposed] a curfew from 8 p.m. to 6 a.m.',
    'A tram [condition occurred 2024-05-13|derailed] on Monday. Nine people were [condition occurred 2024-05-13|hurt] at about 8 p.m.',
  ],
  'the time of another': [
    'Two brothers were [coerce occurred 2024-04-01..2024-04-30|jailed] for his murder last month.',
    'The chapel, [condition occurred 1931-01-01..1931-12-31|opened] in 1931, was [aid occurred ..2024-05-15?|repaired] and repainted.',
    'As minister from 1981 she [reject occurred ..2024-05-15?|abolished] the tax.',
    'As minister in 1981 she [reject occurred 1981-01-01..1981-12-31|abolished] the tax.',
    'The ferry [condition occurred 2024-05-13|sank] while trying to dock at Lima on Monday.',
    'The guards [assault occurred ..2024-05-13?|fought] on before [condition occurred 2024-05-13|reaching] Lima on Monday.',
  ],
  'what it came with or after': [
    'When the army [coerce occurred 1972-01-01..1972-01-31|seized] power in January 1972, she [displacement occurred 1972-01-01..1972-01-31|fled] to Peru.',
    'When the army [coerce occurred 1972-01-01..1972-01-31|seized] power in January 1972, she promised an election.',
    'A mill [condition occurred 2024-05-03|collapsed] on 3 May. Since the collapse, three engineers have been [coerce occurred 2024-05-03..2024-05-15?|arrested].',
    'A mill [condition occurred 2024-05-03|collapsed] on 3 May. Three engineers have been [coerce occurred 2024-05-03..2024-05-15?|arrested] since.',
    'A mill [condition occurred 2024-05-03|collapsed] on 3 May. Three engineers were [coerce occurred ..2024-05-15?|arrested].',
  ],
}

describe('the times of an event', () => {
  for (const [what, sentences] of Object.entries(SENTENCES))
    describe(what, () => {
      it.each(sentences)('%s', (sentence) => expectMarked(sentence, eventMarks))
    })
})
