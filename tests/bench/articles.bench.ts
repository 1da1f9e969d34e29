import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { demoCaptures } from '../../src/commands/demo/demo-captures.ts'
import { renderBody } from '../../src/html/render-body.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { storyOf } from '../support/article-of.ts'

const COUNT = 200
const captures = demoCaptures(COUNT).map(({ file, text }) => ({
  file,
  bytes: new TextEncoder().encode(text),
}))
const articles = captures.flatMap(({ file, bytes }) => {
  const parsed = parseCapture(bytes, file)
  return parsed.ok ? [parsed.article] : []
})
const frame = {
  quotationPrefix: 'Quotation',
  language: 'en',
  number: String,
  shareHref: (id: string) => `${id}.html`,
}

const markdown = unified().use(remarkParse)
const texts = captures.map(({ bytes }) => new TextDecoder().decode(bytes))

test(`${COUNT} articles, beside a parser of Markdown`, async ({ bench }) => {
  await bench.compare(
    bench('parse, language and quotations included', () => {
      for (const { file, bytes } of captures) parseCapture(bytes, file)
    }),
    bench('remark-parse', () => {
      for (const text of texts) markdown.parse(text)
    }),
  )
})

test(`${COUNT} articles, step by step`, async ({ bench }) => {
  await bench.compare(
    bench('parse, quotations included', () => {
      for (const { file, bytes } of captures) parseCapture(bytes, file)
    }),
    bench('find quotations and speakers', () => {
      for (const { body, language } of articles)
        findQuotations(body, (_block, { start, end }) => [start, end], language)
    }),
    bench('render bodies', () => {
      for (const article of articles) renderBody(article, frame)
    }),
    bench('build the library', () => {
      buildLibrary(articles.map(storyOf))
    }),
  )
})

/** Invented articles are short: their texts are put together until they have the length of a report. */
const REPORT = 3_000
const REPORTS = Number(process.env['REPORTS'] ?? 100)

function reports(): Article['body'][] {
  const made: Article['body'][] = []
  let body: Article['body'] = []
  let at = 0
  while (made.length < REPORTS) {
    const next = articles[at++ % articles.length]
    if (next === undefined) break
    body = [...body, ...next.body]
    if (body.reduce((sum, { text }) => sum + text.length, 0) < REPORT) continue
    made.push(body)
    body = []
  }
  return made
}

test(`${REPORTS} articles of three kilobytes: quotations and speakers beside all the rest of parsing`, async ({
  bench,
}) => {
  const bodies = reports()
  const whole = bodies.map((body) =>
    new TextEncoder().encode(`The council keeps the pier\n\n${body.map(({ text }) => text).join('\n\n')}`),
  )
  await bench.compare(
    bench('parse, quotations included', () => {
      for (const bytes of whole) parseCapture(bytes, 'report.txt')
    }),
    bench('find quotations and speakers', () => {
      for (const body of bodies) findQuotations(body, (_block, { start, end }) => [start, end], 'en')
    }),
  )
})
