import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { renderMarkdown } from '../../src/html/markdown.ts'
import { renderBody } from '../../src/html/render-body.ts'
import { HOSTILE_CAPTURES } from '../fixtures/hostile-captures.ts'
import { HEADLINE, PARAGRAPHS } from '../fixtures/whole-pages.ts'
import { articleOf } from '../support/article-of.ts'

const render = (article: Article) =>
  renderBody(article, {
    quotationPrefix: 'Quotation',
    language: 'en',
    number: String,
    shareHref: (id) => `../share/x/${id}.html`,
  }).join('\n')

const TEXT =
  'The council of the town has decided to keep the old pier, after a debate that outlasted the last bus.'
const pier = articleOf([
  'Council keeps the pier',
  TEXT,
  '“We stay here for good,” said Jon Arrel of NATO.',
  '“It is late, and we wait.”',
  'Work on the pier is due to begin in autumn, and nobody in the town remembers a quieter spring than this.',
])

test('a quotation carries an id, its number, its speaker and the way to its share page', () => {
  const html = render(pier)
  const id = pier.quotes[0]?.id
  expect(html).toContain(`<span class="said" id="${id}"><b>“</b>We stay here for good,<b>”</b></span>`)
  expect(html).toContain(
    `<a class="ref" href="../share/x/${id}.html"><span class="vh" lang="en">Quotation </span>1<span class="who"> Jon Arrel</span></a>`,
  )
})

test('what is embedded is reached by its address; a paragraph links to nothing outside', () => {
  const article = articleOf([
    HEADLINE,
    ...PARAGRAPHS,
    'See https://pier.example/plans for the plans of the town.',
  ])
  const embedded = {
    ...article,
    body: [
      ...article.body,
      { kind: 'embed' as const, line: 99, text: 'The pier! pic.pier.example/k1 — Al (@al)' },
    ],
  }
  const outside = [...render(embedded).matchAll(/<a href="(\w[^"]*)" rel="nofollow">([^<]*)<\/a>/g)]
  expect(outside.map(([, href, text]) => [href, text])).toEqual([
    ['https://pic.pier.example/k1', 'pic.pier.example/k1'],
  ])
})

test('a speaker who is only implied stands in brackets', () => {
  expect(render(pier)).toContain('<span class="given inline" aria-hidden="true"> [Jon Arrel]</span>')
})

test('a figure that finds no room beside its line stands in the line, whoever speaks', () => {
  const figures = (text: string) => {
    const html = render(articleOf([HEADLINE, ...PARAGRAPHS.slice(0, 3), text]))
    return [...html.matchAll(/<a class="(ref(?: close)?)"/g)].map(([, name]) => name).slice(-2)
  }
  const far = 'and, after a pause in which nobody in the hall of the old council house said anything at all,'
  expect(
    figures('The mayor, Jon Arrel, called it “a grave mistake for the town” and “the end of the old pier”.'),
  ).toEqual(['ref', 'ref close'])
  expect(
    figures(
      'The mayor, Jon Arrel, called it “a grave mistake”. “It is over,” said Ruth Ashdown of the league.',
    ),
  ).toEqual(['ref', 'ref close'])
  expect(
    figures(
      `The mayor, Jon Arrel, called it “a grave mistake for the town” ${far} “the end of the old pier”.`,
    ),
  ).toEqual(['ref', 'ref'])
})

test('the id of a paragraph comes from its words; the same words again get another', () => {
  const again = '“It is late, and we wait,” she said.'
  const twice = articleOf([HEADLINE, ...PARAGRAPHS.slice(0, 3), again, ...PARAGRAPHS.slice(3), again])
  const idsOf = (html: string) => [...html.matchAll(/<p id="(p-\w+)"/g)].map(([, id]) => id)
  expect(twice.body).toHaveLength(PARAGRAPHS.length + 2)
  expect(new Set(idsOf(render(twice))).size).toBe(PARAGRAPHS.length + 2)
  const ids = idsOf(render(pier))
  const later = articleOf([
    'Council keeps the pier',
    'Another beginning of this text, which says more than the first one did.',
    TEXT,
  ])
  expect(render(later)).toContain(`<p id="${ids[0]}"`)
})

test('list items, subheadings and questions become what they are', () => {
  const html = render(
    articleOf([
      HEADLINE,
      ...PARAGRAPHS.slice(0, 2),
      'What happens next',
      ...PARAGRAPHS.slice(3, 5),
      '• the pier itself',
      '• the old lamp',
      'Q: Why?',
      ...PARAGRAPHS.slice(5),
    ]),
  )
  expect(html).toMatch(/<h2 id="p-\w+">What happens next<\/h2>/)
  expect(html.replaceAll('\n', '')).toMatch(
    /<ul><li id="p-\w+">the pier itself<\/li><li id="p-\w+">the old lamp<\/li><\/ul>/,
  )
  expect(html).toMatch(/<p id="p-\w+" class="question"><b>Q:<\/b> Why\?<\/p>/)
})

const ELEMENTS =
  /^<\/?(?:p|h2|ul|ol|li|blockquote|span|b|a)(?: (?:id|class|aria-hidden|href|lang|value)="[^"<>]*")*>$/

test('numbered items keep the numbers that the text gives them', () => {
  const article = articleOf([
    'Council keeps the pier',
    TEXT,
    '5. the lamp',
    '6. the rope',
    '4. the bell',
    TEXT,
  ])
  expect(render(article).replaceAll('\n', '')).toMatch(
    /<ol><li id="p-\w+" value="5">the lamp<\/li><li id="p-\w+" value="6">the rope<\/li><li id="p-\w+" value="4">the bell<\/li><\/ol>/,
  )
  const markdown = renderMarkdown(article, { title: 'x', details: [], source: [] })
  expect(markdown).toMatch(/^5\. the lamp\n6\. the rope\n\n4\) the bell$/m)
})

test('without a frame a body is the text alone', () => {
  const html = renderBody(pier, null).join('\n')
  expect(html).toContain('>“We stay here for good,” said Jon Arrel of')
  expect(html).not.toMatch(/href|\[Jon Arrel/)
})

test.each(HOSTILE_CAPTURES)('$file becomes text and nothing else', ({ text }) => {
  const html = render(articleOf(text.split('\n\n')))
  for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(ELEMENTS)
  for (const [, href] of html.matchAll(/href="([^"]*)"/g))
    expect(href).toMatch(/^\.\.\/share\/x\/q-\w+\.html$/)
})

test('whatever a paragraph says, only the elements of the list come out', () => {
  const part = fc.constantFrom(
    '<',
    '>',
    '"',
    '“',
    '”',
    '&',
    '<b onclick=x>',
    '</p>',
    '<!--',
    'said ',
    'javascript:',
    'A',
    ' ',
    "'",
    ']]>',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const html = render({
        ...pier,
        quotes: [],
        body: [{ kind: 'paragraph', text: parts.join(''), line: 1 }],
      })
      for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(ELEMENTS)
    }),
  )
})

test('the Markdown edition keeps the source’s marks and escapes what would become markup', () => {
  const article = articleOf([
    'Council keeps the *pier*',
    `"${TEXT}" said <b>Jon</b> and [press](javascript:x) # no heading`,
    TEXT,
  ])
  const markdown = renderMarkdown(article, {
    title: article.headline ?? '',
    details: ['5 May 2024'],
    source: ['Capture: x.txt'],
  })
  expect(markdown).toMatch(/^# Council keeps the \\\*pier\\\*\n/)
  expect(markdown).toContain(`"${TEXT}"`)
  expect(markdown).toContain('\\<b>Jon')
  expect(markdown).toContain('\\[press]')
})
