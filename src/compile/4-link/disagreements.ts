import type { Disagreement, Figure, Series, TimelineEvent } from '../../corpus/model.ts'

/** Differences worth showing, with no winner. */
export function linkDisagreements(
  _events: readonly TimelineEvent[],
  _figures: readonly (readonly Figure[])[],
  _series: readonly Series[],
): readonly Disagreement[] {
  return []
}
