import { getConfiguredImageService, imageConfig } from 'astro:assets'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { AstroRuntimeLogger } from 'astro'
import { sha256Hex } from '../article/digest.ts'
import type { PhotoEdition } from '../library/photos.ts'
import { OPTION } from './environment.ts'

const QUALITY = { avif: 50, webp: 72, jpeg: 76 } as const

/**
 * A photo in another format and width, made by Astro's image service. What was made once is kept in the build's cache
 * under a digest of the picture, since it takes long.
 */
export async function photoEdition(
  bytes: Uint8Array<ArrayBuffer>,
  { format, width }: PhotoEdition,
  logger: AstroRuntimeLogger,
): Promise<Uint8Array<ArrayBuffer>> {
  const cache = process.env[OPTION.cache]
  const kept =
    cache === undefined ? null : path.join(cache, 'photos', `${sha256Hex(bytes)}-${width}.${format}`)
  const known = kept === null ? null : await readFile(kept).catch(() => null)
  if (known !== null) return new Uint8Array(known)
  const service = await getConfiguredImageService()
  if (!('transform' in service)) throw new TypeError('the image service of this site makes no pictures')
  const transform = { src: '', width, format, quality: QUALITY[format] }
  const { data } = await service.transform(bytes, transform, imageConfig, logger)
  const made = new Uint8Array(data)
  if (kept !== null) {
    await mkdir(path.dirname(kept), { recursive: true })
    const whole = `${kept}.${process.pid}`
    await writeFile(whole, made)
    await rename(whole, kept) // a build that is killed leaves no half of a picture under this name
  }
  return made
}
