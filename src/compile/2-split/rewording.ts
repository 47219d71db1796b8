import { readCell, readRows } from '../language/lexicon/rows.ts'
import type { Token } from '../language/tokens.ts'

/**
 * Names and set phrases as programs that swap words for synonyms leave them: nobody calls these things so. The first
 * word | what follows it. To read a new one, add its row.
 */
const REWORDED = `
white | home spokesman, home spokeswoman, home press
supreme | courtroom
excessive | courtroom, commissioner
crimson | cross, crescent
purple | crescent
related | press
defence | pressure
defense | pressure
overseas | ministry
monetary | instances
instances | of india, of israel
york | instances
dying | toll
demise | toll
warfare | crime, crimes, cupboard
human | proper
united | international locations, nations basic
secretary | basic
well | being ministry, being minister, being officers
lifeless | our bodies, physique
nationwide | guard
european | fee
worldwide | legal court, courtroom
air | pressure base
native | authorities stated, authorities mentioned, officers, media
had | been being
has | been being
were | being been
`
const BY_FIRST = new Map(
  readRows(REWORDED).map(([first, rest]) => [first as string, readCell(rest).map((words) => words.split(' '))]),
)

/** Whether a reworded phrase may begin with this word, lower case. */
export const opensReworded = (lower: string): boolean => BY_FIRST.has(lower)

/** Where a reworded phrase stands, by index of its first and last token. */
export function* findReworded(tokens: readonly Token[]): Generator<readonly [from: number, to: number]> {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const phrase = BY_FIRST.get(tokens[i]!.lower)?.find((words) =>
      words.every((word, k) => tokens[i + 1 + k]?.lower === word),
    )
    if (phrase) yield [i, i + phrase.length]
  }
}
