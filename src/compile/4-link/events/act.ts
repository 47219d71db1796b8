import { isAct } from '../../language/lexicon/actClasses.ts'
import type { EventMention } from '../../shapes.ts'

/**
 * The act by its lemma, with the particle that makes it another ("step down", "pick up"); where a happening's outcome is
 * told, the happening.
 */
export function actOf(text: string, { lemma, trigger, rule, happening }: EventMention): string {
  if (happening !== null) return happening
  if (!rule.startsWith('event verb')) return lemma
  const particle = /^ (\p{Ll}{2,4})\b/u.exec(text.slice(trigger.end, trigger.end + 6))
  const phrasal = `${lemma}_${particle?.[1]}`
  return isAct(phrasal) ? phrasal : lemma
}
