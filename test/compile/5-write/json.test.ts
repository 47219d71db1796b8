// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as json from '../../../src/compile/5-write/json.ts'
import { compile } from '../../../src/compile/compile.ts'
import type { Edit } from '../../../src/corpus/edit.ts'
import { FERRY } from '../../support/corpus.ts'

const compiled = compile(readdirSync('seeds').map((path) => ({ path, bytes: readFileSync(`seeds/${path}`) })))
if (!compiled.ok) throw new Error('the sample articles do not compile')
const articles = [...compiled.corpus.articles]
const events = [...compiled.corpus.events, ...FERRY.events]
const figures = [...articles.flatMap(({ figures }) => figures), ...FERRY.figures]

describe('JSON by fields says what JSON.stringify says', () => {
  const sayings = articles.flatMap(({ attributions }) => attributions)
  test.each<[string, readonly unknown[], (item: never) => string]>([
    ['events', events, json.eventJson],
    ['figures', figures, json.figureJson],
    ['times', articles.flatMap(({ times }) => times), json.timeJson],
    ['mentions', articles.flatMap(({ mentions }) => mentions), json.mentionJson],
    ['sayings', sayings, json.sayingJson],
    ['passages', articles.flatMap(({ passages }) => passages), json.passageJson],
    ['refusals', articles.flatMap(({ refused }) => refused), json.refusalJson],
  ])('of %s', (_, items, made) => {
    expect(items.length).toBeGreaterThan(9)
    expect(items.map((item) => JSON.parse(made(item as never)))).toEqual(items)
    // No field is missing only because it is undefined.
    expect(items.map((item) => Object.keys(JSON.parse(made(item as never))).sort())).toEqual(
      items.map((item) => Object.keys(JSON.parse(JSON.stringify(item))).sort()),
    )
  })

  test('of an event that was edited by hand, of several passages with times of their own', () => {
    const edited: Edit[] = [{ kind: 'date', change: 'dated “2031”', reason: 'a "misprint"\\' }]
    const event = { ...events.find(({ reports }) => reports.some(({ when }) => when))!, edited }
    expect(JSON.parse(json.eventJson(event))).toEqual(event)
  })

  test('of a claim that was edited by hand', () => {
    const edited: Edit[] = [{ kind: 'date', change: 'as of “2031”', reason: 'a "misprint"\\' }]
    const figure = { ...figures.find(({ caveats, period }) => caveats.length > 0 && period)!, edited }
    expect(JSON.parse(json.figureJson(figure))).toEqual(figure)
  })

  test('of any text', () => {
    const hard = fc.constantFrom('"', '\\', '\n', '\u0000', '\u001f', '\u2028', '\ud83d', '\ude00', '😀', '’', 'é')
    fc.assert(
      fc.property(fc.array(fc.oneof(hard, fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join('')
        expect(json.textJson(text)).toBe(JSON.stringify(text))
        expect(JSON.parse(json.textJson(text))).toBe(text)
      }),
    )
  })
})
