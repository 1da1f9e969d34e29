import { describe, expect, test } from 'vitest'
import { decode } from '../../src/capture/decode.ts'

const utf16 = (text: string, little: boolean) => {
  const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]
  return new Uint8Array(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

describe('a capture is read', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Köln')],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\ufeffKöln')],
    ['UTF-16, little end first', utf16('Köln', true)],
    ['UTF-16, big end first', utf16('Köln', false)],
  ])('in %s', (_name, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, text: 'Köln' })
  })
})

describe('a file that is no text is refused, with what to do', () => {
  test.each([
    ['empty-capture', new Uint8Array()],
    ['empty-capture', new TextEncoder().encode(' \n\u200b\n')],
    ['binary-file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ['unknown-encoding', new Uint8Array([0x4b, 0xf6, 0x6c, 0x6e])],
  ])('as %s', (code, bytes) => {
    expect(decode(bytes)).toMatchObject({
      ok: false,
      issue: { code, severity: 'error', remedy: expect.stringMatching(/\w/) },
    })
  })
})
