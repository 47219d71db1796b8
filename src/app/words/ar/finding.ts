import type { Words } from '../catalogue.ts'
import { formatCount } from '../numbers.ts'
import { after, count } from './count.ts'

export const finding: Words['finding'] = {
  showOnly: 'عرض محدَّد',
  date: 'التاريخ',
  from: 'من',
  to: 'إلى',
  anyDate: 'أي تاريخ',
  lookFor: 'ابحث',
  lookForIn: (facet) => `ابحث في: ${facet}`,
  moreValues: (values) => `${count.moreValues(values)}: اكتب اسمًا`,
  left: (events, figures, whole) =>
    `المتبقي: ${count.events(events)}، ${count.figures(figures)}${whole ? '' : ' مما هو محمَّل'}`,
  leftSentence: (events, figures) => `المتبقي: ${count.events(events)}، ${count.figures(figures)}. `,
  showAll: 'عرض الكل',
  within: 'داخل الباب الواحد تكفي أي قيمة؛ أما الأبواب فتُطبَّق معًا.',
  countedOf: (marks, all) => `هذه الأعداد لما هو محمَّل: ${formatCount(marks)} علامة من ${formatCount(all)}.`,
  othersCounted: ' ويجري عدّ الباقي.',
  countOfAll: 'عدد الكل',
  field: 'ابحث في الأحداث والأرقام والأطراف والمقالات والمقاطع',
  sample: 'اسم أو كلمة أو عدد: 18,000',
  hint: 'تُطابَق الأعداد بوصفها أعدادًا؛ لا أثر للحركات ولا لحجم الحروف؛ والاسم يعثر على كل من يُعرف به. النصوص بلغتها الأصلية.',
  results: (results) => `${count.results(results)}. يفتح Enter أولاها، وتنتقل الأسهم بينها.`,
  nothing: 'لا شيء هنا يجمع هذه الكلمات كلها.',
  nothingYet: 'لا شيء بعد.',
  soFar: (articles, all) => `جرى البحث حتى الآن في ${formatCount(articles)} من ${after.articles(all)}.`,
  whatHolds: (articles, all) => `محتوى ${formatCount(articles)} من ${after.articles(all)}`,
  theFirst: (most) => `أول ${most}`,
  headings: { actor: 'الأطراف', figure: 'الأرقام', event: 'الأحداث', article: 'المقالات', passage: 'المقاطع' },
}

const suffix = (left: boolean, atHand: boolean) => `${left ? ' بعد التصفية' : ''}${atHand ? '، مما هو محمَّل' : ''}`

export const tables: Words['tables'] = {
  figures: (figures, left, atHand) =>
    `${count.figures(figures)}${suffix(left, atHand)}. كل منها إفادة قائمة بذاتها؛ لا يُضاف رقم إلى آخر.`,
  events: (events, left, atHand) => `${count.events(events)}${suffix(left, atHand)}.`,
  atHand: (rows) => `هذه هي الصفوف المحمَّلة (${formatCount(rows)}). ويجري عدّ الباقي.`,
  here: (rows, all) => `وصل ${formatCount(rows)} من ${after.rows(all)}.`,
  othersRead: 'وتجري قراءة الباقي.',
  readAll: 'قراءة الكل',
  takesAWhile: 'يستغرق هذا وقتًا. وجداول التنزيل، في «حول»، تضمها كلها أيضًا.',
  part: 'جزء من الجداول',
  save: 'حفظ هذه الصفوف بصيغة CSV',
  saveAtHand: (rows) => `حفظ الصفوف المحمَّلة (${formatCount(rows)}) بصيغة CSV`,
  columns: {
    date: 'التاريخ',
    event: 'الحدث',
    words: 'النص',
    type: 'النوع',
    status: 'الحالة',
    who: 'من',
    articles: 'المقالات',
    asOf: 'حتى يوم',
    number: 'العدد',
    whoSaysIt: 'القائل',
    measure: 'المقياس',
    counted: 'المعدودون',
    where: 'أين',
    kind: 'نوع العدد',
    article: 'المقالة',
    editedByHand: 'عُدِّل يدويًا',
  },
  of: (whole) => `من ${whole}`,
}
