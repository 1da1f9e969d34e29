import type { Wording } from '../wording.ts'
import { reasons } from './reasons.ts'

/** The page that shows a capture line by line. */
export const evidence: Wording['evidence'] = {
  title: (headline) => `Построчно: ${headline}`,
  intro: 'Копия как она есть и то, чем стала каждая её строка.',
  blank: 'пусто',
  howToCheck: 'Как её проверить',
  checkSteps: (file) => [
    `Сохраните текст как ${file}.`,
    'Вычислите его SHA-256: sha256sum в Linux, shasum -a 256 на Mac, certutil -hashfile с SHA256 в Windows.',
    'Сравните результат с цифрами выше. Если они совпали, у вас байт в байт та копия, из которой сделана эта статья.',
  ],
  owner: {
    sectionPath: 'рубрика',
    headline: 'заголовок',
    standfirst: 'лид',
    byline: 'автор',
    published: 'дата публикации',
    updated: 'дата обновления',
    photo: 'подпись к фото',
    alternateDomains: 'другой адрес',
  },
  block: {
    paragraph: 'абзац',
    subheading: 'подзаголовок',
    listItem: 'пункт списка',
    blockquote: 'отдельная цитата',
    question: 'вопрос',
    answer: 'ответ',
    caption: 'подпись',
    embed: 'вставка',
  },
  residue: {
    'address-notice': 'отложено: сообщение об адресах',
    share: 'отложено: кнопка «поделиться»',
    navigation: 'отложено: навигация',
    related: 'отложено: похожие статьи',
    advertisement: 'отложено: реклама',
    comments: 'отложено: комментарии',
    other: 'отложено',
  },
  reasons,
  issues: 'Что необычно в этой копии',
}
