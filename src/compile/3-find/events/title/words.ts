import { isQuoteMark } from '../../../language/attributive.ts'
import type { Clause, Range } from '../../../language/clauses.ts'
import { isContent } from '../../../language/opensWhatIsSaid.ts'
import { perWord } from '../../../language/perWord.ts'
import { headOf } from '../../../language/phrases.ts'
import type { Token } from '../../../language/tokens.ts'
import type { View } from '../view.ts'
import { closing, isList } from './lists.ts'
import { type Manner, predicate } from './predicate.ts'
import { fits, tokensIn } from './print.ts'
import { quotedAfter, restOfQuotation, spokenWords } from './speech.ts'
import { joinedTo, readSubject } from './subject.ts'
import { isWithinWhich } from './which.ts'

/** Longest apposition that a title keeps, in characters. */
const SHORT = 30
/** And one that says who a bare number is. */
const LONG = 60

/** “The blast reportedly took place”, “one later died”: they stay with their verb. */
function adverbsBetween(view: View, from: number, to: number): number[] {
  let first = to
  while (first > from && (isQuoteMark(view.tokens[first - 1]) || isAdverb(view.tokens[first - 1] as Token))) first--
  return first === from || isClosed(view, first) ? Array.from({ length: to - first }, (_, k) => first + k) : []
}
/** “a man the guards had turned | away died”: not one that belongs to the verb before it. */
const isAdverb = ({ lower, pos }: Token): boolean =>
  pos === 'ADV' && !['away', 'back', 'off', 'out', 'down', 'up'].includes(lower)

/** A comma, a bracket or the pronoun of a relative clause stands before it: “the king, who reportedly fled”. */
const isClosed = (view: View, i: number): boolean =>
  /^(?:[,)—–]|who|which|that)$/.test((view.tokens[i - 1] as Token).text)

/** Tokens of a title: a clause that can stand alone, down the path to the clause that names the event at `aim`. */
export function clauseWords(view: View, path: readonly number[], aim: number, manner: Manner): number[] {
  const c = path[0] as number
  const { verb, range } = view.clauses[c] as Clause
  if (!verb) return verbless(view, range, aim)
  const said = c === path.at(-1) ? spokenWords(view, c) : null
  if (said) return said
  const behind = ofWhich(view, c)
  if (behind) return behind
  const subject = readSubject(view, c)
  const ahead = subject !== null && subject[1] <= verb.range[0]
  const words: number[] = []
  const begins = ahead ? subject[0] : verb.range[0]
  if (aim < begins) words.push(...fronted(view, range[0], begins))
  else words.push(...conditionOf(view, c, begins))
  if (ahead) {
    words.push(...openedBy(view, c, subject))
    words.push(...subjectWords(view, c, subject, path, aim, manner.without !== 'nothing', manner.which))
    if (isBracketOpen(view, words, subject[1])) words.push(subject[1])
    // the comma that closes an apposition
    const closes = words.at(-1) === subject[1] - 1 && words.some((i) => (view.tokens[i] as Token).text === ',')
    const shared = sharedAuxiliaries(view, c)
    const follows = (shared[0] ?? verb.range[0]) === subject[1] + 1
    if (closes && view.tokens[subject[1]]?.text === ',' && follows) words.push(subject[1])
    const joined = subject[1] <= range[0] && range[0] <= aim && aim < verb.range[0]
    words.push(...(joined ? thrownIn(view, range[0], verb.range[0]) : adverbsBetween(view, subject[1], verb.range[0])))
    words.push(...shared)
  } else if (!subject && words.length === 0) words.push(...before(view, c))
  words.push(...predicate(view, path, aim, manner))
  const inOrder = isInOrder(words) ? words : [...new Set(words)].sort((a, b) => a - b)
  if (c !== path.at(-1)) return [...inOrder, ...restOfQuotation(view, inOrder)]
  const quoted = quotedAfter(view, c, inOrder.at(-1) as number)
  return [...inOrder, ...(quoted.length > 0 ? quoted : restOfQuotation(view, inOrder))]
}

