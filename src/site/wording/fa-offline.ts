import type { OfflineWording } from './offline-wording.ts'

export const offline: OfflineWording = {
  title: 'نگه‌داشته برای خواندن بی‌شبکه',
  explained: 'در همین مرورگر، روی همین دستگاه.',
  saved: 'ذخیره‌شده',
  read: 'به‌تازگی خوانده‌شده',
  nothing:
    'هنوز چیزی نگه داشته نشده است. مطالبی که می‌خوانید یا ذخیره می‌کنید این‌جا می‌آیند و بی‌شبکه هم خوانده می‌شوند.',
  save: 'ذخیره برای بی‌شبکه',
  remove: 'ذخیره شد: برداشتن',
}
