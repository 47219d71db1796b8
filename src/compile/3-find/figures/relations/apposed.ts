import type { Token } from '../../../language/tokens.ts'
import type { Binding, Sentence } from '../sentence.ts'

/** Claims that only say of another one of their sentence who its people are, or of how many they are a part. */

/**
 * "Two officers, [one a policeman and the second a guard], were hurt": who the two are, and no further ones. "One
 * soldier, [a woman], was hurt": the same one.
 */
export function withApposed({ tokens }: Sentence, bound: readonly (Binding | null)[]): (Binding | null)[] {
  return bound.map((b, i) => {
    if (b === null) return null
    // "one of whom was a child"
    const within = (o: Binding | null) =>
      o !== null &&
      o.base !== null &&
      o !== b &&
      o.range[0] < b.candidate.range[0] &&
      o.range[1] >= b.candidate.range[1]
    if (b.candidate.kind === 'one' && bound.some(within)) return null
    if (isMember(tokens, bound, i)) return null
    if (b.candidate.inside && bound.some((o) => o !== b && befellPart(o, b))) return null
    if (b.base !== null || b.rule !== 'subject' || !isFenced(tokens, b)) return b
    const host = bound.findIndex(
      (o) =>
        o?.trigger === b.trigger &&
        o.base === null &&
        o.candidate.kind === 'number' &&
        (o.candidate.number.point ?? 0) >= 1,
    )
    if (host < 0 || host >= i || tokens[bound[host]!.candidate.range[1]]?.text !== ',') return b
    const isOne = b.candidate.kind === 'number' && /^an?$/.test(tokens[b.candidate.range[1]]?.lower ?? '')
    const isSame = bound[host]!.candidate.number.point === 1 && b.candidate.kind === 'one'
    return isOne || isSame ? null : { ...b, base: host }
  })
}

/** ", a woman, was hurt", ", a woman, is still missing": the comma closes right before the verb. */
const isFenced = (tokens: readonly Token[], { trigger, candidate: { range } }: Binding): boolean =>
  tokens[trigger.groupStart - 1]?.text === ',' ||
  (tokens[range[1]]?.text === ',' && tokens[range[1] + 1]?.pos === 'AUX')

/** "Two survivors, [a Greek] and [a Turk], were hurt": a list between commas that makes up the number in front of it. */
function isMember(tokens: readonly Token[], bound: readonly (Binding | null)[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - MEMBERS; at--) {
    const host = bound[at]
    if (host?.rule !== 'subject' || tokens[host.candidate.range[1]]?.text !== ',') continue
    const { kind, number } = host.candidate
    let sum = 0
    for (let k = at + 1; k <= at + MEMBERS; k++) {
      const member = bound[k]
      if (kind !== 'number' || member?.trigger !== host.trigger || member.rule !== 'subject') break
      if (!mayBe(host.candidate.group, member.candidate.group)) break
      sum += member.candidate.number.point ?? 0
      // "a boy and a girl of 15, were shot"
      const to = member.candidate.range[1]
      const isAged = tokens[to]?.lower === 'of' && tokens[to + 1]?.pos === 'NUM'
      if (sum === number.point && k > at + 1 && k >= i) return tokens[isAged ? to + 2 : to]?.text === ','
    }
  }
  return false
}
/** Whether one of the first group may be called by the second: any of them a man, and no officer a midwife. */
const mayBe = (group: string | null, member: string | null): boolean =>
  group === 'people' ||
  group === member ||
  member === 'men' ||
  member === 'women' ||
  member === 'people' ||
  (IN_UNIFORM.has(group ?? '') && IN_UNIFORM.has(member ?? '')) ||
  (member === 'children' && !IN_UNIFORM.has(group ?? ''))
const IN_UNIFORM = new Set(['soldiers', 'police', 'fighters'])
/** No list of who they are is longer. */
const MEMBERS = 6

/** "left 1,100 of [300,000 residents] cut off": what the verb made of them it made of the part. */
function befellPart(part: Binding | null, { candidate: { range }, trigger }: Binding): boolean {
  if (part?.rule !== 'object becomes' || part.range[1] < trigger.range[1]) return false
  return part.candidate.counted[0] <= range[0] && part.candidate.range[1] >= range[1] && trigger.range[0] >= range[1]
}
