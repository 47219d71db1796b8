// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { split, splitText } from '../../support/splitText.ts'

/** The characters flagged as garbled in one sentence of running text. */
function garbled(sentence: string, elsewhere = '') {
  const text = `Headline here\n\n${sentence}\n\n${elsewhere}`
  const { passages } = splitText(text)
  return passages.flatMap((p) => p.garbled.map((g) => text.slice(g.start, g.end)))
}

describe('sentences', () => {
  test.each([
    ['Gen. Mark Rios flew to Lima. He landed at noon.', 2],
    ['The U.S. embassy closed. Staff left.', 2],
    ['Mr. Okafor met Dr. Lund at St. Mary’s on Oct. 7.', 1],
    ['He finished No. 3 in the race.', 1],
    ['The answer was no. They left.', 2],
    ['“We will rebuild.” The mayor wept.', 2],
    ['It fell.\u00a0Nobody was hurt.', 2],
    ['She called it an “imperative.”Local officials agreed to help.', 2],
    ['The dam broke.The town flooded.', 2],
    ['“Why now?” he asked the court.', 1],
    ['Prices rose 2.5 percent to $1,000.50 on www.example.com today.', 1],
    ['The minister wrote on X. Ankara urged calm.', 2],
    ['Many posted on the platform X. The company said nothing.', 2],
    ['J. Moreno and S. Okoye flew to the U.S. The two met.', 2],
    ['The children lacked vitamin D. Doctors were alarmed.', 2],
    ['After two hours the back wall caved in. Police closed the street.', 2],
    ['A pipe of 6 in. Roman lead was found.', 1],
    ['The march began at 10:20 a.m. Officers closed the road.', 2],
    ['The ship left at 3 p.m. Tuesday and at 5 p.m. Eastern time.', 1],
    ['The ship left at 3 p.m. “Nobody waved,” Ana Ruiz said.', 2],
    ['The ship left at 3 p.m. “local time” on Friday.', 1],
    // the hour of a live digest
    ['14:05 Ana Ruiz told reporters that it was over.', 2],
    ['9.30 GMT – The court in Lima freed her.', 2],
    ['9.30 is when it opens.', 1],
  ])('%s → %i', (text, count) => {
    expect(split(`Headline here\n\n${text}`).filter((line) => line.startsWith('sentence'))).toHaveLength(count)
  })

  test('a closing quotation mark stays with its sentence', () => {
    expect(split('Headline here\n\n“The bridge is gone. Nobody warned us.” Police closed the road.').slice(1)).toEqual([
      'sentence: “The bridge is gone.',
      'sentence: Nobody warned us.”',
      'sentence: Police closed the road.',
    ])
  })

  test('lines that a program wrapped are one paragraph, lines of a list are not', () => {
    const wrapped =
      'Rescuers searched the river for the missing passengers\nthrough the night. Divers joined them.\n\nOne\nTwo'
    expect(split(`Headline here\n\n${wrapped}`).slice(1)).toEqual([
      'sentence: Rescuers searched the river for the missing passengers\nthrough the night.',
      'sentence: Divers joined them.',
      'crosshead: One',
      'crosshead: Two',
    ])
  })

  test('in a file of wrapped lines a full line goes on, whatever begins the next', () => {
    const wrapped =
      'Officials in Samar said the ferry had been carrying 250 adults,\nten sailors and a priest when it sank off the coast of\nCebu in a storm that had been building since the morning of\n' +
      '12 May. The captain had been told by the harbour office to\nstay in port.\n\nThe harbour office\nDivers are there.'
    expect(split(`Headline here\n\n${wrapped}`).slice(1)).toEqual([
      'sentence: Officials in Samar said the ferry had been carrying 250 adults,\nten sailors and a priest when it sank off the coast of\nCebu in a storm that had been building since the morning of\n12 May.',
      'sentence: The captain had been told by the harbour office to\nstay in port.',
      'crosshead: The harbour office',
      'sentence: Divers are there.',
    ])
  })

  test('a line that ends in “and” or “the” goes on', () => {
    expect(
      split('Headline here\n\nThe bus carried 20 women and\n31 children.\n\nA crosshead\nIt fell.').slice(1),
    ).toEqual(['sentence: The bus carried 20 women and\n31 children.', 'crosshead: A crosshead', 'sentence: It fell.'])
  })
})

