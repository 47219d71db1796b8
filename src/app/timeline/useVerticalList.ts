import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { CorpusFile } from '../../corpus/files.ts'
import { uncovered } from '../layout/coverage.ts'
import { windowOf } from '../layout/span.ts'
import type { Stretch } from '../layout/stretch.ts'
import { NO_WARP, type TimeWindow } from '../layout/timeScale.ts'
import { anchorDay, beginningOf, layoutVertical, type VerticalMonth } from '../layout/vertical.ts'
import { selecting, type View } from '../view/view.ts'
import { stepFrom, type useMarksInTime } from './useMarksInTime.ts'

/** Marks in the list before it asks whether to go on: a thumb's patience, and a page that stays light. */
const MOST_AT_ONCE = 60
/** Inside another page the list is a beginning, and the page around it stays in sight. */
const MOST_IN_BRIEF = 12

type Time = ReturnType<typeof useMarksInTime>

interface Options {
  readonly time: Time
  readonly corpus: CorpusFile
  readonly view: View
  readonly brief: boolean
  readonly choose: (change: Partial<View>) => void
}

export interface VerticalList {
  readonly ref: RefObject<HTMLOListElement | null>
  /** The days it is of. */
  readonly days: TimeWindow
  /** The list as far as the reader has been, and how many marks come after it. */
  readonly months: readonly VerticalMonth[]
  readonly left: number
  readonly goOn: () => void
  readonly events: Time['events']
  readonly figures: Time['figures']
  /** Marks of other days than those in view. */
  readonly outside: number
  readonly showAll: () => void
  /** Scrolls to a day, or the first one after it. */
  readonly goTo: (day: number) => void
  /** Chooses the next (previous) event of the story and scrolls to it. */
  readonly onStep: (direction: -1 | 1) => void
}

/** What the list of a narrow page holds, how far it goes, and how the reader gets to a place in it. */
export function useVerticalList({ time, corpus, view, brief, choose }: Options): VerticalList {
  const [showsAll, setShowsAll] = useState(false)
  const days = useMemo(() => (view.span ? windowOf(view.span, NO_WARP) : time.firstDays), [view.span, time])
  const { events, figures, published, outside } = useMemo(
    () => (showsAll ? { ...time, outside: 0 } : inDays(time, days)),
    [time, days, showsAll],
  )
  const all = useMemo(() => {
    const dates = time.published.map(({ stretch }) => stretch)
    const isUncovered = (from: number, to: number) => uncovered(dates, from, to).length > 0
    const ids = new Set(published.map(({ id }) => id))
    const articles = corpus.articles.filter(({ id }) => ids.has(id))
    return layoutVertical(events, figures, articles, isUncovered)
  }, [events, figures, published, time.published, corpus])
  const most = brief ? MOST_IN_BRIEF : MOST_AT_ONCE
  const [rounds, setRounds] = useState(1)
  // The list goes on as far as the reader has been: to what was asked for, and to what is selected.
  const [reached, setReached] = useState(Number.NEGATIVE_INFINITY)
  const stretch = time.stretches.get(view.selected?.id ?? '')
  const until = Math.max(reached, stretch ? anchorDay(stretch) : Number.NEGATIVE_INFINITY)
  const { months, left } = useMemo(() => beginningOf(all, rounds * most, until), [all, rounds, most, until])

  const ref = useRef<HTMLOListElement>(null)
  const wanted = useRef<Wanted | null>(null)
  useEffect(() => {
    if (!wanted.current || !ref.current) return
    scrollTo(ref.current, wanted.current)
    wanted.current = null
  })
  const goTo = (day: number) => {
    wanted.current = { day }
    setReached(Math.max(reached, Math.ceil(day) + 1))
    if (ref.current && day < until) scrollTo(ref.current, wanted.current)
  }
  const onStep = (direction: -1 | 1) => {
    const selected = events.find(({ id }) => id === view.selected?.id) ?? null
    const next = stepFrom(time.steps, selected, direction, (mark) => events.includes(mark))
    if (!next) return
    wanted.current = { id: next.id }
    choose(selecting('event', next.id))
  }
  return {
    ...{ ref, days, months, left, events, figures, outside, goTo, onStep },
    goOn: () => setRounds(rounds + 1),
    showAll: () => setShowsAll(true),
  }
}

/** What stands in these days, and how many marks do not. */
function inDays({ events, figures, published }: Time, { start, end }: TimeWindow) {
  const isIn = ({ stretch }: { stretch: Stretch }) => anchorDay(stretch) >= start && anchorDay(stretch) < end
  const shown = { events: events.filter(isIn), figures: figures.filter(isIn), published: published.filter(isIn) }
  return { ...shown, outside: events.length + figures.length - shown.events.length - shown.figures.length }
}

type Wanted = { readonly day: number } | { readonly id: string }

/** To a day, or the first one after it; or to a mark. */
function scrollTo(list: HTMLOListElement, to: Wanted) {
  if ('id' in to) return list.querySelector(`[data-id="${CSS.escape(to.id)}"]`)?.scrollIntoView({ block: 'center' })
  const rows = [...list.querySelectorAll<HTMLElement>('[data-day]')]
  const row = rows.find((each) => Number(each.dataset.day) >= Math.floor(to.day)) ?? rows.at(-1)
  row?.scrollIntoView({ block: 'start' })
}
