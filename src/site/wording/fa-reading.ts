import type { ReadingWording } from './reading-wording.ts'

export const reading: ReadingWording = {
  title: 'خواندن',
  theme: { label: 'کاغذ', system: 'مانند دستگاه', light: 'روشن', dark: 'تیره', sepia: 'کرم' },
  size: { label: 'اندازهٔ متن', normal: 'معمولی', large: 'بزرگ', larger: 'بزرگ‌تر', largest: 'بزرگ‌ترین' },
  spacing: { label: 'فاصله‌ها', normal: 'معمولی', wide: 'باز' },
  face: { label: 'قلم', paper: 'قلم روزنامه', dyslexic: 'برای خوانش‌پریشی' },
  media: { label: 'بارگیری', all: 'همه‌چیز', text: 'فقط متن' },
  keys: { label: 'کلیدهای تکی', on: 'روشن', off: 'خاموش', sheet: 'کار کلیدها', close: 'بستن' },
  acts: {
    search: 'جست‌وجو',
    next: 'مطلب یا عنوان بعدی',
    previous: 'مطلب یا عنوان قبلی',
    share: 'هم‌رسانی',
    listen: 'بلند خواندن یا ایستادن',
    theme: 'عوض کردن کاغذ',
    sheet: 'نمایش این برگه',
  },
  listen: 'بلند بخوان',
  stop: 'بس است',
  cite: 'رونوشت ارجاع',
  cited: 'رونوشت شد',
  goOn: 'ادامه از جایی که خواندن را رها کردید',
  fromTop: 'بستن',
  old: (date) => `این متن بیش از دو سال دارد و از ${date} است.`,
}