/** As they stand in print, each once: so most titles come, and need no sorting. */
const isInOrder = (words: readonly number[]): boolean => words.every((word, i) => i === 0 || word > words[i - 1]!)

/** “territory it had captured”, “a man whose house burned”: what is captured, whose house it is, comes first in print. */
function ofWhich(view: View, c: number): number[] | null {
  const { kind, antecedent, subject, object, verb, range } = view.clauses[c] as Clause
  if (kind !== 'relative' || !antecedent || !subject || !verb) return null
  if (subject[0] < range[0] || subject[1] > verb.range[0] || antecedent[1] > range[0]) return null
  const opener = view.tokens[range[0]] as Token
  const before = view.tokens[range[0] - 1] as Token
  if (opener.lower !== 'whose' && (object || verb.passive)) return null
  if (opener.pos === 'ADP' || before.pos === 'ADP' || PLACES.has(opener.lower)) return null
  const words: number[] = []
  for (let i = antecedent[0]; i < range[1]; i++) words.push(i)
  return words
}
/** Of these the antecedent is where it happens, not what it happens to. */
const PLACES = new Set(['where', 'whereby', 'when', 'why'])

/** “until all have left”, “how the fire began”: without the word that opens it the clause would say that it is so. */
function openedBy(view: View, c: number, subject: Range): number[] {
  const { range, kind } = view.clauses[c] as Clause
  const first = (view.tokens[range[0]] as Token).lower
  // “to find out which group fired”
  if (kind === 'complement' && ASKED.has(first) && subject[0] === range[0] + 1) return [range[0]]
  // “only if”, “even if”; “before a verdict could be given”: it never was
  const never = first === 'before' && UNDONE.has(view.clauses[c]?.verb?.modal ?? '')
  if (never) return [range[0], ...tokensIn(range[0] + 1, subject[0])]
  if (!OPENERS.has(LEADS.has(first) ? (view.tokens[range[0] + 1]?.lower ?? '') : first)) return []
  return Array.from({ length: Math.max(0, subject[0] - range[0]) }, (_, k) => range[0] + k)
}
/** They open a question that another clause asks. */
export const ASKED: ReadonlySet<string> = new Set(['which', 'what', 'whose'])
const UNDONE = new Set(['could', 'can'])
const LEADS = new Set(['only', 'even'])
const OPENERS = new Set(['until', 'unless', 'if', 'whether', 'how', 'why', 'lest'])

function verbless(view: View, [from, to]: Range, aim: number): number[] {
  const words: number[] = []
  for (let i = from; i < to; i++) {
    const { text } = view.tokens[i] as Token
    if ([';', ':', '—', '–'].includes(text) || (text === ',' && !isList(view, i, to))) {
      if (i > aim) break
      if (text !== ',') words.length = 0
      else words.push(i)
    } else words.push(i)
  }
  return words
}

/** “In talks with the minister, she …”, “instead of an assault, they …”: all that stands before the subject. */
function fronted(view: View, start: number, to: number): number[] {
  let from = start
  while (from < to && ['CCONJ', 'SCONJ', 'PUNCT'].includes((view.tokens[from] as Token).pos)) from++
  // “Since the fall of the king, towns have …”: no clause of its own
  if (
    view.tokens[from - 1]?.lower === 'since' &&
    from - 1 >= start &&
    view.phrases.some((phrase) => phrase.governor === from - 1)
  )
    from--
  const words: number[] = []
  for (let i = from; i < to; i++) words.push(i)
  return words
}

/** “[The mayor resigned] and, after losing his seat, fled”: what stands between “and” and the verb that it joins. */
function thrownIn(view: View, start: number, to: number): number[] {
  let from = start
  while (from < to && ['CCONJ', 'PUNCT'].includes((view.tokens[from] as Token).pos)) from++
  return Array.from({ length: to - from }, (_, k) => from + k)
}

