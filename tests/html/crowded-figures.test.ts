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

test('a figure on one line with a crowded one is crowded too, lest the margin names the second speaker only', () => {
  const text = `${'pier '.repeat(10)}“Yes.” ${'boat '.repeat(2)}“No.” ${'quay '.repeat(60)}“Well.”`
  const at = (said: string) => text.indexOf(said)
  const figures = [
    { block: 0, start: 0, name: 'Mira Halden of the council of Port Calder' },
    { block: 0, start: at('“Yes'), name: 'Jon' },
    { block: 0, start: at('“No'), name: 'Ilse' },
    { block: 0, start: at('“Well'), name: 'Tor' },
  ]
  expect(crowdedFigures(figures, [{ kind: 'paragraph', text, line: 1 }])).toEqual([false, true, true, false])
})
