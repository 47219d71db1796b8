import { useEffect, useMemo, useRef, useState } from 'react'
import { PinnedFigures } from '../figures/PinnedFigures.tsx'
import { uncovered } from '../layout/coverage.ts'
import { windowOf } from '../layout/span.ts'
import type { Stretch } from '../layout/stretch.ts'
import { NO_WARP } from '../layout/timeScale.ts'
import { anchorDay, beginningOf, layoutVertical } from '../layout/vertical.ts'
import { Steps } from '../ui/Steps.tsx'
import { selecting } from '../view/view.ts'
import { Legend } from './Legend.tsx'
import { MoreByTime } from './MoreByTime.tsx'
import type { TimelineProps } from './props.ts'
import { SharedDrawing } from './SharedDrawing.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { stepFrom, useMarksInTime } from './useMarksInTime.ts'
import { PauseRow, VerticalDay } from './VerticalDay.tsx'
import './vertical.css'
import { say } from '../words/say.ts'

/** Marks in the list before it asks whether to go on: a thumb's patience, and a page that stays light. */
const MOST_AT_ONCE = 60
/** Inside another page the list is a beginning, and the page around it stays in sight. */
const MOST_IN_BRIEF = 12

/** The timeline of a narrow page: time runs down, the figures stay in sight above it, the thumb reaches the steps. */
export function VerticalTimeline({ width, ...props }: TimelineProps & { width: number }) {
  const { corpus, undated, view, choose, brief = false } = props
  const time = useMarksInTime(props)
  const { published } = time
  const [showsAll, setShowsAll] = useState(false)
  const { events, figures, outside } = useMemo(() => {
    if (showsAll) return { events: time.events, figures: time.figures, outside: 0 }
    const { start, end } = view.span ? windowOf(view.span, NO_WARP) : time.firstDays
    const isIn = ({ stretch }: { stretch: Stretch }) => anchorDay(stretch) >= start && anchorDay(stretch) < end
    const shown = { events: time.events.filter(isIn), figures: time.figures.filter(isIn) }
    const all = time.events.length + time.figures.length
    return { ...shown, outside: all - shown.events.length - shown.figures.length }
  }, [time, view.span, showsAll])
  const all = useMemo(() => {
    const dates = published.map(({ stretch }) => stretch)
    const isUncovered = (from: number, to: number) => uncovered(dates, from, to).length > 0
    const ids = new Set(published.map(({ id }) => id))
    return layoutVertical(
      events,
      figures,
      corpus.articles.filter(({ id }) => ids.has(id)),
      isUncovered,
    )
  }, [events, figures, published, corpus])
  const most = brief ? MOST_IN_BRIEF : MOST_AT_ONCE
  const [rounds, setRounds] = useState(1)
  // The list goes on as far as the reader has been: to what was asked for, and to what is selected.
  const [reached, setReached] = useState(Number.NEGATIVE_INFINITY)
  const stretch = time.stretches.get(view.selected?.id ?? '')
  const until = Math.max(reached, stretch ? anchorDay(stretch) : Number.NEGATIVE_INFINITY)
  const { months, left } = useMemo(() => beginningOf(all, rounds * most, until), [all, rounds, most, until])

  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<{ day: number } | { id: string } | null>(null)
  useEffect(() => {
    if (!wanted.current || !list.current) return
    scrollTo(list.current, wanted.current)
    wanted.current = null
  })
  const goTo = (day: number) => {
    wanted.current = { day }
    setReached(Math.max(reached, Math.ceil(day) + 1))
    if (list.current && day < until) scrollTo(list.current, wanted.current)
  }
  const onStep = (direction: -1 | 1) => {
    const selected = events.find(({ id }) => id === view.selected?.id) ?? null
    const next = stepFrom(time.steps, selected, direction)
    if (!next) return
    wanted.current = { id: next.id }
    choose(selecting('event', next.id))
  }
  return (
    <div className="vertical">
      <SharedDrawing width={width} />
      <div className="vertical-head">
        <p data-visible-count={events.length + figures.length}>
          {say.graphic.inOrder(events.length, figures.length)}
          {outside > 0 && (
            <button type="button" className="plain" onClick={() => setShowsAll(true)}>
              {say.graphic.ofOtherTimes(outside)}
            </button>
          )}
        </p>
        <fieldset>
          <legend className="unseen">{say.graphic.placedWhen}</legend>
          {(['happened', 'reported'] as const).map((axis) => (
            <label key={axis}>
              <input type="radio" name="axis" checked={view.axis === axis} onChange={() => choose({ axis })} />
              {axis === 'happened' ? say.graphic.byHappened : say.graphic.byReported}
            </label>
          ))}
        </fieldset>
      </div>
      <PinnedFigures
        marks={time.figures}
        measures={corpus.measures}
        actors={time.actors}
        articles={time.articles}
        differences={time.differences}
        view={view}
        width={width}
        window={time.firstDays}
        onDay={goTo}
      />
      <ol ref={list} className="vertical-months">
        {months.map(({ key, year, month, pause, days }) => (
          <li key={key}>
            {pause && (
              <ol>
                <PauseRow pause={pause} />
              </ol>
            )}
            <h3 className="vertical-month">
              {month === null ? (
                year
              ) : (
                <>
                  {say.time.months[month - 1]} <span>{year}</span>
                </>
              )}
            </h3>
            <ol>
              {days.map((day) => (
                <VerticalDay key={`${day.day} ${day.width}`} day={day} time={time} view={view} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="vertical-go-on" onClick={() => setRounds(rounds + 1)}>
          {say.graphic.goOn(left)}
        </button>
      )}
      {corpus.extent && <MoreByTime folded={props.marks.folded} extent={corpus.extent} view={view} />}
      {view.span && (
        <button type="button" className="vertical-go-on" onClick={() => choose({ span: null })}>
          {say.graphic.firstView}
        </button>
      )}
      <Legend />
      <UndatedTray corpus={corpus} undated={undated} unplaced={time.unplaced} view={view} />
      {time.steps.length > 0 && <Steps onStep={onStep} />}
    </div>
  )
}

/** To a day, or the first one after it; or to a mark. */
function scrollTo(list: HTMLOListElement, to: { day: number } | { id: string }) {
  if ('id' in to) return list.querySelector(`[data-id="${CSS.escape(to.id)}"]`)?.scrollIntoView({ block: 'center' })
  const rows = [...list.querySelectorAll<HTMLElement>('[data-day]')]
  const row = rows.find((each) => Number(each.dataset.day) >= Math.floor(to.day)) ?? rows.at(-1)
  row?.scrollIntoView({ block: 'start' })
}
