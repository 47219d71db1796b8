import { expect } from 'vitest'
import { findAttributions } from '../../../../src/compile/3-find/attributions/findAttributions.ts'
import { splitText } from '../../../support/splitText.ts'

/** `source > cue > content` of every attribution in a text. */
export function saidIn(text: string): string[] {
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return findAttributions(splitText(text), []).found.map(
    (a) => `${slice(a.source)} > ${slice(a.cue)} > ${slice(a.content)}`,
  )
}
export const expectSaid = (text: string, ...said: string[]) => expect(saidIn(text)).toEqual(said)
