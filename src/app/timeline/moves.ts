import type { EventMark } from '../layout/marks.ts'
import { spanOf } from '../layout/span.ts'
import { barOf, type Stretch } from '../layout/stretch.ts'
import type { TimeScale } from '../layout/timeScale.ts'
import { panBy, zoomAbout } from '../layout/zoom.ts'
import { formatStretch } from '../ui/dates.ts'
import type { TrackEdges } from '../ui/mark/useTrackKeys.ts'
import { NOTHING_SELECTED, selecting } from '../view/view.ts'
import { keyed } from './brush.ts'
import { graphicKeys } from './graphicKeys.ts'
import type { TimelineProps } from './props.ts'
import { around, stepFrom } from './useMarksInTime.ts'
import type { Time } from './useScene.ts'
import type { TimeWindowInHand } from './useTimeWindow.ts'

type Deciding = Pick<TimelineProps, 'view' | 'choose'>

/** How a reader gets elsewhere: by the ends of tracks, clusters, buttons, keys and the steps of the story. */
export function movesOf(time: Time, { window, glide }: TimeWindowInHand, scale: TimeScale, props: Deciding) {
  const { view, choose } = props
  const { limits } = time
  const onStep = (direction: -1 | 1) => {
    const selected = time.events.find(({ id }) => id === view.selected?.id) ?? null
    const isInView = ({ centre }: EventMark) => scale.x(centre) >= 0 && scale.x(centre) <= scale.width
    const next = stepFrom(time.steps, selected, direction, isInView)
    if (!next) return
    choose(selecting('event', next.id))
    if (isInView(next)) return
    const { x0, x1 } = barOf(next.stretch, scale)
    // A year is not seen in a view of two weeks.
    if (x1 - x0 > scale.width) glide(around([next.stretch], time.warp.drawn, limits))
    else glide(panBy(window, scale.x(next.centre) / scale.width - 0.5, limits))
  }
  const edges: TrackEdges = {
    onEdge: (direction) => glide(panBy(window, direction * 0.3, limits)),
    onEscape: () => choose(NOTHING_SELECTED),
  }
  return {
    edges,
    onStep,
    onNear: (stretches: readonly Stretch[]) => glide(around(stretches, time.warp.drawn, limits)),
    onZoom: (factor: number) => glide(zoomAbout(window, 0.5, factor, limits)),
    onFirst: () => glide(time.first),
    onWhole: () => glide(limits.whole),
    onKeyDown: graphicKeys({ onStep, onZoom: (key) => keyed(key, window, limits), glide }),
  }
}

/** The days in view, in words. */
export function saidOf({ warp }: Time, { window }: TimeWindowInHand): string {
  const { from, to } = spanOf(window, warp)
  return formatStretch(from, to)
}
