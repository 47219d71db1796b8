import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { alongAxis, onwards } from '../../words/direction.ts'

/**
 * One tab stop for a track; inside it the arrow keys walk from mark to mark: left and right as they stand, up and down by
 * row, Home and End to the first and the last in time, Page Up and Page Down by a quarter of what is shown. Marks carry `data-stop`, unique
 * in the track, and `data-x`, `data-y`.
 */
export interface TrackKeys {
  /** Whether this mark is the track's tab stop. */
  readonly isStop: (stop: string) => boolean
  readonly onKeyDown: (event: KeyboardEvent<Element>) => void
  readonly onFocus: (event: FocusEvent<Element>) => void
  readonly onBlur: () => void
}

export interface TrackEdges {
  /** Left or right was pressed at the last mark in view: −1 earlier, 1 later. */
  readonly onEdge: (direction: -1 | 1) => void
  readonly onEscape: () => void
}

export function useTrackKeys(stops: readonly string[], { onEdge, onEscape }: TrackEdges): TrackKeys {
  const [active, setActive] = useState<string | null>(null)
  const stop = active !== null && stops.includes(active) ? active : stops[0]

  // Zooming folds marks away. The focus must not fall out of the track with the mark that had it.
  const focused = useRef<{ mark: SVGAElement; plot: Element } | null>(null)
  useEffect(() => {
    if (!focused.current || focused.current.mark.isConnected) return
    const { mark, plot } = focused.current
    focused.current = null
    if (plot.isConnected && document.activeElement === document.body) nearest(placeOf(mark), placesIn(plot))?.focus()
  })
  return {
    isStop: (each) => each === stop,
    onFocus: (event) => {
      const mark = event.target.closest<SVGAElement>('[data-stop]')
      if (!mark) return
      setActive(mark.getAttribute('data-stop'))
      focused.current = { mark, plot: event.currentTarget }
    },
    // React tells of no blur when it takes a mark away itself.
    onBlur: () => {
      focused.current = null
    },
    onKeyDown: (event) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const here = (event.target as Element).closest('[data-stop]')
      if (!here) return
      if (event.key === 'Escape') return onEscape()
      const marks = placesIn(event.currentTarget)
      const key = alongAxis(event.key)
      const next = nextMark(key, placeOf(here as SVGAElement), marks)
      if (next === undefined) return
      event.preventDefault()
      event.stopPropagation()
      if (next) next.element.focus()
      else onEdge(key === 'ArrowLeft' ? -1 : 1)
    },
  }
}

interface Place {
  readonly element: SVGAElement
  /** Later is more. */
  readonly x: number
  readonly y: number
}

function placeOf(element: SVGAElement): Place {
  const x = Number(element.getAttribute('data-x'))
  return { element, x: onwards(x), y: Number(element.getAttribute('data-y')) }
}

function placesIn(plot: Element): Place[] {
  return [...plot.querySelectorAll<SVGAElement>('[data-stop]')].map(placeOf)
}

function nearest(here: Place, marks: readonly Place[]): SVGAElement | undefined {
  return nearestRow(here, marks)?.element
}

/** The mark a key leads to; null at the edge, undefined for keys that are not ours. */
function nextMark(key: string, here: Place, marks: readonly Place[]): Place | null | undefined {
  const byTime = [...marks].sort((a, b) => a.x - b.x || a.y - b.y)
  const at = byTime.findIndex((mark) => mark.element === here.element)
  const page = ((byTime.at(-1)?.x ?? 0) - (byTime[0]?.x ?? 0)) / 4
  switch (key) {
    case 'ArrowRight':
      return byTime[at + 1] ?? null
    case 'ArrowLeft':
      return byTime[at - 1] ?? null
    case 'Home':
      return byTime[0]
    case 'End':
      return byTime.at(-1)
    case 'PageDown':
      return byTime.find((mark) => mark.x > here.x + page) ?? byTime.at(-1)
    case 'PageUp':
      return byTime.findLast((mark) => mark.x < here.x - page) ?? byTime[0]
    case 'ArrowDown':
      return (
        nearestRow(
          here,
          marks.filter((mark) => mark.y > here.y),
        ) ?? here
      )
    case 'ArrowUp':
      return (
        nearestRow(
          here,
          marks.filter((mark) => mark.y < here.y),
        ) ?? here
      )
    default:
      return undefined
  }
}

function nearestRow(here: Place, marks: readonly Place[]): Place | undefined {
  const far = (mark: Place) => Math.abs(mark.y - here.y) * 3 + Math.abs(mark.x - here.x)
  return marks.reduce<Place | undefined>((best, mark) => (best && far(best) <= far(mark) ? best : mark), undefined)
}
