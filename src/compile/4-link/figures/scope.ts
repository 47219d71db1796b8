import type { Scope } from '../../../corpus/files.ts'
import type { When } from '../../../corpus/model.ts'
import { overlap, regionsIn } from '../../language/regions.ts'

/**
 * Whether a claim is about what the corpus is about. Only what the claim itself says can put it outside: a state or
 * territory that is none of the corpus's own, or a time before it began or after it ended. Without a scope file
 * everything is inside.
 */
export function scopeOf(place: string, period: When | null, scope: Scope): 'corpus' | 'other' {
  const own = scope.places.flatMap(regionsIn)
  const named = regionsIn(place)
  if (own.length > 0 && named.length > 0 && !named.some((region) => own.some((mine) => overlap(mine, region))))
    return 'other'
  if (period && scope.from && period.latest !== null && period.latest < scope.from) return 'other'
  if (period && scope.to && period.earliest !== null && period.earliest > scope.to) return 'other'
  return 'corpus'
}
