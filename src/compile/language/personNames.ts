import { slug } from '../../corpus/ids.ts'
import { within } from './spelling.ts'

/** Surnames stand first in these names ("Xi Jinping", "Kim Jong Un", "Nguyen Phu Trong"). */
const FAMILY_FIRST = new Set([
  'xi',
  'li',
  'wang',
  'hu',
  'deng',
  'mao',
  'zhou',
  'wen',
  'jiang',
  'zhao',
  'zhang',
  'liu',
  'chen',
  'qin',
  'wu',
  'xu',
  'zhu',
  'guo',
  'gao',
  'zheng',
  'kim',
  'moon',
  'yoon',
  'roh',
  'ban',
  'hwang',
  'nguyen',
  'tran',
  'pham',
  'hun',
  'pol',
  'ho',
  'tsai',
  'lai',
  'chiang',
  'cho',
  'choi',
])
const SMALL =
  /^(?:al|el|de|da|dos|del|dela|delos|los|las|di|van|von|der|den|bin|ibn|la|le|du|ul|ur|ash|as|az|e|y|i|jr|sr|ii|iii)$/

/** The words of a person's name in small ASCII letters, without particles, initials, commas and hyphens. */
export function nameWords(name: string): string[] {
  return slug(name)
    .split('-')
    .filter((word) => word.length > 1 && !SMALL.test(word))
}

/** The first letter of a name that begins with initials ("D.K. Pathak"), small; null for a name written out. */
export function initialOf(name: string): string | null {
  return /^\p{Lu}(?:\.| \p{Lu})/u.test(name) ? name[0]!.toLowerCase() : null
}

export interface NameParts {
  readonly given: string | null
  readonly surname: string
  /** All others, in their order: what tells Kim Jong Un from Kim Jong Il. */
  readonly middle: readonly string[]
}

/** Given name and surname; null where no word is left to be one. */
export function partsOf(name: string): NameParts | null {
  const words = nameWords(name)
  if (words.length === 0) return null
  const surname = words.length > 1 && FAMILY_FIRST.has(words[0]!) ? words[0]! : words.at(-1)!
  const given = words.length > 1 ? (words.find((word) => word !== surname) ?? null) : null
  return { given, surname, middle: words.filter((word) => word !== surname && word !== given) }
}

/** Two names that are alike but for these words may be one person's: one leaves them out, or they share one. */
export function agreeInMiddle(a: NameParts, b: NameParts): boolean {
  if (a.middle.length === 0 || b.middle.length === 0) return true
  return a.middle.some((word) => b.middle.some((other) => within(word, other)))
}

/** "energy and natural resources minister" is the energy minister too. */
export function officesOf(role: string): string[] {
  const office = officeOf(role)
  const joint = /^(.+) and (.+) (minister|secretary)$/.exec(office)
  return joint ? [office, `${joint[1]} ${joint[3]}`, `${joint[2]} ${joint[3]}`] : [office]
}

/**
 * An office in one spelling: "minister of defence", "Defense Minister" and "defence minister" are one, and so are an
 * office held now and in former times.
 */
export function officeOf(role: string): string {
  const plain = role
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\bforeign affairs\b/g, 'foreign')
    .replace(/^(?:(?:former|then|ex|acting|interim|outgoing|incoming|current|late|new) )+/, '')
    .replace(/^premier$/, 'prime minister')
  const of = /^(minister|secretary|chief) (?:of|for) (?:the )?(.+)$/.exec(plain)
  return of && of[2] !== 'state' && of[2] !== 'staff' ? `${of[2]} ${of[1]}` : plain
}
