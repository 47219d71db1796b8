import type { PanelWords } from '../catalogue.ts'
import { count, prefixed } from './count.ts'

export const taking: PanelWords['taking'] = {
  thisView: 'התצוגה הזאת',
  address: 'הכתובת מכילה את פרק הזמן, את הסינון ואת הבחירה. דבר אחר אינו נשמר בשום מקום.',
  onYourPage: 'בדף שלכם',
  frameOnly: 'ציר הזמן והטקסט בלי שאר הדף: ללא עוגיות, ללא פנייה לאף גורם אחר. מילות הכתבות נשארות בשפתן.',
  as: 'צורה',
  variants: {
    frame: {
      label: 'מסגרת',
      about: 'שורה אחת, ללא תוכנית. דפדפנים שיכולים נותנים למסגרת את גובה תוכנה; באחרים הגובה הוא כפי שתקבעו.',
    },
    script: {
      label: 'מסגרת ותוכנית',
      about: 'למסגרת תמיד הגובה הנכון. התוכנית מאזינה לגובה של מסגרת זו ואינה עושה דבר נוסף.',
    },
    element: { label: 'רכיב', about: 'אותו דבר כרכיב בפני עצמו, לדפים הבנויים מרכיבים.' },
    picture: {
      label: 'תמונה',
      about: 'תמונה קבועה המקושרת לתצוגה זו. שמרו אותה למטה, הניחו אותה לצד הדף שלכם ותקנו את שמה.',
    },
    single: {
      label: 'קובץ אחד',
      about: 'הכול בקובץ אחד בשרת שלכם, במסגרת שמותר לה רק לפעול. עובד במקום ששום דבר אחר אינו עובד.',
    },
  },
  colours: 'צבעים',
  themes: { reader: 'לפי מכשיר הקורא', light: 'בהיר', dark: 'כהה' },
  labelsIn: 'שפת הממשק',
  readersLanguage: 'שפת הקורא',
  height: 'גובה',
  pixels: 'פיקסלים',
  notify: 'להודיע לדף שלי איזה פריט נבחר (המזהה שלו בלבד)',
  onDisk: (address) => `הדף הזה נמצא על כונן: שימו את הכתובת שבה הוא מתפרסם במקום ${address}\u200e.`,
  code: 'הקוד',
  copyCode: 'העתקת הקוד',
  saveOffline: 'שמירת offline.html',
  showPreview: 'הצגת תצוגה מקדימה',
  hidePreview: 'הסתרת התצוגה המקדימה',
  asksFor: (pixels) => `ברוחב זה נדרש גובה של ${pixels} פיקסלים.`,
  asData: 'כנתונים',
  data: (events, figures, left, atHand) =>
    `${count.events(events)} ${prefixed.andFigures(figures)}${left ? ' אחרי הסינון' : ''}${atHand ? ', ממה שנטען' : ''}, עם מילותיהם והכתבות שבהן הם מופיעים. טבלאות נשמרות תחת ״טבלה״, הכול יחד תחת ״אודות״.`,
  theFile: 'הקובץ',
  asPicture: 'כתמונה',
  picture: 'התצוגה הזאת ובה המקורות והכתובת שלה; כל מילה בה היא טקסט.',
  saveSvg: 'שמירת SVG',
  savePng: 'שמירת PNG',
  dark: 'כהה',
  noPicture: 'הדפדפן הזה לא הצליח לצייר את התמונה; את ה־SVG אפשר לפתוח בכל מקום.',
}
