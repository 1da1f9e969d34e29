import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sha256Hex } from '../article/digest.ts'
import { compare } from '../library/story.ts'

/** Everything that decides what a capture becomes: the code of these folders, and the versions of its libraries. */
export const CODE_ROOMS = [
  'src/article',
  'src/capture',
  'src/quotes',
  'src/html',
  'src/library',
  'src/loader',
  'src/site',
] as const
const FILES = ['package-lock.json']

/** A digest of the code and settings that turn captures into articles; it changes whenever they do. */
export function codeDigest(root: string): string {
  const inRooms = CODE_ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .map((name) => path.join(room, name)),
  )
  const files = [...inRooms, ...FILES].sort(compare)
  const parts = files.map((file) => `${file}\n${readFileSync(path.join(root, file), 'utf8')}`)
  return sha256Hex(new TextEncoder().encode(parts.join('\n')))
}
