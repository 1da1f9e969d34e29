import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { Article } from '../../src/article/article.ts'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { demoCaptures } from '../../src/commands/demo/demo-captures.ts'
import { articleJsonSchema, articleSchema } from '../../src/exports/article-schema.ts'
import { HOSTILE_CAPTURES } from '../fixtures/hostile-captures.ts'
import { SELECT_ALL } from '../fixtures/whole-pages.ts'

const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(articleJsonSchema())
const jsonOf = (text: string): Record<string, unknown> => {
  const parsed = parseCapture(new TextEncoder().encode(text), 'page.txt')
  return JSON.parse(JSON.stringify(parsed.ok ? parsed.article : null))
}

test('the schema says what the type says', () => {
  expectTypeOf<z.infer<typeof articleSchema>>().toEqualTypeOf<Article>()
  expect(Object.keys(articleSchema.unwrap().shape)).toContain('quotes')
})

test.each([...HOSTILE_CAPTURES, ...demoCaptures(30), { file: 'select-all', text: SELECT_ALL }])(
  'the JSON of $file is as the schema says',
  ({ text }) => {
    validate(jsonOf(text))
    expect(validate.errors ?? []).toEqual([])
  },
)

test.each([
  ['a field that nobody knows', { extra: 1 }],
  ['a headline that is a number', { headline: 7 }],
  ['a date without a basis', { published: { date: '2024-03-12', time: null, text: null } }],
  ['an owner that is no path', { lines: ['nowhere'] }],
  [
    'a code that no issue has',
    { issues: [{ code: 'x', severity: 'note', lines: [1, 1], reason: '', remedy: '' }] },
  ],
])('%s is not', (_what, change) => {
  expect(validate({ ...jsonOf(SELECT_ALL), ...change })).toBe(false)
})
