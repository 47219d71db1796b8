import { SOURCE_NOUNS, TITLE_MODIFIERS } from '../../language/lexicon/titles.ts'
import { type Draft, draft } from './draft.ts'
import type { Scan } from './scan.ts'
import { type HitAt, readTitleAt } from './titles.ts'
import { SPEECH_VERBS } from './verbs.ts'

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

/** "a/the (senior) (defense) official" that ends with the source noun at `i`, where it speaks or is tied to a name. */
export function readSource(scan: Scan, i: number, hitAt: HitAt): Described | null {
  const { words, text, acts } = scan
  const noun = words[i]!
  if (!SOURCE_NOUNS.has(noun.lower) || noun.capital) return null
  let from = i
  let tied = false
  while (from > 0) {
    const word = words[from - 1]!
    const hit = hitAt(from - 1)
    if (hit) {
      from = hit.from
      tied = true
    } else if (TITLE_MODIFIERS.has(word.lower) || MORE.test(word.lower)) from--
    else break
  }
  const determiner = words[from - 1]?.lower
  if (
    determiner !== 'a' &&
    determiner !== 'an' &&
    determiner !== 'the' &&
    determiner !== 'another' &&
    determiner !== 'one'
  )
    return null
  const definite = determiner === 'the'
  const next = words[i + 1]
  if (next && (next.capital || next.pos === 'NOUN' || next.text === '-')) return null
  // "a nurse at Mulago hospital", "a spokesman for the army".
  let to = i + 1
  if (next && /^(?:at|of|from|for|with)$/.test(next.lower)) {
    let end = i + 2
    while (
      end < words.length &&
      end < i + 8 &&
      (hitAt(end) ||
        (words[end]!.capital && words[end]!.pos !== 'PRON') ||
        /^(?:the|a|an|-|nearby|local|hospital|army|ministry|government|of)$/.test(words[end]!.lower))
    )
      end++
    // "a spokeswoman for EU foreign policy chief Ana Roth": for her, who is named further on
    const title = hitAt(end - 1) && readTitleAt(scan, end, hitAt)
    if (title && words[title.to]?.capital) return null
    if (
      end > i + 2 &&
      (words.slice(i + 2, end).some((word) => word.capital) ||
        /^(?:hospital|army|ministry|government)$/.test(words[end - 1]!.lower))
    ) {
      to = end
      tied = tied || words.slice(i + 2, end).some((word) => word.capital)
    }
  }
  const said = acts[i] && SPEECH_VERBS.has(acts[i]!.lemma)
  const cited =
    /^(?:to|told|by)$/.test(words[from - 2]?.lower ?? '') || /^(?:said|says)$/.test(words[from - 2]?.lower ?? '')
  const speaks = /^(?:said|says|told|spoke|declined|warned|added|confirmed)$/.test(next?.lower ?? '')
  const modifiers = words.slice(from, i).map((word) => word.lower)
  const certain = tied || Boolean(said) || cited || speaks
  if (!certain && !definite) return null
  if (!tied && modifiers.length === 0 && !definite && noun.lower !== 'source') return null
  if (definite && modifiers.length === 0) return null
  const name = text.slice(words[from]!.start, words[to - 1]!.end)
  const what = {
    kind: 'person',
    name,
    role: text.slice(words[from]!.start, noun.end),
    form: 'description',
    local: true,
    rule: 'source.unnamed',
  } as const
  return { draft: draft(scan, from - 1, to, what), head: noun.lower, modifiers, office: null, definite, certain }
}

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
