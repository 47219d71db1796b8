import { useMemo, useRef } from 'react'
import type { Actor, ArticleSummary } from '../../corpus/model.ts'
import { byCodeUnit } from '../../corpus/order.ts'
import { differencesOf } from '../figures/differing.ts'
import { defaultWindow, wholeWindow } from '../layout/defaultSpan.ts'
import { skipEmpty } from '../layout/emptiness.ts'
import { type EventMark, eventMarks, figureMarks, publishedStretch } from '../layout/marks.ts'
import type { Stretch } from '../layout/stretch.ts'
import type { MarkOnStrip } from '../layout/strip.ts'
import { NO_WARP, type TimeWindow } from '../layout/timeScale.ts'
import { type Limits, NARROWEST_DAYS, within } from '../layout/zoom.ts'
import { keepsEvent, keepsFigure } from '../view/filter.ts'
import type { TimelineProps } from './props.ts'

/** Everything that does not change while the reader zooms: filtered marks in time, and how far time goes. */
export function useMarksInTime({ corpus, marks, view }: Pick<TimelineProps, 'corpus' | 'marks' | 'view'>) {
  const { filters, axis, skipEmpty: skips } = view
  const allEvents = useSameList(marks.events)
  const allFigures = useSameList(marks.figures)
  const fixed = useMemo(() => {
    const articles: ReadonlyMap<string, ArticleSummary> = new Map(
      corpus.articles.map((article) => [article.id, article]),
    )
    const actors: ReadonlyMap<string, Actor> = new Map(corpus.actors.map((actor) => [actor.id, actor]))
    const published = corpus.articles.flatMap((article) => {
      const stretch = publishedStretch(article)
      return stretch ? [{ id: article.id, stretch }] : []
    })
    return { articles, actors, published }
  }, [corpus])
  const placed = useMemo(
    () => ({
      events: eventMarks(allEvents, fixed.articles, axis),
      figures: figureMarks(allFigures, fixed.articles, axis),
    }),
    [allEvents, allFigures, fixed, axis],
  )
  // The limits do not depend on filters: taking one off must not move the picture.
  const bounds = useMemo(() => {
    // On the reported axis the lag reaches back to when it happened.
    const stretches = [...placed.events, ...placed.figures].flatMap(({ stretch, happened }) =>
      happened ? [stretch, happened] : [stretch],
    )
    const dates = fixed.published.map(({ stretch }) => stretch)
    const warp = skips ? skipEmpty([...stretches, ...dates]) : NO_WARP
    const drawn = ({ start, end }: TimeWindow): TimeWindow => ({ start: warp.drawn(start), end: warp.drawn(end) })
    const firstDays = defaultWindow(dates, stretches)
    const first = drawn(firstDays)
    const all = drawn(wholeWindow(dates, stretches))
    const whole = { start: Math.min(all.start, first.start), end: Math.max(all.end, first.end) }
    const limits: Limits = { whole, narrowest: NARROWEST_DAYS }
    return { warp, first, firstDays, limits }
  }, [placed, fixed, skips])
  const kept = useMemo(() => {
    const events = placed.events.filter(({ event }) => keepsEvent(corpus, filters, event))
    const figures = placed.figures.filter(({ figure }) => keepsFigure(corpus, filters, figure))
    const stretches = new Map<string, Stretch>([...events, ...figures].map(({ id, stretch }) => [id, stretch]))
    for (const { id, stretch } of fixed.published) stretches.set(id, stretch)
    const onAxis = new Set<string>([...placed.events, ...placed.figures].map(({ id }) => id))
    const unplaced = {
      events: allEvents.filter((event) => !onAxis.has(event.id) && keepsEvent(corpus, filters, event)),
      figures: allFigures.filter((figure) => !onAxis.has(figure.id) && keepsFigure(corpus, filters, figure)),
    }
    return {
      events,
      figures,
      unplaced,
      stretches,
      all: [...events.map(onStrip), ...figures],
      steps: stepsOf(events),
    }
  }, [placed, allEvents, allFigures, fixed, filters, corpus])
  const differences = useMemo(() => differencesOf(corpus.disagreements, allFigures), [corpus, allFigures])
  return useMemo(() => ({ ...fixed, ...bounds, ...kept, differences }), [fixed, bounds, kept, differences])
}

/** The list of the last render while it holds the same: loading hands out a new one with every change of the span. */
function useSameList<Item>(list: readonly Item[]): readonly Item[] {
  const kept = useRef(list)
  const same = kept.current.length === list.length && list.every((item, at) => item === kept.current[at])
  if (!same) kept.current = list
  return kept.current
}

/** An event that is said to go on reaches to the last day it is said, and is counted where its mark stands. */
function onStrip({ stretch, heldUntil, centre }: EventMark): MarkOnStrip {
  return { stretch: heldUntil === null ? stretch : { ...stretch, to: heldUntil }, centre }
}

/** The story in steps: the most important events in order of time. */
function stepsOf(events: readonly EventMark[]): EventMark[] {
  const most = events.reduce((top, { event }) => Math.max(top, event.importance), 0)
  return events
    .filter(({ event }) => event.importance === most)
    .sort((a, b) => a.centre - b.centre || byCodeUnit(a.id, b.id))
}

/**
 * The step after (before) the one selected. Without one, the first (last) in view: a story that is read where the reader
 * looks does not begin with an aside from ten years before.
 */
export function stepFrom(
  steps: readonly EventMark[],
  selected: EventMark | null,
  direction: -1 | 1,
  isInView: (mark: EventMark) => boolean = () => true,
): EventMark | null {
  if (!selected) {
    const seen = steps.filter(isInView)
    return (seen.length > 0 ? seen : steps).at(direction === 1 ? 0 : -1) ?? null
  }
  const after = (mark: EventMark) => mark.centre - selected.centre || byCodeUnit(mark.id, selected.id)
  if (direction === 1) return steps.find((mark) => after(mark) > 0) ?? null
  return steps.findLast((mark) => after(mark) < 0) ?? null
}

/** A window around some stretches, with air at both sides. */
export function around(stretches: readonly Stretch[], drawn: (day: number) => number, limits: Limits): TimeWindow {
  const edges = stretches.flatMap(({ from, to }) => [from, to]).filter((edge): edge is number => edge !== null)
  const start = drawn(edges.reduce((least, edge) => Math.min(least, edge), Number.POSITIVE_INFINITY))
  const end = drawn(edges.reduce((most, edge) => Math.max(most, edge), Number.NEGATIVE_INFINITY))
  const air = Math.max(1.5, (end - start) * 0.2)
  return within({ start: start - air, end: end + air }, limits)
}
