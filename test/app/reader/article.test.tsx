import { afterEach, describe, expect, it, vi } from 'vitest'
import { FERRY, when } from '../../support/corpus.ts'
import { setup } from '../../support/reader.tsx'

afterEach(() => vi.unstubAllGlobals())

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
    expect(await article().findByText('2 of 6 passages produced nothing')).toBeVisible()
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
    await user.click(await selected().findByText('How this date is known'))
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
    expect(selected().getByText(/address not linked:/)).toHaveTextContent(/address not linked: javascript:/)
    expect(document.querySelector('a[href^="javascript"]')).toBeNull()
  })
})
