import type { Bound, When } from '../../../corpus/model.ts'
import { undated, whenOf } from '../../../corpus/when.ts'
import type { AddedEvent, AddedFigure, Correction, GivenTime } from '../../corrections.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { EventMention, FigureMention, ReadArticle, Shelf, Span } from '../../shapes.ts'
import { shelfOf } from '../../shelf.ts'
import type { Aimed, Target } from './aim.ts'

/** The rule by which an editor's own items are known. */
export const BY_HAND = 'edited by hand'

/** An editor's time, with the reason for its one step. */
export function whenGiven(time: GivenTime, reason: string): When {
  const when = whenOf({ ...time, basis: 'inferred', steps: [] })
  return { ...when, steps: [{ looked: `${BY_HAND}: ${reason}`, found: when.edtf }] }
}

/** What an editor added, with the correction that did. */
export interface Added {
  readonly at: Target
  readonly correction: Correction
}

/** The articles with what editors add to them, each at the end of its list, so that nothing found moves. */
export function withAdded(
  articles: Shelf<ReadArticle>,
  aimed: readonly Aimed[],
): {
  readonly articles: Shelf<ReadArticle>
  readonly added: readonly Added[]
  readonly complaints: readonly Diagnostic[]
} {
  const complaints: Diagnostic[] = []
  const added: Added[] = []
  const changed = new Map<number, ReadArticle>()
  for (const { correction, article: at, words } of aimed) {
    if (correction.act.kind !== 'add') continue
    const article = changed.get(at) ?? articles.at(at)!
    const { event, figure } = correction.act
    const made = event ? eventOf(article, words, event, correction) : figureOf(article, words, figure!, correction)
    if ('level' in made) {
      complaints.push(made)
      continue
    }
    const isEvent = 'trigger' in made
    const index = isEvent ? article.events.length : article.figures.length
    added.push({ at: { kind: isEvent ? 'event' : 'figure', article: at, index }, correction })
    changed.set(
      at,
      isEvent ? { ...article, events: [...article.events, made] } : { ...article, figures: [...article.figures, made] },
    )
  }
  if (changed.size === 0) return { articles, added, complaints }
  const all = shelfOf(articles.length, (index) => changed.get(index) ?? articles.at(index)!)
  return { articles: all, added, complaints }
}

function eventOf(
  article: ReadArticle,
  words: Span,
  event: AddedEvent,
  correction: Correction,
): EventMention | Diagnostic {
  const passage = passageAt(article, words)
  if (passage === null) return notInPassage(correction)
  const participants: { actor: number; role: 'agent' }[] = []
  for (const name of event.actors) {
    const actor = article.actors.findIndex(({ start, end }) => article.text.slice(start, end) === name)
    if (actor < 0)
      return fault(
        correction,
        'unknown actor',
        `no actor of this article is printed as “${name}”`,
        'write the name as the article prints it',
      )
    participants.push({ actor, role: 'agent' })
  }
  return {
    ...words,
    passage,
    trigger: words,
    lemma: article.text.slice(words.start, words.end).split(/\s/, 1)[0]!.toLowerCase(),
    title: event.title,
    type: event.type,
    status: event.status,
    when: event.date
      ? whenGiven(event.date, correction.reason)
      : undated([{ looked: BY_HAND, found: 'added without a date' }]),
    time: null,
    place: event.place,
    importance: event.importance,
    participants,
    attribution: attributionOf(article, words),
    words: [],
    happening: null,
    tie: null,
    rule: BY_HAND,
  }
}

function figureOf(
  article: ReadArticle,
  words: Span,
  figure: AddedFigure,
  correction: Correction,
): FigureMention | Diagnostic {
  const passage = passageAt(article, words)
  if (passage === null) return notInPassage(correction)
  const { number, point, bound, date, ...fields } = figure
  const start = article.text.slice(0, words.end).indexOf(number, words.start)
  if (start < 0)
    return fault(
      correction,
      'number not in the quote',
      `“${number}” is no part of the quote`,
      'copy the number with its hedge from the quote',
    )
  return {
    ...words,
    ...fields,
    passage,
    number: { start, end: start + number.length },
    point,
    ...boundsOf(bound, point),
    bound,
    hedge: '',
    shareOf: null,
    base: null,
    period: null,
    asOf: date ? whenGiven(date, correction.reason) : publishedOf(article),
    attribution: attributionOf(article, words),
    caveats: [],
    modality: '',
    countsOn: false,
    rule: BY_HAND,
    steps: [{ looked: number, found: `${BY_HAND}: ${correction.reason}` }],
  }
}

function boundsOf(bound: Bound, point: number | null): { low: number | null; high: number | null } {
  return {
    low: bound === '>' || bound === '>=' ? point : null,
    high: bound === '<' || bound === '<=' ? point : null,
  }
}

function publishedOf({ published }: ReadArticle): When | null {
  if (!published) return null
  const { earliest, latest, edtf } = published
  const steps = [{ looked: 'no day is given: the day of the article', found: edtf }]
  return whenOf({ earliest, latest, basis: 'inferred', steps })
}

/** The saying whose content holds the words. */
function attributionOf({ attributions }: ReadArticle, { start, end }: Span): number | null {
  const index = attributions.findIndex(({ content }) => content.start <= start && end <= content.end)
  return index < 0 ? null : index
}

function passageAt({ passages }: ReadArticle, { start, end }: Span): number | null {
  const passage = passages.find((each) => each.start <= start && end <= each.end)
  return passage && passage.kind !== 'furniture' ? passage.index : null
}

function notInPassage(correction: Correction): Diagnostic {
  return fault(
    correction,
    'quote not in one passage',
    'the words do not lie inside one sentence or heading of the article',
    'quote words of one sentence',
  )
}

function fault({ path, places }: Correction, rule: string, message: string, advice: string): Diagnostic {
  return { level: 'error', rule, path, ...places.quote!, message, advice }
}
