// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../src/compile/3-find/actors/findActors.ts'
import { linkActors, namesIn } from '../../../src/compile/4-link/actors.ts'
import type { ReadArticle } from '../../../src/compile/shapes.ts'
import { splitText } from '../../support/splitText.ts'

function readAs(id: string, text: string): ReadArticle {
  const article = { ...splitText(text), id: id as ReadArticle['id'] }
  const { found, refused } = findActors(article)
  return { ...article, times: [], actors: found, attributions: [], figures: [], events: [], stances: [], refused }
}

/** Articles named a, b, c … in their order. */
const articlesOf = (...texts: string[]) => texts.map((text, i) => readAs(String.fromCharCode(97 + i), text))

function link(...texts: string[]) {
  const articles = articlesOf(...texts)
  const { actors, cast } = linkActors(namesIn(articles), articles)
  return {
    actors,
    ids: actors.map(({ id }) => id),
    /** The actor that stands at these words in an article. */
    at: (article: number, words: string) => {
      const { text, actors: mentions } = articles[article]!
      const m = mentions.findIndex(({ start, end }) => text.slice(start, end) === words)
      return m < 0 ? undefined : cast.at(article, m)
    },
    aliases: (id: string) =>
      actors.find((actor) => actor.id === id)?.aliases.map(({ text, count }) => `${text} ${count}`),
    contradictions: (id: string) => actors.find((actor) => actor.id === id)?.contradictions,
  }
}

describe('one person across articles', () => {
  test.each([
    ['two short surnames a letter apart', 'Police found Eva Sand on Monday.', 'Police found Eva Sund on Friday.', 2],
    ['two of one office', 'President Eva Sand spoke in Ulm.', 'President Eva Sund left Ulm.', 1],
    ['two longer surnames', 'Police found Eva Sandor on Monday.', 'Police found Eva Sander on Friday.', 1],
  ])('%s', (_, one, other, count) => {
    expect(link(one, other).actors.filter(({ kind }) => kind === 'person')).toHaveLength(count)
  })

  test('by surname alone, where one person in the corpus has it', () => {
    const { at } = link('President Guillermo Lasso spoke in Quito.', 'Lasso said the prison was calm.')
    expect(at(1, 'Lasso')).toBe('guillermo-lasso')
    expect(at(0, 'Guillermo Lasso')).toBe('guillermo-lasso')
  })

  test('but two where what stands between tells them apart', () => {
    const { at } = link(
      'Ahmed Ali Barre was freed.',
      'Ahmed Omar Barre was jailed.',
      'Ahmed Barre fled.',
      'Ana Maria Torres won.',
      'Ana Torres lost.',
    )
    expect(new Set([at(0, 'Ahmed Ali Barre'), at(1, 'Ahmed Omar Barre'), at(2, 'Ahmed Barre')]).size).toBe(3)
    expect(at(4, 'Ana Torres')).toBe(at(3, 'Ana Maria Torres'))
  })

  test('by office and name, where the first name is left out', () => {
    const { at } = link(
      'Kenyan President Julius Amani Wafula resigned.',
      'President Amani Wafula resigned.',
      'Wafula told lawmakers that he would stay.',
      'Nurse Julius Ole Kamau won.',
      'Mayor Ole Kamau lost.',
    )
    expect(at(1, 'Amani Wafula')).toBe(at(0, 'Julius Amani Wafula'))
    expect(at(2, 'Wafula')).toBe(at(0, 'Julius Amani Wafula'))
    expect(at(4, 'Ole Kamau')).not.toBe(at(3, 'Julius Ole Kamau'))
  })

  test('by a near spelling with the same given name', () => {
    const { at, aliases } = link(
      'Gen. Khalifa Haftar promised aid. Haftar spoke in Benghazi.',
      'Gen. Khalifa Hafter left Tobruk. Hafter said nothing.',
      'Gen. Khalifa Haftar returned.',
    )
    expect(at(1, 'Hafter')).toBe('khalifa-haftar')
    expect(aliases('khalifa-haftar')).toEqual(
      ['Khalifa Haftar 2', 'Hafter 1', 'Haftar 1', 'Khalifa Hafter 1'].sort(
        (a, b) => Number(b.at(-1)) - Number(a.at(-1)) || (a < b ? -1 : 1),
      ),
    )
  })

  test('and it says what joined the spellings, and by which rule each was read', () => {
    const { actors } = link(
      'Gen. Khalifa Haftar promised aid. Haftar spoke in Benghazi.',
      'Gen. Khalifa Hafter left Tobruk. Hafter said nothing. Hafter flew home.',
    )
    const [haftar] = actors.filter(({ id }) => id === 'khalifa-haftar')
    expect(haftar?.joins).toEqual([
      {
        looked: '“Khalifa Haftar” and “Khalifa Hafter”',
        found: 'the same given name, and surnames a letter or two apart',
      },
    ])
    expect(haftar?.aliases.map(({ text, rule }) => `${text}: ${rule}`)).toContain('Haftar: actor.name.surname')
  })

  test('has every title that is printed with the name, and where it first stands', () => {
    const { actors } = link(
      'Defence Minister Guido Crosetti spoke. Crosetti left.',
      'Health Minister Guido Crosetti returned. Defence Minister Guido Crosetti agreed.',
    )
    const [crosetti] = actors.filter(({ id }) => id === 'guido-crosetti')
    expect(crosetti?.titles.map(({ text, count, first }) => [text, count, first.article, first.exact])).toEqual([
      ['Defence Minister', 2, 'a', 'Guido Crosetti'],
      ['Health Minister', 1, 'b', 'Guido Crosetti'],
    ])
  })

  test('by spelling of the given name where the office is the same', () => {
    const { at } = link(
      'Egyptian President Abdul Fattah al-Sisi spoke.',
      'Egyptian President Abdel Fattah el-Sisi flew to Khartoum.',
    )
    expect(at(0, 'Abdul Fattah al-Sisi')).toBe(at(1, 'Abdel Fattah el-Sisi'))
  })

  test('with and without a middle initial', () => {
    const { at } = link('Judge Martin K. Okoro ruled.', 'Martin Okoro is a judge in Lagos.')
    expect(at(0, 'Martin K. Okoro')).toBe(at(1, 'Martin Okoro'))
  })
})

