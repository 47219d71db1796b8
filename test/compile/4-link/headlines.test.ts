import { describe, expect, it } from 'vitest'
import { joined, link } from '../../support/linked.ts'

const told = (text: string): string[] => joined(link(['2024-05-17', text])).filter((line) => line.includes(' + '))

describe('what a headline tells, told again below it', () => {
  it.each([
    [
      'Two die in night express',
      'Two people died in Gera on Thursday when a train left the track, police said.',
      'die',
      'died',
    ],
    [
      'Dockers walk out at biggest port',
      'Nearly 900 workers at Felixstowe port began a strike on Sunday.',
      'walk',
      'strike',
    ],
    ['Banks shut as depositor freed', 'Lebanon’s banks stayed closed on Tuesday.', 'shut', 'closed'],
    [
      'Former nurse found guilty',
      'A former nurse who had injected two patients with insulin was convicted on Thursday.',
      'found',
      'convicted',
    ],
    [
      'Ex-president pleads not guilty to hoarding papers',
      'Richard Hale pleaded not guilty on Tuesday to nine charges of keeping papers.',
      'pleads',
      'pleaded',
    ],
  ])('is one event where one of its kind stands there: %s', (headline, text, one, other) => {
    expect(told(`${headline}\n\n${text}`).join()).toContain(`${one} report-1 + ${other} report-1`)
  })

  it.each([
    [
      'where two of its kind stand there',
      'Mayor shot dead in north',
      'Ana Rojas was killed on Tuesday in Gera. Pedro Lima was killed on Wednesday in Ulm.',
    ],
    [
      'where it tells two of a kind',
      'Two jailed in Lima; two jailed in Cusco',
      'A court sentenced two men to nine years on Thursday.',
    ],
    ['where the numbers differ', 'Quake kills 40', 'Three firefighters were killed on Tuesday in the city of Gera.'],
    ['where others suffer it', 'Soldiers kill bomber', 'One of the soldiers was killed on Tuesday, police said.'],
    [
      'where nothing is in common',
      'Court frees banker',
      'Rain fell in Gera on Thursday. A priest was released in Ulm.',
    ],
  ])('is not %s', (_, headline, text) => {
    expect(told(`${headline}\n\n${text}`)).toEqual([])
  })
})
