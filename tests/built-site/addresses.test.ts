import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { articlesOf, articleWith, filesOf, pagesOf, textOf } from '../support/site-files.ts'

const sites = inject('sites')
const seed = readFileSync(path.resolve(import.meta.dirname, '../../seeds/000_8923d48842cd8c48.txt'))
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')
const SLUG = articleWith(sites.real).slice('article/'.length, -'.html'.length)
const page = (site: string, address: string) => textOf(site, address)

describe('the site of the real capture', () => {
  test('has a file at every address of its plan', () => {
    const quotes = [...page(sites.real, `share/${SLUG}.html`).matchAll(/(q-\w+)\.html/g)].map(
      ([, id]) => `share/${SLUG}/${id}.html`,
    )
    expect(quotes).toHaveLength(5)
    const expected = [
      'index.html',
      'about.html',
      '404.html',
      'favicon.svg',
      'robots.txt',
      'mirrors.json',
      'SHA256SUMS',
      '_headers',
      '.nojekyll',
      ...['html', 'txt', 'md', 'json'].map((extension) => `article/${SLUG}.${extension}`),
      `source/${SLUG}.html`,
      `share/${SLUG}.html`,
      ...quotes,
      'section/news.html',
      'section/news/military.html',
      'section/news/military/more.html',
      'archive.html',
      'archive/2024.html',
      'archive/2024/07.html',
    ]
    expect(expected.filter((file) => !filesOf(sites.real).includes(file))).toEqual([])
  })

  test('has feeds, a sitemap and previews where its address is set, and only there', () => {
    const more = filesOf(sites.addressed).filter((file) => !filesOf(sites.real).includes(file))
    expect(more).toEqual([
      'feed.json',
      'feed.xml',
      'section/news/feed.xml',
      'section/news/military/feed.xml',
      'section/news/military/more/feed.xml',
      'sitemap-1.xml',
      'sitemap-index.xml',
    ])
    expect(page(sites.real, `article/${SLUG}.html`)).not.toMatch(
      /canonical|og:|https?:\/\/(?!www\.presstv|schema\.org)/,
    )
    expect(page(sites.addressed, `article/${SLUG}.html`)).toContain(
      `<link rel="canonical" href="https://news.example/mirror/article/${SLUG}.html">`,
    )
  })

  test.each(['index.html', 'voices.html', 'archive.html', 'about.html', 'section/news.html'])(
    'says of %s to those who list it where it is and what it holds',
    (file) => {
      const html = page(sites.addressed, file)
      expect(html).toContain('<link rel="canonical" href="https://news.example/mirror/')
      expect(html).toMatch(/<meta property="og:title" content="[^"]+">/)
      expect(html).toMatch(/<meta property="og:description" content="[^"]+">/)
    },
  )

  test('names the feed of a section on its page', () => {
    expect(page(sites.addressed, 'section/news/military.html')).toMatch(
      /<link rel="alternate" type="application\/rss\+xml" href="military\/feed\.xml"/,
    )
  })

  test('gives the capture back byte for byte, under the checksum that it shows', () => {
    const text = readFileSync(path.join(sites.real, `article/${SLUG}.txt`))
    expect(text.equals(seed)).toBe(true)
    const digits = page(sites.real, `source/${SLUG}.html`)
      .match(/<span class="hash"[\s\S]*?<\/span>\s*<\/span>/)?.[0]
      .replace(/<[^>]*>|\s/g, '')
    expect(digits).toBe(sha256(seed))
  })

  test('says in its JSON what its text says', () => {
    const article: {
      headline: string
      body: { text: string }[]
      quotes: { text: string; span: [number, number] }[]
    } = JSON.parse(page(sites.real, `article/${SLUG}.json`))
    const text = seed.toString('utf8')
    for (const block of article.body) expect(text).toContain(block.text)
    for (const quote of article.quotes) expect(text.slice(...quote.span)).toBe(quote.text)
    expect(page(sites.real, `article/${SLUG}.md`)).toMatch(new RegExp(`^# ${article.headline}\n`))
  })

  test('shows every line of the capture, numbered, with what became of it and why', () => {
    const source = page(sites.real, `source/${SLUG}.html`)
    expect([...source.matchAll(/<li id="L(\d+)"/g)].map(([, n]) => Number(n))).toEqual(
      Array.from({ length: 37 }, (_, i) => i + 1),
    )
    expect(source).toMatch(
      /<li id="L36"[\s\S]*?SHARE THIS ARTICLE[\s\S]*?set aside: share button[\s\S]*?a button that shares/,
    )
  })

  test('names a speaker without brackets, large, or to machines only where the sentence names them', () => {
    const article = page(sites.addressed, `article/${SLUG}.html`)
    expect(article).toMatch(/<aside class="pull"[\s\S]*?The United States will upgrade/)
    const carried = pagesOf(sites.addressed)
      .filter((file) => /share\/.*\/q-/.test(file))
      .map((file) => page(sites.addressed, file))
      .find((html) =>
        html.includes(
          'This will be the most significant change to US Forces Japan since its creation and one of the strongest improvements in our military ties with Japan in 70 years.”</h1>',
        ),
      )
    expect(carried).toContain('[Lloyd Austin]')
    expect(carried?.match(/<meta property="og:title" content="([^"]*)"/)?.[1]).not.toContain('Austin')
    expect(carried?.match(/"@type":"Quotation".*?<\/script>/)?.[0]).not.toContain('spokenByCharacter')
  })

  test('gives no date of publication to machines, for the text states none', () => {
    expect(page(sites.addressed, `article/${SLUG}.html`)).not.toContain('datePublished')
    expect(page(sites.addressed, 'feed.xml')).not.toContain('pubDate')
    expect(page(sites.addressed, 'sitemap-1.xml')).not.toContain('lastmod')
  })
})

