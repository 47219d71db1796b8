import { expect, test } from 'vitest'
import { HOLIDAYS } from '../../../../src/compile/3-find/times/lexicon/holidays.ts'
import { holidayIn } from '../../../../src/compile/3-find/times/resolve/holidayCalendar.ts'
import { dayFromNumber } from '../../../../src/corpus/day.ts'

const span = (name: string, year: number) => holidayIn(HOLIDAYS[name]!, year)?.map((n) => dayFromNumber(n)) ?? null

test.each([
  ['easter', 2024, '2024-03-31', '2024-03-31'],
  ['easter', 2025, '2025-04-20', '2025-04-20'],
  ['good friday', 2023, '2023-04-07', '2023-04-07'],
  ['orthodox easter', 2024, '2024-05-05', '2024-05-05'],
  ['ramadan', 2024, '2024-03-11', '2024-04-09'],
  ['ramadan', 2025, '2025-03-01', '2025-03-30'],
  ['eid al-fitr', 2024, '2024-04-10', '2024-04-12'],
  ['ashura', 2023, '2023-07-28', '2023-07-28'],
  ['passover', 2024, '2024-04-23', '2024-04-30'],
  ['yom kippur', 2023, '2023-09-25', '2023-09-25'],
  ['simchat torah', 2023, '2023-10-07', '2023-10-07'],
  ['hanukkah', 2023, '2023-12-08', '2023-12-15'],
  ['purim', 2024, '2024-03-24', '2024-03-24'],
  ['thanksgiving', 2023, '2023-11-23', '2023-11-23'],
  ['labor day', 2023, '2023-09-04', '2023-09-04'],
  ['memorial day', 2024, '2024-05-27', '2024-05-27'],
  ['christmas', 2023, '2023-12-25', '2023-12-25'],
])('%s of %d runs from %s to %s', (name, year, from, to) => expect(span(name, year)).toEqual([from, to]))
