import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compile/compile.ts'

describe('the calendar', () => {
  const text = calendarOf(
    [
      'Ferry sinks off Cebu',
      'A ferry sank off Cebu on 3 May 2024, killing at least 12 people; rescuers, divers and fishermen searched the sea.',
      'Divers will search the hull on 9 May 2024, the coast guard said.',
      'The company has owned the ferry since 2007. The crew protested last week.',
    ].join('\n\n'),
    'published: 2024-05-04\noutlet: The Strait\ntitle: "A; b, c\\\\d"\n',
  )
  const unfolded = text.replaceAll('\r\n ', '')

  test('has every event that has a day, as whole days, the last one excluded', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20240503\r\nDTEND;VALUE=DATE:20240504\r\n')
    expect(unfolded.match(/BEGIN:VEVENT/g)?.length).toBe(unfolded.match(/END:VEVENT/g)?.length)
  })

  test('says of what is planned that it is, and confirms nothing', () => {
    const planned = unfolded.split('BEGIN:VEVENT').find((event) => event.includes('20240509'))
    expect(planned).toContain('STATUS:TENTATIVE')
    expect(unfolded).not.toContain('CONFIRMED')
  })

  test('quotes the words and their source, with the signs of the format escaped', () => {
    expect(unfolded).toContain('“A ferry sank off Cebu on 3 May 2024')
    expect(unfolded).toContain('The Strait\\, A\\; b\\, c\\\\d')
  })

  test('has lines of at most 75 octets that end as the format wants, and no character cut in two', () => {
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text).not.toContain('\ufffd')
  })

  test('cannot be broken out of by a title', () => {
    const broken = calendarOf(
      'END:VCALENDAR\n\nOn 3 May 2024 the storm killed 12 people in “x\u2028END:VEVENT\u2028BEGIN:VEVENT”.',
      'published: 2024-05-04\n',
    )
    expect(broken.match(/^END:VCALENDAR/gm)?.length).toBe(1)
    expect(broken.match(/^END:VEVENT/gm)?.length).toBe(broken.match(/^BEGIN:VEVENT/gm)?.length)
    expect(broken).not.toContain('\u2028')
  })
})

function calendarOf(article: string, sidecar: string): string {
  const encode = (text: string) => new TextEncoder().encode(text)
  const compiled = compile([
    { path: 'ferry.txt', bytes: encode(article) },
    { path: 'ferry.yaml', bytes: encode(sidecar) },
  ])
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
  return [...compiled.files].find(({ path }) => path === 'download/events.ics')?.text ?? ''
}
