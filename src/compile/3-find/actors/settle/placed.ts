import { groupOf } from '../../../language/lexicon/people.ts'
import type { Scan } from '../scan.ts'

/** What goes from one place to another, and from where people are. */
const MOVES =
  /^(?:mov(?:e|ed|ing)|fl[ey]\w*|flew|flown|flight|fled|flee\w*|travel\w*|trip|journey|went|go|goes|going|drive|drove|driven|driving|sent|return\w*|road|bridge|train|way|highway|ferry|relocat\w*|march\w*|transfer\w*|taken|took|rush\w*|escap\w*|retreat\w*|withdr\w+|sail\w*|evacuat\w*|airlift\w*|deport\w*|walk\w*|came|come|launch\w*|arriv\w*|head(?:ed|ing)|route|convoy|trucks?|bus(?:es)?|ambulances?|carr(?:y|ies|ied|ying)|drove|hometown|native|home|away|far|east|west|north|south|km|kilomet\w+|miles)$/
const BEHIND =
  /^(?:[,.;:)]|in|on|at|to|and|near|by|after|before|during|when|where|with|for|as|was|were|has|had|is|are)$/
/** What is said of rivers: "levels on the Chari", "the banks of the Ubangi". */
const WATERS = /^(?:levels?|banks?|river|tributar\w+|dams?|bridges?|floods?|flooding|mouth|crossing|crossed|along)$/
const FAR = /^(?:far|near|close)$/
const MOVED_REACH = 12

/** "flown to Farchana", "residents from Brikama": where a name of one word stands for a place by what leads to it. */
export function isGoal({ words }: Scan, from: number, to: number): boolean {
  const before = words[from - 1]?.lower
  // "felt as far away as Tapachula"
  if (before === 'as' && words.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => FAR.test(lower))) return true
  if ((before !== 'to' && before !== 'from') || !BEHIND.test(words[to]?.lower ?? '.')) return false
  for (let i = from - 2; i >= 0 && i > from - MOVED_REACH; i--) {
    const { lower, pos } = words[i]!
    if (/^[.;:“”"]$/.test(lower)) return false
    if (MOVES.test(lower)) return true
    if (before === 'from' && i === from - 2 && pos === 'NOUN' && groupOf(lower) !== null) return true
  }
  return false
}

/** "Water levels on the Chari at N'Djamena": a river. */
export function isWater({ words }: Scan, from: number): boolean {
  if (words[from - 1]?.lower !== 'the' || !/^(?:on|of|along|across|over|in)$/.test(words[from - 2]?.lower ?? ''))
    return false
  return words[from - 2]!.lower === 'along' || WATERS.test(words[from - 3]?.lower ?? '')
}
