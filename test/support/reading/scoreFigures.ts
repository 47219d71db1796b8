import type { ArticleFile } from '../../../src/corpus/files.ts'
import type { Figure } from '../../../src/corpus/model.ts'
import { answers, type Days, fairDays, placed, shared, shareWord } from './compare.ts'
import type { ArticleKey, FigureKey } from './key.ts'
import type { Tally } from './tally.ts'

const close = (one: number, other: number) => Math.abs(one - other) <= Math.abs(one) * 0.005
const sameNumber = ({ point }: FigureKey, read: Figure) =>
  point === null || (read.point !== null && close(point, read.point))

const daysOf = (edtf: string): Days => {
  const [from, to = from] = edtf.split('/')
  return [from!, to!]
}

const QUESTIONS: Readonly<Record<string, (want: FigureKey, read: Figure) => boolean>> = {
  measure: (want, read) => want.measure === read.measure,
  bound: (want, read) => want.bound === read.bound,
  'who says so': ({ by }, { byWords }) =>
    by == null || byWords === null ? (by ?? null) === byWords : shareWord(by, byWords.exact),
  'as of': ({ asOf }, read) =>
    asOf == null || read.asOf === null || fairDays(daysOf(asOf), [read.asOf.earliest, read.asOf.latest]),
}

/** Whether each claim about people is there, nothing else is, and each says what its words say. */
export function scoreFigures(key: ArticleKey, read: ArticleFile, tally: Tally): void {
  const wanted = key.figures.filter(({ kind, optional }) => kind === 'human' && !optional)
  const answered = answers(wanted, read.figures, (want, figure) =>
    sameNumber(want, figure) ? shared(placed(want.at), figure.quote) : 0,
  )
  for (const want of wanted) {
    const found = answered.get(want)
    if (!tally.count('figures: found', found !== undefined)) tally.fault(key.file, `figure missed: ${want.quote}`)
    if (found === undefined) continue
    const wrong = Object.entries(QUESTIONS).filter(
      ([name, right]) => !tally.count(`figures: ${name}`, right(want, found)),
    )
    if (!tally.count('figures: all of it', wrong.length === 0)) {
      tally.fault(key.file, `figure “${want.quote}”: ${wrong.map(([name]) => name).join(', ')} (${toldOf(found)})`)
    }
  }
  const asked = new Set(answered.values())
  const free = key.figures.filter(({ kind, optional }) => kind === 'other' || optional)
  for (const figure of read.figures) {
    if (!asked.has(figure) && free.some(({ at }) => shared(placed(at), figure.quote) > 0)) continue
    if (!tally.count('figures: in the key', asked.has(figure))) {
      tally.fault(key.file, `figure not asked: ${figure.quote.exact} (${toldOf(figure)})`)
    }
  }
}

const toldOf = ({ measure, bound, point, byWords, asOf }: Figure) =>
  `${measure} ${bound} ${point ?? '–'}, by ${byWords?.exact ?? 'nobody'}, as of ${asOf?.edtf ?? 'no day'}`
