// @vitest-environment node
import { expect, test } from 'vitest'
import { compile } from '../../../src/compile/compile.ts'
import { EVENT_STATUSES } from '../../../src/corpus/model.ts'

const TEXT = `Port <b>strike</b> & "storm"

On 3 May 2024 the storm killed at least 12 people in the port of Marrow. Rescuers evacuated 300 people in May 2024.
The mayor said the ferry company will compensate the families on 9 June 2024. The company denied that its crew
attacked dockers on 4 May 2024. A march planned for 12 May 2024 was cancelled.
`

interface Slide {
  readonly unique_id: string
  readonly start_date: Readonly<Record<string, number>>
  readonly end_date?: Readonly<Record<string, number>>
  readonly text: { readonly headline: string; readonly text: string }
}

function exported(path: string) {
  const encoder = new TextEncoder()
  const result = compile([
    { path: 'x.txt', bytes: encoder.encode(TEXT) },
    { path: 'x.yaml', bytes: encoder.encode('published: 2024-05-10\n') },
  ])
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return JSON.parse([...result.files].find((file) => file.path === path)?.text ?? '')
}

/** What its documentation asks of a slide: https://timeline.knightlab.com/docs/json-format.html */
test('TimelineJS gets slides of its own format: whole numbers for dates, an id each, a headline', () => {
  const { events } = exported('download/timelinejs.json') as { events: Slide[] }
  expect(events.length).toBeGreaterThan(3)
  expect(new Set(events.map((slide) => slide.unique_id)).size).toBe(events.length)
  for (const { start_date, end_date, text } of events) {
    for (const date of end_date ? [start_date, end_date] : [start_date]) {
      expect(Object.keys(date).every((name) => ['year', 'month', 'day'].includes(name))).toBe(true)
      expect(Object.values(date).every(Number.isInteger)).toBe(true)
      expect(date.year).toBe(2024)
    }
    expect(text.headline).not.toBe('')
    expect(text.text.replace(/<\/?(?:p|blockquote)>/g, '')).not.toMatch(/[<>]/)
  }
})

test('what is planned, denied or called off is said in every export', () => {
  const slides = (exported('download/timelinejs.json') as { events: Slide[] }).events
  const nodes = (exported('download/corpus.jsonld') as { '@graph': Record<string, string>[] })['@graph']
  const table = new Map(
    (exported('tiles/0.json') as { events: { id: string; status: string }[] }).events.map(({ id, status }) => [
      id,
      status,
    ]),
  )
  const unsaid = EVENT_STATUSES.filter((status) => status !== 'occurred')
  const others = [...table].filter(([, status]) => status !== 'occurred')
  expect(new Set(others.map(([, status]) => status)).size).toBeGreaterThan(1)
  for (const [id, status] of table) {
    const slide = slides.find((each) => each.unique_id === id)?.text.text ?? ''
    const node = nodes.find((each) => each['@id']?.endsWith(`:${encodeURIComponent(id)}`))
    if (status === 'occurred') expect(unsaid.filter((word) => slide.includes(`, ${word}</p>`))).toEqual([])
    else {
      expect(slide).toContain(`, ${status}</p>`)
      expect(node?.disambiguatingDescription).toContain(status)
    }
  }
})
