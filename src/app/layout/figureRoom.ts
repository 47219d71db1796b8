import { TARGET, UNIT } from './eventsTrack.ts'

/** Of the scale, in pixels: low while every claim has room for its words, so that more of the page is in sight. */
export const CHART_HEIGHTS = { low: 160, full: 196 }
/** On a lower one two labels of a number and its source do not stand over one another. */
const LEAST_CHART = 128
/** Height of the claims beneath the scale, in units of `pack.ts`: one of two lines, and as many as are read at a glance. */
const LEAST_UNITS = 5
export const MOST_UNITS = 17
/** Between the scale and what stands beneath it. */
export const BENEATH = 14
/** The row of what is only counted. */
export const FOLDS = TARGET + 4

export interface FigureRoom {
  /** Of the scale, in pixels. */
  readonly height: number
  /** Most height the claims beneath the scale may take, in units of `pack.ts`. */
  readonly units: number
}

/**
 * Shares out the height that there is: rows beneath the scale go first, for what they held is counted; then the scale
 * itself gets lower, down to where it can still be read.
 */
export function figureRoom(room: number, wanted: number, hasRows: boolean): FigureRoom {
  const least = hasRows ? BENEATH + LEAST_UNITS * UNIT + FOLDS : 0
  const height = Math.min(wanted, Math.max(LEAST_CHART, room - least))
  const units = Math.floor((room - height - BENEATH - FOLDS) / UNIT)
  return { height, units: Math.min(MOST_UNITS, Math.max(LEAST_UNITS, units)) }
}
