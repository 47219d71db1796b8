import { describe, expect, it } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'
import { eventMarks, titleOf } from '../../../support/report.ts'

/** What befell people, who did it, and when; where nothing is marked, nothing is an event. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'who is among the dead': [
    'Among the [condition occurred ..2024-05-15?|dead] was Ana Rojas, a nurse.',
    'Among those [condition occurred ..2024-05-15?|killed] were two firefighters.',
    'Among the survivors was a boy of nine.',
  ],
  'who is let go by a doctor': [
    'Nine miners were [aid occurred ..2024-05-15?|treated] and [aid occurred ..2024-05-15?|released].',
    'Nine miners were [coerce occurred ..2024-05-15?|arrested] and [concede occurred ..2024-05-15?|released].',
  ],
  'whom gunmen take': [
    'Gunmen [coerce occurred 2024-05-13|took] 30 pupils from a school on Monday.',
    'A coach [condition occurred 2024-05-13|took] 30 pupils to the coast on Monday.',
  ],
  'who sweeps into a town': [
    'Militants [assault occurred 2024-05-13|swept] into the town on Monday.',
    'A mudslide [condition occurred 2024-05-13|swept] into the town on Monday.',
  ],
  'a storm by its name': [
    'Hurricane Amita [condition occurred 2024-05-13|destroyed] 200 homes on Monday.',
    'Typhoon Oda [condition occurred 2024-05-13|killed] nine people on Monday.',
    'The country’s last epidemic, in 2011, [condition occurred 2011-01-01..2011-12-31|killed] 90 people.',
    'General Oda [assault occurred 2024-05-13|killed] nine people on Monday.',
  ],
  'what an army takes over, and what a firm does': [
    'The military [coerce occurred 2024-05-13|takeover] on Monday shocked the region.',
    'The bank [statement occurred 2024-05-13|announced] a [agree occurred 2024-05-13|takeover] of its rival on Monday.',
  ],
  'a day behind an attack on an occasion': [
    'A drone strike on a wedding on Monday [assault occurred 2024-05-13|killed] nine people.',
    'She [condition occurred 2024-05-13|raised] the war during her [consult occurred 2024-05-13|meeting] on Monday with the minister.',
    'Nine people were [assault occurred 2024-05-13|shot] at a funeral on Monday.',
  ],
  'a day that something is put off to': [
    'The [coerce planned 2024-06-10|trial] of three guards has been [reject occurred ..2024-05-15?|postponed] until June 10.',
  ],
  'what goes on, and who says so': [
    'The navy [assault occurred 2024-05-12|retook] the port on Sunday after two weeks of fighting, residents said by telephone.',
  ],
  'what an inquiry is to do': [
    'The commission is to [statement planned 2024-07-01..2024-07-31|report] by July.',
    'Her lawyer [statement occurred 2024-05-13|said] on Monday that her client denied it and would [disapprove planned 2024-05-15..?|lodge] an appeal.',
  ],
  'what is heard in court': [
    'The court [statement occurred 2024-05-15?|heard] that the keeper had [condition occurred 2019-01-01..2019-12-31|sold] the ship in 2019.',
    'The court [coerce occurred 2024-05-13|heard] the appeal on Monday.',
  ],
  'what is broken off, and what is called off': [
    'The match was [reject occurred ..2024-05-15?|abandoned].',
    'The [condition cancelled 2024-05-15..?|match] was [reject occurred ..2024-05-15?|cancelled].',
  ],
  'on whom a gunman turns': ['A gunman [assault occurred 2024-05-13|turned] the rifle on himself on Monday.'],
  'who speaks for its members': [
    'The group has [threaten occurred ..2024-05-15?|threatened] to sue.',
    'Motoring groups have long claimed that the bridge is unsafe.',
  ],
  'when a report found something': [
    'An [investigate occurred 2016-01-01..2016-12-31|audit] in 2016 [statement occurred 2016-01-01..2016-12-31|concluded] that the mine was unsafe.',
  ],
}

describe('what befalls people', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    it.each(sentences)(`${subject}: %s`, (sentence) => expectMarked(sentence, eventMarks))
})

describe('a title that says of whom it tells', () => {
  it.each([
    [
      'the words that somebody calls out',
      'The keeper, Jan Novak, shouted “Fire!” and ran.',
      'shouted',
      'The keeper, Jan Novak, shouted “Fire!”',
    ],
    [
      'who speaks for an office in a place',
      '“The wells are dry,” said its director in Lima, Ana Rojas, on Monday.',
      'said',
      '“The wells are dry,” said its director in Lima, Ana Rojas',
    ],
    [
      'no other whom the words in front speak of',
      'Minister Jan Novak said on Monday that it was over. Mayor Max Rojas was in Lima, he added.',
      'added',
      'Mayor Max Rojas was in Lima, he added',
    ],
    [
      'what those do who control a place',
      'The rebels, who control the north, freed 12 prisoners on Monday.',
      'freed',
      'The rebels … freed 12 prisoners on Monday',
    ],
    [
      'how long others were held',
      'A thief who held nine people in a bank in Lima for two hours surrendered on Monday.',
      'held',
      'A thief … held nine people in a bank in Lima for two hours',
    ],
    ['no agency in brackets', '[AFP] Rebels sign deal', 'sign', 'Rebels sign deal'],
    [
      'a judge by more than a place',
      'Two clubs were fined in 2019, but a panel in Lima later lifted the fines.',
      'lifted',
      'A panel in Lima later lifted the fines',
    ],
  ])('%s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})
