import { expect, test } from 'vitest'
import { DATELINE_FORMS, datelineOf } from '../../src/capture/datelines.ts'

test.each(DATELINE_FORMS)('the dateline of “$example” is read', ({ pattern, example }) => {
  expect(pattern.exec(example)?.[1]).toBeTruthy()
  expect(datelineOf(example)).not.toBeNull()
})

test.each([
  'The council met on Monday – again.',
  'Kaldern - a town of fishermen - is poor.',
  '“No,” he said — and left.',
])('“%s” begins with none', (text) => {
  expect(datelineOf(text)).toBeNull()
})
