// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typesOf } from '../../../src/app/ui/kinds.ts'
import { ar } from '../../../src/app/words/ar/ar.ts'
import type { Catalogue } from '../../../src/app/words/catalogue.ts'
import { about } from '../../../src/app/words/en/about.ts'
import { en } from '../../../src/app/words/en/en.ts'
import { taking } from '../../../src/app/words/en/taking.ts'
import { FAMILIES } from '../../../src/app/words/family.ts'
import { he } from '../../../src/app/words/he/he.ts'
import { formatCount } from '../../../src/app/words/numbers.ts'
import { MEASURE_LIST } from '../../../src/compile/language/lexicon/measures.ts'

const english: Catalogue = { ...en, panels: { about, taking } }
const CATALOGUES = { en: english, ar, he }
const SCRIPTS = { ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u }

/** Names that are the same in every language, and what stands between words. */
const SAME = /^(?:BibTeX|CSL-JSON|EDTF|TimelineJS.*|schema\.org.*|W3C.*|[\p{P}\p{Cf}\s]*)$/u

type Leaf = readonly [path: string, word: unknown]
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, own]) => leavesOf(own, path === '' ? key : `${path}.${key}`))
}
/** A number in a text serves wherever a number or a text is wanted; these want something else. */
const SAMPLES = new Map<string, readonly unknown[]>([['panels.about.rules.caption', ['times', 3, 5]]])

/** The tables that only translate: the English data go by their own names. */
const isTable = (path: string) => path.startsWith('terms.measures') || path.startsWith('terms.units')

describe.each(['ar', 'he'] as const)('the catalogue %s', (name) => {
  const leaves = leavesOf(CATALOGUES[name])

  it('has every word of the English one, of the same kind, and no other', () => {
    const kinds = (all: readonly Leaf[]) =>
      all.filter(([path]) => !isTable(path)).map(([path, word]) => `${path} ${typeof word}`)
    expect(kinds(leaves).sort()).toEqual(kinds(leavesOf(english)).sort())
  })

  it('says every word in its own script', () => {
    const foreign = leaves.filter(([path, word]) => {
      const said =
        typeof word === 'function' ? String(word(...(SAMPLES.get(path) ?? ['3', '5', '2', '1']))) : String(word)
      const isOwn = SCRIPTS[name].test(said) || SAME.test(said) || SAME.test(said.replace(/[\d.,]/g, ''))
      return !isOwn && path !== 'terms.roles.agent'
    })
    expect(foreign.map(([path]) => path)).toEqual([])
  })

  it('names every measure and unit of the compiler', () => {
    const { measures, units } = CATALOGUES[name].terms
    expect(MEASURE_LIST.filter((measure) => !measures[measure.name] || !units[measure.unit])).toEqual([])
    expect(Object.keys(measures).filter((key) => !MEASURE_LIST.some((measure) => measure.name === key))).toEqual([])
  })
})

describe.each(['en', 'ar', 'he'] as const)('counted words, %s', (name) => {
  const rules = new Intl.PluralRules(name)
  const counters = Object.entries(CATALOGUES[name].count)

  it.each(counters)('%s take one form for each plural category, with the number in it', (_, counted) => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (a, b) => {
        const bare = (count: number) => counted(count).replace(formatCount(count), '#')
        expect(counted(a).trim()).not.toBe('')
        // One and two may be said in words; a number that is printed is the number.
        for (const count of [a, b]) if (/\d/.test(counted(count))) expect(counted(count)).toContain(formatCount(count))
        if (a > 2 || name === 'en') expect(counted(a)).toMatch(/\d/)
        if (rules.select(a) === rules.select(b)) expect(bare(a)).toBe(bare(b))
      }),
    )
  })
})

it('Arabic tells one, two, few, many and hundreds apart', () => {
  expect([0, 1, 2, 3, 11, 100, 103, 1000].map(ar.count.events)).toEqual([
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '3 أحداث',
    '11 حدثًا',
    '100 حدث',
    '103 أحداث',
    '1,000 حدث',
  ])
})

it('Hebrew tells one and two apart', () => {
  expect([1, 2, 3, 20].map(he.count.articles)).toEqual(['כתבה אחת', 'שתי כתבות', '3 כתבות', '20 כתבות'])
})

it('a picture of one event, and of one article more than it has room for, says so', () => {
  expect(en.picture.said(1, 1, 1)).toMatch(/^1 article, 1 event, 1 figure;/)
  expect(en.picture.more(1)).toBe('and 1 other article')
})

describe.each(['en', 'ar', 'he'] as const)('the letters of event types, %s', (name) => {
  it.each(FAMILIES)('tell the types of %s apart', (family) => {
    const letters = typesOf(family).map((type) => CATALOGUES[name].terms.letters[type])
    expect(new Set(letters).size).toBe(letters.length)
    expect(letters.every((letter) => [...letter].length === 1)).toBe(true)
  })
})
