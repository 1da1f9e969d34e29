import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'Чтение',
  theme: { label: 'Бумага', system: 'Как в системе', light: 'Светлая', dark: 'Тёмная', sepia: 'Сепия' },
  size: {
    label: 'Размер текста',
    normal: 'Обычный',
    large: 'Крупный',
    larger: 'Крупнее',
    largest: 'Самый крупный',
  },
  spacing: { label: 'Интервалы', normal: 'Обычные', wide: 'Широкие' },
  face: { label: 'Шрифт', paper: 'Газетный', dyslexic: 'При дислексии' },
  media: { label: 'Загружать', all: 'Всё', text: 'Только текст' },
  keys: {
    label: 'Одиночные клавиши',
    on: 'Вкл.',
    off: 'Выкл.',
    sheet: 'Что делают клавиши',
    close: 'Закрыть',
  },
  acts: {
    search: 'Искать',
    next: 'Следующая статья или заголовок',
    previous: 'Предыдущая статья или заголовок',
    share: 'Поделиться',
    listen: 'Читать вслух или остановить',
    theme: 'Сменить бумагу',
    sheet: 'Показать этот список',
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
  words: 'Слова',
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
  title: 'Сохранено для чтения без сети',
  explained: 'В этом браузере, на этом устройстве.',
  saved: 'Сохранённые',
  read: 'Недавно прочитанные',
  nothing:
    'Пока ничего не сохранено. Статьи, которые вы читаете или сохраняете, будут здесь, и их можно читать без сети.',
  save: 'Сохранить для чтения без сети',
  remove: 'Сохранено: убрать',
  failed: 'Не удалось сохранить',
  notKept: 'Нет сети, а запрошенная страница здесь не сохранена.',
  again: 'Повторить',
}
