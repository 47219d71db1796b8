// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../src/compile/diagnostic.ts'
import { compilePort } from '../../support/portArticles.ts'

/** The complaints over one file of corrections, a line each. */
function complaints(...lines: string[]): string[] {
  const compiled = compilePort(`${lines.join('\n')}\n`)
  return compiled.ok ? [] : compiled.diagnostics.filter(({ level }) => level === 'error').map(formatDiagnostic)
}
function remarks(...lines: string[]): string[] {
  const compiled = compilePort(`${lines.join('\n')}\n`)
  return compiled.ok ? compiled.remarks.map(formatDiagnostic) : ['does not compile']
}
const ENTRY = ['- article: ferry', '  quote: visited', '  reason: r']
const DATED = [...ENTRY, '  date: 2024-05-04']

describe('a broken correction fails the build with its place and what to do', () => {
  test.each<[string, string[], string]>([
    [
      'a quote that stands nowhere',
      ['- article: ferry', '  quote: visted', '  drop: true', '  reason: r'],
      'corrections.yaml:2:10  quote not found  “visted” does not stand there; copy the words from the article again, or remove the correction',
    ],
    [
      'a quote that stands more than once',
      ['- article: ferry', '  quote: "the "', '  drop: true', '  reason: r'],
      'corrections.yaml:2:10  quote not unique  “the ” stands there more than once; give, in within:, longer words that hold them and stand there once',
    ],
    [
      'words around it that stand nowhere',
      [...DATED, '  within: She visited'],
      'corrections.yaml:5:11  quote not found  “She visited” does not stand there; copy the words from the article again, or remove the correction',
    ],
    [
      'words from which nothing was drawn',
      ['- article: ferry', '  quote: never found', '  drop: true', '  reason: r'],
      'corrections.yaml:2:10  nothing there  no event or figure is drawn from these words; quote the word that names the event, or the figure’s number with its hedge',
    ],
    [
      'a figure’s number without its hedge',
      ['- article: ferry', '  quote: "12"', '  drop: true', '  reason: r'],
      'corrections.yaml:2:10  nothing there  no event or figure is drawn from these words; quote all of “at least 12”',
    ],
    [
      'words that hold several',
      ['- article: ferry', '  quote: sank off Cebu on 3 May 2024, killing at least 12', '  drop: true', '  reason: r'],
      'corrections.yaml:2:10  quote holds several  these words hold event “sank”, event “killing”, figure “at least 12”; quote one of these alone, with the words around it in within:, or say item: event or item: figure',
    ],
    [
      'an article that is not there',
      ['- article: feri', '  quote: visited', '  drop: true', '  reason: r'],
      'corrections.yaml:1:12  unknown article  no article is called “feri”; name the file of one that is here: ferry.txt, island.txt',
    ],
    [
      'an unknown key',
      [...DATED, '  colour: red'],
      'corrections.yaml:5:3  unknown key  “colour” is no key here; an entry has article, quote, reason and one of date, type, drop, add, merge, split, rename',
    ],
    [
      'no reason',
      ['- article: ferry', '  quote: visited', '  drop: true'],
      'corrections.yaml:1:3  missing key  there is no reason; say in a line why the correction is right',
    ],
    [
      'an empty reason',
      ['- article: ferry', '  quote: visited', '  drop: true', '  reason: " "'],
      'corrections.yaml:4:11  wrong value  reason is empty; say in a line why the correction is right',
    ],
    [
      'no action',
      ENTRY,
      'corrections.yaml:1:3  one action an entry  the entry changes nothing; an entry has article, quote, reason and one of date, type, drop, add, merge, split, rename',
    ],
    [
      'two actions',
      [...DATED, '  drop: true'],
      'corrections.yaml:5:9  one action an entry  the entry has both date and drop; an entry has article, quote, reason and one of date, type, drop, add, merge, split, rename',
    ],
    [
      'a day that does not exist',
      [...ENTRY, '  date: 2024-02-30'],
      'corrections.yaml:4:9  wrong value  date is not a date that exists; write a day, month or year as 2024-02-29, 2024-02 or 2024, or a stretch as 2024-02-01/2024-02-03',
    ],
    [
      'an answer that is not true',
      [...ENTRY, '  drop: yes please'],
      'corrections.yaml:4:9  wrong value  drop is not true; leave the line out instead; write drop: true',
    ],
    [
      'a type for a figure',
      ['- article: ferry', '  quote: at least 12', '  item: figure', '  type: aid', '  reason: r'],
      'corrections.yaml:3:9  wrong item  type is no correction of a figure; drop the figure and add it anew',
    ],
    [
      'a number that is not in the quote',
      [
        '- article: island',
        '  quote: carried 60 people',
        '  add: { figure: { number: sixty, measure: rescued } }',
        '  reason: r',
      ],
      'corrections.yaml:2:10  number not in the quote  “sixty” is no part of the quote; copy the number with its hedge from the quote',
    ],
    [
      'an actor that the article does not name',
      [
        '- article: island',
        '  quote: carried 60 people',
        '  add: { event: { title: t, type: aid, actors: [Bo] } }',
        '  reason: r',
      ],
      'corrections.yaml:2:10  unknown actor  no actor of this article is printed as “Bo”; write the name as the article prints it',
    ],
    [
      'an added item across two sentences',
      ['- article: ferry', '  quote: said. The company', '  add: { event: { title: t, type: aid } }', '  reason: r'],
      'corrections.yaml:2:10  quote not in one passage  the words do not lie inside one sentence or heading of the article; quote words of one sentence',
    ],
    [
      'two dates for one event',
      [...DATED, ...ENTRY, '  date: 2024-05-03'],
      'corrections.yaml:8:9  corrections contradict  line 1 corrects the same event with “date”; keep one of the two',
    ],
    [
      'a drop of what is corrected',
      [...DATED, ...ENTRY, '  drop: true'],
      'corrections.yaml:8:9  corrections contradict  line 1 corrects the same event with “date”; keep one of the two',
    ],
    [
      'two passages joined that are taken apart',
      [
        ...['- article: ferry', '  quote: killing', '  split: true', '  reason: r'],
        ...['- article: ferry', '  quote: killing', '  merge: { article: ferry, quote: sank }', '  reason: r'],
      ],
      'corrections.yaml:7:10  corrections contradict  another correction takes these two passages apart; remove the correction',
    ],
    [
      'an entry that is a word',
      ['- ferry'],
      'corrections.yaml:1:3  wrong value  the entry is not a list of keys and values; an entry has article, quote, reason and one of date, type, drop, add, merge, split, rename',
    ],
    [
      'two things added by one entry',
      [...ENTRY, '  add: { event: { title: t, type: aid }, figure: { number: "12", measure: killed } }'],
      'corrections.yaml:4:8  wrong value  add holds an event and a figure; give event: or figure:, one an entry, with its fields',
    ],
    [
      'nothing added',
      [...ENTRY, '  add: {}'],
      'corrections.yaml:4:8  wrong value  add holds neither an event nor a figure; give event: or figure:, one an entry, with its fields',
    ],
    [
      'no list',
      ['article: ferry'],
      'corrections.yaml:1:1  wrong value  the file is not a list of corrections; an entry has article, quote, reason and one of date, type, drop, add, merge, split, rename',
    ],
  ])('%s', (_, lines, complaint) => {
    expect(complaints(...lines)).toEqual([complaint])
  })

  test('YAML that can do more than say a value', () => {
    expect(complaints('- &a !!js/function')[0]).toMatch(/^corrections\.yaml:1:\d+ {2}corrections\.yaml not readable/)
  })

  test('every fault is named, not the first alone', () => {
    const lost = ['- article: ferry', '  quote: nowhere', '  drop: true', '  reason: r']
    expect(complaints(...lost, ...lost)).toHaveLength(2)
  })
})

describe('a correction that changes nothing is remarked upon', () => {
  test.each<[string, string[]]>([
    ['it already is of type protest', ['- article: island', '  quote: protested', '  type: protest', '  reason: r']],
    ['it already has this date', ['- article: ferry', '  quote: visited', '  date: 2024-05-05', '  reason: r']],
    ['this passage already stands alone', ['- article: ferry', '  quote: visited', '  split: true', '  reason: r']],
    [
      'the two passages already report one event',
      ['- article: ferry', '  quote: sank', '  merge: { article: ferry, quote: killing }', '  reason: r'],
    ],
  ])('%s', (words, lines) => {
    expect(remarks(...lines)).toEqual([expect.stringContaining(`correction without effect  ${words}; remove the`)])
  })

  test('an empty file corrects nothing', () => {
    expect(remarks('')).toEqual([])
  })
})
