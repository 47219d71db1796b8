import { formatCount } from '../numbers.ts'
import type { PanelWords } from '../say.ts'
import { count } from './count.ts'

export const plain: PanelWords['plain'] = {
  late: 'تعذّر تحميل البرنامج الذي يرسم الخط الزمني التفاعلي، أو تأخّر كثيرًا.',
  tryAgain: 'حاول مجددًا',
  readOn: '، أو تابع القراءة: كل ما فيه موجود في هذه الصفحة.',
  whatThisIs: 'ما هذه الصفحة',
  figuresAreClaims:
    'الأرقام إفادات، ومع كل منها نصّه. لا تُجمع أبدًا ولا يُحسب متوسطها ولا يصل بينها خط، وحيث تختلف المصادر تبقى جميعها.',
  theArticles: 'المقالات',
  allArticles: (articles) => `الكل: ${count.articles(articles)}`,
  inOrder: 'بترتيب الزمن',
  takeAlong: 'للتنزيل',
  asPrinted: 'المقالات كما طُبعت',
  foot: (compiler, hash) => `${compiler}، بصمة المدخلات sha256 ${hash}. تبقى حقوق المقالات لناشريها.`,
  withoutDate: 'بلا تاريخ',
  noDate: 'بلا تاريخ',
  noDateFor: '. بلا تاريخ: ',
  claim: (kind, read) => `إفادة، ${kind}: ${read}`,
  of: ' من ',
  saidBy: '؛ القائل: ',
  noSource: '؛ بلا مصدر مسمّى',
  otherScope: '؛ عن مكان أو نزاع آخر',
  caveat: 'مع التحفّظ؛ ',
  garbled: 'نص مضطرب في الأصل؛ ',
  onPage: (passages) => `و${count.morePassages(passages)}، في صفحة هذه الأيام`,
  cut: (shown, all) => `أهم العناصر: ${formatCount(shown)} من ${formatCount(all)}. وكلها بترتيب الزمن:`,
  atPublisher: 'لدى الناشر',
  articlesOf: (title) => `${title}: المقالات`,
  to: (from, to) => `من ${from} إلى ${to}`,
}
