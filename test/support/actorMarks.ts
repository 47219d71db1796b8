import { findActors } from '../../src/compile/3-find/actors/findActors.ts'
import type { Marked } from './marked.ts'
import { splitText } from './splitText.ts'

/** The actors of a text, each with its kind and name: `state: Peru`. */
export const actorMarks = (text: string): Marked[] =>
  findActors(splitText(text)).found.map(({ start, end, kind, name }) => ({ start, end, label: `${kind}: ${name}` }))
