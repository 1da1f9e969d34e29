import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decode } from '../capture/decode.ts'
import { splitLines } from '../capture/lines.ts'
import { seedsFolder } from './environment.ts'

/** The bytes of a capture as it lies on disk; `file` is its path below the folder of captures. */
export function captureBytes(file: string): Promise<Uint8Array> {
  return readFile(path.join(seedsFolder(), file))
}

/** The lines of a capture, as they stand. */
export async function captureLines(file: string): Promise<string[]> {
  const decoded = decode(await captureBytes(file))
  return decoded.ok ? splitLines(decoded.text).map((line) => line.text) : []
}
