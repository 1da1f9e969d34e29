import { afterAll, expect, inject, test } from 'vitest'
import { browse } from '../support/browser.ts'
import { articleWith, pagesOf } from '../support/site-files.ts'

const { demo } = inject('sites')
const LATIN = ['broadsheet-serif', 'broadsheet-serif-italic', 'libre-franklin']

const { browser, base, close } = await browse(demo)
afterAll(close)

const inLanguage = (language: string) => articleWith(demo, new RegExp(`<article [^>]*lang="${language}"`))

test.each([
  ['a front page, with a headline in Persian and one in Russian,', 'index.html', ['noto-naskh-arabic']],
  [
    'a section that a story in Russian leads',
    pagesOf(demo).find((page) => page.startsWith('section/kultura')) ?? '',
    ['broadsheet-cyrillic', 'broadsheet-cyrillic-italic', 'libre-franklin-cyrillic-wght-normal'],
  ],
  ['an article in Spanish', inLanguage('es'), []],
  [
    'an article in Russian',
    inLanguage('ru'),
    ['broadsheet-cyrillic', 'broadsheet-cyrillic-italic', 'libre-franklin-cyrillic-wght-normal'],
  ],
  [
    'an article in Persian, with its half spaces,',
    inLanguage('fa'),
    ['noto-naskh-arabic', 'vazirmatn-arabic-wght-normal'],
  ],
])('%s asks for the faces of its alphabet, and for no more', async (_what, address, more) => {
  const page = await browser.newPage()
  const faces = new Set<string>()
  page.on('request', (request) => {
    const [, name] = /([\w-]+?)(?:\.[\w-]+)?\.woff2$/.exec(request.url()) ?? []
    if (name !== undefined) faces.add(name)
  })
  await page.goto(base + address, { waitUntil: 'networkidle' })
  await page.close()
  expect([...faces].filter((name) => !LATIN.includes(name)).toSorted()).toEqual(more)
  expect([...faces]).toEqual(expect.arrayContaining(['broadsheet-serif', 'libre-franklin']))
})
