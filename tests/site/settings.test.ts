import { describe, expect, test } from 'vitest'
import { checkSettings } from '../../src/site/settings-schema.ts'
import { showIn } from '../../src/site/show.ts'
import { WORDINGS } from '../../src/site/wording/index.ts'

describe('settings', () => {
  test('may all be left out', () => {
    expect(checkSettings({}, 'x.ts')).toMatchObject({
      title: 'Broadsheet',
      language: 'en',
      site: null,
      pageSize: 50,
    })
  })

  test('give the site’s address a slash at its end', () => {
    expect(checkSettings({ site: 'https://a.example/news' }, 'x.ts').site).toBe('https://a.example/news/')
  })

  test.each([
    [{ site: 'ftp://a.example' }, 'site'],
    [{ mirrors: ['https://a.example', 'nonsense'] }, 'mirrors.1'],
    [{ pageSize: 0 }, 'pageSize'],
    [{ titel: 'x' }, 'titel'],
  ])('%j is refused with the path of the field', (value, field) => {
    expect(() => checkSettings(value, 'x.ts')).toThrow(field)
  })
})

describe('dates and numbers are shown as a language writes them', () => {
  test('in English', () => {
    const show = showIn(WORDINGS.en)
    expect([
      show.date('2024-07-28'),
      show.date('2024-07-28', 'month'),
      show.day('2024-07-08'),
      show.number(3128),
    ]).toEqual(['July\u00a028,\u00a02024', 'July 2024', '8', '3,128'])
  })

  test('in Persian', () => {
    const show = showIn(WORDINGS.fa)
    expect([show.day('2024-07-28'), show.number(3128), show.date('2024-07-28', 'year')]).toEqual([
      '۲۸',
      '۳٬۱۲۸',
      '۲۰۲۴',
    ])
    expect(show.date('2024-07-28')).toBe('۷\u00a0مرداد\u00a0۱۴۰۳ (۲۸\u00a0ژوئیه\u00a0۲۰۲۴)')
    expect(show.date('2024-07-28', 'month')).toBe('ژوئیه ۲۰۲۴')
  })
})
