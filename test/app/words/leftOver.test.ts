// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../../support/imports.ts'
import { spokenLiterals } from '../../support/literals.ts'

/** Not the page's own words: the catalogues; the compiler's record, made plain in its own English; what only `npm run dev` shows. */
const ELSEWHERE = ['src/app/words/', 'src/app/reader/plain.ts', 'src/app/correct/', 'src/app/load/sendCorrection.ts']

/** Letters that are no words: names of files, formats and programs, and what only the browser reads. */
const NO_WORDS = new Set([
  'report.json',
  'rules.json',
  'Sourceline',
  'sha256',
  'JSON',
  'no picture',
  'nothing stands at',
  'edited by hand',
  // Names of groups of buttons, and of tables as files.
  'variant',
  'theme',
  'language',
  'events',
  'figures',
  'passage passage-barren',
  'table-scroll table-long',
])
/** Selectors, media queries, MIME types, policies, lists of fonts, kinds of messages, HTML to paste. */
const FOR_THE_BROWSER =
  /^(?:\(prefers-|meta\[|tbody |button, input|input, textarea|input, select|default-src |'Source Sans|sourceline:|text\/csv|data:image|<[a-z!]|px; |style=|sandbox=)/

const files = sourceFiles('src/app', /\.tsx?$/).filter((file) => !ELSEWHERE.some((place) => file.startsWith(place)))

describe('words that a reader sees or hears', () => {
  it('stand in the catalogues and nowhere else', () => {
    const left = files.flatMap((file) =>
      spokenLiterals(file, readFileSync(file, 'utf8'))
        .filter(({ text }) => !NO_WORDS.has(text) && !FOR_THE_BROWSER.test(text))
        .map(({ line, text }) => `${file}:${line}  ${text}`),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(left).toEqual([])
  })

  it.each([
    ['text', '<p>Nothing here</p>', 'Nothing here'],
    ['a word after an expression', '<p>{n} articles</p>', 'articles'],
    ['a name', '<svg aria-label="Time axis" />', 'Time axis'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source, to be read.
    ['a name with a value', 'const a = <a aria-label={`${n} events`} />', 'events'],
    ['a choice', "<p>{open ? 'hide' : label}</p>", 'hide'],
    ['a condition', "<p>{n > 0 && 'more of them'}</p>", 'more of them'],
    ['a sum', "<p>{label + ' left'}</p>", 'left'],
    ['a title', '<Sheet title="Close" />', 'Close'],
    ['a sentence far from any tag', "const words = 'No event passes these filters.'", 'No event passes these filters.'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source, to be read.
    ['a sentence with a value', 'const said = `no day for ${n}`', 'no day for'],
  ])('are found where they are %s', (_, source, text) => {
    expect(spokenLiterals('planted.tsx', source).map((literal) => literal.text)).toContain(text)
  })

  it.each([
    "<p className='note quiet'>{say.page.close}</p>",
    '<path d="M0 4h12" />',
    "<p>{kind === 'event' ? say.a : say.b}</p>",
    "import { a } from './say.ts'",
  ])('are not seen in %s', (source) => {
    expect(spokenLiterals('plain.tsx', source)).toEqual([])
  })
})
