// @vitest-environment node
import edtf from 'edtf'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../src/compile/1-read/edtf.ts'

describe('a date as an editor writes it', () => {
  test.each([
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2023-12-XX', '2023-12-01', '2023-12-31'],
    ['2023-12-04/2023-12-10', '2023-12-04', '2023-12-10'],
    ['2023-12-15~', '2023-12-15', '2023-12-15'],
    ['2023-12?', '2023-12-01', '2023-12-31'],
  ])('%s runs from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ earliest, latest, edtf: text })
    const oracle = edtf(text) as { min: number; max: number }
    const day = (time: number) => new Date(time).toISOString().slice(0, 10)
    expect([day(oracle.min), day(oracle.max)]).toEqual([earliest, latest])
  })

  test('a clock time is left out; the day stays as printed', () => {
    expect(parseEdtf('2024-05-03T23:30:00-07:00')).toMatchObject({ earliest: '2024-05-03', edtf: '2024-05-03' })
  })

  test('winter runs from December into the next year', () => {
    expect(parseEdtf('2023-24')).toMatchObject({ earliest: '2023-12-01', latest: '2024-02-29' })
  })

  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13',
    '02/03/2024',
    '2023-12-10/2023-12-04',
    '2023/2024/2025',
    '',
    '2023-XX-12',
    'May 2024',
  ])('%j is no date', (text) => expect(parseEdtf(text)).toBeNull())
})
