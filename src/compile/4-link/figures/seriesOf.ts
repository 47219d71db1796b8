import { addToGroup } from '../../../corpus/groups.ts'
import type { FigureId, SeriesId } from '../../../corpus/ids.ts'
import type { Series } from '../../../corpus/model.ts'
import type { Cast } from '../actors.ts'
import { originOf } from './origins.ts'
import { labelOf, placeIn, type SeriesKey } from './series.ts'

interface Claim {
  readonly article: number
  readonly id: FigureId
  readonly key: SeriesKey
  readonly by: number
  readonly source: string | null
}

/** The lines that claims were named for, by id. */
export function seriesOf(
  claims: readonly Claim[],
  keys: readonly SeriesKey[],
  ids: readonly SeriesId[],
  cast: Pick<Cast, 'idOf'>,
): Series[] {
  const members = new Map<SeriesId, Claim[]>()
  claims.forEach((claim, i) => {
    addToGroup(members, ids[i]!, claim)
  })
  const keyOf = new Map<SeriesId, SeriesKey>()
  const countedIn = new Map<SeriesId, string>()
  // A claim that says where tells how the place is printed; one that joined it does not.
  ids.forEach((id, i) => {
    const key = keys[i]!
    if (!keyOf.get(id)?.placeName) keyOf.set(id, key)
    countedIn.set(id, (countedIn.get(id) ?? key.counted) === key.counted ? key.counted : key.population)
  })
  return [...members]
    .map(([id, joined]): Series => {
      const key = keyOf.get(id)!
      const { measure, kind, share, scope } = key
      const population = countedIn.get(id)!
      return {
        id,
        label: labelOf(key, population),
        measure,
        population,
        place: placeIn(key),
        kind,
        share,
        scope,
        figures: joined.map((claim) => claim.id),
        articles: new Set(joined.map(({ article }) => article)).size,
        origins: originsOf(joined, key.place ?? '', cast),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function originsOf(claims: readonly Claim[], place: string, cast: Pick<Cast, 'idOf'>): Series['origins'] {
  const origins = new Map<string, { name: string; figures: FigureId[] }>()
  for (const claim of claims) {
    if (claim.source === null) continue
    const { key, name } = originOf(claim.by < 0 ? null : cast.idOf(claim.by), claim.source, place)
    const known = origins.get(key)
    if (known) known.figures.push(claim.id)
    else origins.set(key, { name, figures: [claim.id] })
  }
  return [...origins.values()]
}
