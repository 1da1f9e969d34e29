import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { datesOf } from '../../src/capture/date-lines.ts'
import { findDates } from '../../src/capture/dates.ts'
import { articleOf } from '../support/article-of.ts'
import { runCommand } from '../support/run-command.ts'

test.each(['Ausgabe 3 / März 2021', 'Heft 5/Mai 2019', 'Seite 3/März 2020'])(
  'the number of an issue is no day: “%s”',
  (line) => {
    expect(findDates(line, 'de')).toEqual([])
  },
)

describe('a full date is found', () => {
  test.each([
    ['Sat Jun 1, 2013 6:44AM GMT', 'en', '2013-06-01', '06:44Z'],
    ['11:24 AM, March 27, 2023', 'en', '2023-03-27', '11:24'],
    ['Published 5th May 2024', 'en', '2024-05-05', null],
    ['2024-07-28T10:20:30Z', 'en', '2024-07-28', '10:20Z'],
    ['July, 18, 2020 - 13:05', 'en', '2020-07-18', '13:05'],
    ['October 9, 20238:31 AM GMT+1', 'en', '2023-10-09', '08:31+01:00'],
    ['6:14 AM EDT, Tue June 4, 2024', 'en', '2024-06-04', '06:14-04:00'],
    ['10. Februar 20199. Februar 2019 von Mira', 'de', '2019-02-10', null],
    ['3 de mayo de 202221:25 hs', 'es', '2022-05-03', '21:25'],
    ['06/11/20230 Kommentare', 'de', '2023-11-06', null],
    ['29 / Dezember / 2022', 'de', '2022-12-29', null],
    ['۲۷/مرداد/۱۴۰۳', 'fa', '2024-08-17', null],
    ['01.21.2020 07:00 AM', 'en', '2020-01-21', '07:00'],
    ['الجمعة 24 نيسان / أبريل 2020', 'ar', '2020-04-24', null],
    ["Jul 28, '24", 'en', '2024-07-28', null],
    ['By Mira HaldenMar 10, 2022 05:30am', 'en', '2022-03-10', '05:30'],
    ['07.13.17', 'en', '2017-07-13', null],
    ['05.07.17', 'en-US', '2017-05-07', null],
    ['05.07.17', 'en-GB', '2017-07-05', null],
    ['28.07.24', 'de', '2024-07-28', null],
    ['14.01.23 | 07:12', 'he', '2023-01-14', '07:12'],
    ['12 مارچ، 2023', 'ur', '2023-03-12', null],
    ['০৭ জুলাই ২০২৩, ১৯: ৩০', 'bn', '2023-07-07', '19:30'],
    ['19 Disember 2021 @ 8:30pm', 'ms', '2021-12-19', '20:30'],
    ['Jumatatu, Desemba 11, 2023', 'sw', '2023-12-11', null],
    ['17.jan.2023 às 6h30', 'pt', '2023-01-17', '06:30'],
    ['2023. január 17. 13:05', 'hu', '2023-01-17', '13:05'],
    ['22 كانون الثاني 2020', 'ar', '2020-01-22', null],
    ['15 أغسطس/آب 2023', 'ar', '2023-08-15', null],
    ['Ngày 12 tháng 9 năm 2023', 'vi', '2023-09-12', null],
    ['令和5年7月3日', 'ja', '2023-07-03', null],
    ['12:05 am on 3 Jan 2024', 'en', '2024-01-03', '00:05'],
    ['28/07/2024 14:05 +03:30', 'en', '2024-07-28', '14:05+03:30'],
    ['09.11.2024, 10:46 Uhr', 'de', '2024-11-09', '10:46'],
    ['5 de marzo de 2024', 'es', '2024-03-05', null],
    ['le 1er août 2024 à 8h05', 'fr', '2024-08-01', '08:05'],
    ['12 марта 2024, 15:30', 'ru', '2024-03-12', '15:30'],
    ['پنجشنبه ۲۳ مه ۲۰۱۹، ۱۰:۴۶', 'fa', '2019-05-23', '10:46'],
    ['2024年3月5日 10:20', 'zh', '2024-03-05', '10:20'],
    ['2024년 3월 5일', 'ko', '2024-03-05', null],
    ['3 January 2025 08.00 CET', 'en', '2025-01-03', '08:00+01:00'],
    ['3. Juli 2025, 12:10 Uhr (MESZ)', 'de', '2025-07-03', '12:10+02:00'],
    ['Sunday, 5 May 2024 18:00-19:30', 'en', '2024-05-05', '18:00'],
    ['Sunday, 5 May 2024 10:00-12:00', 'en', '2024-05-05', '10:00'],
    ['2024-05-05T05:00:00-08:00', 'en', '2024-05-05', '05:00-08:00'],
    ['5 May 2024 18:00 -0300', 'en', '2024-05-05', '18:00-03:00'],
    ['January 3, 2025 11:41 PM ET', 'en', '2025-01-03', '23:41-05:00'],
    ['July 3, 2025 11:41 PM ET', 'en', '2025-07-03', '23:41-04:00'],
    ['July 3, 2025 11:41 PM CST', 'en', '2025-07-03', '23:41'],
    ['le 3 juillet 2025 à 08:05 est sûr', 'fr', '2025-07-03', '08:05'],
    ['LE 3 JUILLET 2025 À 08:05 ET MIS À JOUR', 'fr', '2025-07-03', '08:05'],
    ['3 lipca 2025, 08:05 z Krakowa', 'pl', '2025-07-03', '08:05'],
    ['2024年3月12日 下午4:05', 'zh', '2024-03-12', '16:05'],
    ['2024.03.12. 오전 4:05', 'ko', '2024-03-12', '04:05'],
    ['2024年3月12日 午後4時5分', 'ja', '2024-03-12', '16:05'],
    ['12 במרץ 2024', 'he', '2024-03-12', null],
    ['16 พ.ค. 2567', 'th', '2024-05-16', null],
    ['16:05 GMT, 12 March 2024', 'en', '2024-03-12', '16:05Z'],
    ['12 March 2024 at 7am', 'en', '2024-03-12', '07:00'],
    ['le 12 mars 2024 à 16h', 'fr', '2024-03-12', '16:00'],
    ['12. Mrz. 2024', 'de', '2024-03-12', null],
    ['نشر في: 12 مارس ,2024: 04:05 م', 'ar', '2024-03-12', '16:05'],
    ['12 مارس 2024 12:05 ص', 'ar', '2024-03-12', '00:05'],
    ['۲۲ اسفند ۱۴۰۲ ۰۴:۰۵ ب.ظ', 'fa', '2024-03-12', '16:05'],
    ['12 Μαρτίου 2024, 04:05 μ.μ.', 'el', '2024-03-12', '16:05'],
    ['12 Μαρτίου 2024, 12:05 Π.Μ.', 'el', '2024-03-12', '00:05'],
    ['2024년 3월 12일 오전 12:05', 'ko', '2024-03-12', '00:05'],
    ['12 مارس 2024 - 10:30 مساءً', 'ar', '2024-03-12', '22:30'],
    ['2024 03/12 16:05:41', 'zh', '2024-03-12', '16:05'],
  ])('in “%s”', (line, language, date, time) => {
    expect(findDates(line, language)[0]).toMatchObject({ date, time })
  })
})

