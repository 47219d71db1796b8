import { useMemo, useRef, useState } from 'react'
import { dayFromNumber, MONTHS, weekdayOf } from '../../corpus/day.ts'
import { PinnedFigures } from '../figures/PinnedFigures.tsx'
import { uncovered } from '../layout/coverage.ts'
import { windowOf } from '../layout/span.ts'
import type { Stretch } from '../layout/stretch.ts'
import { NO_WARP } from '../layout/timeScale.ts'
import { anchorDay, layoutVertical, type Pause, type VerticalDay } from '../layout/vertical.ts'
import { countOf } from '../ui/labels.ts'
import { articleName, eventName, figureName } from '../ui/mark/names.ts'
import { hrefOf, selecting } from '../view/view.ts'
import { Definitions } from './Definitions.tsx'
import { Legend } from './Legend.tsx'
import type { TimelineProps } from './Timeline.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { stepFrom, useMarksInTime } from './useMarksInTime.ts'
import { VerticalArticle, VerticalEvent, VerticalFigure } from './VerticalMark.tsx'
import './vertical.css'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The timeline of a narrow page: time runs down, the figures stay in sight above it, the thumb reaches the steps. */
export function VerticalTimeline({ width, ...props }: TimelineProps & { width: number }) {
  const { corpus, undated, view, choose } = props
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
  const months = useMemo(() => {
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
  const list = useRef<HTMLOListElement>(null)
  const goTo = (day: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-day]') ?? [])]
    const row = rows.find((each) => Number(each.dataset.day) >= day) ?? rows.at(-1)
    row?.scrollIntoView({ block: 'start' })
  }
  const onStep = (direction: -1 | 1) => {
    const selected = events.find(({ id }) => id === view.selected?.id) ?? null
    const next = stepFrom(time.steps, selected, direction)
    if (!next) return
    choose(selecting('event', next.id))
    list.current?.querySelector(`[data-id="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <div className="vertical">
      <Definitions width={width} />
      <div className="vertical-head">
        <p data-visible-count={events.length + figures.length}>
          {countOf(events.length, 'event')} and {countOf(figures.length, 'figure')}, in order of time
          {outside > 0 && (
            <button type="button" className="plain" onClick={() => setShowsAll(true)}>
              {countOf(outside, 'mark')} of other times: show
            </button>
          )}
        </p>
        <fieldset>
          <legend className="unseen">Placed by when it</legend>
          {(['happened', 'reported'] as const).map((axis) => (
            <label key={axis}>
              <input type="radio" name="axis" checked={view.axis === axis} onChange={() => choose({ axis })} />
              {axis === 'happened' ? 'by day it happened' : 'by day of report'}
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
              {MONTHS[month - 1]} <span>{year}</span>
            </h3>
            <ol>
              {days.map((day) => (
                <Day key={day.day} day={day} time={time} view={view} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <Legend />
      <UndatedTray corpus={corpus} undated={undated} unplaced={time.unplaced} view={view} />
      {time.steps.length > 0 && (
        <div className="vertical-steps">
          <button type="button" onClick={() => onStep(-1)}>
            Previous event
          </button>
          <button type="button" onClick={() => onStep(1)}>
            Next event
          </button>
        </div>
      )}
    </div>
  )
}

type Time = ReturnType<typeof useMarksInTime>

function Day({ day, time, view }: { day: VerticalDay; time: Time; view: TimelineProps['view'] }) {
  const [isOpen, setOpen] = useState(false)
  const iso = dayFromNumber(day.day)
  const isSelected = (kind: string, id: string) => view.selected?.kind === kind && view.selected.id === id
  const shown = isOpen ? [...day.events, ...day.folded] : day.events
  return (
    <>
      {day.pause && <PauseRow pause={day.pause} />}
      <li className="vertical-day" data-day={day.day}>
        <p className="vertical-date">
          <span className="unseen">{iso}</span>
          <b aria-hidden="true">{Number(iso.slice(8))}</b>
          <small aria-hidden="true">{WEEKDAYS[weekdayOf(iso) - 1]}</small>
        </p>
        <ul>
          {day.articles.map((article) => (
            <VerticalArticle
              key={article.id}
              article={article}
              name={articleName(article)}
              href={hrefOf(view, selecting('article', article.id))}
              selected={isSelected('article', article.id)}
            />
          ))}
          {shown.map((mark) => (
            <VerticalEvent
              key={mark.id}
              mark={mark}
              day={day.day}
              name={eventName(mark.event, time.articles)}
              href={hrefOf(view, selecting('event', mark.id))}
              selected={isSelected('event', mark.id)}
            />
          ))}
          {day.figures.map((mark) => (
            <VerticalFigure
              key={mark.id}
              mark={mark}
              day={day.day}
              name={figureName(mark.figure, time.actors, time.articles)}
              href={hrefOf(view, selecting('figure', mark.id))}
              selected={isSelected('figure', mark.id)}
            />
          ))}
          {day.folded.length > 0 && (
            <li>
              <a
                className="vertical-mark vertical-more"
                data-mark="cluster"
                data-id={String(day.day)}
                href={hrefOf(view)}
                aria-label={isOpen ? 'Fewer events of this day' : `${day.folded.length} more events, list them`}
                onClick={(event) => {
                  event.preventDefault()
                  setOpen(!isOpen)
                }}
              >
                <span className="vertical-count">{isOpen ? '−' : day.folded.length}</span>
                <span>{isOpen ? 'fewer' : countOf(day.folded.length, 'more event', 'more events')}</span>
              </a>
            </li>
          )}
        </ul>
      </li>
    </>
  )
}

function PauseRow({ pause: { days, height, uncovered: isUncovered } }: { pause: Pause }) {
  const length = days > 730 ? countOf(Math.round(days / 365.25), 'year') : countOf(days, 'day')
  return (
    <li className={isUncovered ? 'vertical-pause uncovered' : 'vertical-pause'} style={{ blockSize: height }}>
      <span>
        {length}
        {isUncovered ? ', no article' : ' without a mark'}
      </span>
    </li>
  )
}
