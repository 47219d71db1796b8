import { isOneDay } from '../../../../corpus/when.ts'
import type { TimeMention } from '../../../shapes.ts'
import type { Sentence } from '../sentence.ts'

const COUNT_DAY =
  /\b(?:as (?:of|at|on)|by|by (?:nightfall|dawn|dusk|noon|midday|midnight|late) on|up to|up until|until) (?:the )?$/i
const COUNT_MONTH = /\bas (?:of|at) (?:the )?$/i
/** No words that open a day of counting are longer. */
const COUNT_DAY_LENGTH = 20

/** "As of 4 March", "by Tuesday": the day up to which it is counted, and not of what happened. */
export function saysAsOf({ text }: Sentence, { start, when }: TimeMention): boolean {
  const words = text.slice(Math.max(0, start - COUNT_DAY_LENGTH), start)
  if (when.latest !== null && when.earliest !== null && COUNT_MONTH.test(words)) return true
  return isOneDay(when) && COUNT_DAY.test(words)
}