describe('an update is told from a publication', () => {
  test.each([
    ['Published: 16:05 GMT, 12 March 2024 | Updated: 18:10 GMT, 12 March 2024', 'en', '16:05Z', '18:10Z'],
    ['Updated: 16:05, 12 Mar 2024', 'en', null, '16:05'],
    ['Aktualizováno 12. 3. 2024 16:05', 'cs', null, '16:05'],
    ['Actualizat: 12.03.2024, 16:05', 'ro', null, '16:05'],
    ['Última actualización: 12/03/2024 - 16:05', 'es', null, '16:05'],
    ['Güncellenme: 12.03.2024 16:05', 'tr', null, '16:05'],
    ['수정 2024.03.12. 16:05', 'ko', null, '16:05'],
    ['2024年3月12日 16時05分 更新', 'ja', null, '16:05'],
    ['2026/02/13 12:58 更新 2026/02/13 13:20', 'ja', '12:58', '13:20'],
  ])('in “%s”', (line, language, published, updated) => {
    const dates = datesOf(line, language)
    expect([dates?.published?.time ?? null, dates?.updated?.time ?? null]).toEqual([published, updated])
  })
})

test.each([
  ['12/03/2024 a las 16:05h.', 'es', '16:05'],
  ['Martes, 12 de Marzo de 2024 a las 16:05hrs.', 'es', '16:05'],
  ['PUBLISHED: March 12, 2024 at 4:05 p.m. | UPDATED: March 12, 2024 at 5:10 p.m.', 'en', '16:05'],
  ['Publié le 12 mars 2024 à 16h05 Lecture 1 min.', 'fr', '16:05'],
])('“%s” is a date line, though an abbreviation ends it', (line, language, time) => {
  expect(datesOf(line, language)?.published).toMatchObject({ date: '2024-03-12', time })
})

