import { expect, test } from 'vitest'
import { tellsPicture } from '../../src/library/photos.ts'

test.each([
  ['The old quay after the storm. Photo: Mira Halden', 'Mira Halden', true],
  ['The old quay after the storm', null, true],
  ['Photograph: Mira Halden', 'Mira Halden', false],
  ['Mira Halden/Calder Post', 'Mira Halden/Calder Post', false],
  ['旧岸壁で片付けをする作業員（共同）', '共同', true],
  [null, 'Mira Halden', false],
])('a caption says what its photo shows, or only whom it is from: “%s”', (caption, credit, tells) => {
  expect(tellsPicture({ caption, credit, date: null })).toBe(tells)
})
