import { afterEach, describe, expect, it, vi } from 'vitest'
import { setup } from '../../support/reader.tsx'

afterEach(() => vi.unstubAllGlobals())

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
