import { expect, test } from 'vitest'
import { crowdedFigures } from '../../src/html/crowded-figures.ts'

test('letters that are as wide as two fill a line sooner', () => {
  const figures = (gap: string) =>
    crowdedFigures(
      [
        { block: 0, start: 0, name: '林伟' },
        { block: 0, start: gap.length, name: '陈静' },
      ],
      [{ kind: 'paragraph', text: `${gap}码头。`, line: 1 }],
    )
  expect(figures('码'.repeat(40))).toEqual([false, false])
  expect(figures('pier '.repeat(8))).toEqual([false, true])
})
