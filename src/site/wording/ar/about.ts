import type { Wording } from '../wording.ts'

/** The page about the site. */
export const about: Wording['about'] = {
  title: 'حول الموقع',
  paragraphs: [
    {
      heading: 'ما هذا',
      text: [
        'يعرض هذا الموقع مقالات إخبارية كما نُسخت من صفحاتها: حُفظ كل منها نصًا مجردًا، وقرأه برنامج، ثم نُضِّد من جديد للقراءة. لم يُعِد أحد كتابة كلمة.',
      ],
    },
    {
      heading: 'التواريخ والقائلون',
      text: [
        'يقول كل تاريخ علامَ يستند. فإن لم يذكر النص تاريخ نشر، فقد يرتبه تاريخ في شرح صورته، ويُذكر ذلك.',
        'يأتي القائل بلا أقواس حيث تسميه جملة الاقتباس. وبين [قوسين] من يُفهم من النص فقط.',
      ],
    },
  ],
  checkTitle: 'كيف يُتحقق من نص',
  check: [
    'يؤدي كل مقال إلى صفحة تعرض نسخته سطرًا سطرًا، مع ما آل إليه كل سطر ولماذا.',
    'يمكن حفظ النسخة نفسها، بايتًا بايتًا، ومقارنة SHA-256 لها بالمعروض هناك.',
    'يضم الملف SHA256SUMS مجموع تحقق لكل ملف في هذا الموقع. بعد حفظها كلها نفِّذ: sha256sum -c SHA256SUMS',
  ],
  mirrors: 'المرايا',
  fonts:
    'الخطوط: Broadsheet Serif (جزء من Source Serif 4) وLibre Franklin وVazirmatn وNoto Naskh Arabic برخصة SIL Open Font License.',
  design: 'تصميم هذه الصفحات (بالإنجليزية)',
}

export const notFound: Wording['notFound'] = {
  title: 'لا توجد صفحة كهذه',
  text: 'ربما كُتب العنوان خطأ، أو لم تكن الصفحة هنا قط.',
}

export const moved: Wording['moved'] = { title: 'انتقلت هذه الصفحة', text: 'هي الآن هنا:' }
