import type { Words } from '../catalogue.ts'

/** Within a date a month takes a prefix. Two numbers are joined by words: a dash between digits is read from either side. */
export const time: Words['time'] = {
  months: ['ינואר', 'פברואר', 'מרץ', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
  monthsShort: ['ינו׳', 'פבר׳', 'מרץ', 'אפר׳', 'מאי', 'יוני', 'יולי', 'אוג׳', 'ספט׳', 'אוק׳', 'נוב׳', 'דצמ׳'],
  monthsTiny: ['י', 'פ', 'מ', 'א', 'מ', 'י', 'י', 'א', 'ס', 'א', 'נ', 'ד'],
  weekdays: ['יום ב׳', 'יום ג׳', 'יום ד׳', 'יום ה׳', 'יום ו׳', 'שבת', 'יום א׳'],
  yearShort: (year) => `’${year.slice(-2)}`,
  day: (date, month, year) => `${date} ב${month} ${year}`,
  dayOfMonth: (date, month) => `${date} ב${month}`,
  month: (month, year) => `${month} ${year}`,
  weekday: (weekday, date) => `${weekday} ${date}`,
  days: (from, to) => `${from} עד ${to}`,
  years: (from, to) => `${from} עד ${to}`,
  range: (from, to) => `${from} עד ${to}`,
  about: (when) => `בערך ${when}`,
  until: (day) => `ב־${day} או לפני כן`,
  since: (day) => `החל ב־${day}`,
  none: 'ללא תאריך',
  byHand: 'נקבע בידי עורך',
}