describe('headings', () => {
  test('the first line without a full stop is the headline, two sentences or not; later ones are crossheads', () => {
    expect(split('Is the dam safe? Engineers doubt it\n\nThe dam leaked.\n\nA warning ignored\n\nIt broke.')).toEqual([
      'headline: Is the dam safe? Engineers doubt it',
      'sentence: The dam leaked.',
      'crosshead: A warning ignored',
      'sentence: It broke.',
    ])
  })

  test('the title known from outside tells which line it is, whatever its quotes', () => {
    expect(
      split('Live: all updates\n\nMayor ‘not sorry’ for flood.\n\nThe river rose.', "Mayor 'not sorry' for flood.")[1],
    ).toBe('headline: Mayor ‘not sorry’ for flood.')
  })

  test('a text that begins with a sentence has none', () => {
    expect(split('The river rose on Monday.\n\nIt fell on Tuesday.')[0]).toBe('sentence: The river rose on Monday.')
  })

  test('Markdown’s marks stand outside', () => {
    expect(split('# The flood\n\n- The river rose.\n> It fell.')).toEqual([
      'headline: The flood',
      'sentence: The river rose.',
      'sentence: It fell.',
    ])
  })
})

describe('site furniture', () => {
  const story = `Ferry sinks off Cebu\n\n${'A ferry sank on Monday and many people drowned in the strait. '.repeat(6)}`
  test.each([
    ['See also  Storm closes airport - The Post', 'link'],
    ['Related: Ferry owner arrested', 'link'],
    ['READ MORE: How ferries sink', 'link'],
    ['Read more', 'button'],
    ['Share on Facebook', 'button'],
    ['Spread the love', 'button'],
    ['Leave a Reply', 'form'],
    ['Your email address will not be published. Required fields are marked *', 'form'],
    ['Sign up for our newsletter', 'form'],
    ['Ana Lima and Bo Sun contributed to this report.', 'credit'],
    ['(Reporting by Ana Lima; Editing by Bo Sun)', 'credit'],
    ['© 2024 The Post. All rights reserved.', 'credit'],
    ['By Ana Lima and Bo Sun', 'byline'],
    ['Published 3 May 2023, 10:15 GMT', 'metadata'],
    ['Page last updated at 17:10 GMT, Wednesday, 16 March 2022', 'metadata'],
    ['Breaking News', 'metadata'],
    ['4 min read', 'metadata'],
    ['This website uses cookies to improve your experience.', 'widget'],
    ['Advertisement', 'widget'],
    ['اترك تعليقاً', 'widget'],
  ])('%s is a %s', (line, kind) => {
    expect(split(`${story}\n\n${line}`).at(-1)).toBe(`${kind}: ${line}`)
  })

  test.each([
    'More than 300 people were rescued.',
    'Read the minister’s letter, he told parliament, and you will see who is to blame.',
    'By Monday evening, 40 bodies had been found.',
    'Sources said the ferry had been overloaded.',
    'Share prices of the ferry company fell by a tenth.',
    'The report was published on Monday and blamed the owner.',
    'Photographs of the missing hung on the harbour wall.',
  ])('%s is news', (line) => {
    expect(split(`${story}\n\n${line}\n\nThe search goes on.`).at(-2)).toMatch(/^(?:sentence|crosshead): /)
  })

  test('section names above the headline are a breadcrumb, glued or not', () => {
    expect(split(`World NewsWorld press\n\n${story}`).slice(0, 2)).toEqual([
      'breadcrumb: World NewsWorld press',
      'headline: Ferry sinks off Cebu',
    ])
    expect(split(`Home › News › Asia\n\n${story}`)[0]).toBe('breadcrumb: Home › News › Asia')
    expect(split(`World leaders meet in Lima\n\n${story}`)[0]).toBe('headline: World leaders meet in Lima')
  })

  test('an author’s note follows a byline or speaks in the first person', () => {
    const note = 'Ana Lima is a reporter who covers the sea for The Post.'
    expect(split(`${story}\n\nBy Ana Lima\n\n${note}`).at(-1)).toBe(`biography: ${note}`)
    expect(split(`${story}\n\nAmong the dead is a reporter of The Post.`).at(-1)).toMatch(/^sentence/)
  })

  test('a credit at the end of a caption is furniture, its caption is not', () => {
    expect(split(`${story}\n\nDivers near the wreck. Image: Bo Sun.\n\nThe search goes on.`).slice(-3, -1)).toEqual([
      'sentence: Divers near the wreck.',
      'credit: Image: Bo Sun.',
    ])
  })

  test('after the comment form nothing is news', () => {
    expect(split(`${story}\n\nLeave a comment\n\nI was there, 500 died!`).at(-1)).toMatch(/^form/)
  })
})