/** “If the rain goes on, the dam will break”: what comes true on a condition alone, with a condition in front. */
function conditionOf(view: View, c: number, begins: number): number[] {
  for (const k of view.children[c] ?? []) {
    const { kind, range } = view.clauses[k] as Clause
    if (kind !== 'conditional' || range[1] > begins || begins - range[1] > 1) continue
    const words: number[] = []
    for (let i = range[0]; i < begins; i++) words.push(i)
    if (fits(view, words, CONDITION)) return words
  }
  return []
}
/** In characters: a longer condition leaves no room for what is to come of it. */
const CONDITION = 80

/** Without a subject that is certain: the words before the verb, as they stand. */
function before(view: View, c: number): number[] {
  const { range, verb } = view.clauses[c] as Clause
  const words: number[] = []
  for (let i = range[0]; i < (verb as NonNullable<Clause['verb']>).range[0]; i++)
    if (view.clauseOf[i] === c || words.length > 0) words.push(i)
  while (words.length > 0 && ['CCONJ', 'PUNCT'].includes((view.tokens[words[0] as number] as Token).pos)) words.shift()
  return words
}

/** The subject without its dates and asides; `brief` where room is short. */
export function subjectWords(
  view: View,
  c: number,
  range: Range,
  path: readonly number[],
  aim: number,
  brief: boolean,
  which = false,
): number[] {
  const [from, to] = withoutDate(view, range)
  const head = headOf(view.tokens, [from, to])
  const around = view.clauseOf[head] as number
  if (brief && (view.tokens[to - 1] as Token).end - (view.tokens[from] as Token).start > SHORT)
    return headWords(view, from, to, head, aim)
  const words = openingOf(view, from)
  // “one, a mother of twins, died”
  const bare = head === from && (view.tokens[head] as Token).pos === 'NUM'
  let left = -1
  for (let i = from; i < to; i++) {
    const token = view.tokens[i] as Token
    const k = view.clauseOf[i] as number
    const aside = i > head && k !== around && k !== c && !path.includes(k)
    if (aside && (brief || !(isPlain(view, k, around, head) || (which && isWithinWhich(view, k, around))))) continue
    if (i > head && BRACKETS.has(token.text)) {
      const end = closing(view, i, to)
      if (token.text === ',' && isList(view, i, to)) words.push(i)
      else if (aim > i && aim < end) words.push(i)
      // “Ana Roth, a boy from Kita, Togo, was”: what goes on behind an aside that is left out is left out too
      else if (!brief && !(token.text === ',' && i === left) && isShort(view, i, end, around, bare ? LONG : SHORT)) {
        for (; i < end; i++) words.push(i)
        i = end - 1
      } else {
        i = end - 1
        left = end
      }
      continue
    }
    words.push(i)
  }
  return words
}

/** “The Red Cross (ICRC | ) said”: the subject was read up to the mark that closes. */
const isBracketOpen = (view: View, words: readonly number[], end: number): boolean =>
  view.tokens[end]?.text === ')' &&
  words.at(-1) === end - 1 &&
  words.some((i) => (view.tokens[i] as Token).text === '(') &&
  !words.some((i) => (view.tokens[i] as Token).text === ')')

/** Words before the subject without which it is another: “as many as 3,000”, “1,200 to 6,000”. */
export function openingOf(view: View, from: number): number[] {
  const [second, first] = [view.tokens[from - 1], view.tokens[from - 2]]
  // “Almost a million people”, “the mostly Christian north”
  // “not less than 68 people”
  if (second?.lower === 'not' && isCompared(view.tokens[from] as Token)) return [from - 1]
  if (second && isNearly(second)) return first?.pos === 'DET' ? [from - 2, from - 1] : [from - 1]
  if (second?.lower === 'as' && ['many', 'much'].includes((view.tokens[from] as Token).lower)) return [from - 1]
  const range =
    first?.pos === 'NUM' && (view.tokens[from] as Token).pos === 'NUM' && /^(?:to|or|–|-)$/.test(second?.lower ?? '')
  return range ? [from - 2, from - 1] : []
}

const isCompared = perWord(({ lower }) => ['less', 'more', 'fewer'].includes(lower))
const isNearly = perWord(({ lower }) => ['almost', 'nearly', 'roughly', 'mostly', 'mainly', 'largely'].includes(lower))

