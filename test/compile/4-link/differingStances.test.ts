// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compile/compile.ts'

/** How things stand, told differently: what it is about, and who says which words. One article a text. */
function differences(...texts: (string | readonly [published: string, text: string])[]): string[] {
  const files = texts.flatMap((given, i) => {
    const [published, text] = typeof given === 'string' ? ['2024-05-13', given] : given
    return [
      { path: `a${i}.txt`, bytes: new TextEncoder().encode(text) },
      { path: `a${i}.yaml`, bytes: new TextEncoder().encode(`published: ${published}\n`) },
    ]
  })
  const compiled = compile(files)
  if (!compiled.ok) throw new Error(compiled.diagnostics[0]?.message)
  return compiled.corpus.disagreements
    .filter(({ sources }) => sources !== undefined)
    .map(({ kind, about, quotes, sources }) => {
      const told = quotes.map(({ exact }, i) => `${sources?.[i]?.exact ?? 'the article'}: ${exact}`)
      return `${kind} · ${about} · ${told.join(' · ')}`
    })
}

describe('how one thing stands, told differently by different sources, is one comparison', () => {
  test.each<[string, string]>([
    [
      'The airport authority said Odessa Airport reopened on Friday. The airline denied that the airport was open, and a pilot said it was only partly open.',
      'different words · Odessa Airport: open or not · The airport authority: Odessa Airport reopened on Friday · ' +
        'The airline: The airline denied that the airport was open · a pilot: it was only partly open',
    ],
    [
      'Police said the Tay Bridge had reopened. The council rejected claims that the Tay Bridge was open, while drivers told the BBC it was effectively shut.',
      'different words · Tay Bridge: open or not · Police: the Tay Bridge had reopened · ' +
        'The council: The council rejected claims that the Tay Bridge was open · drivers: it was effectively shut',
    ],
    [
      'The mediators said the truce was holding, but the rebels said it had collapsed.',
      'different words · truce: in force or not · The mediators: the truce was holding · the rebels: it had collapsed',
    ],
    [
      'The governor said the water was safe. Residents denied that the water was safe.',
      'claim and denial · water: safe or not · The governor: the water was safe · ' +
        'Residents: Residents denied that the water was safe',
    ],
    [
      'The ministry said the reactor was operational. Engineers said the reactor was barely operational.',
      'different words · reactor: working or not · The ministry: the reactor was operational · ' +
        'Engineers: the reactor was barely operational',
    ],
  ])('%s', (text, difference) => {
    expect(differences(text)).toEqual([difference])
  })

  test('across articles of one week, where the thing has a name', () => {
    expect(
      differences(
        ['2024-05-13', 'Police said the Tay Bridge was open.'],
        ['2024-05-15', 'The council disputed that the Tay Bridge was open.'],
      ),
    ).toHaveLength(1)
    expect(
      differences(
        ['2024-05-13', 'Police said the Tay Bridge was open.'],
        ['2024-06-15', 'The council disputed that the Tay Bridge was open.'],
      ),
    ).toEqual([])
  })
})

describe('no difference', () => {
  test.each<[string, string]>([
    [
      'one thing after another',
      'Police said the road was closed on Monday. On Friday the council said the road had reopened.',
    ],
    ['two things', 'Police said the Tay Bridge was open, but drivers said the Forth Bridge was shut.'],
    ['what may come', 'Police said the Tay Bridge was open. The council said the Tay Bridge could close.'],
    ['what is asked', 'Police said the Tay Bridge was open. The council asked whether the Tay Bridge was shut.'],
    ['what is planned', 'Police said the Tay Bridge was open, but the council said it will close on Friday.'],
    ['one voice', 'Police said the truce was holding, but police said it had collapsed.'],
    ['two that agree', 'Police said the Tay Bridge had reopened, and drivers said it was open.'],
    ['two things without a name, in two articles', ''],
  ])('%s', (_, text) => {
    const texts = text === '' ? ['The mayor said the dam was safe.', 'Farmers denied that the dam was safe.'] : [text]
    expect(differences(...texts)).toEqual([])
  })
})
