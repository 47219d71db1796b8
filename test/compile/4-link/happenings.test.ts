import { describe, expect, it } from 'vitest'
import { link, type Report } from '../../support/linked.ts'

/** The words that name one event, of each event told more than once. */
const joined = (report: Report): string[][] =>
  link(report)
    .map((event) => event.reports.map(({ trigger, quote }) => trigger?.exact ?? quote.exact))
    .filter((words) => words.length > 1)

/** How many events two articles tell both. */
const shared = (...reports: Report[]): number =>
  link(...reports).filter((event) => new Set(event.reports.map(({ quote }) => quote.article)).size > 1).length

describe('a happening named again in its article', () => {
  it.each([
    ['with its article', 'An explosion shook a mill in Lahore.\n\nThe blast left a crater.', ['shook', 'left']],
    ['with its outcome', 'A landslide hit a village in Peru.\n\nNine people died in the mudslide.', ['hit', 'died']],
    ['as a disaster', 'A ferry capsized off Cebu.\n\nThe disaster happened at dawn.', ['capsized', 'disaster']],
    ['by its day', 'A train derailed near Lugo on Monday.\n\nMonday’s crash killed nine.', ['derailed', 'killed']],
    [
      'by the lives it cost',
      'The final was put off after the stampede of May 5 in which 19 fans lost their lives.',
      ['stampede', 'lost'],
    ],
    ['by its victims', 'A crush at a stadium in Peru killed 40.\n\nThe victims were trampled.', ['killed', 'trampled']],
    ['by others hurt', 'A bus crash killed nine people.\n\nAnother 40 people were injured.', ['killed', 'injured']],
    ['near an attack', 'Gunmen stormed a base in Mali.\n\nThe attack killed nine soldiers.', ['stormed', 'killed']],
  ])('%s: %s', (_, text, words) => {
    expect(joined(['2024-05-15', text])).toEqual([words])
  })

  it.each([
    ['another', 'An explosion shook a mill in Lahore.\n\nA second blast left a crater.'],
    ['one of many', 'An explosion shook a mill in Lahore.\n\nThe explosions killed nine people.'],
    ['in another place', 'An explosion shook a mill in Lahore.\n\nThe blast in Multan killed nine people.'],
    ['of another kind', 'An explosion shook a mill in Lahore.\n\nThe flood killed nine people.'],
    ['on another day', 'A bomb exploded in Lahore on Monday.\n\nThe blast on Friday killed nine people.'],
    ['of long ago', 'A train derailed near Lugo.\n\nA train derailed there in 1990. The crash killed nine people.'],
    ['of others beside it', 'A train crash in Peru killed nine people.\n\nFour officers were hurt.'],
    ['with a cause of its own', 'A train crash in Peru killed nine people.\n\nFour people were hurt by stones.'],
    ['one of two told', 'A train crash killed nine people. A flood hit the town.\n\nFour people were injured.'],
    ['of another war', 'Gunmen attacked a base in Mali.\n\nNine people were killed.'],
    ['only feared', 'A dam may collapse in Peru.\n\nThe collapse killed nine people.'],
  ])('stays apart where it is %s: %s', (_, text) => {
    expect(joined(['2024-05-15', text])).toEqual([])
  })
})

describe('a headline', () => {
  it.each([
    [
      'by another word for what befalls one',
      'Mayor Pedro Lima shot dead\n\nPedro Lima was killed on Tuesday.',
      ['shot', 'killed'],
    ],
    [
      'by another word for what happened, where a country stands for its capital',
      'Blast tears through market in Pakistan\n\nA bomb exploded in Islamabad on Tuesday.',
      ['tears', 'exploded'],
    ],
  ])('is told again %s', (_, text, words) => {
    expect(joined(['2024-05-15', text])).toEqual([words])
  })

  it.each([
    ['of another country', 'Train crash in Peru\n\nA train derailed in Chile on Tuesday.'],
    [
      'of long ago, far down',
      'Ferry sinks off Cebu\n\nRescuers searched the sea. The crew was found. The owner was told. Ships came. Boats came. The Dona Paz sank there after hitting a tanker.',
    ],
    ['of two victims', 'Mayor Pedro Lima shot dead\n\nAna Rojas was killed on Tuesday.'],
    ['of one doer', 'Mali bombs Gao\n\nMali attacked Kidal on Tuesday.'],
    ['of as many dead elsewhere', 'Crush kills 43 in Ghana\n\nA flood in Peru killed 43 people on Tuesday.'],
  ])('is another %s', (_, text) => {
    expect(joined(['2024-05-15', text])).toEqual([])
  })
})

describe('a happening by its outcomes in two articles', () => {
  it.each([
    [
      'by two names',
      'A landslide in central Peru left 15 people dead.',
      'At least 14 people were killed by a mudslide in central Peru.',
    ],
    [
      'with other numbers',
      'A fire at a jail in Bolivia killed more than 100 inmates.',
      'More than 200 people died in a huge fire at a jail in Bolivia.',
    ],
  ])('%s', (_, first, second) => {
    expect(shared(['2024-05-14', first], ['2024-05-15', second])).toBe(1)
  })

  it.each([
    [
      'two countries',
      'A landslide in Peru left 15 people dead.',
      'At least 14 people were killed by a mudslide in Nepal.',
    ],
    ['two sides', 'Rebels took Kabo in Chad on Monday.', 'The army took Kabo in Chad on Monday.'],
    [
      'a town taken and retaken',
      'Rebels took the town of Kabo in Chad on Monday.',
      'Troops have retaken Kabo in Chad.',
    ],
  ])('not of %s', (_, first, second) => {
    expect(shared(['2024-05-14', first], ['2024-05-15', second])).toBe(0)
  })
})
