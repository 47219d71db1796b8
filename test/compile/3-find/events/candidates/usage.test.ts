import { describe, it } from 'vitest'
import { expectMarked } from '../../../../support/marked.ts'
import { eventMarks } from '../../../../support/report.ts'

/** Words that tell one thing here and another there; where nothing is marked, nothing is an event. Reports of 15 May 2024. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'what goes with a verb': [
    'Maria Santos was [condition ongoing 2024-05-15?|fighting] for her life.',
    'Rebels were [assault ongoing 2024-05-15?|fighting] for the port.',
    'The [condition occurred 2024-05-13|storm], [condition occurred 2024-05-13|leaving] nine villages without water, passed on Monday.',
    'Families were [displacement ongoing 2024-05-13|leaving] their villages on Monday.',
    'Jean Martin will [condition planned 2024-05-20..2024-05-26|give] Maria Santos the keys next week.',
    'Jean Martin [threaten occurred 2024-05-15?|gave] Maria Santos a week to resign.',
    'Maria Santos was [condition occurred 1991-01-01..1991-12-31|called] to the bar in 1991.',
    'A miner was found [condition occurred 2024-05-13|hanged] in his hut on Monday.',
    'The court had him [coerce occurred 1911-01-01..1911-12-31|hanged] in 1911.',
    'Lima [condition occurred 2024-05-13|beat] Gao 3-1 on Monday.',
    'Guards [assault occurred 2024-05-13|beat] Jean Martin on Monday.',
    'Lima [condition occurred 2024-05-12|defeated] Gao in the final on Sunday.',
    'Divers took nine hours to [aid occurred ..2024-05-15?|free] the crew.',
    'Rebels [assault occurred ..2024-05-15?|took] the town in nine hours.',
    'Police [coerce occurred 2024-05-13|booked] two drivers on Monday.',
    'Maria Santos [condition occurred 2024-05-13|booked] two rooms on Monday.',
    'Two militants were [assault occurred 2024-05-13|liquidated] on Monday.',
    'The firm was [condition occurred 2024-05-13|liquidated] on Monday.',
    'The regulator [coerce occurred 2024-05-13|grounded] all Tupolev Tu-134s on Monday.',
    'Talks [reject occurred 2024-05-13|broke] off on Monday.',
    'A branch [condition occurred 2024-05-13|broke] off on Monday.',
    'Maria Santos [condition occurred 2020-03-01..2020-03-31|became] prime minister in March 2020.',
    'Maria Santos became a nurse.',
  ],
  'what leaks, breaks and is buried': [
    'Ammonia [condition occurred 2024-05-13|leaked] from a pipe on Monday.',
    'Maria Santos [statement occurred 2024-05-13|leaked] a memo on Monday.',
    'The truce [reject occurred 2024-05-13|collapsed] on Monday.',
    'The dead were [support occurred 2024-05-13|buried] in a cemetery near Gao on Monday.',
    'Nine miners were [condition occurred 2024-05-13|buried] under mud on Monday.',
    'Buses [displacement occurred 2024-05-13|moved] 900 people to schools on Monday.',
    'Guards [coerce occurred 2024-05-13|moved] nine prisoners to Gao on Monday.',
    'A blaze fanned by high winds [condition occurred 2024-05-13|swept] through Gao on Monday.',
    'Soldiers [retreat occurred 2024-05-13|withdrew] from Gao on Monday.',
    'Maria Santos [concede occurred 2024-05-13|withdrew] from the race on Monday.',
    'Relatives staged a [protest occurred 2024-05-13|dharna] on Monday.',
    'Striking nurses [protest occurred 2024-05-13|broke] into the ministry on Monday.',
    'Thieves [crime occurred 2024-05-13|broke] into the ministry on Monday.',
    'Six miners were [condition occurred ..2024-05-15?|admitted] to hospital.',
    'Tourists were admitted to the palace.',
    'Maria Santos is [consult planned 2024-05-15|expected] in Gao tonight.',
    'Snow is expected in Gao tonight.',
  ],
  'what is done to whom': [
    'She was [investigate occurred 2024-05-13|questioned] on Monday.',
    'The ruling was [disapprove occurred 2024-05-13|questioned] on Monday.',
    'Some 900 villagers were [displacement occurred ..2024-05-15?|moved] from the coast.',
    'Farmers [condition occurred 2024-05-13|slaughtered] 900 pigs on Monday.',
    'Rebels [assault occurred 2024-05-13|slaughtered] 900 villagers on Monday.',
    'Fans [protest occurred 2024-05-13|invaded] the pitch on Monday.',
    'Rebels [assault occurred 2024-05-13|invaded] Peru on Monday.',
    'A miner was [assault occurred 2024-05-13|hung] by his wrists on Monday.',
    'The search was [reject occurred 2024-05-13|broken] off on Monday.',
    'A court will [coerce planned 2024-05-17|decide] on Friday whether to free him.',
    'Peru [concede occurred 2024-05-13|dropped] its objection to the fund on Monday.',
    'A plane [condition occurred 2024-05-13|dropped] leaflets on Monday.',
    'Students [protest occurred 2024-05-13|unfurled] a banner on Monday.',
    'Peru will host the [condition planned 2024-07-01..2024-07-31|games] in July.',
    'The dead hostages were [statement occurred 2024-05-15?|named] as Jean Martin and Maria Santos.',
    'The curfew was [coerce occurred ..2024-05-15?|extended] by a week.',
    'More than 90 schools have [coerce occurred ..2024-05-15?|closed].',
    'The [coerce occurred 2024-05-13|shutdown] took effect on Monday.',
    'The law [condition occurred 2024-05-13|took] effect on Monday.',
    'A guard was [coerce occurred 2015-01-01..2015-12-31|given] a suspended sentence in 2015.',
  ],
  'the scene': [
    'A roof [condition occurred 2024-05-13|fell] in on Monday when 30 nurses were working below.',
    'A roof [condition occurred 2024-05-13|fell] in on Monday and 30 nurses were working below.',
  ],
  'what there was, and how long it has been': [
    'There were [assault occurred ..2024-05-15?|clashes] in Lima.',
    'There are no clashes in Lima.',
    'There has been a [assault occurred ..2024-05-15?|shooting] outside a mosque.',
    'A [protest ongoing 2024-05-14|strike] by nurses entered its third week on Tuesday.',
    'A lorry [condition occurred 2024-05-14|entered] its garage on Tuesday.',
    'The [coerce ongoing 2024-05-15?|siege] entered its ninth day.',
  ],
  'what was tried, and what is so in general': [
    'Nine people were [condition occurred 2024-05-13|killed] when a glider [condition occurred 2024-05-13|crashed] while trying to land at Lima on Monday.',
    'Roofs kill people when they collapse.',
    'Two roofs [condition occurred 2024-05-13|killed] people when they [condition occurred 2024-05-13|collapsed] on Monday.',
    'Trains stop when drivers strike.',
  ],
  'what a campaign is': [
    'Nurses [aid occurred ..2024-05-15?|vaccinated] 900 children. The [aid occurred 2024-05-13|campaign] began on Monday.',
    'Rebels [assault occurred ..2024-05-15?|bombed] the port. The [assault occurred 2024-05-13|campaign] began on Monday.',
    'Four candidates want the seat. The [condition occurred 2024-05-13|campaign] began on Monday.',
  ],
}

describe('what words tell by the words beside them', () => {
  for (const [what, sentences] of Object.entries(SENTENCES))
    describe(what, () => {
      it.each(sentences)('%s', (sentence) => expectMarked(sentence, eventMarks))
    })
})
