import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../support/report.ts'

describe('a title with the subject of its own clause', () => {
  it.each([
    [
      'behind a date without a comma',
      'On 4 February divers found two boats and recovered 90 kg of silver.',
      'found',
      'Divers found two boats',
    ],
    [
      'behind a month and its year',
      'In 1964, 30 people died in a crush in Quito; in April 1989 96 pilgrims were crushed to death in Lima.',
      'crushed',
      '96 pilgrims were crushed to death in Lima',
    ],
    [
      'that begins with “about a …”',
      'Nine died in the raid, and about a hundred were wounded.',
      'wounded',
      'About a hundred were wounded',
    ],
    [
      'that begins with “upwards of”',
      'Nine people were hurt in Kita, two badly, and upwards of 60 have been detained.',
      'detained',
      'Upwards of 60 have been detained',
    ],
    [
      'that a participle and an aside part from its verb',
      'The bank reopened on Monday, and unions representing 300 clerks, who want more pay, will strike on Friday.',
      'strike',
      'Unions representing 300 clerks … will strike on Friday',
    ],
    [
      'behind a semicolon',
      'Owners are suing the port; a ferry seized in Benin has been freed.',
      'freed',
      'A ferry seized in Benin has been freed',
    ],
    [
      'shared by the last of three verbs',
      'Roth entered the army in 1979, was jailed in Lima and was freed in 1987.',
      'freed',
      'Roth … was freed in 1987',
    ],
    [
      'told of twice before its verb',
      'The hall, built in 1959 and named after a king, who was lamed in a crash, was burned in 2008.',
      'burned',
      'The hall … was burned in 2008',
    ],
    [
      'linked to two others',
      'In Kita, where militants linked to the Fox and Black Army are waging a war, nine people died.',
      'war',
      'Militants linked to the Fox and Black Army are waging a war',
    ],
    [
      'with a name given behind it',
      'A nurse from an elite group called the Blue Watch was arrested on Monday.',
      'arrested',
      'A nurse from an elite group called the Blue Watch was arrested on Monday',
    ],
    [
      'of many where its verb is said of many',
      'Strikers say the company has broken the deal and threaten new marches.',
      'threaten',
      'Strikers … threaten new marches',
    ],
    [
      'one after another',
      'People were told to stay at home as one landslide after another shook the valley, she said.',
      'shook',
      'One landslide after another shook the valley',
    ],
    [
      'that a clause without a comma tells of',
      'Police opened an inquiry after a patient whom a clinic had turned away died on Monday.',
      'died',
      'A patient … died on Monday',
    ],
    [
      'of what is said behind a time',
      'The bank noted last week that inflation, at 3.5%, was killing small shops in Lima.',
      'noted',
      'The bank noted last week that inflation … was killing small shops in Lima',
    ],
    [
      'and what the rumours were',
      'Rumours that two nurses had been lynched in Kita were investigated on Monday.',
      'investigated',
      'Rumours that two nurses had been lynched in Kita were investigated on Monday',
    ],
    [
      'behind “the first of which”',
      'Nine people died in two quakes in 2015, the first of which, on April 25, destroyed a temple.',
      'destroyed',
      'Nine people died in two quakes in 2015, the first of which, on April 25, destroyed a temple',
    ],
    [
      'that comes into force',
      'It was the worst breach of the truce between the nurses and city troops that came into force on March 5.',
      'truce',
      'The truce between the nurses and city troops … came into force on March 5',
    ],
    [
      'with an amount told twice',
      'The mayor said the 3.5 million euros ($4 million) bridge was shut on Monday.',
      'shut',
      'The 3.5 million euros ($4 million) bridge was shut on Monday',
    ],
    [
      'that is a doing',
      'The city council said Monday that shelling killed six people and hurt 15 others in the old town.',
      'hurt',
      'Shelling … hurt 15 others in the old town',
    ],
    [
      'of “insisted Monday”',
      'The police chief insisted Monday his men are calm, but warned that they would fire.',
      'warned',
      'The police chief … warned that they would fire',
    ],
    [
      'of “what”, not of those who take part',
      'What started as a quiet march by fans of the mayor turned violent in Lima on Monday.',
      'turned',
      'A quiet march by fans of the mayor turned violent in Lima on Monday',
    ],
    [
      'behind a year without a comma',
      'In 2012 Oxfam opened nine clinics in Goma.',
      'opened',
      'Oxfam opened nine clinics in Goma',
    ],
    [
      'behind the second of two years',
      'Between 1970 and 2019 floods killed 700 people.',
      'killed',
      'Floods killed 700 people',
    ],
    [
      'of the person, not of the town she is from',
      'The first death was that of a nine-year-old girl from Lobito, whose father was arrested on Monday.',
      'arrested',
      'A nine-year-old girl from Lobito, whose father was arrested on Monday',
    ],
    [
      'that can rule, not what it rules on',
      'The two fought a case over an island at the Court of Justice, which awarded it to Benin in 2005.',
      'awarded',
      'The Court of Justice … awarded it to Benin in 2005',
    ],
  ])('%s: %s', (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title)
  })
})
