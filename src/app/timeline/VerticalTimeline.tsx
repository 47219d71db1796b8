import { PinnedFigures } from '../figures/PinnedFigures.tsx'
import type { VerticalMonth } from '../layout/vertical.ts'
import { GRAPHIC } from '../ui/Skips.tsx'
import { Steps } from '../ui/Steps.tsx'
import { say } from '../words/say.ts'
import { Legend } from './Legend.tsx'
import { MoreByTime } from './MoreByTime.tsx'
import type { TimelineProps } from './props.ts'
import { SharedDrawing } from './SharedDrawing.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { useMarksInTime } from './useMarksInTime.ts'
import { useVerticalList, type VerticalList } from './useVerticalList.ts'
import { PauseRow, VerticalDay } from './VerticalDay.tsx'
import './vertical.css'

/** The timeline of a narrow page: time runs down, the figures stay in sight above it, the thumb reaches the steps. */
export function VerticalTimeline({ width, ...props }: TimelineProps & { width: number }) {
  const { corpus, marks, undated, view, choose, brief = false } = props
  const time = useMarksInTime(props)
  const list = useVerticalList({ time, corpus, view, brief, choose })
  return (
    <div className="vertical">
      <SharedDrawing width={width} />
      <Head {...list} view={view} choose={choose} />
      <PinnedFigures
        marks={time.figures}
        measures={corpus.measures}
        actors={time.actors}
        articles={time.articles}
        differences={time.differences}
        view={view}
        width={width}
        window={list.days}
        onDay={list.goTo}
      />
      <ol ref={list.ref} className="vertical-months" id={GRAPHIC} tabIndex={-1}>
        {list.months.map((month) => (
          <Month key={month.key} month={month} time={time} view={view} />
        ))}
      </ol>
      {list.left > 0 && (
        <button type="button" className="vertical-go-on" onClick={list.goOn}>
          {say.graphic.goOn(list.left)}
        </button>
      )}
      {corpus.extent && <MoreByTime marks={marks} extent={corpus.extent} view={view} />}
      {view.span && (
        <button type="button" className="vertical-go-on" onClick={() => choose({ span: null })}>
          {say.graphic.firstView}
        </button>
      )}
      <Legend />
      <UndatedTray corpus={corpus} undated={undated} unplaced={time.unplaced} view={view} />
      {time.steps.length > 0 && <Steps onStep={list.onStep} />}
    </div>
  )
}

type HeadProps = Pick<VerticalList, 'events' | 'figures' | 'outside' | 'showAll'> &
  Pick<TimelineProps, 'view' | 'choose'>

/** What the list holds, in words, and what places the marks in it. */
function Head({ events, figures, outside, showAll, view, choose }: HeadProps) {
  return (
    <div className="vertical-head">
      <p data-visible-count={events.length + figures.length}>
        {say.graphic.inOrder(events.length, figures.length)}
        {outside > 0 && (
          <button type="button" className="plain" onClick={showAll}>
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
  )
}

interface MonthProps {
  readonly month: VerticalMonth
  readonly time: ReturnType<typeof useMarksInTime>
  readonly view: TimelineProps['view']
}

function Month({ month: { year, month, pause, days }, time, view }: MonthProps) {
  return (
    <li>
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
  )
}
