import fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrCode } from '../../src/share/qr-code.ts'

const SCALE = 4

/** What a camera would see of the drawing, four points for a unit. */
function photograph({ size, path }: { size: number; path: string }): Uint8ClampedArray {
  const side = size * SCALE
  const points = new Uint8ClampedArray(side * side * 4).fill(255)
  let [x, y] = [0, 0]
  for (const [, start, line, gap, n] of path.matchAll(/(?:M(\d+) (\d+)\.5|m(\d+) 0)h(\d+)/g)) {
    if (gap === undefined) [x, y] = [Number(start), Number(line)]
    else x += Number(gap)
    for (let row = 0; row < SCALE; row++)
      for (let i = 0; i < Number(n) * SCALE; i++) {
        const at = ((y * SCALE + row) * side + x * SCALE + i) * 4
        points.fill(0, at, at + 3)
      }
    x += Number(n)
  }
  return points
}

test('a camera reads the address out of the code', () => {
  const slug = fc.stringMatching(/^[a-z0-9-]{1,90}$/)
  fc.assert(
    fc.property(slug, (name) => {
      const address = `https://news.example/mirror/article/${name}.html`
      const code = qrCode(address)
      const side = code.size * SCALE
      expect(jsQR(photograph(code), side, side)?.data).toBe(address)
    }),
    { numRuns: 20 },
  )
})
