import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { pageKinds, textOf } from '../support/site-files.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'long-title': 'off', // a headline is as long as it is
    'no-redundant-for': 'off',
    'tel-non-breaking': 'off', // digits in a text are the text's
    'wcag/h30': 'off', // its text may lie in an element that the rule does not look into; axe looks
    'no-dup-id': 'error',
  },
})

const sites = inject('sites')

describe.each([
  ['real', sites.real],
  ['demo', sites.demo],
  ['edited', sites.edited],
  ['hostile', sites.hostile],
])('the site “%s”', (_name, folder) => {
  test.each(pageKinds(folder))('%s conforms to HTML', async (page) => {
    const report = await validator.validateString(textOf(folder, page))
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(messages).toEqual([])
  })
})
