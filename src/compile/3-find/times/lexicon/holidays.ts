/**
 * Named days and periods, by rule or by table. `first` words are what the reader looks up; the full name is matched
 * word by word, longest first.
 */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number; readonly days?: number }
  /** The nth (negative: last) weekday of a month, plus days. */
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly nth: number
      readonly weekday: number
      readonly plus?: number
    }
  /** Days from Western Easter Sunday. */
  | { readonly kind: 'easter'; readonly plus: number; readonly days?: number }
  | { readonly kind: 'orthodox easter'; readonly plus: number }
  /** A day and month of the tabular Islamic calendar, for as many days; `whole`: the whole month. */
  | {
      readonly kind: 'islamic'
      readonly month: number
      readonly day: number
      readonly days?: number
      readonly whole?: true
    }
  /** A day of the Hebrew calendar; month counted from Nisan. */
  | { readonly kind: 'hebrew'; readonly month: number; readonly day: number; readonly days?: number }

const fixed = (month: number, day: number, days = 1): HolidayRule => ({ kind: 'fixed', month, day, days })
const nth = (month: number, count: number, weekday: number, plus = 0): HolidayRule => ({
  kind: 'weekday',
  month,
  nth: count,
  weekday,
  plus,
})
const easter = (plus: number, days = 1): HolidayRule => ({ kind: 'easter', plus, days })

export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "new year's": fixed(1, 1),
  "valentine's day": fixed(2, 14),
  "st patrick's day": fixed(3, 17),
  "st. patrick's day": fixed(3, 17),
  "international women's day": fixed(3, 8),
  "april fools' day": fixed(4, 1),
  'may day': fixed(5, 1),
  'victory day': fixed(5, 9),
  juneteenth: fixed(6, 19),
  'bastille day': fixed(7, 14),
  'independence day': fixed(7, 4),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  'armistice day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  'd-day': fixed(6, 6),
  'earth day': fixed(4, 22),
  nowruz: fixed(3, 20),
  'anzac day': fixed(4, 25),
  'remembrance day': fixed(11, 11),
  'martin luther king day': nth(1, 3, 1),
  "presidents' day": nth(2, 3, 1),
  'presidents day': nth(2, 3, 1),
  "mother's day": nth(5, 2, 7),
  'memorial day': nth(5, -1, 1),
  "father's day": nth(6, 3, 7),
  'labor day': nth(9, 1, 1),
  'labour day': fixed(5, 1),
  'columbus day': nth(10, 2, 1),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  'black friday': nth(11, 4, 4, 1),
  'cyber monday': nth(11, 4, 4, 4),
  easter: easter(0),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  'good friday': easter(-2),
  'holy saturday': easter(-1),
  'palm sunday': easter(-7),
  'ash wednesday': easter(-46),
  'maundy thursday': easter(-3),
  pentecost: easter(49),
  'holy week': easter(-7, 8),
  lent: easter(-46, 46),
  'mardi gras': easter(-47),
  'shrove tuesday': easter(-47),
  'orthodox easter': { kind: 'orthodox easter', plus: 0 },
  'orthodox christmas': fixed(1, 7),
  ramadan: { kind: 'islamic', month: 9, day: 1, whole: true },
  ramadhan: { kind: 'islamic', month: 9, day: 1, whole: true },
  eid: { kind: 'islamic', month: 10, day: 1 },
  'eid al-fitr': { kind: 'islamic', month: 10, day: 1, days: 3 },
  'eid al-adha': { kind: 'islamic', month: 12, day: 10, days: 4 },
  'eid ul-fitr': { kind: 'islamic', month: 10, day: 1, days: 3 },
  muharram: { kind: 'islamic', month: 1, day: 1, whole: true },
  ashura: { kind: 'islamic', month: 1, day: 10 },
  arbaeen: { kind: 'islamic', month: 2, day: 20 },
  passover: { kind: 'hebrew', month: 1, day: 15, days: 8 },
  'rosh hashanah': { kind: 'hebrew', month: 7, day: 1, days: 2 },
  'yom kippur': { kind: 'hebrew', month: 7, day: 10 },
  sukkot: { kind: 'hebrew', month: 7, day: 15, days: 7 },
  'simchat torah': { kind: 'hebrew', month: 7, day: 22 },
  hanukkah: { kind: 'hebrew', month: 9, day: 25, days: 8 },
  purim: { kind: 'hebrew', month: 12, day: 14 },
}
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set(Object.keys(HOLIDAYS).map((name) => name.split(/[ '-]/)[0]!))
