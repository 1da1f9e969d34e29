import { describe, expect, test } from 'vitest'
import { BRACKETED_CREDITS } from '../../src/capture/bracketed-credits.ts'
import { CREDIT_FORMS } from '../../src/capture/credit-forms.ts'
import { LINE_KINDS } from '../../src/capture/kinds/index.ts'
import { LONE_CREDITS } from '../../src/capture/lone-credits.ts'
import { lineOf, placeOf } from '../support/read-line.ts'

describe.each(LINE_KINDS)('$name', (kind) => {
  test.each(kind.examples)('reads “$line” as $gives', (example) => {
    expect(kind.read(lineOf(example), placeOf(example))?.as ?? null).toBe(example.gives)
  })

  test('has an example that it reads', () => {
    expect(kind.examples.some((example) => example.gives !== null)).toBe(true)
  })
})

test.each([...BRACKETED_CREDITS, ...CREDIT_FORMS, ...LONE_CREDITS])(
  'a photo credit is read in “$example”',
  ({ pattern, example }) => {
    expect(pattern.exec(example)?.[1]?.trim()).toBeTruthy()
  },
)
