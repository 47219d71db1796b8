import { SOURCE_NOUNS, TITLE_MODIFIERS } from '../../../language/lexicon/titles.ts'
import { type Draft, draft, personDraft } from '../draft.ts'
import type { Hit } from '../hit.ts'
import type { People } from '../people.ts'
import type { Scan, Word } from '../scan.ts'
import { type HitAt, isTitleWord, phraseOf, readTitleAt } from '../titles.ts'
import { SPEECH_VERBS } from '../verbs.ts'

/** A person by description: named nowhere ("a senior U.N. official"), or elsewhere ("Kenya's minister of health"). */
export interface Described {
  readonly draft: Draft
  readonly head: string
  readonly modifiers: readonly string[]
  /** Set for an office: whom it may stand for. */
  readonly office: { readonly role: string; readonly affiliation: string | null } | null
  readonly definite: boolean
  /** Speaks, is cited, or is tied to a name: without it, only a person described before comes back. */
  readonly certain: boolean
}

const MORE =
  /^(?:administration|hospital|aid|white|house|rescue|un|u\.n\.|us|u\.s\.|american|top|government|-|ministry|department|police|company|airline|state|news|eu|border|election)$/

/** Words of small print between a preposition and the body that is named behind it. */
const OF_BODIES = /^(?:the|a|an|-|nearby|local|hospital|army|ministry|government|of)$/
const BODY = /^(?:hospital|army|ministry|government)$/

/** "a/the (senior) (defense) official" that ends with the source noun at `i`, where it speaks or is tied to a name. */
export function readSource(scan: Scan, i: number, hitAt: HitAt): Described | null {
  const { words, text } = scan
  const noun = words[i]!
  if (!SOURCE_NOUNS.has(noun.lower) || noun.capital) return null
  const before = readModifiers(scan, i, hitAt)
  const { from } = before
  const determiner = words[from - 1]?.lower
  if (!/^(?:an?|the|another|one)$/.test(determiner ?? '')) return null
  // "Ana Ruiz was a coordinator for the fund": what somebody named is.
  if (determiner !== 'the' && /^(?:is|was|became|as|being)$/.test(words[from - 2]?.lower ?? '')) return null
  const next = words[i + 1]
  if (next && (next.capital || next.pos === 'NOUN' || next.text === '-')) return null
  const behind = readBodyBehind(scan, i, hitAt)
  if (behind === null) return null
  const tied = before.named || behind.named
  const modifiers = words.slice(from, i).map((word) => word.lower)
  const definite = determiner === 'the'
  const certain = tied || isCited(scan, from, i)
  if (!certain && !definite) return null
  if (modifiers.length === 0 && (definite || (!tied && noun.lower !== 'source'))) return null
  const what = {
    kind: 'person',
    name: text.slice(words[from]!.start, words[behind.to - 1]!.end),
    role: text.slice(words[from]!.start, noun.end),
    form: 'description',
    local: true,
    rule: 'source.unnamed',
  } as const
  return { draft: draft(scan, from - 1, behind.to, what), head: noun.lower, modifiers, office: null, definite, certain }
}

/** "senior U.N. | official": where it begins, and whether a known name stands in it. */
function readModifiers({ words }: Scan, i: number, hitAt: HitAt): { readonly from: number; readonly named: boolean } {
  let from = i
  let named = false
  while (from > 0) {
    const { lower } = words[from - 1]!
    const hit = hitAt(from - 1)
    if (hit) {
      from = hit.from
      named = true
    } else if (TITLE_MODIFIERS.has(lower) || MORE.test(lower)) from--
    else break
  }
  return { from, named }
}

/**
 * "a nurse | at Mulago hospital", "a spokesman | for the army": where it ends, and whether a name stands in it. Null for
 * whoever speaks for somebody that is named further on.
 */