describe('two people', () => {
  test('with one surname and different given names', () => {
    const { at } = link('Maria Lopez won the vote.', 'Mario Lopez lost the vote.', 'Lopez said it was over.')
    expect(at(0, 'Maria Lopez')).not.toBe(at(1, 'Mario Lopez'))
    expect([at(0, 'Maria Lopez'), at(1, 'Mario Lopez')]).not.toContain(at(2, 'Lopez'))
  })

  test('unnamed, in two articles', () => {
    const { at } = link('A senior rescue official said so.', 'A senior rescue official said so.')
    expect(at(0, 'A senior rescue official')).not.toBe(at(1, 'A senior rescue official'))
  })

  test('the surname goes to the one who holds the office', () => {
    const { at } = link(
      'President Ramon Duarte met voters.',
      'The singer Elena Duarte met fans.',
      'President Duarte signed the bill.',
    )
    expect(at(2, 'Duarte')).toBe('ramon-duarte')
  })
})

describe('bodies and places', () => {
  test('a state under all its names is one', () => {
    const { ids } = link('The U.S. agreed.', 'The United States and America agreed; Washington said so. The US signed.')
    expect(ids).toEqual(['united-states'])
  })

  test('an army under its names is one, and of another state another', () => {
    const { at } = link(
      'The Sudanese army fell back.',
      'The Sudanese Armed Forces (SAF) advanced.',
      'The Kenyan army watched.',
    )
    expect(at(0, 'Sudanese army')).toBe(at(1, 'Sudanese Armed Forces'))
    expect(at(2, 'Kenyan army')).not.toBe(at(0, 'Sudanese army'))
  })

  test('"the police" of two articles are two', () => {
    const { at } = link('The police closed the road.', 'The police opened the road.')
    expect(at(0, 'The police')).not.toBe(at(1, 'The police'))
  })

  test('a city is not the crossing named after it', () => {
    const { ids } = link('Trucks waited at the Erbil crossing.', 'A strike hit Erbil.')
    expect(ids).toEqual(['erbil', 'erbil-crossing'])
  })
})

describe('a title that contradicts the rest of the corpus', () => {
  const texts = [
    'French Foreign Minister Anne Leroy met Italian Defence Minister Guido Crosetti. Foreign Minister Anne Leroy smiled.',
    'Defence Minister Guido Crosetti left Rome. Foreign Minister Anne Leroy stayed.',
    'Foreign Minister Guido Crosetti arrived in Paris.',
  ]
  test('is kept as printed, with the reason', () => {
    expect(link(...texts).contradictions('guido-crosetti')).toEqual([
      {
        quote: { article: 'c', start: 17, end: 31, exact: 'Guido Crosetti' },
        note: 'printed here as “Foreign Minister”; elsewhere “Defence Minister”, and “Foreign Minister” is Anne Leroy',
      },
    ])
  })

  test('is none where nobody else holds it', () => {
    expect(link(texts[1]!, 'Health Minister Guido Crosetti left.', texts[1]!).contradictions('guido-crosetti')).toEqual(
      [],
    )
  })
})

describe('ids', () => {
  test('stay when an article is added', () => {
    const texts = ['Gov. Ana Silva met the army of Chad.', 'Police in Lima said Silva was safe.']
    const before = link(...texts).ids
    expect(link(...texts, 'Storm crews from Kenya met Gov. Ana Silva in Nairobi.').ids).toEqual(
      expect.arrayContaining(before),
    )
  })

  test('are those of any order of the same articles', () => {
    const articles = articlesOf(
      'President Ramon Duarte met the army.',
      'Duarte said the army was ready. Ramon Duarti left.',
      'Maria Duarte sang in Quito for the Red Cross.',
    )
    const forward = linkActors(namesIn(articles), articles)
    const reversed = [...articles].reverse()
    const backward = linkActors(namesIn(reversed), reversed)
    for (const i of articles.keys()) expect(backward.cast.rowOf(2 - i)).toEqual(forward.cast.rowOf(i))
    expect(backward.actors.map(({ id }) => id)).toEqual(forward.actors.map(({ id }) => id))
  })
})