test('a sentence that states a day is no date line, though a script without spaces makes it few words', () => {
  expect(datesOf('2024年3月12日に港町の議会は夜の渡し船の再開を決めた。', 'ja')).toBeNull()
})

test.each(['Pacific/Apia', 'Pacific/Kiritimati', 'America/Sao_Paulo'])(
  'a date is the same in the time zone %s',
  async (zone) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-zone-'))
    const file = path.join(folder, 'a.txt')
    writeFileSync(
      file,
      'Council keeps the old pier\n\n30 December 2011\n\nThe council of the town has decided to keep the old pier.\n',
    )
    const { stdout } = await runCommand('parse', [file], { env: { TZ: zone } })
    rmSync(folder, { recursive: true })
    expect(JSON.parse(stdout).published.date).toBe('2011-12-30')
  },
)

describe('no date is invented', () => {
  test.each([
    '2 hours ago',
    'March 27',
    'in 2024',
    '31 February 2024',
    '03/04/2024',
    'Call 0800 555 2024 now',
    'Sunday',
  ])('from “%s”', (line) => {
    expect(findDates(line, 'en')).toEqual([])
  })
})

describe('of the dates that a text states', () => {
  const FRENCH = [
    'Le conseil de la ville a décidé mardi de garder la vieille jetée, après un débat qui a duré neuf heures.',
    'Les travaux doivent commencer en automne, et personne dans la ville ne se souvient d’un printemps plus calme.',
  ]
  const ENGLISH = [
    'The council of the town decided on Tuesday to keep the old pier, after a debate that lasted nine hours.',
    'Work is due to begin in autumn, and nobody in the town remembers a quieter spring than this one has been.',
  ]
  test.each([
    {
      lines: ['Publié le 3 février 2025 à 05h30, modifié le 4 février 2025 à 09h10', ...FRENCH],
      published: '2025-02-03',
      updated: '2025-02-04',
    },
    {
      lines: ['Publié le 3 février 2025 à 05h30 • Temps de lecture : 3 min.', ...FRENCH],
      published: '2025-02-03',
      updated: null,
    },
    {
      lines: ['Sun 12 Jan 2025 21.04 GMT', 'First published on Sat 11 Jan 2025 06.15 GMT', ...ENGLISH],
      published: '2025-01-11',
      updated: '2025-01-12',
    },
    {
      lines: ['12 January 2025, 10:00', 'First published on 12 January 2025', ...ENGLISH],
      published: '2025-01-12',
      updated: null,
    },
    {
      lines: ['First published on 12 January 2025', '12 January 2025', ...ENGLISH],
      published: '2025-01-12',
      updated: null,
    },
  ])('$lines.0: published $published, updated $updated', ({ lines, published, updated }) => {
    const article = articleOf(['The old pier of Kaldern stays', ...lines])
    expect([article.published?.date, article.updated?.date ?? null]).toEqual([published, updated])
    expect(article.body).toHaveLength(2)
  })
})
