import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'خواندن',
  theme: { label: 'پوسته', system: 'مانند دستگاه', light: 'روشن', dark: 'تیره', sepia: 'کرم' },
  size: { label: 'اندازهٔ متن', normal: 'معمولی', large: 'بزرگ', larger: 'بزرگ‌تر', largest: 'بزرگ‌ترین' },
  spacing: { label: 'فاصله‌ها', normal: 'معمولی', wide: 'باز' },
  face: { label: 'قلم', paper: 'قلم روزنامه', dyslexic: 'برای خوانش‌پریشی' },
  media: { label: 'عکس‌ها و قلم‌ها', all: 'همه', text: 'فقط متن' },
  keys: { label: 'میان‌برها', on: 'روشن', off: 'خاموش', sheet: 'میان‌برهای صفحه‌کلید', close: 'بستن' },
  acts: {
    search: 'جست‌وجو',
    next: 'مطلب یا عنوان بعدی',
    previous: 'مطلب یا عنوان قبلی',
    share: 'هم‌رسانی',
    listen: 'بلند خواندن یا ایستادن',
    theme: 'تغییر پوسته',
    sheet: 'نمایش میان‌برها',
  },
  listen: 'بلند بخوان',
  stop: 'توقف خواندن',
  cite: 'رونوشت ارجاع',
  cited: 'رونوشت شد',
  goOn: 'ادامه از جایی که خواندن را رها کردید',
  fromTop: 'بستن',
  old: (date) => `این متن بیش از دو سال دارد و از ${date} است.`,
  ahead: (date) => `تاریخ این متن روزی است که هنوز نرسیده است: ${date}.`,
}

export const search: SearchWording = {
  title: 'جست‌وجو',
  words: 'جست‌وجوی',
  filters: {
    kind: 'نمایش',
    section: 'بخش',
    voice: 'صدا',
    year: 'سال',
    language: 'زبان',
    order: 'ترتیب',
  },
  all: 'همه',
  articles: 'مطالب',
  quotations: 'نقل قول‌ها',
  best: 'نخست بهترین',
  newest: 'نخست تازه‌ترین',
  found: 'یافت شد: #',
  none: 'اینجا چیزی با این جست‌وجو جور نیست.',
  searching: 'در حال جست‌وجو…',
  unavailable: 'جست‌وجو به شبکه نیاز دارد و شبکه پاسخ نمی‌دهد.',
  headlinesOnly: 'از پوشه باز شده است: تنها تیترها و نخستین جمله‌ها جست‌وجو می‌شوند.',
  needsScript: 'جست‌وجو به جاوااسکریپت نیاز دارد. بایگانی همهٔ مطلب‌ها را فهرست می‌کند.',
  more: 'نتیجه‌های بیشتر',
  browse: 'تازه‌ترین مطالب',
}

export const offline: OfflineWording = {
  title: 'خواندن بدون اینترنت',
  explained: 'در همین مرورگر، روی همین دستگاه.',
  saved: 'ذخیره‌شده',
  read: 'به‌تازگی خوانده‌شده',
  nothing:
    'هنوز چیزی نگه داشته نشده است. مطالبی که می‌خوانید یا ذخیره می‌کنید این‌جا می‌آیند و بی‌شبکه هم خوانده می‌شوند.',
  save: 'ذخیره برای بی‌شبکه',
  remove: 'حذف از ذخیره‌شده‌ها',
  failed: 'ذخیره نشد',
  notKept: 'اتصال برقرار نیست و صفحهٔ درخواستی اینجا نگه داشته نشده است.',
  again: 'دوباره تلاش کنید',
}
