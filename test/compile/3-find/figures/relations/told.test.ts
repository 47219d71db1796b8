import { describe, test } from 'vitest'
import { expectMarked } from '../../../../support/marked.ts'
import { marksOf } from '../claims.ts'

describe('what befell them comes first', () => {
  test.each([
    'Killed were [killed =4|four farm workers].',
    'Still missing are [missing =11|eleven loggers].',
    'Killing time were two reporters at the gate.',
    'Missing from the list were 12 votes.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})

describe('the number of those told', () => {
  test.each([
    'The number of those infected stood at [infected =4310|4,310].',
    'The count of the displaced has [displaced >60000|passed 60,000].',
    'This brought the number of those freed to [released =88|88].',
    'Another [bodies found =3|three] bodies were dug out, taking the dead to [killed =41|41].',
    'The storm pushed the injured to [injured =250|250].',
    'The quantity of people who perished when the dam burst has grown to [killed =61|61].',
    'The victims are already [killed =11|11].',
    'The dead now number [killed =29|29].',
    'That number excludes [killed =3|three guides] who drowned.',
    'The victims are now 20 years older.',
    'The club excludes 12 members who were hurt.',
    'The dead are now 40 miles away.',
    'They carried the injured to 12 clinics.',
    'He brought the dead to life in 12 novels.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})
