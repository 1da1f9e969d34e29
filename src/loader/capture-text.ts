import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Source } from '../article/article.ts'
import { sha256Hex } from '../article/digest.ts'
import { decode } from '../capture/decode.ts'
import { splitLines } from '../capture/lines.ts'
import { seedsFolder } from './environment.ts'

/** The bytes of a capture as it lies on disk; throws where they are no longer those that the article was made from. */
export async function captureBytes({ file, sha256 }: Source): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(path.join(seedsFolder(), file)))
  if (sha256Hex(bytes) !== sha256)
    throw new Error(`${file} has changed while the site was built; build it again`)
  return bytes
}

/** The lines of a capture, as they stand. */
export async function captureLines(source: Source): Promise<string[]> {
  const decoded = decode(await captureBytes(source))
  return decoded.ok ? splitLines(decoded.text).map((line) => line.text) : []
}
