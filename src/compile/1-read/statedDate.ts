import type { Published } from '../../corpus/model.ts'
import { readDateAlone } from '../language/dateAlone.ts'
import { readDateline } from '../language/dateline.ts'

/** The date line stands under the headline; further down it may belong to another article's teaser. */
const FIRST_LINES = 8

/**
 * The day on which the article says it came out: a line among the first that holds a date and nothing else, or a
 * dateline with a full date ("OSAKA, Oct 30, 2023 (Reuters) - "). A date inside a sentence is news and is never taken;
 * two lines with different dates say nothing for sure.
 */
export function findStatedDate(text: string): Published | null {
  const days = new Set<string>()
  for (const line of firstLines(text)) {
    const dateline = readDateline(line, 0, line.length, true)?.date
    const day = dateline ? readDateAlone(dateline) : line.length <= 80 ? readDateAlone(line) : null
    if (day) days.add(day)
  }
  if (days.size !== 1) return null
  const day = [...days][0] as Published['earliest']
  return { earliest: day, latest: day, edtf: day, basis: 'stated', note: '' }
}

function firstLines(text: string): string[] {
  const lines: string[] = []
  for (const match of text.slice(0, 4000).matchAll(/[^\r\n]+/g)) {
    const line = match[0].replace(/[\u00a0\t ]+/g, ' ').trim()
    if (line === '') continue
    lines.push(line)
    if (lines.length === FIRST_LINES) break
  }
  return lines
}
