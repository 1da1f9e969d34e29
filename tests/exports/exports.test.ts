import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { searchRecords } from '../../src/exports/search/records.ts'
import { siteFiles } from '../../src/exports/site/index.ts'
import { newsArticle, quotationData } from '../../src/exports/structured-data.ts'
import { email } from '../../src/share/email.ts'
import { articleOf, shortStory, storyOf } from '../support/article-of.ts'
import { siteIn } from '../support/site-in.ts'

const TEXT =
  'The council of the town has decided to keep the old pier, after a debate that outlasted the last bus.'
const captioned = storyOf(
  articleOf(
    [
      'Council ]]> keeps <b> the pier',
      'The pier on July 28, 2024. (Photo by AFP)',
      TEXT,
      '“We stay here,” said Jon Arrel.',
    ],
    'captioned.txt',
  ),
)
const stated = shortStory('stated', { date: '5 May 2024 10:00 GMT' })

const siteOf = (address: string | null) => siteIn('en', [captioned, stated], address)
const site = siteOf('https://a.example/news/')
const render = async (address: string) =>
  (await siteFiles(site)
    .find((file) => file.address === address)
    ?.render()) ?? ''

describe('feeds', () => {
  test('carry titles and full text, and a date only where the text states one', async () => {
    const feed = parseRssFeed(await render('feed.xml'))
    const [first, second] = feed.items ?? []
    expect(first?.title).toBe('Council ]]> keeps <b> the pier')
    expect(first?.pubDate).toBeUndefined()
    expect(first?.content?.encoded).toMatch(/<p id="p-\w+">“We stay here,” said Jon Arrel\.<\/p>/)
    expect(second?.pubDate).toBe('Sun, 05 May 2024 10:00:00 GMT')
    expect(second?.link).toBe(`https://a.example/news/article/${stated.slug}.html`)
  })

  test('as JSON say the same', async () => {
    const feed: { items: { url: string; date_published?: string }[] } = JSON.parse(await render('feed.json'))
    expect(feed.items.map((item) => item.date_published)).toEqual([undefined, '2024-05-05T10:00:00.000Z'])
  })
})

test('the sitemap gives lastmod only where the text states a date', async () => {
  const map = await render('sitemap-1.xml')
  expect(map).toContain(`<loc>https://a.example/news/article/${captioned.slug}.html</loc></url>`)
  expect(map).toContain(
    `<loc>https://a.example/news/article/${stated.slug}.html</loc><lastmod>2024-05-05</lastmod>`,
  )
  expect(await render('sitemap-index.xml')).toContain('<loc>https://a.example/news/sitemap-1.xml</loc>')
  expect(await render('robots.txt')).toContain('Sitemap: https://a.example/news/sitemap-index.xml')
})

test('without an address nothing absolute is made', () => {
  expect(siteFiles(siteOf(null)).map(({ address }) => address)).toEqual([
    'robots.txt',
    '_headers',
    '.nojekyll',
    'mirrors.json',
    'site.webmanifest',
    'article.schema.json',
    'voices.json',
    'search-records-1.json',
    'search-list.js',
    '.broadsheet.json',
  ])
})

describe('what search finds', () => {
  const [article, quotation, ...rest] = searchRecords(captioned, site)

  test('is an article by its title and text, and each quotation by itself, at its place', () => {
    expect(rest).toEqual([])
    expect(article).toMatchObject({
      url: `article/${captioned.slug}.html`,
      meta: { title: 'Council ]]> keeps <b> the pier' },
      shown: { title: 'Council ]]> keeps <b> the pier', kind: 'article', lang: 'en', dir: 'ltr' },
      filters: { kind: ['article'], voice: ['Jon Arrel'], year: ['2024'], language: ['en'] },
      sort: { date: '2024-07-28' },
    })
    expect(article?.content).toContain('outlasted the last bus')
    expect(quotation).toMatchObject({
      content: '“We stay here”',
      meta: { by: 'Jon Arrel', role: '' },
      shown: { kind: 'quotation' },
      filters: { kind: ['quotation'], voice: ['Jon Arrel'] },
    })
    expect(quotation?.url).toMatch(/^article\/[\w-]+\.html#q-\w+:~:text=We%20stay%20here/)
  })

  test('tells a speaker whom the text only implies in brackets, and machines none', () => {
    const story = storyOf(
      articleOf([
        'Council keeps the pier',
        TEXT,
        '“We stay here,” said Jon Arrel.',
        '“We wait for the boats to come home.”',
      ]),
    )
    const [stated, implied] = story.article.quotes
    expect(searchRecords(story, site).map(({ meta }) => meta['by'])).toEqual(['', 'Jon Arrel', '[Jon Arrel]'])
    expect(stated && quotationData(story, stated, site, 'Jon Arrel')).toHaveProperty('spokenByCharacter')
    expect(implied && quotationData(story, implied, site, 'Jon Arrel')).not.toHaveProperty(
      'spokenByCharacter',
    )
  })

  test('is parted into words where a language puts no spaces between them', () => {
    const chinese = storyOf(
      articleOf(['市议会决定保留旧码头', '市议会决定保留旧码头，渡轮将在春天恢复运行。'.repeat(4)], 'zh.txt'),
    )
    expect(searchRecords(chinese, site)[0]?.content).toMatch(/码头 ， 渡轮/)
  })

  test('stands in the list for file:// as a script that no headline can end', async () => {
    const list = await render('search-list.js')
    expect(list).toMatch(/^globalThis\.headlines=\[/)
    expect(list).not.toContain('<')
    expect(JSON.parse(list.slice('globalThis.headlines='.length))).toHaveLength(2)
  })
})

test('a caption’s date is no date of publication for machines', () => {
  expect(newsArticle(captioned, site)).not.toHaveProperty('datePublished')
  expect(newsArticle(stated, site)).toMatchObject({
    datePublished: '2024-05-05T10:00Z',
    url: `https://a.example/news/article/${stated.slug}.html`,
  })
})

test('a time whose zone is not stated is none for machines, which would take it for their own', () => {
  const zoneless = shortStory('zoneless', { date: '5 May 2024 10:00' })
  expect(newsArticle(zoneless, site)).toMatchObject({ datePublished: '2024-05-05' })
})

test('an email carries title, text and address, escaped', () => {
  const href = email.href({ title: 'A & B?', text: 'x=1', url: 'https://a.example/?q=1&r' })
  const url = new URL(href)
  expect([url.protocol, url.searchParams.get('subject'), url.searchParams.get('body')]).toEqual([
    'mailto:',
    'A & B?',
    'x=1\r\n\r\nhttps://a.example/?q=1&r',
  ])
})
