import type { SearchWording } from './search-wording.ts'

export const search: SearchWording = {
  title: 'جست‌وجو',
  words: 'واژه‌ها',
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
  none: 'هیچ مطلبی این واژه‌ها را ندارد.',
  unavailable: 'جست‌وجو به شبکه نیاز دارد و شبکه پاسخ نمی‌دهد.',
  more: 'نتیجه‌های بیشتر',
  browse: 'تازه‌ترین مطالب',
}
