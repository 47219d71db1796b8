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
    expect(titleOf(text, 'added')).toBe('Mayor Ana Rojas was in Lima, [Jan Novak] added')
  })

  it('is nobody named where it may be somebody without a name', () => {
    const text = 'Judge Max Roth shot a boy of 15 on Monday. His family said they had been told nothing.'
    expect(titleOf(text, 'said')).toMatch(/^His family/)
    const other = 'Judge Max Roth shot a woman of 50 on Monday. His family said they had been told nothing.'
    expect(titleOf(other, 'said')).toMatch(/^\[Max Roth’s\] family/)
  })

  it('is whoever is said to be something', () => {
    const text = 'Max Roth was a former judge in Kita and his appointment in May was a surprise.'
    expect(titleOf(text, 'appointment')).toMatch(/^\[Max Roth’s\] appointment/)
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

describe('whom the words of a speaker are about', () => {
  /** Who takes part in the event that a word names, and how. */
  const parties = (text: string, word: string): string[] => {
    const { events, actors } = read(text)
    const event = events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === word)
    return (event?.participants ?? []).flatMap(({ actor, role }) =>
      role === 'source' ? [] : `${actors[actor]?.name}: ${role}`,
    )
  }
  const FREED = 'The nurse Daniel Kato was freed on Monday.'

  it.each([
    ['not the spokesman', `${FREED} A spokesman for the army, Omar Vega, said he had been pardoned.`, 'pardoned', []],
    ['not who could not tell it', `${FREED} Mayor Omar Vega said he had been stabbed.`, 'stabbed', []],
    [
      'whose lawyer speaks',
      `${FREED} His lawyer, Omar Vega, said he had been beaten in May.`,
      'beaten',
      ['Daniel Kato: patient'],
    ],
    [
      'the speaker, of himself',
      `${FREED} Minister Omar Vega said he had resigned in May.`,
      'resigned',
      ['Omar Vega: agent'],
    ],
    [
      'not who only told of her',
      'Ana Kato has fled to Chile, minister Ines Vega said on Monday. She had been detained in May.',
      'detained',
      [],
    ],
    [
      'not who only told of a man without a name',
      'A man entered the mill with a rifle, Sheriff Omar Vega said. He shot two guards on Monday.',
      'shot',
      [],
    ],
    ['not the judge', 'Judge Omar Vega jailed a farmer on Monday. He had robbed a bank in May.', 'robbed', []],
    [
      'not who arrested him, two sentences on',
      'Sheriff Omar Vega spoke in Kita. The suspect was held. He had robbed a bank in May.',
      'robbed',
      [],
    ],
    ['not one of two who were named', 'Mayor Omar Vega met Ivo Bek on Monday. He was shot on Tuesday.', 'shot', []],
    [
      'not who visits the kin',
      'Mayor Omar Vega visited the family of Ivo Bek on Monday. He was shot on Sunday.',
      'shot',
      [],
    ],
    [
      'not the officer who tells of a confession',
      'A man was held on Monday. Detective Omar Vega said he had robbed a bank.',
      'robbed',
      [],
    ],
    [
      'whom the sentence is about, beside one who is only named',
      'Omar Vega is a rival of Ivo Bek. He met farmers on Monday.',
      'met',
      ['Omar Vega: agent', 'farmers: patient'],
    ],
    [
      'the judge, beside a woman',
      'Judge Omar Vega freed a woman on Monday. He resigned on Tuesday.',
      'resigned',
      ['Omar Vega: agent'],
    ],
    [
      'who is a judge himself',
      'Omar Vega is a judge in Kita and a member of a union. He resigned on Tuesday.',
      'resigned',
      ['Omar Vega: agent'],
    ],
    [
      'who goes on',
      'Ana Kato has fled to Chile, minister Ines Vega said. She added that she had closed the port.',
      'closed',
      ['Ines Vega: agent'],
    ],
  ])('%s: %s', (_, text, word, expected) => {
    expect(parties(text, word)).toEqual(expected)
  })
})
