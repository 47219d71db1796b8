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

/** Who takes part in the event that a word names, and how. */
const parties = (text: string, word: string): string[] => {
  const { events, actors } = read(text)
  const event = events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === word)
  return (event?.participants ?? []).flatMap(({ actor, role }) =>
    role === 'source' ? [] : `${actors[actor]?.name}: ${role}`,
  )
}

describe('whom the words of a speaker are about', () => {
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
    ['not one of two of a sentence', 'Mayor Omar Vega met Ivo Bek on Monday before he was shot.', 'shot', []],
    ['nor of two joined by “and”', 'Omar Vega beat Ivo Bek on Monday and he died.', 'died', []],
    ['not whom somebody without a name met', 'A nurse met Ivo Bek on Monday before he was shot.', 'shot', []],
    ['not who is told', 'Omar Vega told Ivo Bek on Monday that he had been sacked.', 'sacked', []],
    ['not who is in a sentence of his own', 'Omar Vega quit. Police shot Ivo Bek when he fled.', 'fled', []],
    [
      'not who does it to another',
      'Ana Kato met Ines Vega on Monday after Rita Diaz robbed her.',
      'robbed',
      ['Rita Diaz: agent'],
    ],
    [
      'whom the police tell of',
      'Inspector Omar Vega said Ivo Bek had confessed after he was arrested on Monday.',
      'arrested',
      ['Ivo Bek: patient'],
    ],
    [
      'who says it, whomever he met before',
      'After talks with Ivo Bek, Omar Vega said he would resign on Monday.',
      'resign',
      ['Omar Vega: agent'],
    ],
    [
      'who is told of beside another',
      'Omar Vega, who met Ivo Bek in May, fled before he was arrested on Monday.',
      'arrested',
      ['Omar Vega: patient'],
    ],
    [
      'not whoever speaks for another',
      'Ana Kato, who speaks for the family of Ines Vega, said guards had shot her.',
      'shot',
      [],
    ],
    ['not the judge who hears it', 'Justice Toby Vega heard that he was robbed on Monday.', 'robbed', []],
    [
      'not who only tells of “him”',
      'He asked for a car, minister Toby Vega said on Monday. Guards stopped him. He had robbed a bank.',
      'robbed',
      [],
    ],
    [
      'not who asked',
      'Ana Kato asked the clerk Max Bek on Monday why it was shut. She replied that it was late.',
      'replied',
      [],
    ],
    [
      'the police, who have done it',
      'Kenyan police said on Monday they had arrested nine men.',
      'arrested',
      ['Kenyan police: agent'],
    ],
    [
      'one who was no “he”',
      'His lawyer, Lynn Sather, said he was sad. She resigned on Monday.',
      'resigned',
      ['Lynn Sather: agent'],
    ],
    [
      'of whom the clause over it tells',
      'Ana Kato met Ines Vega, who was held on Monday after she robbed a bank.',
      'robbed',
      ['Ines Vega: agent'],
    ],
    [
      'who speaks with another and asks for peace',
      'Omar Vega spoke with Ivo Bek on Monday, and he asked for peace.',
      'asked',
      ['Omar Vega: agent'],
    ],
    [
      'whom police held in the sentence before',
      'Police held Ivo Bek on Monday. He was charged with arson.',
      'charged',
      ['Ivo Bek: patient'],
    ],
    ['not whom a judge jailed', 'The judge jailed Ivo Bek on Monday. He was robbed in May.', 'robbed', []],
    ['not who asked him', 'Omar Vega asked him on Monday to stay. He was sacked in May.', 'sacked', []],
    ['not the judge', 'Judge Omar Vega rejected a plea by his lawyer that he be freed on Monday.', 'freed', []],
    [
      'a nurse whom a comma names',
      'Ana Kato said it began after a nurse, Ivo Bek, complained of fraud.',
      'complained',
      ['Ivo Bek: agent'],
    ],
    ['whom police held', 'Police held Ivo Bek on Monday after he fled a court.', 'fled', ['Ivo Bek: agent']],
    [
      'who speaks of another’s deed to her',
      'Ana Kato told police that Rita Diaz had robbed her on Monday.',
      'robbed',
      ['Ana Kato: patient', 'Rita Diaz: agent'],
    ],
  ])('%s: %s', (_, text, word, expected) => {
    expect(parties(text, word)).toEqual(expected)
  })
})

describe('who is accused', () => {
  it.each([
    ['Ana Kato was charged with poisoning Omar Vega.', 'charged', ['Ana Kato: patient', 'Omar Vega: theme']],
    ['Ana Kato was freed on Monday with Omar Vega.', 'freed', ['Ana Kato: patient', 'Omar Vega: patient']],
    ['Ana Kato was stabbed by her cousin, Omar Vega, on Monday.', 'stabbed', ['Ana Kato: patient', 'Omar Vega: agent']],
    ['Rebels killed the mayor, Ana Kato, on Monday.', 'killed', ['rebels: agent', 'Ana Kato: patient']],
    ['A nun seized by gunmen two weeks ago was freed.', 'seized', ['gunmen: agent']],
  ])('%s', (text, word, expected) => expect(parties(text, word)).toEqual(expected))
})
