// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { actorMarks } from '../../../support/actorMarks.ts'
import { expectMarked } from '../../../support/marked.ts'
import { splitText } from '../../../support/splitText.ts'

describe('a name of a person as a whole', () => {
  test.each([
    // the last of two surnames is that of a town or of a people
    'A guard shot [person: Jorge Luis Salas Medina|Jorge Luis Salas Medina]. [person: Jorge Luis Salas Medina|Salas] wept.',
    'The chairman, [person: Vo Van Thai|Vo Van Thai], was held.',
    'The head of the new party, [person: Dao Kim Lan|Dao Kim Lan], was held.',
    'The lender, [organisation: Orbita Vest|Orbita Vest], was fined.',
    'A baker, [person: Peter Deutsch|Peter Deutsch], was freed.',
    // particles
    '[person: Ana de los Ríos|Ana de los Ríos] sang. On Friday [person: Ana de los Ríos|De los Ríos] left.',
    '[person: Chad dela Peña|Chad dela Peña] was hurt.',
    '[person: Ali bin Khalid Abu Nasr|Ali bin Khalid Abu Nasr] and [person: Salim Hassan al-Tai|Salim Hassan al-Tai] met.',
    'A clerk hid [person: Pilar Orozco y Vega|Pilar Orozco y Vega].',
    'They sought [person: Jordi Casals i Bonet|Jordi Casals i Bonet].',
    'The bishop, [person: Salvador Barrientos Mendoza|Salvador Barrientos Mendoza], came from [place: Salvador|Salvador].',
    // a nickname of two words, or before a particle
    '[person: Rogelio “El Lobo” Pineda|Rogelio “El Lobo” Pineda] was jailed.',
    '[person: Elena “Nena” de la Cruz|Elena “Nena” de la Cruz] spoke.',
    // an office or kinship, and the bearer behind a comma
    'His wife, [person: Tashi Wangmo Lhaden|Tashi Wangmo Lhaden], fled.',
    'Her husband, [person: Ioma|Ioma], fled.',
    'A crew member, [person: Cory Lima|Cory Lima], swam ashore. [person: Cory Lima|Lima] sued.',
    'Her daughter, [person: Mehr Zaidi|Mehr Zaidi], wept.',
    'A chef, named only as [person: Lukas|Lukas], fought him.',
    'They held [person: Abdul|Abdul]’s hand.',
    'Trade Minister [person: Florence Duval|Florence Duval] left.',
    '[person: Michael Jordan Prendergast|Michael Jordan Prendergast] sang.',
    '[person: Nagy-Kis Ágnes|Nagy-Kis Ágnes], 57, resigned.',
    'The lawyer was [person: Robert St. John|Robert St. John]. [person: Robert St. John|St. John] told the court so.',
    // a surname that English knows as a small word
    'President [person: To Vinh|To Vinh] fell ill.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))

  test('but not beyond it', () => {
    expectMarked(
      'From [place: Medina|Medina], [person: Jorge Salas|Jorge Salas] flew to [state: Peru|Peru].',
      actorMarks,
    )
    expectMarked('[person: Jorge Salas|Jorge Salas] met Thai guests.', actorMarks)
  })
})

describe('several persons of one given name and surname', () => {
  const names = (text: string) => findActors(splitText(text)).found.map(({ name }) => name)
  test.each([
    ['Kim Jong Un succeeded Kim Jong Il.', ['Kim Jong Un', 'Kim Jong Il']],
    ['Nguyen Thi Hoa and Nguyen Thi Lan were freed.', ['Nguyen Thi Hoa', 'Nguyen Thi Lan']],
    ['Yusuf Ali Barre and Yusuf Omar Barre were charged.', ['Yusuf Ali Barre', 'Yusuf Omar Barre']],
    // one who is named with more words elsewhere
    ['Ana Maria Torres won. Ana Torres thanked them.', ['Ana Maria Torres', 'Ana Maria Torres']],
    [
      'Raúl Alberto Campos Prado won. Raúl Campos thanked them.',
      ['Raúl Alberto Campos Prado', 'Raúl Alberto Campos Prado'],
    ],
    // the last of a Vietnamese name, though it stands inside another
    [
      'Tran Dinh Lan and Nguyen Thi Lan Chau were held. Lan wept.',
      ['Tran Dinh Lan', 'Nguyen Thi Lan Chau', 'Tran Dinh Lan'],
    ],
    // the first of two surnames behind a title
    ['Ana Rojas Prado won. President Rojas wept.', ['Ana Rojas Prado', 'Ana Rojas Prado']],
    // a father whose only surname is the first of the son’s
    [
      'President Ali Odinga Wafula fled. Odinga, 64, followed his father, Omar Odinga.',
      ['Ali Odinga Wafula', 'Ali Odinga Wafula', 'Omar Odinga'],
    ],
    // of two with one given name the one named so far
    ['Daniel Ruiz fell. Daniel wept. Daniel Mba left.', ['Daniel Ruiz', 'Daniel Ruiz', 'Daniel Mba']],
    // all of one surname are nobody
    ['Ana Moreira and Luis Moreira won. Both Moreiras left.', ['Ana Moreira', 'Luis Moreira']],
    ['Ana Torres and Luis Torres won. The Torres brothers left.', ['Ana Torres', 'Luis Torres']],
    ['Ana Torres and Luis Torres won. The two Torreses are no kin.', ['Ana Torres', 'Luis Torres']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found))
})

describe('short names that the article explains', () => {
  test.each([
    // in another language
    'The [organisation: Union of Free Farmers|Union of Free Farmers] ([organisation: Union of Free Farmers|SVB]) met. The [organisation: Union of Free Farmers|SVB] won.',
    // an ordinary word else
    'The [organisation: Miners Union of Tanzania|Miners Union of Tanzania] ([organisation: Miners Union of Tanzania|MUT]) met. [organisation: Miners Union of Tanzania|MUT]’s head fled.',
    'The [organisation: Christian Union of Togo|Christian Union of Togo] ([organisation: Christian Union of Togo|CUT]) met. On Friday [organisation: Christian Union of Togo|CUT] left.',
    'The [organisation: Maritime Board|Maritime Board] ([organisation: Maritime Board|ITRANSMAR]) met.',
    // a person’s
    'Governor [person: Chandra Rao Patil|Chandra Rao Patil], known as [person: Chandra Rao Patil|CRP], met [person: Chandra Rao Patil|CRP]’s son.',
    'The [organisation: Movement of Rivers|Movement of Rivers] ([organisation: Movement of Rivers|KaRU]) met.',
    // of two letters, or between commas
    'The [organisation: Green Coalition|Green Coalition] ([organisation: Green Coalition|GK]) met.',
    'The [organisation: Chamber of Millers|Chamber of Millers], [organisation: Chamber of Millers|MESZT], called a strike.',
    // known by another name
    'The [organisation: National Board of Audit|National Board of Audit], known as [organisation: National Board of Audit|Lembaga TKR], met.',
    // whoever else is known by the letters
    'The [organisation: Society of Free Farmers|Society of Free Farmers] told [organisation: BBC|BBC] so.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('bodies by the words beside them', () => {
  test.each([
    '[organisation: Nhan Viet|Nhan Viet] newspaper quoted a clerk at [organisation: Kadri|Kadri] news agency.',
    'State broadcaster [organisation: KTB|KTB] reported a flood.',
    'The [organisation: Department of Labor and Welfare|Department of Labor and Welfare] closed.',
    'He was held by [organisation: secret police|the secret police], and [organisation: police|police] said so.',
    'Broadcaster [person: Juan Ruiz|Juan Ruiz] retired.',
    'The [organisation: All Nepal Sherpa Congress|All Nepal Sherpa Congress] met by [place: Lake Chad|Lake Chad].',
    'He told [organisation: Karen News|Karen News] so.',
    '[organisation: Bank of Oran|Bank of Oran] closed.',
    'The [organisation: African Union|African Union] called on its [organisation: Peace and Security Council|Peace and Security Council].',
    'The [organisation: UN General Assembly|General Assembly] and the [organisation: UN Security Council|Security Council] met.',
    '[organisation: Sabaq|Sabaq] reported a flood.',
    'The [organisation: Nepalese Communist Party|Nepalese Communist Party] is no friend of the [organisation: European People’s Party|European People’s Party].',
    'He quoted [organisation: Datalekt|Datalekt], a consultancy.',
    // of two courts neither
    'The [organisation: Oruro High Court|Oruro High Court] overruled the [organisation: Lima High Court|Lima High Court]. He said the court was wrong.',
    'The [organisation: Conaie|Conaie] urged calm.',
    // no bodies, and no persons
    '[state: Peru|Peru] sent 500 police.',
    'He was killed with a Sarovex nerve agent. Sarovex was banned.',
    '[person: Ana Ruiz|Ana Ruiz], the chief of defence staff, left.',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

describe('offices', () => {
  const of = (text: string) => findActors(splitText(text)).found.filter(({ form }) => form === 'description')
  test('an office is not whose it was', () => {
    expect(of('Ana Ruiz, a former oil minister, left. The oil minister stayed.')).toEqual([])
    expect(of('Former oil minister Ana Ruiz left. The former oil minister wept.').map(({ name }) => name)).toEqual([
      'Ana Ruiz',
    ])
  })
  test.each([
    ['Peru’s trade minister, Ana Ruiz, left.', 'trade minister', 'Peru'],
    ['Lima’s trade minister, Ana Ruiz, left.', 'trade minister', 'Peru'],
    ['Ana Ruiz, the Quillota district chief, left.', 'district chief', null],
    ['Ana Ruiz, Velotrade’s chief executive, left.', 'chief executive', null],
    ['His wife, Ana Ruiz, left.', null, null],
    ['A judge, a mayor, Ana Ruiz, and a nurse left.', null, null],
  ])('the office of whoever a comma names: %s', (text, role, affiliation) =>
    expect(findActors(splitText(text)).found.find(({ name }) => name === 'Ana Ruiz')).toMatchObject({
      role,
      affiliation,
    }),
  )

  test.each([
    ['Admiral Ana Ruiz spoke. “We stay,” the admiral said.', ['Ana Ruiz']],
    ['Trade Minister Ana Ruiz spoke. The minister left.', ['Ana Ruiz']],
    ['Former minister Ana Ruiz spoke. The minister left.', []],
    ['Judge Ana Ruiz and Judge Juan Mba spoke. The judge left.', []],
    ['Captain Ana Ruiz fell. The captain of a ship fled.', []],
    ['The commander smiled. Commander Ana Ruiz left.', []],
    ['Ana Ruiz, the commander, left.', []],
    ['Chief Justice Ana Ruiz read it. Juan Mba, a clerk, told the chief justice so.', ['Ana Ruiz']],
    ['Ana Ruiz was a coordinator for the fund.', []],
    ['Trade Minister Ana Ruiz spoke. The minister, a former judge, left.', ['Ana Ruiz']],
    ['Former president Ana Ruiz met President Juan Mba. The former president left.', ['Ana Ruiz']],
  ])('who is meant by a rank alone: %s', (text, names) => expect(of(text).map(({ name }) => name)).toEqual(names))

  test.each([
    ['The union (SVB) accused President Ana Ruiz of theft.', 'President'],
    ['Soldiers ousted President Ana Ruiz.', 'President'],
    ['The ousted President Ana Ruiz fled.', 'ousted President'],
  ])('what is done to a holder is no part of the office: %s', (text, role) =>
    expect(findActors(splitText(text)).found.find(({ name }) => name === 'Ana Ruiz')?.role).toBe(role),
  )
  test.each([
    ['Ana Mba said Moscow had not been told.', 'Russia'],
    ['Ana Mba said Tokyo stood with Peru.', 'Japan'],
    ['Ana Mba led talks with Beijing.', 'China'],
    ['Ana Mba said Moscow was cold.', 'Moscow'],
    ['Ana Mba lives with Paris in view.', 'Paris'],
  ])('a capital for its government: %s', (text, name) => expect(findActors(splitText(text)).found[1]!.name).toBe(name))

  test('nor of a place’s', () => {
    expect(of('The mayor of Rovigo accused the club. Ana Neri is the mayor of Rovigo.')[0]!.end).toBe(19)
  })
})
