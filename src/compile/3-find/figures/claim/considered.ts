import type { When } from '../../../../corpus/model.ts'
import type { Considered } from '../../../../corpus/step.ts'
import type { Attribution, Span, TimeMention } from '../../../shapes.ts'
import { RELATIONS } from '../relations/relations.ts'
import { type Binding, indexOf, perSentence, printed, type Sentence } from '../sentence.ts'

/** What a claim might have been read as besides: each reading was tried, and each says why it was left. */

/** Other words for what happened, to which the number stands in a looser relation, or none that people can be in. */
export function otherMeasures(s: Sentence, { candidate, trigger, rule, measure, base }: Binding): Considered[] {
  const place = RELATIONS.findIndex(([name]) => name === rule)
  if (place < 0 || base !== null) return []
  const index = allTriggers(s)
  const taken = printed(s, trigger.range)
  const seen = new Set([measure])
  return RELATIONS.slice(place + 1).flatMap(([, relation]) => {
    const other = relation(s, candidate, index)
    if (other === null || other.trigger.range[0] === trigger.range[0]) return []
    const { measure: name } = other.trigger.words
    if (seen.has(name)) return []
    seen.add(name)
    return [{ reading: `${name}, for “${printed(s, other.trigger.range)}”`, against: `“${taken}” stands closer to it` }]
  })
}

const allTriggers = perSentence(({ triggers }) => indexOf(triggers))

/** Others who speak in the passage, but not these words. */
export function otherSpeakers(
  text: string,
  number: Span,
  attributions: readonly Attribution[],
  said: Attribution | null,
): Considered[] {
  const words = ({ start, end }: Span) => text.slice(start, end)
  const taken = said && words(said.source)
  const seen = new Set([taken])
  return attributions.flatMap(({ source, content }) => {
    const name = words(source)
    if (seen.has(name) || (source.start <= number.start && source.end >= number.end)) return []
    seen.add(name)
    const holds = content.start <= number.start && content.end >= number.end
    const against = !holds
      ? content.end <= number.start
        ? 'their words end before the number'
        : 'their words begin after the number'
      : taken === null
        ? 'the number stands in an aside of the writer’s own'
        : `it stands in what “${taken}” says`
    return [{ reading: `said by “${name}”`, against }]
  })
}

/** Times of the passage that say something else. */
export function otherTimes(
  text: string,
  times: readonly TimeMention[],
  near: readonly TimeMention[],
  used: readonly (When | null)[],
): Considered[] {
  return times.flatMap((time) => {
    const { earliest, latest } = time.when
    if ((earliest === null && latest === null) || used.some((when) => when && isSame(when, time.when))) return []
    return [
      {
        reading: `“${text.slice(time.start, time.end)}”`,
        against: near.includes(time)
          ? 'another time stands nearer'
          : 'it dates another part of the sentence, or the saying',
      },
    ]
  })
}

const isSame = (a: When, b: When) => a === b || (a.earliest === b.earliest && a.latest === b.latest)
