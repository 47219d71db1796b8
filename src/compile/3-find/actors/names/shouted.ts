import { CALENDAR_WORDS } from '../../../language/lexicon/capitalised.ts'
import type { Scan } from '../scan.ts'

/** In a text of capitals a capital says nothing: the tagger's word decides, and what the words beside it say. */
export const isShouted = (text: string) => text.length > 2 && !/\p{Ll}/u.test(text)
/** "NATIONAL LIBERATION ARMY (ELN)" */
export const isBracketed = ({ words }: Scan, i: number) => words[i - 1]?.text === '(' && words[i + 1]?.text === ')'
/** "FEBRUARY" */
export const isShoutedDate = (text: string) => CALENDAR_WORDS.has(inMixed(text))
export const inMixed = (text: string) => `${text[0]}${text.slice(1).toLowerCase()}`
