import { ar as locale } from 'date-fns/locale/ar'
import { plurals } from '../plurals.ts'
import type { Wording } from '../wording.ts'
import { about, moved, notFound } from './about.ts'
import { evidence } from './evidence.ts'
import { offline, reading, search } from './tools.ts'

const count = plurals('ar')

export const ar: Wording = {
  language: 'ar',
  direction: 'rtl',
  locale,
  datesBy: 'gregory',
  dates: {
    full: 'd MMMM yyyy',
    dayOfYear: 'd MMMM',
    month: 'MMMM yyyy',
    monthName: 'LLLL',
    monthShort: 'LLL',
    monthLetter: 'LLLLL',
    year: 'yyyy',
  },
  menu: { site: 'الموقع', sections: 'الأقسام', archive: 'الأرشيف', about: 'حول الموقع' },
  comma: '، ',
  colon: ': ',
  stop: '.',
  tagline: 'كل مقال مع النص الذي أُخذ منه.',
  skip: 'إلى النص',
  footer: { label: 'حول الموقع', check: 'كيف يُتحقق من نص', rss: 'RSS', jsonFeed: 'JSON Feed' },
  articles: (n, shown) =>
    count(n, shown, {
      one: { whole: 'مقال واحد' },
      two: { whole: 'مقالان' },
      few: 'مقالات',
      many: 'مقالًا',
      other: 'مقال',
    }),
  quotations: (n, shown) =>
    count(n, shown, {
      one: { whole: 'اقتباس واحد' },
      two: { whole: 'اقتباسان' },
      few: 'اقتباسات',
      many: 'اقتباسًا',
      other: 'اقتباس',
    }),
  eachWithText: 'كل منها مع النص الذي أُخذ منه',
  newest: 'الأحدث',
  from: (n, shown) =>
    `من ${count(n, shown, {
      one: { whole: 'ناشر واحد' },
      two: { whole: 'ناشرين' },
      few: 'ناشرين',
      many: 'ناشرًا',
      other: 'ناشر',
    })}`,
  between: (first, last) => (first === last ? first : `من ${first} إلى ${last}`),
  breadcrumb: 'القسم',
  basis: { stated: 'كما في النص', caption: 'من شرح الصورة', corrected: 'مصحَّح' },
  basisSentence: {
    stated: 'كما يذكره النص.',
    caption: 'مأخوذ من شرح الصورة. لا يذكر النص تاريخ النشر.',
    corrected: 'كما صححه ناشر هذا الموقع.',
  },
  noDate: 'بلا تاريخ',
  noDateSentence: 'لا يذكر النص تاريخًا.',
  updated: (date) => `حُدِّث في ${date}`,
  readingTime: (n, shown) =>
    count(n, shown, {
      one: { whole: 'دقيقة قراءة' },
      two: { whole: 'دقيقتا قراءة' },
      few: 'دقائق قراءة',
      other: 'دقيقة قراءة',
    }),
  share: 'مشاركة',
  withdrawn: {
    title: 'سُحب هذا المقال',
    since: 'سحبه ناشر هذا الموقع في',
    reason: 'السبب المذكور:',
  },
  older: {
    notice: 'هذه نسخة أقدم من المقال.',
    link: 'قراءة النسخة الأحدث',
    captures: 'نسخ أقدم',
  },
  by: (name) => `بقلم ${name}`,
  photoInWords: 'الصورة بالكلمات',
  photoMissing: 'في النسخة شرح الصورة، وليست فيها الصورة.',
  quotation: 'اقتباس',
  pullQuote: 'من النص',
  source: {
    label: 'المصدر',
    title: 'من أين جاء هذا النص',
    publisher: 'الناشر',
    unknownPublisher: 'لا يسمي النص ناشرًا.',
    date: 'التاريخ',
    capture: 'النسخة',
    bytes: (shown) => `${shown} بايت`,
    checksum: 'SHA-256',
    corrected: 'مُصحَّح',
    none: 'غير مذكور',
    setAside: 'موضوع جانبًا',
    lines: (n, shown) =>
      `${count(n, shown, { one: { whole: 'سطر واحد ليس' }, two: { whole: 'سطران ليسا' }, few: 'أسطر ليست', many: 'سطرًا ليست', other: 'سطر ليست' })} من المقال`,
    nothing: 'لا شيء: كل الأسطر من المقال.',
    takeAway: 'للحفظ',
    text: 'النص',
    lineByLine: 'سطرًا سطرًا',
  },
  addresses: {
    title: 'أيضًا في هذه العناوين',
    explained: (date) =>
      `تذكر النسخة عناوين أخرى لناشرها. ${date === null ? 'لم يتحقق منها أحد.' : `هي كما في ${date}، ولم يتحقق منها أحد.`}`,
    unverified: 'غير متحقق منه',
  },
  onward: {
    inSection: (name) => `المزيد في ${name}`,
    inArchive: 'للمزيد من القراءة',
    related: 'مقالات ذات صلة',
    previous: 'السابق',
    next: 'التالي',
  },
  front: {
    also: 'مقالات أخرى',
    alsoSaid: 'ومن الخبر الأول أيضًا',
    week: (lastDay) => `أصوات الأسبوع حتى ${lastDay}`,
    earlier: 'في وقت سابق',
    all: 'كل المقالات',
    empty: 'لا مقالات بعد',
    emptyHint: 'ضع نسخة في مجلد النسخ وابنِ الموقع من جديد.',
  },
  section: { beside: 'إلى جانبه', feed: 'خلاصة', undated: 'بلا تاريخ' },
  pages: { label: 'الصفحات', page: (n, all) => `الصفحة ${n} من ${all}`, newer: 'الأحدث', older: 'الأقدم' },
  voices: {
    title: 'الأصوات',
    names: (n, shown) =>
      count(n, shown, {
        one: { whole: 'صوت واحد' },
        two: { whole: 'صوتان' },
        few: 'أصوات',
        many: 'صوتًا',
        other: 'صوت',
      }),
    saying: (n, shown) =>
      n === 1
        ? 'مع اقتباس واحد تسمي النصوص قائله أو تدل عليه'
        : n === 2
          ? 'مع اقتباسين تسمي النصوص قائليهما أو تدل عليهما'
          : `مع ${ar.quotations(n, shown)} تسمي النصوص قائليها أو تدل عليهم`,
    within: (n, shown) => `في ${n === 2 ? 'مقالين' : ar.articles(n, shown)}`,
    find: 'البحث عن اسم',
    noMatch: 'لا أحد بهذا الاسم يتكلم هنا.',
    nobody: 'لا يسمي أي نص متكلمًا.',
    implied: '(القائل مفهوم من السياق)',
    aMonth: 'الاقتباسات في كل شهر.',
    inYear: (year, n) => `${year}: ${n}.`,
    all: (name) => `كل اقتباسات ${name}`,
  },
  archive: {
    title: 'الأرشيف',
    label: 'الأرشيف',
    undated: 'بلا تاريخ',
    busiest: (month) => `أكثر الشهور مقالات ${month}`,
    aDay: 'المقالات في كل يوم. الشهور أدناه تقول الشيء نفسه بالأرقام.',
    calendar: (month, most, day) => `${month}، نقطة لكل يوم: أكثر المقالات، ${most}، في ${day}`,
  },
  sharing: {
    article: 'مشاركة هذا المقال',
    back: 'العودة إلى المقال',
    preview: 'معاينة',
    link: 'الرابط',
    linkHint: 'افتح الصفحة وانسخ عنوانها من المتصفح.',
    copy: 'نسخ الرابط',
    copied: 'نُسخ',
    mirrors: 'الصفحة نفسها موجودة في',
    sendBy: 'الإرسال عبر',
    takeAs: 'الحفظ بصيغة',
    orQuotation: (n, shown) => (n === 1 ? 'أو اقتباسه' : `أو أحد اقتباساته (${shown})`),
    thisQuotation: 'مشاركة هذا الاقتباس',
    goesOnFrom: (number) => `تتمة ${number}`,
    inItsPlace: 'في موضعه',
    implied: (number) =>
      number === null
        ? 'القائل مفهوم من السياق: نسبة قبل هذا المقطع تسميه.'
        : `القائل مفهوم من السياق: المقطع تتمة الاقتباس ${number} الذي يسميه.`,
    nobody: 'لا يسمي النص قائلًا.',
    neighbours: 'اقتباسات هذا المقال',
    all: (_n, shown) => `كلها (${shown})`,
    numbered: (number) => `الاقتباس ${number}`,
    email: 'البريد الإلكتروني',
  },
  evidence,
  about,
  reading,
  offline,
  search,
  notFound,
  moved,
}
