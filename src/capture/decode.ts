import type { Issue } from '../article/issue.ts'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issue: Issue }

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/**
 * The text of a capture, without its byte order mark. UTF-8 is read, and UTF-16 where a byte order mark says so;
 * anything else (binary data, an empty file, another encoding) gives an issue of severity `error`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = BYTE_ORDER_MARKS.find((row) => row.bytes.every((byte, i) => bytes[i] === byte))
  const encoding = mark?.encoding ?? 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return bytes.includes(0) ? refuse(BINARY) : refuse(ENCODING)
  }
  if (text.includes('\0')) return refuse(BINARY)
  if (/^[\s\u200b-\u200f\u2060\ufeff]*$/.test(text)) return refuse(EMPTY)
  return { ok: true, text }
}

type Refusal = Pick<Issue, 'code' | 'reason' | 'remedy'>

const BINARY: Refusal = {
  code: 'binary-file',
  reason: 'Unexpected NUL characters, expected the text of a news page',
  remedy: 'put the copied text into the file, not a picture, PDF or word-processor document',
}
const ENCODING: Refusal = {
  code: 'unknown-encoding',
  reason: 'Unexpected bytes that are not UTF-8, expected UTF-8 or UTF-16 with a byte order mark',
  remedy: 'save the file again as UTF-8',
}
const EMPTY: Refusal = {
  code: 'empty-capture',
  reason: 'Unexpected end of file, expected the text of a news page',
  remedy: 'paste the text of the page into the file, or remove it',
}

function refuse(refusal: Refusal): Decoded {
  return { ok: false, issue: { ...refusal, severity: 'error', lines: [1, 1] } }
}
