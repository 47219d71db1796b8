import type { Passage, When } from '../../corpus/model.ts'
import type { Step } from '../../corpus/step.ts'
import type { ActorMention, Attribution, EventMention, ReadArticle, RefusedSpan, Span, TimeMention } from '../shapes.ts'

/**
 * An article as it is put aside: all its values in one list, without the names of their fields, which would be more than
 * half of its JSON and of the time to write and read it. `unpacked` makes of it what went in. What is rare is left as it
 * is.
 */
export type Packed = readonly unknown[]

export function packed(article: ReadArticle): Packed {
  const { id, file, text, outlet, title, url, published, language, sha256, headline, figures, stances } = article
  const to: unknown[] = [id, file, text, outlet, title, url, published, language, sha256, headline, figures, stances]
  packList(to, article.passages, packPassage)
  packList(to, article.times, packTime)
  packList(to, article.actors, packActor)
  packList(to, article.attributions, packAttribution)
  packList(to, article.events, packEvent)
  packList(to, article.refused, packRefused)
  return to
}

export function unpacked(values: Packed): ReadArticle {
  const from = new Values(values)
  return {
    id: from.next(),
    file: from.next(),
    text: from.next(),
    outlet: from.next(),
    title: from.next(),
    url: from.next(),
    published: from.next(),
    language: from.next(),
    sha256: from.next(),
    headline: from.next(),
    figures: from.next(),
    stances: from.next(),
    passages: from.list(unpackPassage),
    times: from.list(unpackTime),
    actors: from.list(unpackActor),
    attributions: from.list(unpackAttribution),
    events: from.list(unpackEvent),
    refused: from.list(unpackRefused),
  }
}

/** Values in the order in which they were packed. */
export class Values {
  private at = 0

  constructor(private readonly values: Packed) {}

  /** What was packed here is known to whoever asks. */
  next<Value>(): Value {
    return this.values[this.at++] as Value
  }

  list<Item>(unpack: (from: Values) => Item): Item[] {
    const length = this.next<number>()
    const items: Item[] = []
    for (let i = 0; i < length; i++) items.push(unpack(this))
    return items
  }
}

/** The length of the list, then its items. */
export function packList<Item>(to: unknown[], items: readonly Item[], pack: (to: unknown[], item: Item) => void): void {
  to.push(items.length)
  for (const item of items) pack(to, item)
}

function packSpan(to: unknown[], { start, end }: Span): void {
  to.push(start, end)
}
function unpackSpan(from: Values): Span {
  return { start: from.next(), end: from.next() }
}

function packPassage(to: unknown[], { index, start, end, kind, furniture, paragraph, garbled }: Passage): void {
  to.push(index, start, end, kind, furniture, paragraph, garbled.length === 0 ? 0 : garbled)
}
function unpackPassage(from: Values): Passage {
  return {
    index: from.next(),
    start: from.next(),
    end: from.next(),
    kind: from.next(),
    furniture: from.next(),
    paragraph: from.next(),
    garbled: from.next() || [],
  }
}

export function packWhen(to: unknown[], when: When): void {
  const { earliest, latest, edtf, precision, basis, approximate, words, steps } = when
  to.push(earliest, latest, edtf, precision, basis, approximate, words)
  packList(to, steps, packStep)
}
export function unpackWhen(from: Values): When {
  return {
    earliest: from.next(),
    latest: from.next(),
    edtf: from.next(),
    precision: from.next(),
    basis: from.next(),
    approximate: from.next(),
    words: from.next(),
    steps: from.list(unpackStep),
  }
}

function packStep(to: unknown[], { looked, found, considered }: Step): void {
  to.push(looked, found, considered ?? 0)
}
function unpackStep(from: Values): Step {
  const looked = from.next<string>()
  const found = from.next<string>()
  const considered = from.next<NonNullable<Step['considered']> | 0>()
  return considered === 0 ? { looked, found } : { looked, found, considered }
}

function packTime(to: unknown[], { start, end, passage, type, value, mod, when, anchor, rule }: TimeMention): void {
  to.push(start, end, passage, type, value, mod, anchor, rule)
  packWhen(to, when)
}
function unpackTime(from: Values): TimeMention {
  return {
    start: from.next(),
    end: from.next(),
    passage: from.next(),
    type: from.next(),
    value: from.next(),
    mod: from.next(),
    anchor: from.next(),
    rule: from.next(),
    when: unpackWhen(from),
  }
}

function packActor(to: unknown[], mention: ActorMention): void {
  const { start, end, passage, kind, key, name, role, affiliation, form, rule } = mention
  to.push(start, end, passage, kind, key, name, role, affiliation, form, rule)
}
function unpackActor(from: Values): ActorMention {
  return {
    start: from.next(),
    end: from.next(),
    passage: from.next(),
    kind: from.next(),
    key: from.next(),
    name: from.next(),
    role: from.next(),
    affiliation: from.next(),
    form: from.next(),
    rule: from.next(),
  }
}

function packAttribution(to: unknown[], { passage, source, cue, content, actor, rule }: Attribution): void {
  to.push(passage, actor, rule)
  for (const span of [source, cue, content]) packSpan(to, span)
}
function unpackAttribution(from: Values): Attribution {
  return {
    passage: from.next(),
    actor: from.next(),
    rule: from.next(),
    source: unpackSpan(from),
    cue: unpackSpan(from),
    content: unpackSpan(from),
  }
}

function packEvent(to: unknown[], mention: EventMention): void {
  const { start, end, passage, lemma, title, type, status, time, place, importance, attribution, rule } = mention
  to.push(start, end, passage, lemma, title, type, status, time, place, importance, attribution, rule)
  to.push(mention.words, mention.happening, mention.tie)
  packSpan(to, mention.trigger)
  packWhen(to, mention.when)
  packList(to, mention.participants, (list, { actor, role }) => list.push(actor, role))
}
function unpackEvent(from: Values): EventMention {
  return {
    start: from.next(),
    end: from.next(),
    passage: from.next(),
    lemma: from.next(),
    title: from.next(),
    type: from.next(),
    status: from.next(),
    time: from.next(),
    place: from.next(),
    importance: from.next(),
    attribution: from.next(),
    rule: from.next(),
    words: from.next(),
    happening: from.next(),
    tie: from.next(),
    trigger: unpackSpan(from),
    when: unpackWhen(from),
    participants: from.list((values) => ({ actor: values.next(), role: values.next() })),
  }
}

function packRefused(to: unknown[], { start, end, rule, reason }: RefusedSpan): void {
  to.push(start, end, rule, reason)
}
function unpackRefused(from: Values): RefusedSpan {
  return { start: from.next(), end: from.next(), rule: from.next(), reason: from.next() }
}
