import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Article } from '../article/article.ts'
import type { Picture } from '../library/photos.ts'
import { seedsFolder } from './environment.ts'

/** The bytes of the picture that lies beside an article's capture. */
export async function photoBytes({ source }: Article, { file }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path.join(seedsFolder(), path.posix.dirname(source.file), file)))
}