/** “The war … has killed”: of a long subject the phrase it is about, with its “of …” and who is joined to it by “and”. */
function headWords(view: View, from: number, to: number, head: number, aim: number): number[] {
  let end = (view.phrases[view.phraseOf[head] ?? -1]?.to ?? head + 1) as number
  while (end < to && ((view.tokens[end] as Token).lower === 'of' || (view.tokens[end] as Token).pos === 'CCONJ')) {
    const next = view.phrases.find((phrase) => phrase.from === end + 1)
    if (!next) break
    end = next.to
  }
  const words: number[] = []
  for (let i = from; i < to; i++) if (i < end || (aim >= end && aim < to && i >= aim && i < aim + 1)) words.push(i)
  return words
}

/** “since March 2021 and about 1,000 have been arrested”: a date is no subject. */
function withoutDate(view: View, [from, to]: Range): Range {
  const time = view.times.find((other) => other.from <= from && other.to > from && other.to < to)
  // “An hour after the mayor resigned, the baby …”
  const aside = time && view.clauses.find(({ kind, range: [start] }) => kind === 'adverbial' && start === time.to)
  if (aside && aside.range[1] + 1 < to && view.tokens[aside.range[1]]?.text === ',') return [aside.range[1] + 1, to]
  // “Hours earlier, the mayor, Ana Roth, was dismissed”
  const goesOn = time && /^(?:and|or|,)$/.test((view.tokens[time.to] as Token).lower)
  const joined = goesOn ? time.to + 1 : from
  return joined < to ? [joined, to] : [from, to]
}

const BRACKETS = new Set([',', '(', '—', '–', '--'])
function isShort(view: View, from: number, to: number, clause: number, room: number): boolean {
  // “Talks in Jeddah, mediated by Riyadh, …”
  const own = (k: number) => k === clause || (isBareParticiple(view, k) && view.clauses[k]?.range[0] === from + 1)
  for (let i = from; i < to; i++) if (!own(view.clauseOf[i] as number)) return false
  return (view.tokens[to - 1] as Token).end - (view.tokens[from] as Token).start <= room
}
const isBareParticiple = (view: View, k: number): boolean => {
  const clause = view.clauses[k]
  return clause?.kind === 'participial' && clause.verb?.passive === true
}
/** “a rally planned for Thursday”, without a comma; “the decision to free them”; “rumours that the dam had burst”. */
function isPlain(view: View, k: number, around: number, head: number): boolean {
  const clause = view.clauses[k]
  const told = clause?.parent === around && clause.range[0] === head + 1 ? (view.tokens[head] as Token) : undefined
  if (told && (view.tokens[head + 1] as Token).lower === 'that' && isContent(told)) return true
  if (clause?.kind !== 'participial' && clause?.kind !== 'infinitive') return false
  if (view.tokens[clause.range[0] - 1]?.text === ',') return false
  // “three men suspected of starting fires”: what hangs on one that is kept is kept with it
  if (clause.parent === around) return true
  return (
    view.clauses[clause.parent ?? -1]?.kind === 'participial' && isPlain(view, clause.parent as number, around, head)
  )
}

/** “will meet … and discuss”: the auxiliary of the verb before counts for this one. */
function sharedAuxiliaries(view: View, c: number): number[] {
  const { verb, range, subject } = view.clauses[c] as Clause
  if (!verb || !subject || subject[0] >= range[0] || verb.range[0] !== verb.head) return []
  const first = joinedTo(view, c)?.verb
  if (!first || first.head === first.range[0]) return []
  const same =
    first.tense === verb.tense &&
    first.modal === verb.modal &&
    first.perfect === verb.perfect &&
    (verb.tense === 'future' || verb.modal !== null || verb.perfect || verb.passive)
  // “have been found or released”: nothing stands between the two
  const end = first.range[1] === range[0] ? verb.head : first.head
  const words: number[] = []
  for (let i = first.range[0]; same && i < end; i++) words.push(i)
  return words
}
