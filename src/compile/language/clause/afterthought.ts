import { isQuoteMark } from '../attributive.ts'
import { SAYING, TELLING } from '../clauseWords.ts'
import { ORGANISATION_NOUNS } from '../lexicon/institutions.ts'
import { isOnePerson } from '../lexicon/people.ts'
import type { NounPhrase } from '../phrases.ts'
import type { RawGroup } from '../rawGroup.ts'
import type { Token } from '../tokens.ts'
import { SPEAKING } from './nonFinite.ts'
import { DASHES, isTensed, type Open, type Reading } from './reading.ts'
import { closesAside, endsRelative, leftBehind } from './waiting.ts'

/** A verb of saying set after or into what is said. */
export function isAfterthought(r: Reading, group: RawGroup, candidate: NounPhrase | null, at: number): boolean {
  const { tokens } = r
  if (!SAYING.has(group.lemma) || group.form === 'base' || group.passive) return false
  const next = tokens[group.to]
  const before = tokens[at]
  const quoted = isQuoteMark(tokens[group.from - 1])
  if (placeThrownIn(r, group, before?.text === ',' || quoted)) return true
  if (!candidate) {
    // “…,” said Smith
    const subject = speakerBehind(r, group)
    if (!(before?.text === ',' || quoted) || !subject || r.top.verb === null) return false
    // “The firm, which owns the ships, said it would …”: what has a verb of its own is not the speaker.
    if (!quoted && hasVerb(r, subject) && (leftBehind(r) || isAroundRelative(r))) return false
    // “The bishop, asked whether he would go, said nothing”: the sentence waits for its verb
    if (!quoted && r.stack.some(waitsForVerb)) return false
    const said = quoted || /^(?:said|says)$/.test((tokens[group.head] as Token).lower)
    if (!said && !isToldBy(r, group, subject)) return false
    r.popTo(r.stack[0] as Open, at)
    r.close(at)
    const open = r.push('main', group.from, null)
    r.give(open, group, [subject.from, subject === r.phraseAt[group.to] ? subject.to : endOf(r, subject)], 'finite')
    return true
  }
  const from = firstOfTwo(r, candidate)
  const mark = tokens[r.skipBack(from)]
  if (mark?.text !== ',' && !(mark && DASHES.has(mark.text))) return false
  if (
    next !== undefined &&
    !['PUNCT', 'ADP', 'ADV'].includes(next.pos) &&
    !r.phraseAt[group.to]?.time &&
    !TELLING.has(group.lemma)
  )
    return false
  const parenthetical = next?.text === ',' && r.stack.some((open) => open.verb === null && open.phrases.length > 0)
  const amidWhich = next?.text === ',' && isWhoBefore(r, r.skipBack(from))
  if (amidWhich || (parenthetical && endsWords(r, r.skipBack(from)))) {
    r.forget(from)
    const open = r.push('main', from, null)
    open.openedBy = amidWhich ? 'who' : 'said'
    r.give(open, group, [from, r.subjectEnd(group.from)], 'finite')
    r.close(group.to)
    return true
  }
  if (r.top.verb === null || next?.lower === 'that') return false
  if (r.stack.some((open) => open.verb === null)) return false
  const end = r.skipBack(from)
  r.forget(from)
  r.popTo(r.stack[0] as Open, end)
  r.close(end)
  const open = r.push('main', from, null)
  r.give(open, group, [from, r.subjectEnd(group.from)], 'finite')
  return true
}

/** “…, said the mayor”, “…, said on Monday the mayor”: who stands behind the verb, and behind a day that follows it. */
function speakerBehind(r: Reading, { to }: RawGroup): NounPhrase | undefined {
  const led = r.tokens[to]?.pos === 'ADP' ? r.phraseAt[to + 1] : r.phraseAt[to]
  const behind = led?.time ? r.phraseAt[led.to] : r.phraseAt[to]
  return behind?.time ? undefined : behind
}
/** “the Ministry | of Health” */
function endOf({ tokens, phraseAt }: Reading, { to }: NounPhrase): number {
  let end = to
  while (tokens[end]?.lower === 'of') {
    const next = phraseAt[end + 1]
    if (!next) break
    end = next.to
  }
  return end
}
/** “…, affirmed the governor”: nobody is stated or affirmed, so that who stands there says it; or “…, reported on Monday the ministry”. */
function isToldBy(r: Reading, { head, to }: RawGroup, speaker: NounPhrase): boolean {
  const { lower } = r.tokens[head] as Token
  return isSomebody(r, speaker) && (OF_WORDS.has(lower) || (OF_NEWS.has(lower) && speaker !== r.phraseAt[to]))
}
const OF_WORDS = new Set(
  'affirmed stated stressed underlined insisted added explained emphasised emphasized maintained argued wrote testified recounted affirms states stresses insists adds explains argues writes'.split(
    ' ',
  ),
)
/** Of these the next phrase may be to whom it is told. */
const OF_NEWS = new Set(['informed', 'reported', 'announced', 'recalled', 'declared'])
const isSomebody = ({ tokens }: Reading, { from, head }: NounPhrase): boolean =>
  isOnePerson((tokens[head] as Token).lower) ||
  ORGANISATION_NOUNS.has((tokens[head] as Token).lower) ||
  ((tokens[head] as Token).pos === 'PROPN' && (tokens[from] as Token).pos !== 'NUM')

