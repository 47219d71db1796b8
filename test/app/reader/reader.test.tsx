import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { UndatedFile } from '../../../src/corpus/files.ts'
import type { Figure } from '../../../src/corpus/model.ts'
import { FERRY } from '../../support/corpus.ts'
import { whenIn } from '../../support/marks.ts'
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

  it.each([
    ['Families hold a vigil', 'item-title'],
    ['families held  a vigil at the quay', 'unseen'],
  ])('shows its title “%s” unless its words hold it: they are the headline then', async (title, shown) => {
    const { selected } = await setup({
      at: '#event=vigil',
      files: (files) => {
        const file = files.get('undated.json') as UndatedFile
        files.set('undated.json', { ...file, events: file.events.map((event) => ({ ...event, title })) })
      },
    })
    const name = title.replace('  ', ' ')
    expect(await selected().findByRole('heading', { level: 3, name })).toHaveClass(shown, { exact: true })
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

  it('tells why its passages are one event', async () => {
    const { selected, user } = await setup({ at: '#event=capsized' })
    await user.click(selected().getByText('Why these passages tell one event'))
    expect(selected().getByText(/^One kind of act, “capsize” and “go down”; named in both: Aurora Star/i)).toBeVisible()
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
    await user.click(await screen.findByText('Why it has no date'))
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
    expect(selected().getByText(/not dated:/)).toHaveTextContent('not dated: the article has no date')
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
    // What speaks against the number stands ahead of whatever can be done with it.
    const caveat = selected().getByText('a figure that could not be independently verified')
    const facts = selected().getByText('above 140')
    expect(caveat.compareDocumentPosition(document.querySelector('.actions')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(facts).toBeVisible()
    expect(selected().getAllByRole('link', { name: 'the coast guard said on Monday' })[0]).toBeVisible()
  })

  it('is headed by the time its mark stands at: of a toll, that of what it counts', async () => {
    const toll = { kind: 'incident', period: whenIn('2031-03-04') } as const
    const headed = async (change: Partial<Figure>) => {
      const figures = FERRY.tile.figures.map((figure) => ({ ...figure, ...change }))
      const { selected } = await setup({ at: '#figure=killed-140', tile: { ...FERRY.tile, figures } })
      const said = selected().getByText(/^the (day|time) of|^the day the/)
      return [said.previousElementSibling?.textContent, said.textContent, selected().queryByText('As of')?.tagName]
    }
    expect(await headed({})).toEqual(['12 March 2031', 'the day the claim is true for', undefined])
    cleanup()
    expect(await headed(toll)).toEqual(['4 March 2031', 'the time of what it counts', 'DT'])
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
