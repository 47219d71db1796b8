// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { actorMarks } from '../../../support/actorMarks.ts'
import { expectMarked } from '../../../support/marked.ts'
import { splitText } from '../../../support/splitText.ts'

const names = (text: string) => findActors(splitText(text)).found.map(({ name }) => name)

describe('of several with one surname', () => {
  test.each([
    // named alone so far, or called so before the other was named
    ['Ana Bek fell. Bek wept. Her son, Ivo Bek, fled. Bek left.', ['Ana Bek', 'Ana Bek', 'Ivo Bek', 'Ana Bek']],
    // the office tells, and “Ms”
    [
      'President Rosa Diallo met Omar Diallo. President Diallo resigned.',
      ['Rosa Diallo', 'Omar Diallo', 'Rosa Diallo'],
    ],
    ['Rosa Diallo met Omar Diallo. Mr Diallo resigned.', ['Rosa Diallo', 'Omar Diallo', 'Omar Diallo']],
    // the other is called otherwise
    [
      'Franz Billon fell. Pia Billon wept. Billon was freed. Pia Billon left.',
      ['Franz Billon', 'Pia Billon', 'Franz Billon', 'Pia Billon'],
    ],
    // an office told with a hyphen
    ['Ex-minister Sall jailed. A court jailed former minister Omar Sall.', ['Omar Sall', 'Omar Sall']],
    // a brother by his given name
    ['Luis Roca and his brother Pedro fled. Pedro Roca drowned.', ['Luis Roca', 'Pedro Roca', 'Pedro Roca']],
    // a father and a son of one given name
    [
      'General Luis Vega was held. His son, Luis Vega Roca, fled. Luis Vega wept.',
      ['Luis Vega', 'Luis Vega Roca', 'Luis Vega'],
    ],
    // initials are somebody's own
    ['Sushant Singh Rawat died. His uncle, K K Singh, wept.', ['Sushant Singh Rawat', 'K K Singh']],
    // of two, the one whom “Mr” can mean so far
    [
      'Fintan Crane died. A court heard Mr Crane was found by his cousin, Malachy Crane.',
      ['Fintan Crane', 'Fintan Crane', 'Malachy Crane'],
    ],
    // letters behind a name
    ['Ana Roth QC spoke. Max Bek SC, defending, left. Mr Bek wept.', ['Ana Roth', 'Max Bek', 'Max Bek']],
    // a name at birth
    ['Hilda Marsh died on Monday. Born Hilda Crane in 1936, she sang.', ['Hilda Marsh', 'Hilda Marsh']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  test.each([
    ['Ana Bek and her son Ivo Bek were held. Bek was charged.', ['Ana Bek', 'Ivo Bek', 'Bek']],
    [
      'Rosa Ruiz de Vega fell. Her husband, Luis Vega Lobo, fled. Vega died.',
      ['Rosa Ruiz de Vega', 'Luis Vega Lobo', 'Vega'],
    ],
    ['A court freed Omar Diallo. A second Diallo was questioned.', ['Omar Diallo', 'second Diallo']],
    ['Omar Diallo met Kofi Diallo. Mrs Diallo wept.', ['Omar Diallo', 'Kofi Diallo', 'Diallo']],
    ['Omar Diallo fell. Another Diallo, Senator Rosa Diallo, fled.', ['Omar Diallo', 'Rosa Diallo']],
    [
      'Luis and Pedro Roca ran a shop. Luis Roca sold it. The elder Roca fled.',
      ['Luis Roca', 'Pedro Roca', 'Luis Roca', 'elder Roca'],
    ],
  ])('where it may be either, nobody: %s', (text, expected) =>
    expect(names(text).filter((name) => name !== 'Luis')).toEqual(expected),
  )
})

describe('names that begin or end in words of other things', () => {
  test.each([
    'Jailed were [person: Jun Alimurong|Jun Alimurong] and [person: Ana Alimurong|Ana Alimurong].',
    'The [organisation: Union of Democratic Forces of Guinea|Union of Democratic Forces of Guinea] won.',
    'His cousin [person: Jan Bek|Jan Bek] wept. In June [person: Boris Kok|Boris Kok] left.',
    '[person: B P Koirala Sen|B P Koirala Sen] resigned. In 216 BC [person: Anna Roth|Anna Roth] was not yet born.',
    'She landed at [place: JA Drummond Airport|JA Drummond Airport].',
    'They were held in [place: General Belgrano|General Belgrano]. Faith in General [person: Roth|Roth] was low.',
    '[organisation: AC Cremona|AC Cremona] beat [organisation: Dinamo Minsk|Dinamo Minsk].',
    'She told [organisation: XTV Lebanon|XTV Lebanon] that it rained. He told [organisation: CNN|CNN] [state: Israel|Israel] had agreed.',
    'The [organisation: Union of Independent Liberal Democrats|Union of Independent Liberal Democrats] won.',
    'The [organisation: Zambia Institution of Surveyors|Zambia Institution of Surveyors] said so.',
    'The driver came from [place: Savannah|Savannah], [place: Georgia (United States)|Georgia].',
    'She had Parkinson’s disease. The [organisation: Mill and Textile Workers’ Union|Mill and Textile Workers’ Union] met.',
    'A nurse at the [place: Kita|Kita] health centre, [person: Ana Bek|Ana Bek], wept.',
    'The saboteur [person: Kerrick Malan|Kerrick Malan] was jailed.',
    'The cleaning firm [organisation: Tavira Luzan|Tavira Luzan] shut. [organisation: Tavira Luzan|Tavira Luzan] said so.',
    '[place: Kitavo|Kitavo] rejoiced. A [place: Kitavo|Kitavo] city clerk of the list [organisation: Kitavo Ceva|Kitavo Ceva] won.',
    'She left with a friend, [person: Sol Benítez|Sol Benítez], at noon. A spokeswoman for the clinic, [person: Dura Krausen|Dura Krausen], wept.',
    'She met Finance Minister [person: Jan Tore Berg|Jan Tore Berg] on Monday.',
    'The crime unit, [organisation: Ekotrim|Ekotrim], shut. [organisation: Kitabank|Kitabank] said it was well.',
    'Protests in [state: Georgia|Georgia] spread to [place: Batumi|Batumi].',
  ])('%s', (marked) => expectMarked(marked, actorMarks))
})

test('letters alone are no name', () => expect(names('The text ends in C O N C L U S Ã O. K P')).toEqual([]))

describe('the one that a description means', () => {
  test.each([
    [
      'Norvex Shipping, a unit of the Avona Group, sued Airbus. The company seeks damages.',
      'The company',
      'Norvex Shipping',
    ],
    ['The Union of Miners struck. The union refused an offer.', 'The union', 'Union of Miners'],
    ['Salim Wira, a retired general, denied it. The retired general spoke.', 'The retired general', 'Salim Wira'],
    ['He met Polish Finance Minister Ewa Lis. The Polish minister left.', 'The Polish minister', 'Ewa Lis'],
    [
      'Kenyan President Jomo Ruto left. Raila Oduor, leader of the union, wept. The Kenyan leader spoke.',
      'The Kenyan leader',
      'Jomo Ruto',
    ],
    ['Avona Group met. Avona Electronics fell by 2 percent. The company wept.', 'The company', 'Avona Electronics'],
    ['Ecowas met in Accra. The bloc agreed.', 'The bloc', 'Economic Community of West African States'],
    ['Mr Justice Jan Bek sat. The judge warned them.', 'The judge', 'Jan Bek'],
    ['Kita Naval Academy opened. The academy said so.', 'The academy', 'Kita Naval Academy'],
    ['Oxfam sent food. The aid group said so.', 'The aid group', 'Oxfam'],
    ['Real Quintana beat Junior. The fans of Quintana sang.', 'Quintana', 'Real Quintana'],
  ])('%s', (text, words, name) =>
    expect(findActors(splitText(text)).found.find((actor) => text.slice(actor.start, actor.end) === words)?.name).toBe(
      name,
    ),
  )
  test.each([
    ['Airbus and Boeing met. The company seeks damages.', 'The company'],
    ['Airbus sued Boeing. Ana Liu said the company had paid.', 'the company'],
    ['The Union of Miners and the Union of Cooks met. The union refused.', 'The union'],
    ['Brayan Diaz, son of the president, scored. FIFA suspended its president, Jan Roth.', 'the president'],
    ['K. Perera, president of the Union of Clerks, fell. Ana Silva acted for the president.', 'the president'],
    ['The head of Peru’s nurses’ union resigned.', 'The head of Peru'],
    ['Omar Bek, Ana’s son and a former sports minister, denied it.', 'a former sports minister'],
  ])('none of two: %s', (text, words) =>
    expect(findActors(splitText(text)).found.some((actor) => text.slice(actor.start, actor.end) === words)).toBe(false),
  )
})
