import type { Correction, Places, Pointer } from '../../corrections.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { ActorMention, EventMention, FigureMention, ReadArticle, Span } from '../../shapes.ts'

/** A correction with what its words were found to point at. */
export interface Aimed {
  readonly correction: Correction
  /** Index of the article. */
  readonly article: number
  readonly words: Span
  readonly at: Target
  /** For a merge: the report of the other event. */
  readonly other: EventMention | null
}
export type Target =
  | { readonly kind: 'event'; readonly mention: EventMention }
  | { readonly kind: 'figure'; readonly mention: FigureMention }
  | { readonly kind: 'actor'; readonly mention: ActorMention }
  | { readonly kind: 'words' }

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
  articles: readonly ReadArticle[],
): { readonly aimed: readonly Aimed[]; readonly complaints: readonly Diagnostic[] } {
  const complaints: Diagnostic[] = []
  const aimed = corrections.flatMap((correction): Aimed[] => {
    try {
      return [aimOne(correction, articles)]
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

function aimOne(correction: Correction, articles: readonly ReadArticle[]): Aimed {
  const { pointer, places, act, item } = correction
  const { article, words } = find(pointer, places, articles)
  const kinds = MAY_AIM_AT[act.kind].filter((kind) => item === null || kind === item)
  if (kinds.length === 0) {
    const advice = item === 'figure' ? 'drop the figure and add it anew' : 'leave the line out'
    throw new Missed('wrong item', places.item!, `${act.kind} is no correction of a ${item}`, advice)
  }
  const at: Target = kinds.includes('words')
    ? { kind: 'words' }
    : targetIn(articles[article]!, words, kinds, places.quote!)
  if (act.kind !== 'merge') return { correction, article, words, at, other: null }
  const second = find(act.other, act.places, articles)
  const other = targetIn(articles[second.article]!, second.words, ['event'], act.places.quote!)
  return { correction, article, words, at, other: other.kind === 'event' ? other.mention : null }
}

function find(
  { article: name, quote, within }: Pointer,
  places: Places,
  articles: readonly ReadArticle[],
): { readonly article: number; readonly words: Span } {
  const article = articles.findIndex(({ id, file }) => id === name || file === name)
  if (article < 0) {
    const known = articles.slice(0, 5).map(({ file }) => file)
    throw new Missed(
      'unknown article',
      places.article!,
      `no article is called “${name}”`,
      `name the file of one that is here: ${known.join(', ')}${articles.length > 5 ? ' …' : ''}`,
    )
  }
  const { text } = articles[article]!
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

function targetIn(
  article: ReadArticle,
  words: Span,
  kinds: readonly Target['kind'][],
  place: { readonly line: number; readonly column: number },
): Target {
  const candidates = candidatesOf(article, kinds)
  const inside = candidates.filter(({ name }) => name.start >= words.start && name.end <= words.end)
  const exact = inside.filter(({ start, end }) => start === words.start && end === words.end)
  const [first, second] = exact.length === 1 ? exact : inside
  const what = kinds.join(' or ')
  if (!first)
    throw new Missed(
      'nothing there',
      place,
      `no ${what} is drawn from these words`,
      kinds.includes('actor')
        ? 'quote the actor’s name as it is printed'
        : 'quote the word that names the event, or the number of the figure',
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

function candidatesOf(article: ReadArticle, kinds: readonly Target['kind'][]): Candidate[] {
  const span = ({ start, end }: Span): Span => ({ start, end })
  return kinds.flatMap((kind): Candidate[] => {
    if (kind === 'event')
      return article.events.map((mention) => ({
        ...span(mention),
        name: mention.trigger,
        target: { kind, mention },
      }))
    if (kind === 'figure')
      return article.figures.map((mention) => ({ ...span(mention), name: mention.number, target: { kind, mention } }))
    if (kind === 'actor')
      return article.actors
        .filter(({ form }) => form !== 'pronoun')
        .map((mention) => ({ ...span(mention), name: mention, target: { kind, mention } }))
    return []
  })
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)
