import type { Correction, Places, Pointer } from '../../corrections.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { ReadArticle, Shelf, Span } from '../../shapes.ts'

/** A correction with what its words were found to point at. */
export interface Aimed {
  readonly correction: Correction
  /** Index of the article. */
  readonly article: number
  readonly words: Span
  readonly at: Target
  /** For a merge: the report of the other event. */
  readonly other: Target | null
}
/** Something that an article says: by kind, article and place among what it says of this kind. */
export interface Target {
  readonly kind: 'event' | 'figure' | 'actor' | 'words'
  readonly article: number
  /** 0 for words. */
  readonly index: number
}

/** What each kind of correction may point at. */
const MAY_AIM_AT: Readonly<Record<Correction['act']['kind'], readonly Target['kind'][]>> = {
  date: ['event', 'figure'],
  type: ['event'],
  drop: ['event', 'figure'],
  add: ['words'],
  merge: ['event'],
  split: ['event'],
  rename: ['actor'],
}

/** Holds every correction against the articles. A quote that does not point at exactly one thing is a complaint. */
export function aimAll(
  corrections: readonly Correction[],
  articles: Shelf<ReadArticle>,
): { readonly aimed: readonly Aimed[]; readonly complaints: readonly Diagnostic[] } {
  const complaints: Diagnostic[] = []
  if (corrections.length === 0) return { aimed: [], complaints }
  const named = [...articles].map(({ id, file }): Named => ({ id, file }))
  const aimed = corrections.flatMap((correction): Aimed[] => {
    try {
      return [aimOne(correction, articles, named)]
    } catch (fault) {
      if (!(fault instanceof Missed)) throw fault
      const { message, advice, rule, place } = fault
      complaints.push({ level: 'error', rule, path: correction.path, ...place, message, advice })
      return []
    }
  })
  return { aimed, complaints }
}

class Missed extends Error {
  constructor(
    readonly rule: string,
    readonly place: { readonly line: number; readonly column: number },
    message: string,
    readonly advice: string,
  ) {
    super(message)
  }
}

type Named = Pick<ReadArticle, 'id' | 'file'>

function aimOne(correction: Correction, articles: Shelf<ReadArticle>, named: readonly Named[]): Aimed {
  const { pointer, places, act, item } = correction
  const { article, words } = find(pointer, places, articles, named)
  const kinds = MAY_AIM_AT[act.kind].filter((kind) => item === null || kind === item)
  if (kinds.length === 0) {
    const advice = item === 'figure' ? 'drop the figure and add it anew' : 'leave the line out'
    throw new Missed('wrong item', places.item!, `${act.kind} is no correction of a ${item}`, advice)
  }
  const at: Target = kinds.includes('words')
    ? { kind: 'words', article, index: 0 }
    : targetIn(articles, article, words, kinds, places.quote!)
  if (act.kind !== 'merge') return { correction, article, words, at, other: null }
  const second = find(act.other, act.places, articles, named)
  const other = targetIn(articles, second.article, second.words, ['event'], act.places.quote!)
  return { correction, article, words, at, other }
}

function find(
  { article: name, quote, within }: Pointer,
  places: Places,
  articles: Shelf<ReadArticle>,
  named: readonly Named[],
): { readonly article: number; readonly words: Span } {
  const article = named.findIndex(({ id, file }) => id === name || file === name)
  if (article < 0) {
    const known = named.slice(0, 5).map(({ file }) => file)
    throw new Missed(
      'unknown article',
      places.article!,
      `no article is called “${name}”`,
      `name the file of one that is here: ${known.join(', ')}${named.length > 5 ? ' …' : ''}`,
    )
  }
  const { text } = articles.at(article)!
  const around = within === null ? { start: 0, end: text.length } : once(text, within, places.within!, 0, ANEW)
  const advice = within === null ? LONGER : ANEW
  return { article, words: once(text.slice(0, around.end), quote, places.quote!, around.start, advice) }
}

const ANEW = 'copy the words from the article again, or remove the correction'
const LONGER = 'give, in within:, longer words that hold them and stand there once'

/** Where the words stand, once, from `from` on. */
function once(
  text: string,
  words: string,
  place: { line: number; column: number },
  from: number,
  advice: string,
): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Missed('quote not found', place, `“${short(words)}” does not stand there`, ANEW)
  if (text.indexOf(words, start + 1) >= 0)
    throw new Missed('quote not unique', place, `“${short(words)}” stands there more than once`, advice)
  return { start, end: start + words.length }
}

interface Candidate extends Span {
  readonly target: Target
  /** What names it: an event's word, a figure's number. */
  readonly name: Span
}

/** Where the words hold only a part of what names something, all of it. */
function adviceNear(candidates: readonly Candidate[], { start, end }: Span, text: string): string {
  const near = candidates.find(({ name }) => name.start < end && start < name.end)
  return near
    ? `quote all of “${short(text.slice(near.name.start, near.name.end))}”`
    : 'quote the word that names the event, or the figure’s number with its hedge'
}

function targetIn(
  articles: Shelf<ReadArticle>,
  at: number,
  words: Span,
  kinds: readonly Target['kind'][],
  place: { readonly line: number; readonly column: number },
): Target {
  const article = articles.at(at)!
  const candidates = candidatesOf(article, at, kinds)
  const inside = candidates.filter(({ name }) => name.start >= words.start && name.end <= words.end)
  const exact = inside.filter(({ start, end }) => start === words.start && end === words.end)
  const [first, second] = exact.length === 1 ? exact : inside
  const what = kinds.join(' or ')
  if (!first)
    throw new Missed(
      'nothing there',
      place,
      `no ${what} is drawn from these words`,
      kinds.includes('actor') ? 'quote the actor’s name as it is printed' : adviceNear(candidates, words, article.text),
    )
  if (second) {
    const names = inside.map(
      ({ name, target }) => `${target.kind} “${short(article.text.slice(name.start, name.end))}”`,
    )
    throw new Missed(
      'quote holds several',
      place,
      `these words hold ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' …' : ''}`,
      'quote one of these alone, with the words around it in within:, or say item: event or item: figure',
    )
  }
  return first.target
}

function candidatesOf(article: ReadArticle, at: number, kinds: readonly Target['kind'][]): Candidate[] {
  const named = (kind: Target['kind'], index: number, { start, end }: Span, name: Span): Candidate => ({
    start,
    end,
    name,
    target: { kind, article: at, index },
  })
  return kinds.flatMap((kind): Candidate[] => {
    if (kind === 'event') return article.events.map((mention, i) => named(kind, i, mention, mention.trigger))
    if (kind === 'figure') return article.figures.map((mention, i) => named(kind, i, mention, mention.number))
    if (kind === 'actor')
      return article.actors.flatMap((mention, i) =>
        mention.form === 'pronoun' ? [] : [named(kind, i, mention, mention)],
      )
    return []
  })
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)
