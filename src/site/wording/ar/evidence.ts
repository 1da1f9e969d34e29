import type { Wording } from '../wording.ts'
import { reasons } from './reasons.ts'

/** The page that shows a capture line by line. */
export const evidence: Wording['evidence'] = {
  title: (headline) => `سطرًا سطرًا: ${headline}`,
  intro: 'النسخة كما جاءت، وما آل إليه كل سطر منها.',
  blank: 'فارغ',
  howToCheck: 'كيف يُتحقق منها',
  checkSteps: (file) => [
    `احفظ النص باسم ${file}.`,
    'احسب SHA-256 له: sha256sum في لينكس، shasum -a 256 في ماك، certutil -hashfile مع SHA256 في ويندوز.',
    'قارن الناتج بالأرقام أعلاه. إن تطابقا فبين يديك، بايتًا بايتًا، النسخة التي صُنع منها هذا المقال.',
  ],
  owner: {
    sectionPath: 'القسم',
    headline: 'العنوان',
    standfirst: 'المقدمة',
    byline: 'اسم الكاتب',
    published: 'تاريخ النشر',
    updated: 'تاريخ التحديث',
    photo: 'شرح الصورة',
    alternateDomains: 'عنوان آخر',
  },
  block: {
    paragraph: 'فقرة',
    subheading: 'عنوان فرعي',
    listItem: 'عنصر قائمة',
    blockquote: 'اقتباس منفصل',
    question: 'سؤال',
    answer: 'جواب',
    caption: 'شرح',
    embed: 'محتوى مضمَّن',
  },
  residue: {
    'address-notice': 'جانبًا: إعلان عناوين',
    share: 'جانبًا: زر مشاركة',
    navigation: 'جانبًا: قائمة',
    related: 'جانبًا: ذات صلة',
    advertisement: 'جانبًا: إعلان',
    comments: 'جانبًا: تعليقات',
    other: 'جانبًا',
  },
  reasons,
  issues: 'ما هو غير معتاد في هذه النسخة',
}
