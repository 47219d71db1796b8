import type { Words } from '../catalogue.ts'

/**
 * Months by their Gregorian names, as Cairo, the Gulf and the pan-Arab desks print them. There are no usual short
 * forms: where a name has no room, its initial stands. Two numbers are joined by words: a dash between digits would be
 * read from the wrong side.
 */
const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]

export const time: Words['time'] = {
  months,
  monthsShort: months,
  monthsTiny: ['ي', 'ف', 'م', 'أ', 'م', 'ي', 'ي', 'أ', 'س', 'أ', 'ن', 'د'],
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  yearShort: (year) => year.slice(-2),
  day: (date, month, year) => `${date} ${month} ${year}`,
  dayOfMonth: (date, month) => `${date} ${month}`,
  month: (month, year) => `${month} ${year}`,
  weekday: (weekday, date) => `${weekday} ${date}`,
  days: (from, to) => `من ${from} إلى ${to}`,
  years: (from, to) => `من ${from} إلى ${to}`,
  range: (from, to) => `من ${from} إلى ${to}`,
  about: (when) => `نحو ${when}`,
  until: (day) => `في ${day} أو قبله`,
  since: (day) => `ابتداءً من ${day}`,
  none: 'بلا تاريخ',
  byHand: 'حدّده محرر يدويًا',
}