/** A phrase ends before the mark at `i`, or a verb: “Whoever refused to leave, she warned, was risking death”. */
const endsWords = ({ phraseEnding, tokens }: Reading, i: number): boolean =>
  phraseEnding[i] !== undefined || tokens[i - 1]?.pos === 'VERB'

/** “two envoys who, the mayor said, had paid them” */
const isWhoBefore = ({ tokens, top }: Reading, comma: number): boolean =>
  top.kind === 'relative' && top.verb === null && top.from === comma - 1 && tokens[comma]?.text === ','

const waitsForVerb = ({ verb, phrases }: Open): boolean =>
  verb === null && phrases.some(({ governor, time }) => governor < 0 && !time)

/** “…, police and nurses said”: the first of two who say it. */
function firstOfTwo(r: Reading, { from }: NounPhrase): number {
  const first = r.tokens[from - 1]?.pos === 'CCONJ' ? r.phraseEnding[from - 1] : undefined
  if (!first || first.governor >= 0 || first.time) return from
  const mark = r.tokens[r.skipBack(first.from)]
  return mark?.text === ',' || (mark && DASHES.has(mark.text)) ? first.from : from
}

/** “Anyone who left, the mayor warned, was …”: who says it stands between two commas. */
function isSaidBetween(r: Reading, { phrases }: Open, { lemma, from, to }: RawGroup): boolean {
  const speaker = r.phraseEnding[from]
  if (!speaker || !SAYING.has(lemma) || r.tokens[to]?.text !== ',' || !r.commaBefore(speaker.from)) return false
  return phrases.some(({ governor, time }) => governor < 0 && !time)
}

/** “The tide, said the pilot, had turned”, “The case,” writes Ana Roth, “is an example”: who says it stands behind the verb. */
function placeThrownIn(r: Reading, group: RawGroup, parted: boolean): boolean {
  const speaker = r.phraseAt[group.to]
  if (!parted || !speaker || speaker.time || r.tokens[speaker.to]?.text !== ',') return false
  if (!REPORTS.has((r.tokens[group.head] as Token).lower) || r.top.verb !== null || r.top.phrases.length === 0)
    return false
  if (!isQuoteMark(r.tokens[group.from - 1]) && closesAside(r, group.from - 1) && !goesOn(r, speaker.to + 1))
    return false
  const open = r.push('main', group.from, null)
  open.openedBy = 'said'
  r.give(open, group, [speaker.from, speaker.to], 'finite')
  r.close(speaker.to)
  return true
}

/** The verb that was interrupted stands there. */
function goesOn(r: Reading, i: number): boolean {
  const verb = r.groupAt[i] ?? (r.tokens[i]?.pos === 'ADV' ? r.groupAt[i + 1] : undefined)
  return verb?.form === 'finite' || verb?.form === 'past?'
}
const REPORTS = new Set(['said', 'says', 'wrote', 'writes'])

/** The comma closes a relative clause, whose antecedent is still without its verb. */
function isAroundRelative({ stack }: Reading): boolean {
  const at = stack.findLastIndex(({ kind, openedBy }) => kind === 'relative' && openedBy === ',')
  const around = stack[at - 1]
  return around !== undefined && around.verb === null && around.phrases.length > 0
}

const hasVerb = (r: Reading, { to }: NounPhrase): boolean =>
  ['finite', 'past?', 'base'].includes(r.groupAt[to]?.form ?? '')

