import { isAct } from '../../language/lexicon/actClasses.ts'
import { idiomIn } from '../../language/lexicon/idioms.ts'
import type { EventMention } from '../../shapes.ts'

/**
 * The act by its lemma, with the particle that makes it another ("step down", "pick up"); where a happening's outcome is
 * told, the happening; behind a verb that says little ("went on strike", "took into custody") its noun or what both say;
 * and whoever is pulled or dragged out is rescued.
 */
export function actOf(text: string, { lemma, type, trigger, rule, happening }: EventMention): string {
  if (happening !== null) return happening
  if (!rule.startsWith('event verb')) return lemma
  if (type === 'aid' && TO_SAFETY.has(lemma)) return 'rescue'
  const behind = text.slice(trigger.end, trigger.end + NEAR)
  const particle = /^ (\p{Ll}{2,4})\b/u.exec(behind)
  const phrasal = `${lemma}_${particle?.[1]}`
  // “Rescuers went down into the mine” are no ship.
  if (isAct(phrasal) && !SOMEWHERE.test(behind.slice(particle?.[0].length))) return phrasal
  const idiom = idiomIn(lemma, behind)
  if (idiom) return idiom
  const noun = LIGHT.has(lemma) ? nounIn(behind) : null
  if (noun) return noun
  const begins = BEGINS.has(lemma) || IN_FORCE.test(`${lemma}${behind}`)
  return (begins ? nounBefore(text.slice(Math.max(0, trigger.start - FAR), trigger.start)) : null) ?? lemma
}
const SOMEWHERE = /^ (?:into|to|in search)\b/
/** Letters. */
const NEAR = 40
const FAR = 96
const TO_SAFETY = new Set('pull pluck drag haul bring lift save winch fish dig pick'.split(' '))

/** Verbs that leave it to their noun what is done. */
const LIGHT = new Set('go hold stage begin start mount conduct come'.split(' '))

/** The noun of an act among the first words. */
function nounIn(behind: string): string | null {
  const words = /^(?: [\p{L}\d-]+){1,4}/u.exec(behind)?.[0].trim().split(' ') ?? []
  for (const word of words) {
    if (STOPS.has(word)) return null
    if (NOUNS.has(word)) return word
    if (NOUNS.has(word.replace(/s$/, ''))) return word.replace(/s$/, '')
  }
  return null
}
const BEGINS = new Set('begin start open erupt launch resume reopen restart'.split(' '))
const IN_FORCE = /^(?:come|enter|go|take) (?:into )?(?:force|effect)\b/

/** “The truce began”, “the cease-fire that came into force”: what begins, with no stop between. */
function nounBefore(before: string): string | null {
  const last = [...before.matchAll(BEGUN)].at(-1)
  return last && !/[.;:!?"“”()]/.test(before.slice(last.index)) ? last[0].toLowerCase() : null
}
const BEGUN =
  /\b(?:truce|cease-?fire|strike|walkout|stoppage|talks|negotiations|trial|referendum|siege|curfew|blockade|campaign|vaccination)\b/gi

const NOUNS = new Set(
  'strike walkout protest rally march demonstration talks summit election referendum trial raid search vote'.split(' '),
)
const STOPS = new Set('to as after before when while with by for over from and but that who'.split(' '))
