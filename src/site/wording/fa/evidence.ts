import type { Wording } from '../wording.ts'
import { reasons } from './reasons.ts'

/** The page that shows a capture line by line. */
export const evidence: Wording['evidence'] = {
  title: (headline) => `سطر به سطر: ${headline}`,
  intro: 'متن چنان که آمده است، و آنچه هر سطر آن شده است.',
  blank: 'خالی',
  howToCheck: 'چگونه آن را بیازماییم',
  checkSteps: (file) => [
    `متن را با نام ${file} ذخیره کنید.`,
    'SHA-256 آن را حساب کنید: در لینوکس sha256sum، در مک shasum -a 256، در ویندوز certutil -hashfile با SHA256.',
    'نتیجه را با رقم‌های بالا بسنجید. اگر یکی بود، همان متنی را دارید که این مطلب از آن ساخته شده است، بایت به بایت.',
  ],
  owner: {
    sectionPath: 'مسیر بخش',
    headline: 'تیتر',
    standfirst: 'لید',
    byline: 'نویسنده',
    published: 'تاریخ انتشار',
    updated: 'تاریخ به‌روزرسانی',
    photo: 'شرح عکس',
    alternateDomains: 'نشانی دیگر',
  },
  block: {
    paragraph: 'بند',
    subheading: 'میان‌تیتر',
    listItem: 'مورد فهرست',
    blockquote: 'نقل قول جدا',
    question: 'پرسش',
    answer: 'پاسخ',
    caption: 'شرح عکس',
    embed: 'درج‌شده',
  },
  residue: {
    'address-notice': 'کنارگذاشته: اعلام نشانی‌ها',
    share: 'کنارگذاشته: دکمهٔ هم‌رسانی',
    navigation: 'کنارگذاشته: منو',
    related: 'کنارگذاشته: مرتبط',
    advertisement: 'کنارگذاشته: آگهی',
    comments: 'کنارگذاشته: دیدگاه‌ها',
    other: 'کنارگذاشته',
  },
  reasons,
  issues: 'آنچه در این متن نامعمول است',
}
