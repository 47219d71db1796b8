import type { Words } from '../catalogue.ts'
import { plural } from '../plural.ts'

const of = plural('he')

/** One and two are said in words; nothing else changes with the number. */
export const count: Words['count'] = {
  articles: of({ one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' }),
  events: of({ one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' }),
  figures: of({ one: 'נתון אחד', two: 'שני נתונים', other: '# נתונים' }),
  claims: of({ one: 'דיווח אחד', two: 'שני דיווחים', other: '# דיווחים' }),
  mentions: of({ one: 'אזכור אחד', two: 'שני אזכורים', other: '# אזכורים' }),
  mainEvents: of({ one: 'אירוע מרכזי אחד', two: 'שני אירועים מרכזיים', other: '# אירועים מרכזיים' }),
  moreEvents: of({ one: 'עוד אירוע אחד', two: 'עוד שני אירועים', other: 'עוד # אירועים' }),
  moreFigures: of({ one: 'עוד נתון אחד', two: 'עוד שני נתונים', other: 'עוד # נתונים' }),
  moreArticles: of({ one: 'עוד כתבה אחת', two: 'עוד שתי כתבות', other: 'עוד # כתבות' }),
  otherArticles: of({ one: 'ועוד כתבה אחת', two: 'ועוד שתי כתבות', other: 'ועוד # כתבות' }),
  marks: of({ one: 'סימון אחד', two: 'שני סימונים', other: '# סימונים' }),
  moreMarks: of({ one: 'עוד סימון אחד', two: 'עוד שני סימונים', other: 'עוד # סימונים' }),
  emptyStretches: of({ one: 'פרק זמן ריק אחד', two: 'שני פרקי זמן ריקים', other: '# פרקי זמן ריקים' }),
  days: of({ one: 'יום אחד', two: 'יומיים', other: '# ימים' }),
  years: of({ one: 'שנה אחת', two: 'שנתיים', other: '# שנים' }),
  origins: of({ one: 'מקור ראשוני אחד', two: 'שני מקורות ראשוניים', other: '# מקורות ראשוניים' }),
  namedOrigins: of({ one: 'מקור נקוב אחד', two: 'שני מקורות נקובים', other: '# מקורות נקובים' }),
  places: of({ one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' }),
  times: of({ one: 'פעם אחת', two: 'פעמיים', other: '# פעמים' }),
  rules: of({ one: 'כלל אחד', two: 'שני כללים', other: '# כללים' }),
  results: of({ one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' }),
  rows: of({ one: 'שורה אחת', two: 'שתי שורות', other: '# שורות' }),
  morePassages: of({ one: 'עוד קטע אחד', two: 'עוד שני קטעים', other: 'עוד # קטעים' }),
  moreValues: of({ one: 'עוד ערך אחד', two: 'עוד שני ערכים', other: 'עוד # ערכים' }),
}

/** With what Hebrew writes at the front of a word, and before a number with a hyphen. */
export const prefixed = {
  inArticles: of({ one: 'בכתבה אחת', two: 'בשתי כתבות', other: 'ב־# כתבות' }),
  andFigures: of({ one: 'ונתון אחד', two: 'ושני נתונים', other: 'ו־# נתונים' }),
  fromNamedOrigins: of({ one: 'ממקור נקוב אחד', two: 'משני מקורות נקובים', other: 'מ־# מקורות נקובים' }),
}