function readBodyBehind(scan: Scan, i: number, hitAt: HitAt): { readonly to: number; readonly named: boolean } | null {
  const { words } = scan
  const alone = { to: i + 1, named: false }
  if (!/^(?:at|of|from|for|with)$/.test(words[i + 1]?.lower ?? '')) return alone
  let end = i + 2
  while (end < words.length && end < i + 8 && isOfBody(words[end]!, hitAt(end))) end++
  // "a spokeswoman for EU foreign policy chief Ana Roth"
  const title = hitAt(end - 1) && readTitleAt(scan, end, hitAt)
  if (title && words[title.to]?.capital) return null
  const named = words.slice(i + 2, end).some((word) => word.capital)
  return end > i + 2 && (named || BODY.test(words[end - 1]!.lower)) ? { to: end, named } : alone
}

function isOfBody(word: Word, hit: Hit | null): boolean {
  return hit !== null || (word.capital && word.pos !== 'PRON') || OF_BODIES.test(word.lower)
}

/** "the admiral", "the retired general" from a word on: the one person who the article says is one, named shortly before. */
export function readHolder(scan: Scan, from: number, people: People): Draft | null {
  const { words } = scan
  let i = from
  while (i < from + 2 && TITLE_MODIFIERS.has(words[i]?.lower ?? '') && isTitleWord(words[i + 1]?.lower ?? '')) i++
  const noun = words[i]
  if (!noun || noun.capital || !isTitleWord(noun.lower) || UNNAMED.test(noun.lower)) return null
  const next = words[i + 1]
  if (next && (next.capital || /^(?:NOUN|ADP|PART)$/.test(next.pos) || /^(?:-|who|whose)$/.test(next.lower)))
    return null
  const person = people.offices.whoIs(noun.lower, noun.start)
  const fits =
    from === i || person?.titles.some(({ role }) => role?.toLowerCase().includes(phraseOf(scan, from, i + 1)))
  return person && fits ? { ...personDraft(scan, from - 1, i + 1, person, 'source.rank'), form: 'description' } : null
}
/** Nouns of whom a story has several. */
const UNNAMED = /^(?:official|source|witness|eyewitness|expert|analyst|medic|nurse|rescuer|journalist|reporter)$/

/** Whether the words [from, i] speak or are cited: "told a senior official", "an official said". */
function isCited({ words, acts }: Scan, from: number, i: number): boolean {
  const verb = acts[i]
  if (verb && SPEECH_VERBS.has(verb.lemma)) return true
  if (/^(?:to|told|by|said|says)$/.test(words[from - 2]?.lower ?? '')) return true
  return /^(?:said|says|told|spoke|declined|warned|added|confirmed)$/.test(words[i + 1]?.lower ?? '')
}

const LEADING = /^(?:head|chief|leader|director|chairman|chairwoman)$/

/** "Kenya's minister of health", "the head of the Red Cross", "the prime minister", at word `i`. */
export function readOffice(scan: Scan, i: number, hitAt: HitAt): Described | null {
  const { words } = scan
  const word = words[i]!
  const hit = hitAt(i)
  const possessive = hit && hit.from === i && words[hit.to]?.pos === 'PART'
  let at = i
  if (!possessive) {
    if (word.lower !== 'the') return null
    at = i + 1
  }
  if (at >= words.length) return null
  const title = readTitleAt(scan, at, hitAt)
  if (!title?.office || title.role === null) return null
  const next = words[title.to]
  if (next && (next.capital || next.pos === 'NOUN' || next.text === '-') && !next.initial) return null
  // "the head of Peru’s | navy" leads a navy
  if (next?.pos === 'PART' && LEADING.test(words[at]!.lower) && words[at + 1]?.lower === 'of') return null
  const role = title.role
  const head = role.toLowerCase()
  const bare = title.affiliation === null
  // "the head", "the leader", "the chief" alone stand for anybody.
  if (
    bare &&
    /(?:^|\s)(?:head|leader|chief|director|secretary|speaker|minister|chairman|commissioner|envoy|ambassador|governor|mayor)$/.test(
      head,
    ) &&
    !/\s/.test(head)
  )
    return null
  const name = scan.text.slice(words[at]!.start, words[title.to - 1]!.end)
  const what = {
    kind: 'person',
    name,
    role,
    affiliation: title.affiliation,
    form: 'description',
    rule: 'source.office',
  } as const
  return {
    draft: draft(scan, i, title.to, what),
    head,
    modifiers: [],
    certain: true,
    office: { role, affiliation: title.affiliation },
    definite: true,
  }
}
