import { useState } from 'react'
import { dayFromNumber, weekdayOf } from '../../corpus/day.ts'
import { claimName } from '../figures/claimName.ts'
import type { VerticalDay as DayOfList, Pause } from '../layout/vertical.ts'
import { inDaysOrYears } from '../ui/dates.ts'
import { articleName, eventName } from '../ui/mark/names.ts'
import { hrefOf, markOf, selectedOf, type View } from '../view/view.ts'
import { say } from '../words/say.ts'
import type { TimelineProps } from './props.ts'
import type { useMarksInTime } from './useMarksInTime.ts'
import { VerticalArticle, VerticalEvent, VerticalFigure } from './VerticalMark.tsx'

interface VerticalDayProps {
  readonly day: DayOfList
  readonly time: ReturnType<typeof useMarksInTime>
  readonly view: TimelineProps['view']
}

/** One day of the list: its articles, its events, its claims; the lesser events behind a count. */
export function VerticalDay({ day, time, view }: VerticalDayProps) {
  const iso = dayFromNumber(day.day)
  const events = useFold(day.events, day.folded, ({ id }) => id === selectedOf(view, 'event'))
  const figures = useFold(day.figures, day.foldedFigures, ({ id }) => id === selectedOf(view, 'figure'))
  const place = `${day.day}${day.width === 'day' ? '' : ` ${day.width}`}`
  return (
    <>
      {day.pause && <PauseRow pause={day.pause} />}
      <li className="vertical-day" data-day={day.day}>
        {day.width !== 'day' ? (
          <p className="vertical-date">
            <small>{say.graphic.wideTimes[day.width]}</small>
          </p>
        ) : (
          <p className="vertical-date">
            <span className="unseen">{iso}</span>
            <b aria-hidden="true">{Number(iso.slice(8))}</b>
            <small aria-hidden="true">{say.time.weekdays[weekdayOf(iso) - 1]}</small>
          </p>
        )}
        <ul>
          {day.articles.map((article) => (
            <VerticalArticle
              key={article.id}
              {...markOf(view, 'article', article.id)}
              article={article}
              name={articleName(article)}
            />
          ))}
          {events.shown.map((mark) => (
            <VerticalEvent
              key={mark.id}
              {...markOf(view, 'event', mark.id)}
              mark={mark}
              row={day}
              name={eventName(mark.event, time.articles)}
            />
          ))}
          {events.hidden && (
            <More
              {...events.hidden}
              id={place}
              view={view}
              more={say.count.moreEvents(day.folded.length)}
              fewer={say.graphic.fewerEvents}
              fewerOfDay={say.graphic.fewerOfDay}
            />
          )}
          {figures.shown.map((mark) => (
            <VerticalFigure
              key={mark.id}
              {...markOf(view, 'figure', mark.id)}
              mark={mark}
              row={day}
              name={claimName(mark.figure, time.actors, time.articles, time.differences.get(mark.id))}
              difference={time.differences.get(mark.id)}
            />
          ))}
          {figures.hidden && (
            <More
              {...figures.hidden}
              id={`${place} figures`}
              view={view}
              more={say.count.moreFigures(day.foldedFigures.length)}
              fewer={say.graphic.fewerFigures}
              fewerOfDay={say.graphic.fewerFiguresOfDay}
            />
          )}
        </ul>
      </li>
    </>
  )
}

interface Hidden {
  readonly count: number
  readonly isOpen: boolean
  readonly toggle: () => void
}

/** What is shown of a day's marks. Nothing stays hidden once one of the folded ones is chosen. */
function useFold<Mark>(first: readonly Mark[], folded: readonly Mark[], isChosen: (mark: Mark) => boolean) {
  const [isOpen, setOpen] = useState(false)
  const isAll = folded.some(isChosen)
  const hidden: Hidden | null =
    folded.length > 0 && !isAll ? { count: folded.length, isOpen, toggle: () => setOpen(!isOpen) } : null
  return { shown: isOpen || isAll ? [...first, ...folded] : first, hidden }
}

interface MoreProps extends Hidden {
  readonly id: string
  readonly view: View
  readonly more: string
  readonly fewer: string
  readonly fewerOfDay: string
}

function More({ count, isOpen, toggle, id, view, more, fewer, fewerOfDay }: MoreProps) {
  return (
    <li>
      <a
        className="vertical-mark vertical-more"
        data-mark="cluster"
        data-id={id}
        href={hrefOf(view)}
        aria-label={isOpen ? fewerOfDay : say.graphic.listThem(more)}
        onClick={(event) => {
          event.preventDefault()
          toggle()
        }}
      >
        <span className="vertical-count" data-count={isOpen ? '−' : count} />
        <span>{isOpen ? fewer : more}</span>
      </a>
    </li>
  )
}

export function PauseRow({ pause: { days, height, uncovered: isUncovered } }: { pause: Pause }) {
  const length = inDaysOrYears(days, say.count)
  return (
    <li className={isUncovered ? 'vertical-pause uncovered' : 'vertical-pause'} style={{ blockSize: height }}>
      <span>{isUncovered ? say.graphic.pauseUncovered(length) : say.graphic.pause(length)}</span>
    </li>
  )
}
