// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { actorMarks } from '../../../support/actorMarks.ts'
import { expectMarked } from '../../../support/marked.ts'
import { splitText } from '../../../support/splitText.ts'

describe('bodies that the words around make known', () => {
  test.each([
    // firms of ordinary words
    'Ninety women sewed for [organisation: Harvest Apparel|Harvest Apparel]. A fire broke out at [organisation: Solent Fabrics|Solent Fabrics].',
    'On Monday [organisation: Silver Thread|Silver Thread]’s chief executive resigned.',
    // what a gang calls itself
    'Hackers stole the files. The gang, which calls itself [organisation: Iron Heron|Iron Heron], wants money. Police fear [organisation: Iron Heron|Iron Heron].',
    'Nobody knows who leads the [organisation: Locust|Locust] gang.',
    'The charity [organisation: Open Ground|Open Ground] and the NGO [organisation: Blue Line|Blue Line] sent boats.',
    // an abbreviation that is a word too
    '[organisation: RAM|RAM] has grounded two jets. The fault is NOT his.',
    // bodies of churches, clubs of several words
    'The [organisation: Diocese of San Isidro|Diocese of San Isidro] mourned.',
    'The match between Kaloko and [organisation: Brothers of Oak|Brothers of Oak] ended.',
    // whose abbreviation stands behind a body of state
    '[organisation: Zambian electoral commission|The Electoral Commission of Zambia] ([organisation: Zambian electoral commission|ECZ]) met. [organisation: Zambian electoral commission|ECZ] will recount.',
    // royal forces, offices of offices
    'The [organisation: Australian navy|Royal Australian Navy] sent a ship.',
    'The [organisation: UNHCR Office for the Pacific Islands|UNHCR Office for the Pacific Islands] closed.',
    // newspapers and stations called after places
    'The [organisation: Fiji Examiner|Fiji Examiner] newspaper had the list. [organisation: Radio Gambia|Radio Gambia] read it out.',
    // no part of a longer name is somebody else’s body
    'The [organisation: Georgian State Security Service|Georgian State Security Service] held two men.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('places that the words around make known', () => {
  test.each([
    'The bus carrying the girl from [place: Varnia|Varnia] was stopped twice.',
    'Shops burned in [place: Kasane|Kasane] and [place: Tsodilo|Tsodilo], a few of them empty.',
    'Clinics opened in [place: Mandera|Mandera], [place: Gonala|Gonala] and [place: Port-de-Fer|Port-de-Fer].',
    'Drones were launched from [place: Primo-Akhta|Primo-Akhta] and [place: Kursk|Kursk].',
    'They urged [collective: Gonalians|Gonalians] to stay at home.',
    'Votes of [place: Chilanga|Chilanga] constituency were lost.',
    'The bus left [place: Croix-des-Bouquets|Croix-des-Bouquets] at noon. Floods hit [place: Villeneuve-sur-Lot|Villeneuve-sur-Lot].',
    'Lava reached [place: New Britain|New Britain]. A [organisation: East New Britain Disaster Office|East New Britain Disaster Office] opened.',
    'They met at [place: San Telmo|San Telmo] border post. The [place: Adre border crossing|Adre border crossing] reopened.',
    '[place: Mount Belena|Mount Belena] erupted. [place: Mount Belena|Belena] is a volcano.',
    'Shells fell on [place: Camp Oriel|Camp Oriel].',
    // an office in the place, no name
    'The [place: Volta|Volta] Regional Police Commander, [person: Kofi Addo|Kofi Addo], spoke.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('longer names that begin or end as others do', () => {
  test.each([
    'The [organisation: Democratic Alliance for Change|Democratic Alliance for Change] ([organisation: Democratic Alliance for Change|DAC]) won.',
    '[office: ministry of health and population|The Ministry of Health and Population] closed the wells.',
    'Officers of the [organisation: High Command for Honour|High Command for Honour] spoke.',
    'The jet of [organisation: Sriwani Air|Sriwani Air] crashed.',
    'The [organisation: UN Mission in Chad|UN Mission in Chad] closed.',
    'The [organisation: National Union of Boilermakers of South Africa|National Union of Boilermakers of South Africa] struck.',
    'A bomb went off on [place: Rue Saint-Honoré|Rue Saint-Honoré].',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
  test('who is somebody’s brother does not hold his office', () => {
    const { found } = findActors(
      splitText('Hamza bin Faisal, the king’s half-brother, was held. Aviation Minister Lia Neri quit.'),
    )
    expect(found.map(({ name, role }) => [name, role])).toEqual([
      ['Hamza bin Faisal', null],
      ['Lia Neri', 'Aviation Minister'],
    ])
  })
})

describe('names that several lands have', () => {
  test.each([
    // a body that any state may have is that of the state spoken of
    '[state: Malta|Malta] burned. [organisation: Maltese Civil Protection|Civil Protection] chief [person: Ana Vella|Ana Vella] said so.',
    '[state: Mali|Mali] and [state: Niger|Niger] met. The [organisation: Gendarmerie|Gendarmerie] closed the road.',
    'Fires burned in [state: Italy|Italy]. [organisation: Civil Protection|Civil Protection] sent planes.',
    '[state: Democratic Republic of the Congo|Congo] confirmed nine deaths in [place: Kasai|Kasai].',
    '[place: Brazzaville|Brazzaville] was flooded. [state: Republic of the Congo|Congo] asked for help.',
    // shortened in headlines
    'Mines in [state: South Africa|S.Africa] closed. They hold a [state: Central African Republic|C. African Republic] town.',
    '[state: North Korea|N. Korea] fired a missile.',
    // an adjective of no lexicon
    'Shells hit the Ossetian village of [place: Dorva|Dorva]. An Ossetian boy was hurt.',
    'He entered [place: Haut-Lomba|Haut-Lomba], the heartland of the [collective: rebels|rebels].',
    'A shaft owned by [organisation: Norvex|Norvex], the world’s second biggest zinc producer, caved in.',
    'A spokeswoman for [organisation: European Union|EU] foreign policy chief [person: Ana Roth|Ana Roth] said so.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('persons behind their office', () => {
  test.each([
    'Inspector General of Police [person: Grace Mutai|Grace Mutai] said so.',
    'Director General of Health [person: Peter Vaai|Peter Vaai] flew home.',
    'The mayor of [place: Rovigo|Rovigo] [person: Anna Neri|Anna Neri] wept. The minister of the Interior [person: Carla Conti|Carla Conti] did not.',
    'DSP [person: Kofi Badu|Kofi Badu] left. COP [person: Yaw Osei|Yaw Osei] could not confirm it.',
    'Floods in [place: Derby|Derby] as Rovers-United match ends\n\nNobody was hurt.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('whom a headline or a lead names before the text does', () => {
  test.each([
    '[organisation: Movement for Clean Rivers|MCR] rallies barred\n\nThe [organisation: Movement for Clean Rivers|Movement for Clean Rivers] said so.',
    'Abducted [organisation: Dorva|Dorva] pupils freed',
    'Jailed [collective: nurses|nurses] marched.',
    '[person: Ana Diallo|Diallo] took 47 per cent of the votes and [person: Omar Sall|Sall] 43 per cent. [person: Ana Diallo|Ana Diallo] won, [person: Omar Sall|Omar Sall] lost.',
    'The ruling [organisation: ZANU-PF|Zanu PF] party won.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
  test.each([
    ['Ana Diallo', 'Togo’s opposition leader quit.\n\nAna Diallo, leader of the Union for Togo, told nobody.'],
    // two may be meant, or another office
    [
      'Togo’s opposition leader',
      'Togo’s opposition leader quit. Ana Diallo, leader of the Union for Togo, met Omar Sall, leader of the Pact for Togo.',
    ],
    ['Togo’s health minister', 'Togo’s health minister quit. Ana Diallo, leader of the Union for Togo, cheered.'],
  ])('%s: %s', (expected, text) => expect(findActors(splitText(text)).found[0]?.name).toBe(expected))
})
