import type { PanelWords } from '../say.ts'
import { count } from './count.ts'

export const taking: PanelWords['taking'] = {
  thisView: 'هذا العرض',
  address: 'يحمل العنوان الفترة والتصفية والاختيار. ولا يُحفظ شيء في أي مكان آخر.',
  onYourPage: 'في صفحتك',
  frameOnly:
    'الخط الزمني والنص من دون بقية هذه الصفحة: بلا ملفات ارتباط، وبلا طلب إلى أي جهة أخرى. وتبقى ألفاظ المقالات بلغتها.',
  as: 'الشكل',
  variants: {
    frame: {
      label: 'إطار',
      about: 'سطر واحد بلا برنامج. المتصفحات القادرة تعطي الإطار ارتفاع محتواه؛ وفي غيرها يكون ارتفاعه كما تحدده.',
    },
    script: {
      label: 'إطار وبرنامج',
      about: 'للإطار دائمًا الارتفاع الصحيح. يصغي البرنامج إلى ارتفاع هذا الإطار ولا يفعل غير ذلك.',
    },
    element: { label: 'عنصر', about: 'الشيء نفسه عنصرًا قائمًا بذاته، للصفحات المبنية من مكوّنات.' },
    picture: { label: 'صورة', about: 'صورة ثابتة ترتبط بهذا العرض. احفظها أدناه، وضعها بجانب صفحتك، وصحّح اسمها.' },
    single: {
      label: 'ملف واحد',
      about: 'كل شيء في ملف واحد على خادمك، في إطار لا يُسمح له إلا بالتشغيل. يعمل حيث لا يعمل غيره.',
    },
  },
  colours: 'الألوان',
  themes: { reader: 'كجهاز القارئ', light: 'فاتحة', dark: 'داكنة' },
  labelsIn: 'لغة الواجهة',
  readersLanguage: 'لغة القارئ',
  height: 'الارتفاع',
  pixels: 'بكسل',
  notify: 'أبلغ صفحتي بالعنصر المختار (معرّفه فقط)',
  onDisk: (address) => `هذه الصفحة على قرص: ضع العنوان الذي تُنشر فيه مكان ${address}\u200e.`,
  code: 'الشيفرة',
  copyCode: 'نسخ الشيفرة',
  saveOffline: 'حفظ offline.html',
  showPreview: 'إظهار المعاينة',
  hidePreview: 'إخفاء المعاينة',
  asksFor: (pixels) => `بهذا العرض يطلب ارتفاعًا قدره ${pixels} بكسل.`,
  asData: 'بيانات',
  data: (events, figures, left, atHand) =>
    `${count.events(events)} و${count.figures(figures)}${left ? ' بعد التصفية' : ''}${atHand ? '، مما هو محمَّل' : ''}، مع نصوصها والمقالات التي وردت فيها. تُحفظ الجداول من «جدول»، والكل دفعة واحدة من «حول».`,
  theFile: 'الملف',
  formats: {
    schemaOrg: 'schema.org (JSON-LD)',
    annotations: 'W3C annotations',
    timelineJs: 'TimelineJS',
    calendar: 'تقويم',
  },
  asPicture: 'صورة',
  picture: 'هذا العرض وفيه مصادره وعنوانه؛ كل كلمة فيه نص.',
  saveSvg: 'حفظ SVG',
  savePng: 'حفظ PNG',
  dark: 'داكنة',
  noPicture: 'لم يستطع هذا المتصفح رسم الصورة؛ ويمكن فتح SVG في أي مكان.',
}
