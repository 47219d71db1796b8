import { addToGroup } from '../../../corpus/groups.ts'
import { countBefore } from '../../../corpus/sorted.ts'
import { GIVEN_NAMES } from '../../language/lexicon/givenNames.ts'
import type { ActorMention, Found, RefusedSpan, Span, SplitArticle } from '../../shapes.ts'
import { describe } from './describe/describe.ts'
import type { Draft } from './draft.ts'
import { isKin } from './names/kin.ts'
import type { Name } from './names/name.ts'
import { type ReadPassage, readPassage } from './names/readPassage.ts'
import { People } from './people.ts'
import { readAcronyms, readInitials, readUnread } from './settle/acronyms.ts'
import { gatherEvidence } from './settle/evidence.ts'
import { readRegimes } from './settle/regimes.ts'
import { settleKnown } from './settle/settleKnown.ts'
import { settleName } from './settle/settleName.ts'
import { readShortened } from './settle/shortened.ts'

/**
 * Everyone who acts or is acted on in one article: names, and descriptions that unmistakably stand for somebody.
 * Mentions stand in text order, the longer first; one may lie inside another ("US" in "US officials", "Kenya" in
 * "Kenya's minister of health"), and then both are meant. Furniture is left out.
 *
 *   passage -> known names -> bodies of state -> capital runs with titles     (alone)
 *   article -> who is introduced -> what each name is -> what descriptions mean
 */
export function findActors(article: SplitArticle): Found<ActorMention> {
  const refused: RefusedSpan[] = []
  const passages = article.passages
    .filter((passage) => passage.kind !== 'furniture' && passage.tokens.length > 0)
    .map((passage) => readPassage(article.text, passage, refused))
  const people = introduce(passages)
  const evidence = gatherEvidence(passages, people, placesOfDatelines(article), refused)
  const known = passages.flatMap((read) =>
    read.hits.filter((hit) => !isSwallowed(read, hit)).flatMap((hit) => settleKnown(read, hit, evidence)),
  )
  const names = passages.flatMap((read) => read.names.flatMap((name) => settleName(name, evidence) ?? []))
  agreeOnKinds(names)
  const unshortened = inOrder([...known, ...names])
  const shortened = readShortened(passages, unshortened)
  const named = shortened.length === 0 ? unshortened : inOrder([...unshortened, ...shortened])
  const explained = explainAcronyms(passages, named)
  const described = describe(passages, explained, people, refused)
  const all = inOrder([...explained, ...readRegimes(explained), ...described])
  return {
    found: withoutCrossings(all).map((draft) => asMention(draft, article.id)),
    refused: refused.filter(outsideOf(all)),
  }
}

/** "Yellowknife" of "YELLOWKNIFE, Northwest Territories (AP) —"; both of "MOSCOW/KYIV". */
function placesOfDatelines({ text, passages }: SplitArticle): Set<string> {
  const lines = passages.filter((passage) => passage.furniture === 'dateline')
  return new Set(
    lines.flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split(/[,(—–:]| -/)[0]!
        .toLowerCase()
        .split('/')
        .map((place) => place.trim()),
    ),
  )
}

/** Everyone named in full, the fullest names first, so that a surname finds its owner wherever it stands. */
function introduce(passages: readonly ReadPassage[]): People {
  const people = new People()
  const all = passages.flatMap((read) => read.names)
  const places = new Set(
    all.flatMap((name) => (name.guess === 'place' ? [name.text.slice(0, name.text.lastIndexOf(' '))] : [])),
  )
  const bodies = new Set(
    all.flatMap(({ guess, text }) => (guess === 'organisation' && text.includes(' ') ? [text] : [])),
  )
  const named = all.filter(
    (name) => name.guess === 'person' && (name.title !== null || !(places.has(name.text) || isOnlyBody(name, bodies))),
  )
  const sorted = named.sort((a, b) => wordsIn(b) - wordsIn(a) || a.scan.passage - b.scan.passage || a.from - b.from)
  for (const { text, guess, title, scan, from } of all)
    if (guess === 'single' && title === null) people.print(text, scan.words[from]!.start)
  const atBirth = sorted.filter(({ scan, from }) => BORN.test(scan.words[from - 1]?.lower ?? ''))
  for (const name of sorted) if (!atBirth.includes(name)) introduceOne(people, name)
  for (const name of atBirth)
    if (!people.callAtBirth(name.text, name.scan.words[name.from]!.start)) introduceOne(people, name)
  for (const name of all) {
    const alias = readAlias(name)
    const person = alias === null ? null : people.find(name.text)
    if (alias !== null && person) people.call(person, alias)
  }
  return people
}

/** "Livorno Civica" where "the list Livorno Civica" stands elsewhere; nobody of a given name. */
const isOnlyBody = ({ text }: Name, bodies: ReadonlySet<string>): boolean =>
  bodies.has(text) && !GIVEN_NAMES.has(text.split(' ')[0]!)

const BORN = /^(?:born|n[ée]e)$/

function introduceOne(people: People, { text, title, scan, from }: Name): void {
  const apposed = title !== null && title.from > from
  const honorific = title !== null && title.role === null ? scan.words[title.to - 1]!.lower : null
  const name = text.replace(/,/g, '').replace(/\s+/g, ' ')
  people.introduce(name, title, scan.words[from]!.start, apposed, honorific)
  const before = scan.words[from - 1]?.text === ',' ? scan.words[from - 2] : scan.words[from - 1]
  if (name.includes(' ') && isKin(before?.lower ?? '')) people.markKin(name)
}

