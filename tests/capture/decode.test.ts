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
    expect(decode(bytes)).toEqual({ ok: true, text: 'Köln', issues: [] })
  })
})

describe('a file that is no text is refused, with what to do', () => {
  test.each([
    ['empty-capture', new Uint8Array()],
    ['empty-capture', new TextEncoder().encode(' \n\u200b\n')],
    ['binary-file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ['unknown-encoding', new Uint8Array([0x4b, 0x81, 0x02, 0xff, 0x03])],
  ])('as %s', (code, bytes) => {
    expect(decode(bytes)).toMatchObject({
      ok: false,
      issue: { code, severity: 'error', remedy: expect.stringMatching(/\w/) },
    })
  })
})

/** The bytes of a text in an encoding with one byte a character, found by decoding every byte. */
const singleByte = (text: string, encoding: string) => {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  )
  return new Uint8Array(Array.from(text, (letter) => bytes.get(letter) ?? 0x3f))
}

describe('a capture from before UTF-8 is read, and a warning says as what', () => {
  test.each([
    [
      'windows-1252',
      'Der Rat hat am Montag über die Brücke gesprochen. Für die Bürger „ein großer Tag“, sagte er.',
    ],
    ['windows-1251', 'Совет города решил сохранить старый причал после долгих споров, сказал мэр.'],
    ['windows-1256', 'قرر مجلس المدينة الإبقاء على الرصيف القديم بعد نقاش طويل، وقالت الرئيسة.'],
    [
      'windows-1250',
      'Rada města se v pondělí rozhodla zachovat staré molo. Je to velký den pro všechny, řekla.',
    ],
    [
      'windows-1254',
      'Belediye meclisi eski iskeleyi korumaya karar verdi. Başkan bunun büyük bir gün olduğunu söyledi.',
    ],
    ['koi8-r', 'Совет города решил сохранить старый причал после долгих споров.'],
  ])('%s', (encoding, text) => {
    const decoded = decode(singleByte(text, encoding))
    expect(decoded).toMatchObject({
      ok: true,
      text,
      issues: [{ code: 'guessed-encoding', severity: 'warning' }],
    })
  })

  test('UTF-16 without a mark is known by its zeros', () => {
    const text = 'Council keeps the pier\nА это по-русски.'
    expect(decode(utf16(text, true).subarray(2))).toEqual({ ok: true, text, issues: [] })
    expect(decode(utf16(text, false).subarray(2))).toEqual({ ok: true, text, issues: [] })
  })
})
