// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../../src/compile/3-find/actors/findActors.ts'
import { splitText } from '../../../support/splitText.ts'

function read(text: string) {
  const { found, refused } = findActors(splitText(text))
  return {
    /** Every mention, those inside others too: "words = name". */
    mentions: found.map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`),
    of: (words: string) => found.find(({ start, end }) => text.slice(start, end) === words),
    reasonFor: (words: string) => refused.find(({ start, end }) => text.slice(start, end) === words)?.reason,
  }
}

describe('a mention inside another', () => {
  test('is kept beside it, the longer first', () => {
    expect(read('U.S. officials met the UN Security Council.').mentions).toEqual([
      'U.S. officials = U.S. officials',
      'U.S. = United States',
      'UN Security Council = UN Security Council',
      'UN = United Nations',
    ])
  })

  test('is the owner of a body of state', () => {
    expect(read("Chad's army closed the border.").mentions).toEqual(["Chad's army = Chadian military", 'Chad = Chad'])
  })

  test('is a town where people are in it, and no short name of what stands there', () => {
    expect(read('Doctors at Derwen hospital treated him. Residents marched in Derwen.').mentions).toEqual(
      expect.arrayContaining(['Derwen hospital = Derwen hospital', 'Derwen = Derwen']),
    )
    expect(read('Shells hit Al-Amal Hospital. Tanks surrounded Al-Amal.').of('Al-Amal')?.name).toBe('Al-Amal Hospital')
  })

  test('is not taken from a name that only begins with a country', () => {
    expect(read('Kenya Airways cut fares, the China Daily said.').mentions).toEqual([
      'Kenya Airways = Kenya Airways',
      'Kenya = Kenya',
      'China Daily = China Daily',
    ])
  })
})

describe('titles', () => {
  test('stand beside the name, whose they are apart', () => {
    const mention = read('French Foreign Minister Catherine Colonna flew to Beirut.').of('Catherine Colonna')
    expect(mention).toMatchObject({ kind: 'person', role: 'Foreign Minister', affiliation: 'France' })
  })

  test('may follow the name', () => {
    const mention = read('Ana Torres, head of the World Food Programme, spoke.').of('Ana Torres')
    expect(mention).toMatchObject({ role: 'head', affiliation: 'World Food Programme' })
  })

  test('with "of" inside are one title', () => {
    expect(read('Secretary of State Cyrus Vance resigned.').of('Cyrus Vance')?.role).toBe('Secretary of State')
    expect(read('Minister of Health Odete Silva resigned.').of('Odete Silva')?.role).toBe('Minister of Health')
  })

  test('of courtesy are no office', () => {
    expect(read('Mr. Okafor left early.').of('Okafor')).toMatchObject({ kind: 'person', role: null })
  })
})

describe('one person in an article', () => {
  test('is found by surname, near spelling and office, before the full name too', () => {
    const text =
      "Peru's minister of defence met Chile's envoy. Peruvian Defense Minister Jorge Chavarria signed. Chavaria smiled."
    expect(read(text).mentions.filter((each) => each.endsWith('Jorge Chavarria'))).toEqual([
      "Peru's minister of defence = Jorge Chavarria",
      'Jorge Chavarria = Jorge Chavarria',
      'Chavaria = Jorge Chavarria',
    ])
  })

  test('takes a city that is his surname, but not where the words say place', () => {
    const text = 'Coach Walter Houston resigned in Dallas. Houston gave no reason. He was born in Houston.'
    expect(read(text).mentions.filter((each) => each.startsWith('Houston'))).toEqual([
      'Houston = Walter Houston',
      'Houston = Houston',
    ])
  })

  test('is not another with the same surname', () => {
    const text = 'Maria Rossi accused Paolo Rossi of fraud. Paolo Rossi denied it.'
    expect(read(text).mentions).toEqual([
      'Maria Rossi = Maria Rossi',
      'Paolo Rossi = Paolo Rossi',
      'Paolo Rossi = Paolo Rossi',
    ])
  })

  test('unnamed is the same when "the" says so, and another with another "a"', () => {
    const text =
      'A senior rescue official said ten had died. The rescue official gave no names. A senior rescue official said eleven had died.'
    const keys = findActors(splitText(text))
      .found.filter(({ kind }) => kind === 'person')
      .map(({ key }) => key)
    expect(keys[0]).toBe(keys[1])
    expect(keys[2]).not.toBe(keys[0])
  })
})

describe('an abbreviation', () => {
  test('explained in brackets stands for the long name', () => {
    const text = 'The Kenya Wildlife Rangers Association (KWRA) protested. KWRA marched again.'
    expect(read(text).of('KWRA')?.name).toBe('Kenya Wildlife Rangers Association')
  })

  test('of a group is read only where its country is', () => {
    expect(read('The ADF attacked a village in the Democratic Republic of Congo.').of('ADF')?.name).toBe(
      'Allied Democratic Forces',
    )
    const far = read('The ADF attacked a village near the lake.')
    expect(far.of('ADF')).toBeUndefined()
    expect(far.reasonFor('ADF')).toContain('country that the article does not name')
  })
})

describe('a body by its common noun', () => {
  test('is the one owned before', () => {
    const text = 'The Nigerian army raided a camp. The army freed 20 people.'
    expect(read(text).of('The army')?.name).toBe('Nigerian military')
  })

  test('belongs to the article alone where nobody owns it', () => {
    const key = (id: string) =>
      findActors({ ...splitText('The navy rescued the crew.'), id: id as never }).found.find(
        ({ name }) => name === 'navy',
      )?.key
    expect(key('one')).not.toBe(key('two'))
  })
})

describe('capitals that name nobody', () => {
  test.each([
    ['The rules were called Draconian by some.', 'Draconian'],
    ['The storm was called Gabrielle by experts.', 'Gabrielle'],
    ['They won the Booker Prize in June.', 'Booker Prize'],
  ])('%s', (text, words) => {
    const { reasonFor, of } = read(text)
    expect(of(words)).toBeUndefined()
    expect(reasonFor(words)).toMatch(/./)
  })

  test('in a heading of capitals leave the names standing', () => {
    const text = 'Flood Kills Dozens as Kenya Calls for Aid\n\nKenya asked the European Union for help on Monday.\n'
    expect(read(text).mentions).toEqual(['Kenya = Kenya', 'Kenya = Kenya', 'European Union = European Union'])
  })
})

test('a crowd of names and a word without end are read', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const names = Array.from(
    { length: 400 },
    (_, i) => `Ana Torres met Luis Veg${letters[i % 26]}r${letters[(i / 26) | 0]} in Quito.`,
  )
  expect(findActors(splitText(names.join(' '))).found.length).toBe(1200)
  expect(findActors(splitText(`${'aB'.repeat(50_000)} said.`)).found).toEqual([])
})
