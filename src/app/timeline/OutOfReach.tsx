import type { TileRef } from '../../corpus/files.ts'
import { marksIn } from '../layout/foldedTiles.ts'
import { say } from '../words/say.ts'

export interface OutOfReachProps {
  readonly tiles: readonly TileRef[]
  readonly onMore: () => void
}

/** What reaches over all days in view and is not here yet: no zoom leads there, so it comes when it is asked for. */
export function OutOfReach({ tiles, onMore }: OutOfReachProps) {
  if (tiles.length === 0) return null
  return (
    <button type="button" className="plain out-of-reach" onClick={onMore}>
      {say.graphic.reachHere(marksIn(tiles))}
    </button>
  )
}