describe.each(Object.entries(sites))('the site “%s”', (_name, folder) => {
  test('lists the checksum of every file, as sha256sum reads it', () => {
    const lines = textOf(folder, 'SHA256SUMS').trimEnd().split('\n')
    const files = filesOf(folder).filter((file) => file !== 'SHA256SUMS')
    expect(lines.map((line) => line.slice(66)).sort()).toEqual(files)
    for (const line of lines)
      expect(line.slice(0, 66)).toBe(`${sha256(readFileSync(path.join(folder, line.slice(66))))}  `)
  })

  test('allows nothing but its own files, on every page', () => {
    for (const file of pagesOf(folder)) {
      const html = textOf(folder, file)
      expect(html).toMatch(
        /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*">/,
      )
      expect(html).not.toContain('unsafe-inline')
    }
    expect(textOf(folder, '_headers')).toMatch(
      /Content-Security-Policy: default-src 'none'.*frame-ancestors 'none'\n {2}X-Content-Type-Options: nosniff/,
    )
  })
})

test('hostile captures build into pages at their places, and nowhere else', () => {
  const places =
    /^(?:_astro\/[\w.-]+|(?:fonts|icons)\/[\w.-]+|(?:article|source)\/[a-z0-9-]+\.(?:html|txt|md|json)|share\/[a-z0-9-]+(?:\/q-\w+)?\.html|section\/(?:[a-z0-9_-]+\/)*(?:[a-z0-9_-]+\.html|feed\.xml)|voices?(?:\/[a-z0-9-]+)*\.(?:html|json)|archive(?:\/[\d/]+|\/undated)?\.html|pagefind\/[\w./-]+|[\w.-]+)$/
  const files = filesOf(sites.hostile)
  expect(files.filter((file) => !places.test(file))).toEqual([])
  expect(articlesOf(sites.hostile)).toHaveLength(11)
})

test('a share page has the code of its link, which the article itself carries on paper', () => {
  const codeOf = (address: string) =>
    /class="qr"[^>]*><path d="([^"]+)"/.exec(page(sites.addressed, address))?.[1]
  const code = codeOf(`share/${SLUG}.html`)
  expect(code).toMatch(/^M\d+ \d+\.5h/)
  expect(code).toBe(codeOf(`article/${SLUG}.html`))
  expect(page(sites.real, `share/${SLUG}.html`)).not.toContain('class="qr"')
})