/** What stands before an afterthought of saying is its complement. */
export function attachSpeech(r: Reading): void {
  const roots = r.all.filter((open) => !open.dissolved && open.parent === null && open.verb !== null)
  for (let i = 0; i < roots.length; i++) {
    const said = roots[i] as Open
    if (said.openedBy === 'said') {
      const around = roots.find((open) => open.from < said.from && open.to > said.from)
      if (around) {
        around.parent = said
        around.kind = 'complement'
      }
      continue
    }
    if (
      i === 0 ||
      said.openedBy === 'who' ||
      r.tokens[said.from]?.pos === 'CCONJ' ||
      !SAYING.has(said.group?.lemma ?? '') ||
      said.openedBy === ''
    )
      continue
    const own = r.all.some(
      (open) => !open.dissolved && open.parent === said && open.kind === 'complement' && open.from > said.from,
    )
    const at = r.skipBack(said.from)
    if (own || !(r.tokens[at]?.text === ',' || isQuoteMark(r.tokens[said.from - 1]))) continue
    for (let k = i - 1; k >= 0; k--) {
      const before = roots[k] as Open
      if (before.parent !== null) break
      before.parent = said
      before.kind = 'complement'
    }
    tellOn(r, said, roots[i - 1] as Open)
  }
}

/** “A bus fell into a ravine, police said, killing nine”: the bus did, of which is told; “…, police said, adding …” they. */
function tellOn(r: Reading, said: Open, told: Open): void {
  if (told.parent !== said || !said.verb || !said.subject || !told.subject) return
  for (const open of r.all) {
    if (open.parent !== said || open.dissolved || open.from < said.verb.range[1]) continue
    // “…, police said, hours after they had fled”: those of whom is told
    if (open.kind === 'adverbial' && isTensed(open) && (BOUND.has(open.introducer) || isOfPronoun(r, open))) {
      const span = r.phraseEnding[open.from]
      const from = span && r.tokens[span.from - 1]?.text === ',' ? span.from : open.from
      if (isRightAfter(r, said, from)) Object.assign(open, { parent: told, from })
      continue
    }
    if (!tellsOn(open)) continue
    const led = r.tokens[open.from - 1]?.lower === 'including' ? open.from - 1 : open.from
    if (!isRightAfter(r, said, led) || open.verb?.passive || SPEAKING.has(open.group?.lemma ?? '')) continue
    if (SAYING.has(open.group?.lemma ?? '') || open.subject?.[0] !== said.subject[0]) continue
    open.parent = told
    open.subject = told.subject
  }
}

/** “…, as they fled” */
const isOfPronoun = ({ tokens }: Reading, { subject }: Open): boolean =>
  subject !== null && subject[1] - subject[0] === 1 && tokens[subject[0]]?.pos === 'PRON'

/** Not “as”, “while” and “when”, which tell as well when somebody said it. */
const BOUND = new Set(['after', 'before', 'since', 'until', 'because', 'although', 'though', 'unless'])

/** Also of “…, after sinking in May”. */
const tellsOn = ({ kind, verb }: Open): boolean =>
  kind === 'participial' || (kind === 'adverbial' && verb?.form === 'participle')

/** Between the verb of saying and the comma before `i` stands nothing but who says it and when. */
function isRightAfter(r: Reading, said: Open, i: number): boolean {
  const comma = r.skipBack(i)
  if (r.tokens[comma]?.text !== ',') return false
  let at = Math.max(said.verb?.range[1] ?? 0, said.subject?.[1] ?? 0)
  while (at < comma) {
    const phrase = r.phraseAt[at]
    if (phrase?.time) at = phrase.to
    else if (r.phraseAt[at + 1]?.time && r.tokens[at]?.pos === 'ADP') at++
    else return false
  }
  return at === comma
}

/** A verb that the subject left behind does not wait for: who says it, or what a relative clause tells besides. */
export const isOfAnother = (r: Reading, behind: Open, group: RawGroup): boolean =>
  isSaidBetween(r, behind, group) || isSecondTold(r, group)

/** “a war in which nine died and many fled”: behind “and” another subject, with nothing behind the verb before. */
function isSecondTold(r: Reading, { from }: RawGroup): boolean {
  const phrase = r.phraseEnding[r.skipAdverbs(from) + 1]
  const joint = phrase && phrase.governor < 0 ? r.skipBack(phrase.from) : -1
  return r.tokens[joint]?.pos === 'CCONJ' && endsRelative(r.top, joint)
}