describe('signs of garbling', () => {
  test.each([
    ['They were forced to leave. their farms behind.', ['leave. their']],
    ['The officialsAbout 300 people fled.', ['officialsAbout']],
    ['He told the BBCRussian service so.', ['BBCRussian'], 'The Russian service closed.'],
    ['The river rose again. .', ['again. .']],
    ['According to Okafor, The next phase begins soon.', [', The next']],
    ['A nurse at the clinic She was hurt on Monday.', ['clinic She was']],
    ['He hospital system has collapsed.', ['He hospital']],
    ['Secretary General António, Guterres, spoke.', ['António, Guterres']],
    ['Police closed the the bridge.', ['the the']],
    ['that decision, officials said, was surprising to all.', ['that decision,']],
    ['May have killed at least 40 people.', ['May have killed']],
    ['The donâ€™t walk sign fell.', ['â€™']],
    ['The donâ€™t walk sign fell.'.replace('â€™', '?'), ['n?t']],
    ['The mayor&#8217;s house burned.', ['&#8217;']],
    ['He called it “a clear imperative.”Local farmers disagreed.', ['Local']],
    ['The dying toll has risen to 40.', ['dying toll']],
    ['Ferries were late, the Related Press stated.', ['Related Press']],
    ['The gov- ernment resigned on Monday.', ['gov- ernment']],
    ['The ferry sank, t he coast guard said.', ['t he']],
    ['The chief of the mission on the island said that it was the', ['it was the']],
    [
      'The ministers then met the leader of the north, President Okafor Invited to discuss the dam.',
      ['Okafor Invited to'],
    ],
  ])('%s', (sentence, found, elsewhere = '') => {
    expect(garbled(sentence, elsewhere)).toEqual(found)
  })

  test.each([
    'He told The Guardian about the YouTube video and the iPhone.',
    'McDonald left The Hague on Monday.',
    '“The war is over,” he said.',
    'She added: “It rained.” He left.',
    '“Go home.” he said.',
    'He plans to resign; they fear the worst.',
    'The company, Acme Inc., closed at 5 p.m. on Friday.',
    'He had had enough of that that day...',
    'Mary, Smith’s sister, left.',
    'May I ask who has won the election.',
    'Red Cross in Manila sent boats.',
    'The site scientology.org went down.',
    'Two- and three-storey houses fell, and vitamin d levels with them.',
    'The dying man was taken by easyJet to the home of the press.',
    'See example.com/search?q=fire for more.',
    'He said no. “What now?” she asked.',
  ])('not in: %s', (sentence) => expect(garbled(sentence)).toEqual([]))
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    ' ',
    '.',
    '\n',
    '\r\n',
    '“',
    '”',
    '"',
    '\u00a0',
    '—',
    '7',
    'é',
    '\u0301',
    '😀',
    '\ud800',
    'ع',
    '\t',
    "'",
    '#',
    '<',
  )
  test('is cut into passages in order, whose tokens are its characters', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const { passages } = splitText(text)
        let end = 0
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end)
          for (const token of passage.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
          const covered = passage.tokens.map((token) => token.text).join('')
          expect(text.slice(passage.start, passage.end).replace(/[\s\u00a0]/g, '')).toBe(
            covered.replace(/[\s\u00a0]/g, ''),
          )
          end = passage.end
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['one endless word', 'a'.repeat(200_000), 1],
    ['combining marks', `e${'\u0301'.repeat(5_000)}`, 1],
    ['one endless sentence', 'He said that '.repeat(2_000), 12],
  ])('%s is bounded', (_, text, most) => {
    const passages = split(text)
    expect(passages.length).toBeLessThanOrEqual(most)
    expect(passages.length).toBeGreaterThan(0)
  })
})