/** ", widely known as Hemedti", ", nicknamed “El Chapo”": a name of capitals behind the words that give it. */
function readAlias({ scan: { words, text }, to }: Name): string | null {
  let i = words[to]?.text === ',' || words[to]?.text === '(' ? to + 1 : to
  if (/^(?:who|is|was|also|better|widely|commonly|popularly)$/.test(words[i]?.lower ?? '')) i++
  const called = words[i]?.lower ?? ''
  if (called === 'known' && words[i + 1]?.lower === 'as') i += 2
  else if (/^(?:nicknamed|alias|dubbed|aka)$/.test(called)) i++
  else return null
  if (/^["“‘']$/.test(words[i]?.text ?? '')) i++
  let end = i
  while (end < words.length && end < i + 3 && words[end]!.capital) end++
  return end === i ? null : text.slice(words[i]!.start, words[end - 1]!.end)
}
const wordsIn = (name: Name): number => name.text.split(/\s+/).length

/** One unknown word is one thing throughout an article: what most of its mentions look like. */
function agreeOnKinds(names: readonly Draft[]): void {
  const guesses = new Map<string, Draft[]>()
  for (const draft of names) {
    const isOne = draft.rule === 'name.single' || /^(?:al|el)-\p{L}+$/iu.test(draft.name)
    if (!isOne && draft.rule !== 'name.place') continue
    addToGroup(guesses, fold(draft.name), draft)
  }
  for (const same of guesses.values()) {
    const counts = new Map<Draft['kind'], number>()
    // Words that name a place ("the village of Bogoro") say more than a verb beside it ("Bogoro fell").
    for (const { kind, rule } of same) counts.set(kind, (counts.get(kind) ?? 0) + (rule === 'name.place' ? 2 : 1))
    if (counts.size < 2) continue
    const most = Math.max(...counts.values())
    const kind = (['person', 'place', 'organisation'] as const).find((each) => counts.get(each) === most)!
    for (const draft of same) draft.kind = kind
  }
}

/** "Al-Harbah" at the beginning of a sentence is “al-Harbah”. */
const fold = (name: string): string => name.replace(/^(?:Al|El)-/, (article) => article.toLowerCase())

/** Part of a longer name by now ("Kenya" in "Kenya Airways"). */
function isSwallowed(
  read: ReadPassage,
  hit: { readonly start: number; readonly end: number; readonly readings: readonly { readonly class: string }[] },
): boolean {
  return read.names.some((name) => {
    const start = read.scan.words[name.from]!.start
    const end = read.scan.words[name.to - 1]!.end
    if (hit.start < start || hit.end > end) return false
    return !(
      (hit.readings[0]!.class === 'state' || hit.readings[0]!.class === 'company') &&
      name.swallowed !== null &&
      name.guess === 'organisation' &&
      hit.start === start
    )
  })
}

function explainAcronyms(passages: readonly ReadPassage[], named: readonly Draft[]): Draft[] {
  const acronyms = new Map([...readInitials(named), ...readAcronyms(passages, named)])
  if (acronyms.size === 0) return [...named]
  for (const [short, long] of acronyms)
    if (isBodyByLetters(short, long))
      for (const draft of named) if (draft.name === long.name && draft.kind === 'person') draft.kind = 'organisation'
  const explained = named.map((draft) => {
    const long = acronyms.get(draft.scan.text.slice(draft.start, draft.end))
    if (!long || draft.known?.name === long.name) return draft
    const { kind, name, key, affiliation, known } = long
    return { ...draft, kind, name, key, affiliation, known, rule: 'name.explained' }
  })
  const unread = readUnread(passages, named, acronyms)
  return unread.length === 0 ? explained : inOrder([...explained, ...unread])
}

/** "Jana Bala Vegaya (JBV)": taken for somebody, since it acts; but "Mohammed bin Salman (MBS)". */
const isBodyByLetters = (short: string, { kind, role, name }: Draft): boolean =>
  kind === 'person' && role === null && /^\p{Lu}{2,}$/u.test(short) && !GIVEN_NAMES.has(name.split(' ')[0]!)

function inOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** One reading of the same characters, and no two that overlap without one holding the other. */
function withoutCrossings(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const crosses = kept.slice(-6).some(
      (other) =>
        (other.start === draft.start && other.end === draft.end) ||
        // "António, Guterres": the surname in it is no second mention.
        (other.kind === 'person' &&
          other.name === draft.name &&
          draft.start >= other.start &&
          draft.end <= other.end) ||
        (draft.start < other.end && draft.end > other.end && draft.start > other.start),
    )
    if (!crosses) kept.push(draft)
  }
  return kept
}

/** Says of a span that no draft holds it; drafts in order of their start. */
function outsideOf(drafts: readonly Draft[]): (span: Span) => boolean {
  let furthest = 0
  /** How far the drafts up to each one reach. */
  const reach = drafts.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return ({ start, end }) => {
    const before = countBefore(drafts, (draft) => draft.start <= start)
    return before === 0 || reach[before - 1]! < end
  }
}

function asMention(draft: Draft, article: string): ActorMention {
  const { start, end, kind, name, role, affiliation, form, rule } = draft
  // What belongs to one article alone carries its id, so that "the army" of two articles is never one.
  const key = draft.local ? `${draft.key} @${article}` : draft.key
  return { passage: draft.scan.passage, start, end, kind, key, name, role, affiliation, form, rule: `actor.${rule}` }
}
