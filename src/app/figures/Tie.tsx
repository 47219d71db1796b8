import type { FiguresLayout, PlacedFigure } from '../layout/figuresTrack.ts'

export interface TieProps {
  readonly layout: FiguresLayout
  /** From the top of the track to the claims beneath the scale. */
  readonly beneath: number
  /** The claim pointed at or selected. */
  readonly chosen: string | null
}

/** From a share or a sub-group to the claim it is a part of, while one of the two is chosen. */
export function Tie({ layout, beneath, chosen }: TieProps) {
  if (chosen === null) return null
  const places = new Map<string, { place: PlacedFigure; y: number }>([
    ...layout.onScale.map((place) => [place.id, { place, y: place.y }] as const),
    ...layout.beneath.map((place) => [place.id, { place, y: place.y + beneath }] as const),
  ])
  const lines = [...places.values()].flatMap(({ place, y }) => {
    const base = places.get(place.mark.figure.base ?? '')
    if (!base || (place.id !== chosen && base.place.id !== chosen)) return []
    return [`M${place.x} ${y}L${base.place.x} ${base.y}`]
  })
  return lines.length === 0 ? null : <path className="tie" d={lines.join('')} />
}
