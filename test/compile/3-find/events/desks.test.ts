import { describe, it } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { eventMarks } from '../../../support/report.ts'

/** Sentences as different desks write them: type, status and time before the bar; where nothing is marked, no event. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  court: [
    'The first injunction, [coerce occurred ..2024-05-14?|granted] to an asylum seeker known as K.N., was [coerce occurred 2024-05-14|issued] late on Tuesday.',
    'Four women [coerce occurred ..2024-05-11?|imprisoned] in Mali, among them a reporter, were [concede occurred 2024-05-11|freed] on Saturday.',
    'Prosecutors [disapprove occurred 2024-05-15?|accused] Kenya of [assault hypothetical 2024-05-10|bombing] a school in Gao on Friday.',
    'Jean Martin [concede occurred 2022-11-01..2022-11-30|pleaded] guilty to the killing in November 2022.',
    'Survivors [statement occurred 1985-01-01..1985-12-31|testified] at the 1985 [coerce occurred 1985-01-01..1985-12-31|trial] of Pedro Lima.',
    'Pedro Lima was due to be [coerce planned 2024-05-15..?|tried], but he was to have [statement cancelled 2024-05-13|testified] on Monday.',
    'The court [reject occurred 2024-05-13|overturned] a 2013 law on Monday.',
  ],
  strike: [
    'Rail workers [reject occurred 2024-05-09|halted] trains, [condition occurred 2024-05-09|cut] power and [protest occurred 2024-05-09|took] to the streets on Thursday.',
    'Unions [protest occurred ..2024-05-15?|called] for a general [protest hypothetical 2024-05-20|strike] from Monday.',
    'The union, which speaks for half of the nurses employed in Lyon, said it would [protest planned 2024-05-17|strike] on Friday.',
    'If the talks fail, nurses will strike.',
  ],
  epidemic: [
    'The outbreak was [statement occurred 2024-05-02|declared] on 2 May after a nurse [condition occurred ..2024-05-02?|died] in Goma.',
    'Nine patients [condition occurred ..2024-05-15?|died] and 40 were [coerce occurred ..2024-05-15?|isolated].',
    'The polio [aid occurred 2024-05-12|campaign] began on Sunday.',
    'A clinical [condition planned 2024-05-17|trial] is due to start on Friday.',
    'WHO has [aid occurred 2024-03-01..2024-05-15|reached] 9,000 people with food since March.',
    'Nine patients are known to have [condition occurred 2024-05-13..2024-05-15|died] since Monday.',
  ],
  coup: [
    'Soldiers [mobilize occurred 2024-05-13|took] up positions outside the palace on Monday.',
    'The army [disapprove occurred 2024-05-15?|denied] planning a coup.',
    'The army [concede occurred 2024-05-13|handed] power to Ana Rojas on Monday.',
    'The two generals had been allies, having [coerce occurred 1991-01-01..1991-12-31|toppled] Pedro Lima in 1991.',
  ],
  violence: [
    'Four people were [assault occurred 2024-05-13|injured] and 17 [coerce occurred 2024-05-13|detained] on Monday.',
    'Cars were [assault occurred 2024-05-14..2024-05-15|torched] and at least two shops [crime occurred 2024-05-14..2024-05-15|looted] overnight.',
    'The hills, [condition occurred 2024-05-11|lost] on Saturday, had since been [assault occurred ..2024-05-15?|retaken].',
    'The minister [disapprove occurred 2024-05-15?|denied] a report on the radio that soldiers had [assault denied ..2024-05-15?|opened] fire.',
    '[assault occurred 2024-05-13|Shelling] was heard near Goma on Monday.',
    'Gunmen [assault occurred 2024-05-13|overpowered] a guard on Monday and [coerce occurred 2024-05-13..2024-05-15?|held] him for nine hours.',
    'Rebel shells [assault occurred 2024-05-13|fell] on a clinic in Homs on Monday.',
    'Police found no weapons.',
    'Police [coerce occurred 2024-05-13|arrested] no fewer than 20 people on Monday.',
    'Inmates [assault occurred 2024-05-13|overpowered] a guard, [condition occurred 2024-05-13|took] his keys and [coerce occurred 2024-05-13|held] him for four hours on Monday.',
  ],
  mine: [
    'Ten miners were [condition occurred 2018-11-01..2018-11-30|killed] when a slag heap [condition occurred 2018-11-01..2018-11-30|collapsed] in November 2018.',
    'In 2005 a blast at a mine [condition occurred 2005-01-01..2005-12-31|killed] nine people.',
    'In July Brazil [aid occurred 2023-07-01..2023-07-31|sent] rescuers to Chile.',
    'Five people, two nurses among them, [condition occurred 2024-05-10|drowned] on Friday when a raft [condition occurred 2024-05-10|overturned] near Gao.',
  ],
  aviation: [
    'The plane [condition occurred 2024-05-12|lost] contact with air traffic control on Sunday.',
    'A jet [condition occurred ..2024-05-15?|goes] missing off Java',
    'State television went off air.',
  ],
  election: [
    'Ana Rojas [statement occurred 2024-05-12|unveiled] measures to help Chile on Sunday.',
    'A newly elected parliament was due to [consult planned 2024-05-17|meet] on Friday.',
    'The two sides each [statement occurred 2024-05-12|claimed] victory early on Sunday, hours after polls [condition occurred 2024-05-11..2024-05-12?|closed], as officials [reject occurred 2024-05-12|halted] the count.',
    'The [condition occurred 2024-05-12|vote] on Sunday, in which nine parties [condition occurred 2024-05-12|stood], was calm.',
    'The prime minister is due to [condition planned 2024-05-17|present] the budget to parliament on Friday.',
    'Geologists had [statement occurred 2023-01-01..2023-12-31|warned] in 2023 that the slope was unsafe.',
  ],
  trade: [
    'Mali [protest occurred 2024-05-09|protested] on Thursday, three months after Brussels had [sanction occurred 2024-02-01..2024-02-29|imposed] duties.',
    'The government [sanction occurred 2024-05-01|introduced] tariffs on 1 May.',
    'Iran has met its obligations under the deal.',
    'The council was to [consult planned 2024-05-17|meet] on Friday.',
    'An arrest warrant is expected to be [coerce planned 2024-05-15..?|issued].',
    'A delegation was to have [consult cancelled 2024-05-13|visited] Oslo on Monday.',
    'A delegation was to have [consult cancelled 2024-05-13|arrived] on Monday.',
  ],
}

describe('events of many desks', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES)) {
    it.each(sentences)(`${subject}: %s`, (marked) => {
      expectMarked(marked, eventMarks)
    })
  }
})
