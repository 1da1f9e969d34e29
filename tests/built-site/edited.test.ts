import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, inject, test } from 'vitest'
import { WITHDRAWN } from '../fixtures/edited-captures.ts'
import { filesOf, textOf } from '../support/site-files.ts'

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

test('an older capture leads to the newer one, and asks not to be found', () => {
  expect(textOf(edited, older)).toContain(`href="${named(newer)}.html"`)
  expect(textOf(edited, older)).toContain('<meta name="robots" content="noindex">')
})

test('neither is in a list, a feed or the sitemap', () => {
  const together = lists.map((file) => textOf(edited, file)).join('\n')
  expect(together).toContain(named(newer))
  expect(together).not.toContain(named(older))
  expect(together).not.toContain(named(withdrawn))
})

test('a photo is shown in its size, with its alternative text and caption', () => {
  expect(textOf(edited, newer)).toMatch(
    /<img src="\.\.\/photo\/[\w-]+\.png" alt="A ferry at its pier" width="3" height="2"/,
  )
  expect(textOf(edited, newer)).toContain('The old ferry in the harbour of Kaldern in 2014.')
  expect(files).toContain(`photo/${named(newer)}.png`)
})

test('every JSON edition is as the schema says that the site serves', () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(
    JSON.parse(textOf(edited, 'article.schema.json')),
  )
  const editions = files.filter((file) => /^article\/.*\.json$/.test(file))
  expect(editions).toHaveLength(2)
  for (const file of editions) {
    validate(JSON.parse(textOf(edited, file)))
    expect(validate.errors ?? []).toEqual([])
  }
})
