import { encode } from 'uqr'

/** A QR code as the `d` of an SVG path: a line for each run of dark modules, in a square of `size` units. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** The quiet zone around the modules (ISO/IEC 18004, 6.3.8). */
const BORDER = 4

/** The QR code of an address, at the lowest level of error correction: paper is not scratched before it is read. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'L', border: BORDER })
  return { size, path: data.map(rowPath).join('') }
}

/** The lines of a row: the gaps between them are relative, since few numbers that recur are small when compressed. */
function rowPath(row: readonly boolean[], y: number): string {
  let end = 0
  return runsOf(row)
    .map(([x, n]) => {
      const move = end === 0 ? `M${x} ${y}.5` : `m${x - end} 0`
      end = x + n
      return `${move}h${n}`
    })
    .join('')
}

/** Where dark modules begin in a row, and how many stand together. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const text = row.map((dark) => (dark ? '#' : ' ')).join('')
  return Array.from(text.matchAll(/#+/g), ({ index, 0: run }) => [index, run.length])
}
