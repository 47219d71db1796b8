import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { UndatedFile } from '../../../src/corpus/files.ts'
import { FERRY, when } from '../../support/corpus.ts'
import { setup } from '../../support/reader.tsx'

afterEach(() => vi.unstubAllGlobals())

describe('an event', () => {
  it('shows its words as a quotation, who says them, and the article with exactly these characters marked', async () => {
    const { quotations, marked, selected } = await setup({ at: '#event=capsized' })
    expect(quotations()).toEqual([
      'The ferry Aurora Star capsized in Marrow Sound on Tuesday night',
      'the Aurora Star went down',
    ])
    expect(marked()).toEqual([['capsized', 'The ferry Aurora Star capsized in Marrow Sound on Tuesday night']])
    expect(selected().getByRole('link', { name: 'the coast guard' })).toBeVisible()
    expect(selected().getByText('4 March 2031', { selector: 'time' })).toBeVisible()
  })

  it('says how the article’s own date is known', async () => {
    const { selected, user } = await setup({ at: '#event=inquiry' })
    expect(selected().getByText(/5 March 2031, inferred by an editor/)).toBeVisible()
    await user.click(selected().getByText('from what'))
    expect(selected().getByText(/^“Tuesday night” and the launch of the inquiry/)).toBeVisible()
  })

  it('shows the other article that reports it, its words marked there', async () => {
    const { follow, marked } = await setup({ at: '#event=capsized' })
    await follow('read beside')
    expect(marked()).toEqual([['capsized', 'the Aurora Star went down']])
  })

  it('tells each step to its date', async () => {
    const { selected, user } = await setup({ at: '#event=inquiry' })
    await user.click(selected().getByText('Why this date'))
    expect(selected().getByText('The words “Friday”')).toBeVisible()
    expect(selected().getByText('event/verb')).toBeVisible()
  })

  it('tells what else was considered, and why it was not taken', async () => {
    const considered = [{ reading: '2031-03-14', against: 'nothing in its clause looks ahead' }]
    const { selected, user } = await setup({
      at: '#event=vigil',
      files: (files) => {
        const file = files.get('undated.json') as UndatedFile
        const [event] = file.events
        const [report] = event!.reports
        const when = { ...report!.when, steps: [{ looked: 'the verb “met”', found: 'past: 2031-03-07', considered }] }
        files.set('undated.json', { ...file, events: [{ ...event!, reports: [{ ...report!, when }] }] })
      },
    })
    await user.click(selected().getByText('Why it has no date'))
    expect(selected().getByText('it tells of what is past, so 7 March 2031')).toBeVisible()
    const [other] = within(
      selected().getByText('What else was considered').nextElementSibling as HTMLElement,
    ).getAllByRole('listitem')
    expect(other).toHaveTextContent('14 March 2031 not taken: nothing in its clause looks ahead')
  })

  it('is never dated by guess', async () => {
    const { selected } = await setup({ at: '#event=denial' })
    expect(selected().getByText('on or before 12 March 2031', { selector: 'time' })).toBeVisible()
  })

  it('without a date says why it has none', async () => {
    const { selected } = await setup({ at: '#event=vigil' })
    expect(selected().getByText(/not dated: the article has no date/)).toBeVisible()
  })

  it('made from garbled words carries the badge', async () => {
    const { selected } = await setup({ at: '#event=detained' })
    expect(selected().getByText('garbled in source')).toBeVisible()
  })

  it('shows the sentence it was read from, the word that names it set off, and the way to that word', async () => {
    const { selected, user, follow, url } = await setup({ at: '#event=capsized' })
    await user.click(selected().getByText('Why this date'))
    const sentence = document.querySelector('.sentence')!
    expect(sentence).toHaveTextContent(/^The ferry Aurora Star capsized in Marrow Sound on Tuesday night/)
    expect([...sentence.querySelectorAll('b')].map((part) => part.textContent)).toContain('capsized')
    await follow('“capsized”')
    expect(url()).toMatch(/^#event=capsized&beside=gazette-ferry&words=\d+-\d+$/)
    expect(document.querySelector('[data-pointed]')).toHaveTextContent(/^capsized$/)
  })

  it('leads to the characters that say who says it', async () => {
    const { follow } = await setup({ at: '#event=capsized' })
    await follow('the coast guard')
    expect(document.querySelector('[data-pointed]')).toHaveTextContent(/^the coast guard$/)
  })

  it('that an editor corrected says so, what was changed and why', async () => {
    const edited = [{ kind: 'type', change: 'type condition, read as aid', reason: 'A ship sank.' }]
    const { selected } = await setup({
      at: '#event=vigil',
      files: (files) => {
        const file = files.get('undated.json') as { events: object[] }
        files.set('undated.json', { ...file, events: file.events.map((event) => ({ ...event, edited })) })
      },
    })
    expect(selected().getByText('edited by hand').parentElement).toHaveTextContent(
      'edited by hand type condition, read as aid. A ship sank.',
    )
  })

  it('leads to those who took part', async () => {
    const { follow, url } = await setup({ at: '#event=capsized' })
    await follow('Coast guard')
    expect(url()).toBe('#actor=coast-guard')
  })
})

describe('a figure', () => {
  it('is a claim: its words, its source, its caveat, and what it lets one conclude', async () => {
    const { quotations, selected } = await setup({ at: '#figure=killed-140' })
    expect(quotations().slice(0, 2)).toEqual([
      'More than 140 people died',
      'a figure that could not be independently verified',
    ])
    expect(selected().getByText('above 140')).toBeVisible()
    expect(selected().getAllByRole('link', { name: 'the coast guard said on Monday' })[0]).toBeVisible()
  })

  it('stands beside the others of its series without a winner', async () => {
    const { selected } = await setup({ at: '#figure=killed-140' })
    const section = selected().getByRole('heading', { name: 'Claims of the same, side by side' }).parentElement!
    const claims = [...section.querySelectorAll('li')].map((claim) => [
      claim.querySelector('a')?.getAttribute('href'),
      claim.querySelector('blockquote')?.textContent,
      claim.getAttribute('aria-current'),
    ])
    expect(claims).toEqual([
      ['#figure=killed-120', 'killing at least 120 people', null],
      ['#figure=killed-100', 'fewer than 100 bodies have been recovered', null],
      ['#figure=killed-140', 'More than 140 people died', 'true'],
    ])
    expect(section.querySelector('.note')).toHaveTextContent(
      'People killed: 3 claims in 2 articles, 2 origins: Coast guard (2 claims), nobody named (1 claim)',
    )
  })

  it('that another one contradicts shows both, and who says each', async () => {
    const { selected } = await setup({ at: '#figure=killed-140' })
    const difference = selected().getByRole('heading', { name: 'Figures differ: People killed' }).parentElement!
    const said = [...difference.querySelectorAll('figure')].map((quotation) => [
      quotation.querySelector('blockquote')?.textContent,
      quotation.querySelector('figcaption > :first-child')?.textContent,
    ])
    expect(said).toEqual([
      ['More than 140 people died', 'the coast guard said on Monday'],
      ['fewer than 100 bodies have been recovered', 'The passage does not say who says so.'],
    ])
  })

  it('that nobody is named for says so', async () => {
    const { selected } = await setup({ at: '#figure=missing-60' })
    expect(selected().getByText('The passage does not say who says so.')).toBeVisible()
  })

  it('that is a share leads to its whole', async () => {
    const { selected } = await setup({ at: '#figure=children' })
    expect(selected().getByText('66.7% of the dead')).toBeVisible()
    expect(selected().getAllByRole('link', { name: 'More than 140 killed' })[0]).toHaveAttribute(
      'href',
      '#figure=killed-140',
    )
  })
})

describe('an actor', () => {
  it('has every name in print, and every mention marked in the article beside', async () => {
    const { selected, marked } = await setup({ at: '#actor=coast-guard' })
    expect(selected().getByRole('heading', { name: 'Coast guard' })).toBeVisible()
    expect(marked()).toEqual([['coast-guard', 'the coast guard']])
  })

  it('says why its names are one: the rule that read each, and what joined them', async () => {
    const { selected, user } = await setup({ at: '#actor=runa-falk' })
    await user.click(selected().getByText('Why these names are one'))
    expect(selected().getByText('a surname a letter or two apart, and the same office')).toBeVisible()
    expect(selected().getByText(/Capitalised words that are built as a person’s name is/)).toBeVisible()
  })

  it('has every role that is stated, each the way to where it first stands', async () => {
    const { follow, url } = await setup({ at: '#actor=runa-falk' })
    await follow('“port inspector”')
    expect(url()).toMatch(/^#actor=runa-falk&beside=island-courier&words=\d+-\d+$/)
    expect(document.querySelector('[data-pointed]')).toHaveTextContent(/^Mr. Olle Brandt$/)
  })
})

describe('an article', () => {
  it.each(FERRY.articles.map((file) => [file.article.id, file] as const))(
    '%s stands there as printed',
    async (id, file) => {
      const { articleText } = await setup({ at: `#article=${id}` })
      const printed = (words: string) => words.replace(/\s+/g, '')
      expect(printed(articleText())).toBe(printed(file.text))
    },
  )

  it('keeps its own language and direction', async () => {
    await setup({ at: '#article=undated-note' })
    expect(document.querySelector('.article-text')).toHaveAttribute('lang', 'ar')
    expect(document.querySelector('.article-text p')).toHaveAttribute('dir', 'auto')
  })

  it('has a mark in its margin for everything drawn from it, each the way to its item', async () => {
    const { article, follow, url } = await setup({ at: '#article=island-courier' })
    const names = article()
      .getAllByRole('link', { name: /^(event|figure): / })
      .map((link) => link.getAttribute('aria-label'))
    expect(names).toEqual([
      'figure: More than 140 killed',
      'event: went down: Aurora Star capsizes in Marrow Sound',
      'figure: Nearly 60 missing',
      'figure: fewer than 100 killed',
      'event: detained: Captain Olle Brandt is detained',
      'event: denied: Runa Falk denies that the ship was overloaded',
      expect.stringMatching(/^figure: Two-thirds of/),
    ])
    await follow('figure: Nearly 60 missing')
    expect(url()).toBe('#figure=missing-60')
  })

  it('shades what produced nothing when asked, and counts it', async () => {
    const { article, follow } = await setup({ at: '#article=gazette-ferry' })
    expect(article().getByText('2 of 6 passages produced nothing')).toBeVisible()
    expect(document.querySelectorAll('.passage-barren')).toHaveLength(0)
    await follow('shade them')
    expect(
      [...document.querySelectorAll('.passage-barren')].map((passage) => passage.textContent?.slice(0, 14)),
    ).toEqual(['Ferry sinks of', '“We heard thre'])
  })

  it('lists what was looked at and not taken, each with the reason and the way to its passage', async () => {
    const { selected, user, url } = await setup({ at: '#article=gazette-ferry' })
    await user.click(selected().getByText('What was not taken, and why'))
    expect(await selected().findByText('figure: counts “knocks”, not people')).toBeVisible()
    await user.click(selected().getByRole('link', { name: 'three knocks' }))
    expect(url()).toEqual(expect.stringMatching(/^#article=gazette-ferry&beside=gazette-ferry&words=\d+-\d+$/))
    expect(document.querySelector('[data-pointed]')).toHaveTextContent('three knocks')
  })

  it('tells how its date is known, and what in it would move with that date', async () => {
    const times = (files: Map<string, unknown>) => {
      const file = FERRY.articles[0]!
      const { quote } = file.events[0]!.reports[0]!
      const day = file.article.published!.earliest
      const time = { quote, type: 'DATE', value: day, mod: '', when: when(day, 'day'), anchor: day, rule: 'weekday' }
      files.set(`articles/${file.article.id}.json`, { ...file, times: [time, { ...time, anchor: '' }] })
    }
    const { selected, user } = await setup({ at: '#article=gazette-ferry', files: times })
    await user.click(selected().getByText('How this date is known'))
    expect(selected().getByText(/an editor has inferred it/)).toBeVisible()
    expect(selected().getByText(/^1 expression of 2/)).toBeVisible()
  })

  it('shows the words that are looked for, until told otherwise', async () => {
    const { article, follow } = await setup({ at: '#article=island-courier&find=140' })
    const found = () => [...document.querySelectorAll('[data-found]')].map((words) => words.textContent)
    expect(found()).toEqual(['140'])
    expect(article().getByText(/“140”: 1 place/)).toBeVisible()
    await follow('do not show them')
    expect(found()).toEqual([])
  })

  it('without a date claims none, and links nowhere but to the web', async () => {
    const { selected } = await setup({ at: '#article=undated-note' })
    expect(selected().getByText('Nothing says when it came out, and nothing is guessed.')).toBeVisible()
    expect(selected().getByText(/address not linked: javascript:/)).toBeVisible()
    expect(document.querySelector('a[href^="javascript"]')).toBeNull()
  })
})

describe('the selection', () => {
  it('is undone by Back, step by step', async () => {
    const { follow, back, url, marked } = await setup({ at: '#figure=killed-140' })
    await follow('at least 120 killed')
    expect(marked()).toEqual([['killed-120', 'killing at least 120 people']])
    await back()
    expect(url()).toBe('#figure=killed-140')
    expect(marked()).toEqual([['killed-140', 'More than 140 people died']])
  })

  it('that nothing here has the name of says so', async () => {
    const { selected } = await setup({ at: '#event=long-gone' })
    expect(selected().getByRole('status')).toHaveTextContent('something that is not in this corpus')
  })

  it('is empty at first: then the articles are listed, each with how its date is known', async () => {
    await setup()
    expect(screen.getByRole('heading', { name: 'What this is' })).toBeVisible()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('5 March 2031, inferred by an editor“Tuesday night”'),
      expect.stringContaining('12 March 2031, printed in the article'),
      expect.stringContaining('undated'),
    ])
  })
})

describe('an article that cannot be loaded', () => {
  it('is said in its place; the words stay, and trying again brings it', async () => {
    const { served, user, article, quotations, marked } = await setup({
      at: '#event=capsized',
      files: (files) => files.delete('articles/gazette-ferry.json'),
    })
    expect(article().getByRole('alert')).toHaveTextContent('The article could not be shown: the file is not there.')
    expect(quotations()[0]).toMatch(/^The ferry Aurora Star capsized/)
    served.set('articles/gazette-ferry.json', FERRY.articles[0])
    await user.click(article().getByRole('button', { name: 'Try again' }))
    expect(await article().findByText('The ferry Aurora Star capsized in Marrow Sound on Tuesday night')).toBeVisible()
    expect(marked()).toHaveLength(1)
  })

  it('because the site was updated meanwhile offers a reload', async () => {
    const { article } = await setup({
      at: '#event=capsized',
      files: (files) => files.set('articles/gazette-ferry.json', { ...FERRY.articles[0], edition: 'edition-2' }),
    })
    expect(await article().findByRole('button', { name: 'Reload the page' })).toBeVisible()
    expect(article().getByRole('alert')).toHaveTextContent('the page was updated while you read')
  })
})
