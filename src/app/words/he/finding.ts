import type { Words } from '../catalogue.ts'
import { formatCount } from '../numbers.ts'
import { count } from './count.ts'

export const finding: Words['finding'] = {
  showOnly: 'תצוגה חלקית',
  date: 'תאריך',
  from: 'מתאריך',
  to: 'עד תאריך',
  anyDate: 'כל תאריך',
  lookFor: 'חיפוש',
  lookForIn: (facet) => `חיפוש: ${facet}`,
  moreValues: (values) => `${count.moreValues(values)}: הקלידו שם`,
  left: (events, figures, whole) =>
    `נותרו ${count.events(events)}, ${count.figures(figures)}${whole ? '' : ' ממה שנטען'}`,
  leftSentence: (events, figures) => `נותרו ${count.events(events)}, ${count.figures(figures)}. `,
  showAll: 'הצגת הכול',
  within: 'בתוך כל סינון די בערך אחד; הסינונים חלים יחד.',
  countedOf: (marks, all) => `המניין הוא של ${formatCount(marks)} הסימונים שנטענו, מתוך ${formatCount(all)}.`,
  othersCounted: ' השאר בספירה.',
  countOfAll: 'המניין המלא',
  field: 'חיפוש באירועים, בנתונים, בגורמים, בכתבות ובקטעים',
  sample: 'שם, מילה, מספר: 18,000',
  hint: 'מספרים נמצאים כמספרים; סימני ניקוד ואותיות גדולות אינם משנים; שם מוצא את כל מי שנקרא בו. הטקסטים בשפתם.',
  results: (results) => `${count.results(results)}. Enter פותח את הראשונה, מקשי החצים עוברים ביניהן.`,
  nothing: 'אין כאן דבר שיש בו כל המילים האלה.',
  nothingYet: 'עוד לא נמצא דבר.',
  soFar: (articles, all) => `עד כה נסרקו ${formatCount(articles)} מתוך ${count.articles(all)}.`,
  whatHolds: (articles, all) => `התוכן של ${formatCount(articles)} מתוך ${count.articles(all)}`,
  theFirst: (most) => `${most} הראשונים`,
  headings: { actor: 'גורמים', figure: 'נתונים', event: 'אירועים', article: 'כתבות', passage: 'קטעים' },
}

const suffix = (left: boolean, atHand: boolean) => `${left ? ' אחרי הסינון' : ''}${atHand ? ', ממה שנטען' : ''}`

export const tables: Words['tables'] = {
  figures: (figures, left, atHand) =>
    `${count.figures(figures)}${suffix(left, atHand)}. כל אחד הוא דיווח בפני עצמו; אין מחברים אחד לאחר.`,
  events: (events, left, atHand) => `${count.events(events)}${suffix(left, atHand)}.`,
  atHand: (rows) => `אלה ${formatCount(rows)} השורות שנטענו. השאר בספירה.`,
  here: (rows, all) => `הגיעו ${formatCount(rows)} מתוך ${count.rows(all)}.`,
  othersRead: 'השאר בקריאה.',
  readAll: 'קריאת כולן',
  takesAWhile: 'זה נמשך זמן מה. גם הטבלאות להורדה, תחת ״אודות״, מכילות את כולן.',
  part: 'חלק מהטבלאות',
  save: 'שמירת השורות האלה כ־CSV',
  saveAtHand: (rows) => `שמירת ${formatCount(rows)} השורות שנטענו כ־CSV`,
  columns: {
    date: 'תאריך',
    event: 'אירוע',
    words: 'הטקסט',
    type: 'סוג',
    status: 'סטטוס',
    who: 'מי',
    articles: 'כתבות',
    asOf: 'נכון ליום',
    number: 'מספר',
    whoSaysIt: 'מי אומר',
    measure: 'מדד',
    counted: 'מי נספרו',
    where: 'איפה',
    kind: 'סוג המניין',
    article: 'כתבה',
    editedByHand: 'נערך ידנית',
  },
  of: (whole) => `מתוך ${whole}`,
}
