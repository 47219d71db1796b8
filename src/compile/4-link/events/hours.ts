/** Every hour of a day, a bit each. */
export const ALL_DAY = (1 << 24) - 1

/** The hours that a part of a day may be said of, wide enough for two papers that part it differently. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['MO', between(0, 12)],
  ['MI', between(10, 14)],
  ['AF', between(11, 18)],
  ['EV', between(16, 24)],
  ['NI', between(17, 24) | between(0, 7)],
])
/** In hours: clocks stand differently, and “at dawn” is no minute. */
const ABOUT = 2

/** The hours of its day that a TIMEX3 value names (`2031-05-08TMO`, `2031-05-08T06:40`): all where it names none. */
export function hoursOf(value: string): number {
  const time = /^\d{4}-\d\d-\d\dT(?:(\d\d)|([A-Z]{2}))/.exec(value)
  if (!time) return ALL_DAY
  const [, hour, part = ''] = time
  return hour === undefined ? (PARTS.get(part) ?? ALL_DAY) : between(Number(hour) - ABOUT, Number(hour) + ABOUT + 1)
}

/** The hours from one to before another. */
function between(from: number, to: number): number {
  let hours = 0
  for (let hour = Math.max(0, from); hour < Math.min(24, to); hour++) hours |= 1 << hour
  return hours
}
