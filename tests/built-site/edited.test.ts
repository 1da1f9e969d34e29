import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { imageSize } from 'image-size'
import { expect, inject, test } from 'vitest'
import { FORMER, WITHDRAWN, WITHDRAWN_SLUG } from '../fixtures/edited-captures.ts'
import { HEADLINE } from '../fixtures/whole-pages.ts'
import { filesOf, textOf } from '../support/site-files.ts'
import { HOME } from '../support/sites.ts'

const { edited } = inject('sites')
const files = filesOf(edited)
const articles = files.filter((file) => /^article\/.*\.html$/.test(file))
const pageWith = (words: string) => articles.find((file) => textOf(edited, file).includes(words)) ?? ''
const withdrawn = pageWith('was withdrawn')
const older = pageWith('This is an older capture')
const newer = articles.find((file) => file !== withdrawn && file !== older) ?? ''
const named = (page: string) => page.replace(/^article\/|\.html$/g, '')
const lists = files.filter((file) => /^(?:index|archive|section|feed|sitemap)/.test(file))

test('a withdrawn article says so at each of its addresses, and gives none of its text away', () => {
  for (const file of [
    withdrawn,
    withdrawn.replace('article/', 'source/'),
    withdrawn.replace('article/', 'share/'),
  ]) {
    expect(textOf(edited, file)).toContain(WITHDRAWN.reason)
    expect(textOf(edited, file)).not.toContain('nine winters after')
  }
  expect(files.filter((file) => file.includes(named(withdrawn)))).toHaveLength(3)
})

test('a former address of a withdrawn article does not tell its headline either', () => {
  const moved = textOf(edited, `article/${WITHDRAWN_SLUG}.html`)
  expect(moved).toContain(`content="0; url=${named(withdrawn)}.html"`)
  expect(moved).not.toContain(HEADLINE.replace('ferry', 'train'))
})

test('an older capture leads to the newer one, and asks not to be found', () => {
  expect(textOf(edited, older)).toContain(`href="${named(newer)}.html"`)
  expect(textOf(edited, older)).toContain('<meta name="robots" content="noindex">')
})

test('an article says what was corrected in it, and what its capture has', () => {
  expect(textOf(edited, newer)).toMatch(
    /<dt>Corrected<\/dt>\s*<dd>\s*byline\s*<span class="was">\s*Capture:\s*<bdi>Ruth Ashdown<\/bdi>/,
  )
})

test('a former address of every page leads to where it is now, and its files are there still', () => {
  const addresses = files.filter((file) => file.includes(named(newer)) && !file.startsWith('photo/'))
  expect(addresses.length).toBeGreaterThan(6)
  for (const file of addresses) {
    const former = file.replace(named(newer), FORMER.slug)
    const text = textOf(edited, former)
    if (file.endsWith('.html')) {
      const to = path.posix.relative(path.posix.dirname(former), file)
      expect(text).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`)
      expect(text).toContain(`<link rel="canonical" href="${HOME}${file}">`)
      expect(textOf(edited, '_redirects')).toContain(`/mirror/${former} /mirror/${file} 301\n`)
    } else expect(text).toBe(textOf(edited, file))
  }
})

test('a section that holds nothing any more leads to the one above it', () => {
  expect(textOf(edited, `section/${FORMER.section}.html`)).toContain('content="0; url=../news.html"')
})

test('neither an older nor a withdrawn one is in a list, a feed or the sitemap', () => {
  const together = lists.map((file) => textOf(edited, file)).join('\n')
  expect(together).toContain(named(newer))
  expect(together).not.toContain(named(older))
  expect(together).not.toContain(named(withdrawn))
})

test('a photo is shown in its size, with its alternative text and caption', () => {
  expect(textOf(edited, newer)).toMatch(
    /<img src="\.\.\/photo\/[\w-]+-800\.jpeg" alt="A ferry at its pier" width="1000" height="600" loading="lazy"/,
  )
  expect(textOf(edited, newer)).toContain('The old ferry in the harbour of Kaldern in 2014.')
})

test('a photo goes with its article where others link to it, and in feeds', () => {
  const photo = `https://[^"]+/photo/${named(newer)}-800.jpeg`
  const { 0: head } = /<head>.*<\/head>/s.exec(textOf(edited, newer)) ?? ['']
  expect(head).toMatch(new RegExp(`<meta property="og:image" content="${photo}"`))
  expect(head).toContain('<meta property="og:image:height" content="480"')
  expect(textOf(edited, 'feed.xml')).toMatch(new RegExp(`<media:content url="${photo}"[^>]*height="480"`))
  expect(textOf(edited, 'feed.json')).toMatch(new RegExp(`"image": "${photo}"`))
})

test('a photo is there as it came, and in formats and widths for every screen, none of them larger', () => {
  const photos = files.filter((file) => file.startsWith('photo/'))
  const sizes = photos.map((file) => {
    const { type, width, height } = imageSize(readFileSync(path.join(edited, file)))
    return [file.replace(`photo/${named(newer)}`, ''), type, width, height]
  })
  expect(sizes).toEqual([
    ['-1000.avif', 'avif', 1000, 600],
    ['-1000.webp', 'webp', 1000, 600],
    ['-480.avif', 'avif', 480, 288],
    ['-480.webp', 'webp', 480, 288],
    ['-800.avif', 'avif', 800, 480],
    ['-800.jpeg', 'jpg', 800, 480],
    ['-800.webp', 'webp', 800, 480],
    ['.png', 'png', 1000, 600],
  ])
  for (const [suffix] of sizes.filter(([, type]) => type === 'avif' || type === 'webp'))
    expect(textOf(edited, newer)).toMatch(new RegExp(`srcset="[^"]*${suffix} \\d+w`))
})

test('every JSON edition is as the schema says that the site serves', () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(
    JSON.parse(textOf(edited, 'article.schema.json')),
  )
  const editions = files.filter((file) => /^article\/.*\.json$/.test(file))
  expect(editions).toHaveLength(3)
  for (const file of editions) {
    validate(JSON.parse(textOf(edited, file)))
    expect(validate.errors ?? []).toEqual([])
  }
})
