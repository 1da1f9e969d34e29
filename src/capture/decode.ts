import { analyse } from 'chardet'
import { type Issue, issueOf } from '../article/issue.ts'
import type { IssueCode } from '../article/issue-codes.ts'

export type Decoded =
  | {
      readonly ok: true
      readonly text: string
      /** what the publisher should know about how the text was read */
      readonly issues: readonly Issue[]
    }
  | { readonly ok: false; readonly issue: Issue }

const FIRST = [1, 1] as const

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/**
 * The text of a capture, without its byte order mark. UTF-8 is read as it is, UTF-16 by its mark or its zero bytes; of
 * anything else the encoding is guessed from the letters that it would give, and an issue says so. Binary data and
 * empty files give an issue of severity `error`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = BYTE_ORDER_MARKS.find((row) => row.bytes.every((byte, i) => bytes[i] === byte))
  const wide = mark === undefined ? wideEncoding(bytes) : null
  const text = decodeAs(bytes, mark?.encoding ?? wide ?? 'utf-8')
  if (text !== null && !(wide !== null && CONTROL.test(text))) return accept(text, [])
  if (bytes.includes(0)) return refuse('binary-file')
  const guess = mark === undefined ? guessEncoding(bytes) : null
  const guessed = guess === null ? null : decodeAs(bytes, guess)
  if (guess === null || guessed === null || CONTROL.test(guessed)) return refuse('unknown-encoding')
  return accept(guessed, [
    issueOf('guessed-encoding', FIRST, `Unexpected bytes that are not UTF-8, read as ${guess}`),
  ])
}

/** Characters that no page holds: where a guess gives them, it is wrong. */
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u0080-\u009f]/

function accept(text: string, issues: readonly Issue[]): Decoded {
  if (text.includes('\0')) return refuse('binary-file')
  if (/^[\s\u200b-\u200f\u2060\ufeff]*$/.test(text)) return refuse('empty-capture')
  return { ok: true, text, issues }
}

/** Bytes as text in an encoding, by its name in the Encoding Standard; null where they are none in it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes looked at for zeros; the share of them from which on text is UTF-16, and how much rarer they are in the other byte. */
const SAMPLE = 4096
const ZEROS = 0.02
const RARER = 10

/** UTF-16 without a mark, by where its zero bytes are: ASCII line ends, spaces and digits have one each. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.length < 4 || bytes.length % 2 === 1) return null
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2))
  if (odd > ZEROS && odd >= RARER * even) return 'utf-16le'
  return even > ZEROS && even >= RARER * odd ? 'utf-16be' : null
}

/** Encodings that news pages were kept in, out of those that the library tells apart. */
const KNOWN = /^(?:windows-125\d|ISO-8859-\d+|KOI8-R|Shift_JIS|EUC-JP|EUC-KR|GB18030|Big5)$/
/** The library's confidence, of 100, below which a guess is none. */
const LEAST_CONFIDENCE = 20
/** Encodings that differ from a Windows one in control characters and a few letters only. */
const AS_WINDOWS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
}
/** So many bytes show the encoding. */
const SHOWN = 65_536

function guessEncoding(bytes: Uint8Array): string | null {
  const guess = analyse(bytes.subarray(0, SHOWN)).find(
    ({ name, confidence }) => KNOWN.test(name) && confidence >= LEAST_CONFIDENCE,
  )
  return guess === undefined ? null : (AS_WINDOWS[guess.name] ?? guess.name)
}

function refuse(code: IssueCode): Decoded {
  return { ok: false, issue: issueOf(code, FIRST) }
}
