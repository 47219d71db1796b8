import type { Words } from '../catalogue.ts'
import { plural } from '../plural.ts'

const of = plural('ar')

// Those that stand after prepositions, too.
const ARTICLES = { zero: 'لا مقالات', one: 'مقالة واحدة', two: 'مقالتان', few: '# مقالات', other: '# مقالة' }
const MAIN_EVENTS = {
  zero: 'لا أحداث رئيسية',
  one: 'حدث رئيسي واحد',
  two: 'حدثان رئيسيان',
  few: '# أحداث رئيسية',
  many: '# حدثًا رئيسيًا',
  other: '# حدث رئيسي',
}
const NAMED_ORIGINS = {
  zero: 'لا مصادر مسمّاة',
  one: 'مصدر مسمّى واحد',
  two: 'مصدران مسمّيان',
  few: '# مصادر مسمّاة',
  many: '# مصدرًا مسمّى',
  other: '# مصدر مسمّى',
}
const DAYS = { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }
const YEARS = { zero: 'لا سنوات', one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', other: '# سنة' }
const MORE_PASSAGES = {
  zero: 'لا مقاطع أخرى',
  one: 'مقطع آخر',
  two: 'مقطعان آخران',
  few: '# مقاطع أخرى',
  many: '# مقطعًا آخر',
  other: '# مقطع آخر',
}
const ROWS = { zero: 'لا صفوف', one: 'صف واحد', two: 'صفان', few: '# صفوف', many: '# صفًا', other: '# صف' }

/** Zero, one and two are said in words; 3 to 10, 11 to 99 and whole hundreds each take a form of their own. */
export const count: Words['count'] = {
  articles: of(ARTICLES),
  events: of({ zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' }),
  figures: of({ zero: 'لا أرقام', one: 'رقم واحد', two: 'رقمان', few: '# أرقام', many: '# رقمًا', other: '# رقم' }),
  claims: of({ zero: 'لا إفادات', one: 'إفادة واحدة', two: 'إفادتان', few: '# إفادات', other: '# إفادة' }),
  mentions: of({ zero: 'لا إشارات', one: 'إشارة واحدة', two: 'إشارتان', few: '# إشارات', other: '# إشارة' }),
  mainEvents: of(MAIN_EVENTS),
  moreEvents: of({
    zero: 'لا أحداث أخرى',
    one: 'حدث آخر',
    two: 'حدثان آخران',
    few: '# أحداث أخرى',
    many: '# حدثًا آخر',
    other: '# حدث آخر',
  }),
  moreFigures: of({
    zero: 'لا أرقام أخرى',
    one: 'رقم آخر',
    two: 'رقمان آخران',
    few: '# أرقام أخرى',
    many: '# رقمًا آخر',
    other: '# رقم آخر',
  }),
  moreArticles: of({
    zero: 'لا مقالات أخرى',
    one: 'مقالة أخرى',
    two: 'مقالتان أخريان',
    few: '# مقالات أخرى',
    other: '# مقالة أخرى',
  }),
  otherArticles: of({
    zero: 'ولا مقالات أخرى',
    one: 'ومقالة أخرى',
    two: 'ومقالتان أخريان',
    few: 'و# مقالات أخرى',
    other: 'و# مقالة أخرى',
  }),
  marks: of({ zero: 'لا علامات', one: 'علامة واحدة', two: 'علامتان', few: '# علامات', other: '# علامة' }),
  moreMarks: of({
    zero: 'لا علامات أخرى',
    one: 'علامة أخرى',
    two: 'علامتان أخريان',
    few: '# علامات أخرى',
    other: '# علامة أخرى',
  }),
  emptyStretches: of({
    zero: 'لا فترات خالية',
    one: 'فترة خالية واحدة',
    two: 'فترتان خاليتان',
    few: '# فترات خالية',
    other: '# فترة خالية',
  }),
  days: of(DAYS),
  years: of(YEARS),
  origins: of({
    zero: 'لا مصادر أصلية',
    one: 'مصدر أصلي واحد',
    two: 'مصدران أصليان',
    few: '# مصادر أصلية',
    many: '# مصدرًا أصليًا',
    other: '# مصدر أصلي',
  }),
  namedOrigins: of(NAMED_ORIGINS),
  places: of({ zero: 'لا مواضع', one: 'موضع واحد', two: 'موضعان', few: '# مواضع', many: '# موضعًا', other: '# موضع' }),
  times: of({ zero: 'ولا مرة', one: 'مرة واحدة', two: 'مرتان', few: '# مرات', other: '# مرة' }),
  rules: of({ zero: 'لا قواعد', one: 'قاعدة واحدة', two: 'قاعدتان', few: '# قواعد', other: '# قاعدة' }),
  results: of({ zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', other: '# نتيجة' }),
  rows: of(ROWS),
  morePassages: of(MORE_PASSAGES),
  moreValues: of({
    zero: 'لا قيم أخرى',
    one: 'قيمة أخرى',
    two: 'قيمتان أخريان',
    few: '# قيم أخرى',
    other: '# قيمة أخرى',
  }),
}

/** After a preposition, where "two" has another ending. */
export const after = {
  articles: of({ ...ARTICLES, two: 'مقالتين' }),
  mainEvents: of({ ...MAIN_EVENTS, two: 'حدثين رئيسيين' }),
  namedOrigins: of({ ...NAMED_ORIGINS, two: 'مصدرين مسمّيين' }),
  days: of({ ...DAYS, two: 'يومين' }),
  years: of({ ...YEARS, two: 'سنتين' }),
  morePassages: of({ ...MORE_PASSAGES, two: 'مقطعين آخرين' }),
  rows: of({ ...ROWS, two: 'صفين' }),
}
