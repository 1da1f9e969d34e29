import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'القراءة',
  theme: { label: 'الورق', system: 'كالنظام', light: 'فاتح', dark: 'داكن', sepia: 'بني فاتح' },
  size: { label: 'حجم النص', normal: 'عادي', large: 'كبير', larger: 'أكبر', largest: 'الأكبر' },
  spacing: { label: 'المسافات', normal: 'عادية', wide: 'واسعة' },
  face: { label: 'الخط', paper: 'خط الصحيفة', dyslexic: 'لعسر القراءة' },
  media: { label: 'التحميل', all: 'كل شيء', text: 'النص فقط' },
  keys: { label: 'المفاتيح المفردة', on: 'تعمل', off: 'متوقفة', sheet: 'ما تفعله المفاتيح', close: 'إغلاق' },
  acts: {
    search: 'بحث',
    next: 'المقال أو العنوان التالي',
    previous: 'المقال أو العنوان السابق',
    share: 'مشاركة',
    listen: 'القراءة بصوت عالٍ أو التوقف',
    theme: 'تغيير الورق',
    sheet: 'إظهار هذه الورقة',
  },
  listen: 'القراءة بصوت عالٍ',
  stop: 'إيقاف القراءة',
  cite: 'نسخ الإحالة',
  cited: 'نُسخ',
  goOn: 'المتابعة من حيث توقفت',
  fromTop: 'إغلاق',
  old: (date) => `مضى عليه أكثر من عامين: هذا النص من ${date}.`,
}

export const search: SearchWording = {
  title: 'البحث',
  words: 'الكلمات',
  filters: {
    kind: 'عرض',
    section: 'القسم',
    voice: 'الصوت',
    year: 'السنة',
    language: 'اللغة',
    order: 'الترتيب',
  },
  all: 'الكل',
  articles: 'المقالات',
  quotations: 'الاقتباسات',
  best: 'الأنسب أولًا',
  newest: 'الأحدث أولًا',
  found: 'النتائج: #',
  none: 'لا شيء هنا فيه هذه الكلمات.',
  unavailable: 'يحتاج البحث إلى الشبكة، وهي لا تستجيب.',
  more: 'نتائج أخرى',
  browse: 'أحدث المقالات',
}

export const offline: OfflineWording = {
  title: 'محفوظ للقراءة بلا شبكة',
  explained: 'في هذا المتصفح، على هذا الجهاز.',
  saved: 'المحفوظة',
  read: 'المقروءة حديثًا',
  nothing: 'لم يُحفظ شيء بعد. المقالات التي تقرؤها أو تحفظها تكون هنا، وتُقرأ بلا شبكة.',
  save: 'الحفظ للقراءة بلا شبكة',
  remove: 'محفوظ: إزالة',
}
