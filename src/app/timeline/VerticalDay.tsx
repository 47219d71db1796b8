import { useState } from 'react'
import { dayFromNumber, weekdayOf } from '../../corpus/day.ts'
import { claimName } from '../figures/claimName.ts'
import type { VerticalDay as DayOfList, Pause } from '../layout/vertical.ts'
import { inDaysOrYears } from '../ui/dates.ts'
import { articleName, eventName } from '../ui/mark/names.ts'
import { hrefOf, selecting } from '../view/view.ts'
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
  const [isOpen, setOpen] = useState(false)
  const iso = dayFromNumber(day.day)
  const isSelected = (kind: string, id: string) => view.selected?.kind === kind && view.selected.id === id
  const isChosen = day.folded.some(({ id }) => isSelected('event', id))
  const shown = isOpen || isChosen ? [...day.events, ...day.folded] : day.events
  return (
    <>
      {day.pause && <PauseRow pause={day.pause} />}
      <li className="vertical-day" data-day={day.day}>
        {day.width !== 'day' ? (
          <p className="vertical-date">
            <small>{say.graphic.longerTimes}</small>
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
              row={day}
              name={eventName(mark.event, time.articles)}
              href={hrefOf(view, selecting('event', mark.id))}
              selected={isSelected('event', mark.id)}
            />
          ))}
          {day.figures.map((mark) => (
            <VerticalFigure
              key={mark.id}
              mark={mark}
              row={day}
              name={claimName(mark.figure, time.actors, time.articles, time.differences.get(mark.id))}
              difference={time.differences.get(mark.id)}
              href={hrefOf(view, selecting('figure', mark.id))}
              selected={isSelected('figure', mark.id)}
            />
          ))}
          {day.folded.length > 0 && !isChosen && (
            <li>
              <a
                className="vertical-mark vertical-more"
                data-mark="cluster"
                data-id={`${day.day}${day.width === 'day' ? '' : ` ${day.width}`}`}
                href={hrefOf(view)}
                aria-label={
                  isOpen ? say.graphic.fewerOfDay : say.graphic.listThem(say.count.moreEvents(day.folded.length))
                }
                onClick={(event) => {
                  event.preventDefault()
                  setOpen(!isOpen)
                }}
              >
                <span className="vertical-count" data-count={isOpen ? '−' : day.folded.length} />
                <span>{isOpen ? say.graphic.fewerEvents : say.count.moreEvents(day.folded.length)}</span>
              </a>
            </li>
          )}
        </ul>
      </li>
    </>
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
