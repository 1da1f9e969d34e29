import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { imageSize } from 'image-size'
import type { Article } from '../article/article.ts'
import { sha256Hex } from '../article/digest.ts'
import { type Issue, issueOf } from '../article/issue.ts'
import { readCorrections } from '../capture/corrections.ts'
import { decodeAs } from '../capture/decode.ts'
import { parseCapture } from '../capture/parse-capture.ts'
import type { CaptureFile, Problem } from './find-captures.ts'

/** The files of one capture as they lie on disk. */
export interface CaptureFiles {
  readonly text: Uint8Array
  readonly corrections: Uint8Array | null
  readonly photo: Uint8Array | null
  /** a digest of all of them */
  readonly digest: string
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The bytes of a capture and of what lies beside it, or the problem that says why one of them cannot be read. */
export async function readFiles(capture: CaptureFile): Promise<Read<CaptureFiles>> {
  const problems: Problem[] = []
  const read = async (place: string | null): Promise<Uint8Array | null> => {
    if (place === null) return null
    return readFile(place).catch((error: Error) => {
      problems.push({
        file: besideOf(capture, place),
        issue: issueOf('unreadable-file', FIRST, error.message),
      })
      return null
    })
  }
  const text = await read(capture.path)
  const corrections = await read(capture.corrections)
  const photo = await read(capture.photo)
  if (text === null || problems.length > 0) return { ok: false, problems }
  const sums = [text, corrections, photo].map((bytes) => (bytes === null ? '' : sha256Hex(bytes)))
  const digest = [...sums, path.basename(capture.photo ?? '')].join(' ')
  return { ok: true, value: { text, corrections, photo, digest } }
}

/** The Article of a capture as it lies on disk, or every problem that keeps it from being one. */
export async function readCapture(capture: CaptureFile): Promise<Read<Article>> {
  const files = await readFiles(capture)
  return files.ok ? articleOfFiles(capture, files.value) : files
}

/** The Article of a capture's files, corrected and with its photo, or every problem that keeps it from being one. */
export function articleOfFiles(
  capture: CaptureFile,
  { text, corrections, photo }: CaptureFiles,
): Read<Article> {
  const problems: Problem[] = []
  const add = (place: string | null, issue: Issue) => problems.push({ file: besideOf(capture, place), issue })
  const corrected = correctionsOf(corrections)
  if (corrected?.ok === false) for (const issue of corrected.issues) add(capture.corrections, issue)
  const measured = photo === null ? null : measure(photo)
  if (photo !== null && measured === null) add(capture.photo, issueOf('unreadable-photo', FIRST))
  const parsed = parseCapture(text, capture.file, corrected?.ok === true ? corrected.corrections : null)
  if (!parsed.ok) add(capture.path, parsed.issue)
  if (!parsed.ok || problems.length > 0) return { ok: false, problems }
  if (measured === null) return { ok: true, value: parsed.article }
  const alt = corrected?.ok === true ? corrected.corrections.alt : undefined
  return { ok: true, value: withPhoto(parsed.article, path.basename(capture.photo ?? ''), measured, alt) }
}

const FIRST = [1, 1] as const

/** The path of a file beside a capture, below the folder of captures. */
function besideOf({ file }: CaptureFile, place: string | null): string {
  return path.posix.join(path.posix.dirname(file), path.basename(place ?? file))
}

function correctionsOf(bytes: Uint8Array | null): ReturnType<typeof readCorrections> | null {
  if (bytes === null) return null
  const text = decodeAs(bytes, 'utf-8')
  return text === null
    ? { ok: false, issues: [issueOf('wrong-correction', FIRST, 'Unexpected bytes that are not UTF-8')] }
    : readCorrections(text)
}

/** The formats of pictures that browsers show, as the library names them. */
const FORMATS: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'avif', 'heif'])

/** The size of a picture as it is shown, in CSS pixels; null where the bytes are none. */
function measure(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes)
    if (!FORMATS.has(type ?? '') || width === 0 || height === 0) return null
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}

function withPhoto(
  article: Article,
  file: string,
  size: { width: number; height: number },
  alt: string | undefined,
): Article {
  const known = article.photo ?? { caption: null, credit: null, date: null }
  return { ...article, photo: { ...known, file, ...size, ...(alt === undefined ? {} : { alt }) } }
}
