import { findTimes } from '../../../../src/compile/3-find/times/findTimes.ts'
import type { TimeMention } from '../../../../src/compile/shapes.ts'
import { expectMarked } from '../../../support/marked.ts'
import { splitText } from '../../../support/splitText.ts'

/** Label of a time in the marked sentences: its TIMEX3 value, and mod where it has one: `2019-05 END`. */
const valueLabel = (time: TimeMention) => (time.mod === '' ? time.value : `${time.value} ${time.mod}`)
/** Label where the days matter: the EDTF, or `none`. */
const edtfLabel = (time: TimeMention) => time.when.edtf || 'none'

const marks = (published: string | null, label: (time: TimeMention) => string) => (text: string) =>
  findTimes(splitText(text, published)).found.map((time) => ({ start: time.start, end: time.end, label: label(time) }))

/** The values of a sentence's times, in an article of a day. */
export const expectTimes = (published: string | null, marked: string): void =>
  expectMarked(marked, marks(published, valueLabel))

/** The days they cover. */
export const expectDays = (published: string | null, marked: string): void =>
  expectMarked(marked, marks(published, edtfLabel))
