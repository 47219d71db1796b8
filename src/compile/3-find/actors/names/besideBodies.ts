import { GIVEN_NAMES } from '../../../language/lexicon/givenNames.ts'
import { ORGANISATION_NOUNS, PLACE_HEADS } from '../../../language/lexicon/institutions.ts'
import { isOrdinaryWord } from '../../../language/ordinaryWords.ts'
import { perWord } from '../../../language/perWord.ts'
import type { Scan } from '../scan.ts'
import { type HitAt, isTitleWord } from '../titles.ts'
import type { Run } from './capitalRuns.ts'
import type { Name } from './name.ts'

const isLed = perWord(({ lower }) => lower === 'led')
const LED = /^(?:coalition|alliance|force|mission|administration|taskforce)$/
const KIND = /^(?:military|multinational|international|arab|naval|security|peacekeeping|african|interim)$/

/** "the Saudi-led coalition": whoever leads it is part of its name. */
export function readLed(scan: Scan, hitAt: HitAt): Name[] {
  const { words, text } = scan
  const names: Name[] = []
  words.forEach((word, i) => {
    if (!isLed(word) || !word.glued || words[i - 1]!.text !== '-' || !words[i - 1]!.glued) return
    const leader = hitAt(i - 2)
    const from = leader?.from ?? i - 2
    if (words[from]?.capital !== true) return
    let to = i + 1
    while (to < i + 4 && KIND.test(words[to]?.lower ?? '')) to++
    if (!LED.test(words[to]?.lower ?? '')) return
    const span = { from, to: to + 1, text: text.slice(words[from]!.start, words[to]!.end) }
    names.push({ scan, ...span, guess: 'organisation', title: null, rule: 'name.organisation', swallowed: leader })
  })
  return names
}

/** "the Harbour Relief Council | Ana Ruiz said": two names side by side, where a comma was left out. */
export function besideBody(scan: Scan, run: Run): Run[] {
  const { words } = scan
  if (run.to - run.from < 3 || scan.titleCase) return [run]
  const person = givenBehind(scan, run)
  if (person > 0)
    return [
      { from: run.from, to: person },
      { from: person, to: run.to },
    ]
  if (run.to - run.from < 4) return [run]
  for (let i = run.to - 3; i > run.from; i--) {
    if (!ORGANISATION_NOUNS.has(words[i]!.lower) || run.to - i > 4) continue
    const [first, last] = [words[i + 1]!, words[run.to - 1]!]
    if (isOrdinaryWord(last.lower) || isTitleWord(first.lower) || !/^\p{L}+$/u.test(first.text)) continue
    const held = isHeld(scan, run.from)
    if (GIVEN_NAMES.has(first.text) || (held && !isOrdinaryWord(first.lower)))
      return [
        { from: run.from, to: i + 1 },
        { from: i + 1, to: run.to },
      ]
  }
  return [run]
}

/** "the mayor of Rovigo | Anna Neri", "the minister of the Interior | Carla Conti": where the given name stands, or 0. */
function givenBehind(scan: Scan, { from, to }: Run): number {
  const { words } = scan
  if (to - from > 5 || !isHeld(scan, from)) return 0
  for (let i = from + 1; i < to - 1; i++) {
    const before = words[i - 1]!
    if (!GIVEN_NAMES.has(words[i]!.text) || PLACE_HEADS.has(before.lower) || GIVEN_NAMES.has(before.text)) continue
    if (words[i]!.start - before.end === 1 && !ORGANISATION_NOUNS.has(words[to - 1]!.lower)) return i
  }
  return 0
}

/** "the chief executive of the …": who holds an office there is named next. */
function isHeld({ words }: Scan, from: number): boolean {
  const of = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  return /^(?:of|at|for)$/.test(words[of]?.lower ?? '') && isTitleOrEnd(words[of - 1]?.lower ?? '')
}
const isTitleOrEnd = (lower: string): boolean => isTitleWord(lower) || /^(?:executive|officer|secretary)$/.test(lower)
