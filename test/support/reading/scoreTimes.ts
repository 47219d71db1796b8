import type { ArticleFile } from '../../../src/corpus/files.ts'
import { answers, placed, sameDays, shared } from './compare.ts'
import type { ArticleKey, TimeKey } from './key.ts'
import type { Tally } from './tally.ts'

const LOOSE = 3

/** Whether each temporal expression is there, nothing else is, and each says the day that it means. */
export function scoreTimes(key: ArticleKey, read: ArticleFile, tally: Tally): void {
  const wanted = key.times.filter(({ optional }) => !optional)
  const answered = answers(wanted, read.times, (want, { quote }) => shared(placed(want.at), quote))
  for (const want of wanted) {
    const found = answered.get(want)
    if (!tally.count('times: found', found !== undefined)) tally.fault(key.file, `time missed: ${want.quote}`)
    if (found === undefined) continue
    const right =
      want.value === found.value ||
      sameDays(want.within, [found.when.earliest, found.when.latest], want.edtf?.includes('~') ? LOOSE : 0)
    if (!tally.count('times: right value', right)) {
      tally.fault(key.file, `time “${want.quote}” is ${meant(want)}, read as ${found.when.edtf || found.value}`)
    }
  }
  const asked = new Set(answered.values())
  for (const time of read.times) {
    if (!asked.has(time) && key.times.some(({ optional, at }) => optional && shared(placed(at), time.quote) > 0))
      continue
    if (!tally.count('times: in the key', asked.has(time))) tally.fault(key.file, `time not asked: ${time.quote.exact}`)
  }
}

const meant = ({ edtf, value }: TimeKey) => edtf ?? value
