import { dayFromNumber } from '../../../../corpus/day.ts'
import {
  addMonths,
  addYears,
  centuryPeriod,
  dayAt,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  unknownPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'

/** The period of the same unit, so many further on. */
export function move(period: Period, by: number): Period {
  if (by === 0) return period
  return MOVES[period.unit](period, by)
}
const MOVES: Readonly<Record<Period['unit'], (period: Period, by: number) => Period>> = {
  D: (p, by) => (p.from === null ? unknownPeriod('D', 'XXXX-XX-XX') : dayAt(p.from + by)),
  W: (p, by) => (p.from === null ? unknownPeriod('W', 'XXXX-WXX') : weekPeriod(p.from + 7 * by)),
  WE: (p, by) => (p.from === null ? unknownPeriod('WE', 'XXXX-WXX-WE') : weekendPeriod(p.from - 5 + 7 * by)),
  M: (p, by) => {
    if (p.year === null || p.month === null) return unknownPeriod('M', 'XXXX-XX')
    const { year, month } = addMonths(p.year, p.month, by)
    return monthPeriod(year, month)
  },
  S: (p, by) => (p.year === null ? p : seasonPeriod(addYears(p.year, by), p.value.slice(-2) as 'SP')),
  Q: (p, by) => {
    if (p.from === null || p.year === null) return p
    const index = p.year * 4 + Number(p.value.slice(-1)) - 1 + by
    return quarterPeriod(Math.floor(index / 4), (index % 4) + 1)
  },
  H: (p, by) => {
    if (p.year === null) return p
    const index = p.year * 2 + Number(p.value.slice(-1)) - 1 + by
    return halfPeriod(Math.floor(index / 2), (index % 2) + 1)
  },
  Y: (p, by) => (p.year === null ? p : yearPeriod(addYears(p.year, by))),
  DE: (p, by) => (p.from === null ? p : decadePeriod(Number(dayFromNumber(p.from).slice(0, 4)) + 10 * by)),
  CE: (p, by) => (p.from === null ? p : centuryPeriod(Number(dayFromNumber(p.from).slice(0, 2)) + 1 + by)),
}
