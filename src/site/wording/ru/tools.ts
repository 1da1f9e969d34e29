import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'Чтение',
  theme: { label: 'Тема', system: 'Как на устройстве', light: 'Светлая', dark: 'Тёмная', sepia: 'Сепия' },
  size: {
    label: 'Размер текста',
    normal: 'Обычный',
    large: 'Крупный',
    larger: 'Крупнее',
    largest: 'Самый крупный',
  },
  spacing: { label: 'Интервалы', normal: 'Обычные', wide: 'Широкие' },
  face: { label: 'Шрифт', paper: 'Газетный', dyslexic: 'При дислексии' },
  media: { label: 'Картинки и шрифты', all: 'Все', text: 'Только текст' },
  keys: {
    label: 'Клавиши',
    on: 'Вкл.',
    off: 'Выкл.',
    sheet: 'Сочетания клавиш',
    close: 'Закрыть',
  },
  acts: {
    search: 'Искать',
    next: 'Следующая статья или заголовок',
    previous: 'Предыдущая статья или заголовок',
    share: 'Поделиться',
    listen: 'Читать вслух или остановить',
    theme: 'Сменить тему',
    sheet: 'Показать сочетания клавиш',
  },
  listen: 'Читать вслух',
  stop: 'Остановить',
  cite: 'Скопировать ссылку на источник',
  cited: 'Скопировано',
  goOn: 'Продолжить с места, где вы остановились',
  fromTop: 'Закрыть',
  old: (date) => `Старше двух лет: этот текст от ${date}.`,
  ahead: (date) => `Датировано днём, который ещё не наступил: ${date}.`,
}

export const search: SearchWording = {
  title: 'Поиск',
  words: 'Что искать',
  filters: {
    kind: 'Показать',
    section: 'Рубрика',
    voice: 'Голос',
    year: 'Год',
    language: 'Язык',
    order: 'Порядок',
  },
  all: 'Все',
  articles: 'Статьи',
  quotations: 'Цитаты',
  best: 'Сначала лучшие',
  newest: 'Сначала новые',
  found: 'Найдено: #',
  none: 'Здесь ничего не подходит.',
  unavailable: 'Для поиска нужна сеть, а она не отвечает.',
  headlinesOnly: 'Открыто из папки: поиск идёт только по заголовкам и первым фразам.',
  needsScript: 'Для поиска нужен JavaScript. Все статьи перечислены в архиве.',
  more: 'Ещё результаты',
  browse: 'Самые новые статьи',
}

export const offline: OfflineWording = {
  title: 'Чтение без сети',
  explained: 'В этом браузере, на этом устройстве.',
  saved: 'Сохранённые',
  read: 'Недавно прочитанные',
  nothing:
    'Пока ничего не сохранено. Статьи, которые вы читаете или сохраняете, будут здесь, и их можно читать без сети.',
  save: 'Сохранить для чтения без сети',
  remove: 'Убрать из сохранённого',
  failed: 'Не удалось сохранить',
  notKept: 'Нет сети, а запрошенная страница здесь не сохранена.',
  again: 'Повторить',
}
