import { formatCount } from '../numbers.ts'
import type { PanelWords } from '../say.ts'
import { count } from './count.ts'

export const plain: PanelWords['plain'] = {
  late: 'התוכנית המציירת את ציר הזמן האינטראקטיבי לא נטענה, או שהיא מתעכבת מדי.',
  tryAgain: 'לנסות שוב',
  readOn: ', או להמשיך לקרוא: כל מה שיש בה נמצא בדף זה.',
  whatThisIs: 'מה הדף הזה',
  figuresAreClaims:
    'הנתונים הם דיווחים, כל אחד עם מילותיו. לעולם אין מחברים אותם, מחשבים ממוצע או מותחים ביניהם קו, וכשמקורות חלוקים כולם נשארים.',
  theArticles: 'הכתבות',
  allArticles: (articles) => `הכול: ${count.articles(articles)}`,
  inOrder: 'לפי סדר הזמן',
  takeAlong: 'להורדה',
  asPrinted: 'הכתבות כפי שהודפסו',
  foot: (compiler, hash) => `${compiler}, קלט sha256 ${hash}. זכויות הכתבות נשארות בידי המפרסמים.`,
  withoutDate: 'ללא תאריך',
  noDate: 'ללא תאריך',
  noDateFor: '. ללא תאריך: ',
  claim: (kind, read) => `דיווח, ${kind}: ${read}`,
  of: ' מתוך ',
  saidBy: '; אמר: ',
  noSource: '; ללא מקור נקוב',
  otherScope: '; על מקום או סכסוך אחר',
  caveat: 'עם ההסתייגות; ',
  garbled: 'משובש במקור; ',
  onPage: (passages) => `${count.morePassages(passages)}, בדף של ימים אלה`,
  cut: (shown, all) => `${formatCount(shown)} הפריטים החשובים מתוך ${formatCount(all)}. כולם, לפי סדר הזמן:`,
  atPublisher: 'אצל המפרסם',
  articlesOf: (title) => `${title}: כתבות`,
  to: (from, to) => `${from} עד ${to}`,
}
