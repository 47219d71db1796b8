/** Times in words. Months and weekdays are our own tables: labels are laid out from them, and browsers name them apart. */
export const time = {
  /** January first. */
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** Where there is less room, and where there is hardly any. */
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsTiny: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  /** Monday first. */
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  /** A year where there is no room for its century. */
  yearShort: (year: string) => `’${year.slice(-2)}`,
  /** `month` is a name as it stands in these tables. */
  day: (date: number, month: string, year: number) => `${date} ${month} ${year}`,
  dayOfMonth: (date: number, month: string) => `${date} ${month}`,
  month: (month: string, year: number) => `${month} ${year}`,
  weekday: (weekday: string, date: number) => `${weekday} ${date}`,
  /** Both ends inclusive; what both share is said once. */
  days: (from: number, to: string) => `${from}–${to}`,
  years: (from: number, to: number) => `${from}–${to}`,
  range: (from: string, to: string) => `${from} – ${to}`,
  about: (when: string) => `about ${when}`,
  until: (day: string) => `on or before ${day}`,
  since: (day: string) => `from ${day} on`,
  none: 'no date',
  byHand: 'given by an editor, by hand',
}
