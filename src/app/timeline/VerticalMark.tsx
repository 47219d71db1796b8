import type { ReactNode } from 'react'
import type { ArticleSummary } from '../../corpus/model.ts'
import { DIFFERS } from '../figures/Claim.tsx'
import type { Difference } from '../figures/differing.ts'
import type { EventMark, FigureMark } from '../layout/marks.ts'
import { drawn } from '../layout/mirror.ts'
import type { Stretch } from '../layout/stretch.ts'
import { barOf } from '../layout/stretch.ts'
import { timeScale } from '../layout/timeScale.ts'
import { STRIP_WIDTH, stripOf, type VerticalDay } from '../layout/vertical.ts'
import { formatWhen } from '../ui/dates.ts'
import { FAMILY_OF } from '../ui/kinds.ts'
import { BoundGlyph } from '../ui/mark/BoundGlyph.tsx'
import { eventNotes } from '../ui/mark/names.ts'
import { StatusGlyph } from '../ui/mark/StatusGlyph.tsx'
import { TimeBar } from '../ui/mark/TimeBar.tsx'
import { Printed } from '../ui/Printed.tsx'
import type { markOf } from '../view/view.ts'
import { say } from '../words/say.ts'

interface VerticalProps extends ReturnType<typeof markOf> {
  readonly name: string
}

function VerticalLink({
  kind,
  id,
  href,
  selected,
  name,
  importance,
  children,
}: VerticalProps & { importance?: number; children: ReactNode }) {
  return (
    <a
      className={importance === undefined ? 'vertical-mark' : `vertical-mark importance-${importance}`}
      data-mark={kind}
      data-id={id}
      href={href}
      aria-label={name}
      aria-current={selected || undefined}
    >
      {children}
    </a>
  )
}

export function VerticalEvent({ mark, row, ...link }: VerticalProps & { mark: EventMark; row: VerticalDay }) {
  const { event } = mark
  const notes = eventNotes(event, mark.articles)
  return (
    <li data-family={FAMILY_OF[event.type]}>
      <VerticalLink {...link} importance={event.importance}>
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
          <StatusGlyph status={event.status} type={event.type} x={0} y={0} />
        </svg>
        <span>
          <Printed text={event.title} /> {notes.length > 0 && <small>{notes.join(say.page.comma)}</small>}
        </span>
      </VerticalLink>
      <Width stretch={mark.stretch} row={row} words={formatWhen(event.when)} />
    </li>
  )
}

interface VerticalFigureProps extends VerticalProps {
  readonly mark: FigureMark
  readonly row: VerticalDay
  readonly difference: Difference | undefined
}

export function VerticalFigure({ mark, row, difference, ...link }: VerticalFigureProps) {
  const { figure } = mark
  const words = figure.quote.exact
  const at = words.startsWith(figure.number.exact, figure.number.start - figure.quote.start)
    ? figure.number.start - figure.quote.start
    : -1
  const when =
    figure.kind === 'incident' || figure.kind === 'period'
      ? (figure.period ?? figure.asOf)
      : (figure.asOf ?? figure.period)
  return (
    <li>
      <VerticalLink {...link}>
        <svg width="20" height="24" viewBox="-10 -12 20 24" aria-hidden="true">
          <BoundGlyph bound={figure.bound} x={0} y={0} />
        </svg>
        <span>
          <bdi dir="auto">
            {at < 0 ? (
              words
            ) : (
              <>
                {words.slice(0, at)}
                <b>{figure.number.exact}</b>
                {words.slice(at + figure.number.exact.length)}
              </>
            )}
          </bdi>
        </span>
      </VerticalLink>
      {when && <Width stretch={mark.stretch} row={row} words={formatWhen(when)} />}
      {difference && (
        <small className="vertical-width vertical-differs">
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path className="differs" d={DIFFERS} />
          </svg>
          {difference.words}
        </small>
      )}
    </li>
  )
}

export function VerticalArticle({ article, ...link }: VerticalProps & { article: ArticleSummary }) {
  return (
    <li className="vertical-article">
      <small>{article.published?.basis === 'inferred' ? say.graphic.articleInferred : say.graphic.article}</small>
      <VerticalLink {...link}>
        <Printed text={article.title} lang={article.language} />
      </VerticalLink>
    </li>
  )
}

/**
 * Anything that is not one stated day: how wide it is within its month or year, and the same in words. It stands under
 * the link, whose name begins with these words.
 */
function Width({ stretch, row, words }: { stretch: Stretch; row: VerticalDay; words: string }) {
  if (stretch.from !== null && stretch.to !== null && stretch.to - stretch.from <= 1 && !stretch.approximate)
    return null
  const { from, to } = stripOf(row.day, row.width)
  const bar = drawn(barOf(stretch, timeScale({ start: from, end: to }, STRIP_WIDTH)), STRIP_WIDTH)
  return (
    <small className="vertical-width">
      <svg width={STRIP_WIDTH} height="10" aria-hidden="true">
        <path className="line-strong" d={`M0 9.5H${STRIP_WIDTH}M0.5 6v4M${STRIP_WIDTH - 0.5} 6v4`} />
        <TimeBar {...bar} y={3} height={4} />
      </svg>
      {words}
    </small>
  )
}
