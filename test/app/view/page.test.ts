import { describe, expect, it, test } from 'vitest'
import { languageFor, languageQuery, queryIn, readPageOptions } from '../../../src/app/view/page.ts'

describe('the query of the address', () => {
  it.each([
    ['', null, []],
    ['?lang=ar', 'ar', []],
    ['?embed&lang=he&theme=dark', 'he', []],
    ['?lang=en', 'en', []],
    ['?lang=fr', null, ['lang=fr']],
    ['?lang=', null, ['lang=']],
    ['?lang=AR', null, ['lang=AR']],
    ['?lang=__proto__', null, ['lang=__proto__']],
    ['?theme=sepia&lang=fr', null, ['theme=sepia', 'lang=fr']],
  ])('%s', (search, language, unread) => {
    expect(readPageOptions(search)).toMatchObject({ language, unread })
  })

  it('tells no more of what it cannot read than a line', () => {
    expect(readPageOptions(`?lang=${'x'.repeat(900)}`).unread[0]?.length).toBeLessThan(60)
  })
})

test.each([
  [['ar-EG', 'en'], 'ar'],
  [['fr', 'he-IL', 'ar'], 'he'],
  [['iw'], 'he'],
  [['en-GB', 'ar'], 'en'],
  [['fr', 'de'], 'en'],
  [['arn'], 'en'],
  [[], 'en'],
])('a browser that asks for %j is answered in %s', (asked, language) => {
  expect(languageFor(asked)).toBe(language)
})

test.each([
  ['', 'ar', '?lang=ar'],
  ['?lang=ar', 'en', '?lang=en'],
  ['?theme=dark&lang=he&notify', 'ar', '?theme=dark&notify&lang=ar'],
] as const)('%s in another language keeps the rest', (search, language, query) => {
  expect(queryIn(language, search)).toBe(query)
})

test.each([
  ['', ''],
  ['?embed&theme=dark', ''],
  ['?embed&lang=he', '?lang=he'],
  ['?lang=fr', ''],
])('of %s a link takes along %j', (search, query) => {
  expect(languageQuery(search)).toBe(query)
})
