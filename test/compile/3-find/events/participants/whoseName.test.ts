import { describe, expect, it } from 'vitest'
import { read, titleOf } from '../../../../support/report.ts'

describe('whom “he” and “she” mean', () => {
  it.each([
    [
      'not the brother, whom the sentence before is about',
      'Ana Roth led the union for years. Her brother Luis was seized by soldiers in Kita. She resigned on Monday.',
      'resigned',
      'Luis',
    ],
    ['not a man', 'Peter Roth closed the mine in May. She resigned on Monday.', 'resigned', 'Roth'],
    ['not a woman by her title', 'Mrs Kato closed the mine in May. He resigned on Monday.', 'resigned', 'Kato'],
  ])('%s', (_, text, trigger, name) => {
    expect(titleOf(text, trigger)).not.toContain(name)
  })

  it('is the one whom the pronoun fits, and not who was named last', () => {
    const text = 'Minister Jan Novak said on Monday that it was over. Mayor Ana Rojas was in Lima, he added.'
    expect(titleOf(text, 'added')).toBe('Mayor Ana Rojas was in Lima, [Novak] added')
  })

  it('is open where a name may be a man’s or a woman’s', () => {
    const text = 'Robin Kato closed the mine in May. She resigned on Monday.'
    expect(titleOf(text, 'resigned')).toBe('[Robin Kato] resigned on Monday')
  })

  it('is nobody who spoke before, if the pronoun does not fit', () => {
    const { attributions } = read('“It is safe,” Rachel Moss told reporters. “It will be shut,” he said.')
    expect(attributions.at(-1)?.actor).toBeNull()
  })
})
