import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { MARKER } from '../exports/site/marker.ts'
import { FIXED } from '../library/permalinks.ts'
import { compare } from '../library/story.ts'

/** Which of a site's files are of each kind that its marker counts. */
const KINDS = {
  article: /^article\/[^/]+\.html$/,
  edition: /^article\/[^/]+\.(?!html$)\w+$/,
  source: /^source\/[^/]+\.html$/,
  share: /^share\/[^/]+\.html$/,
  quotation: /^share\/[^/]+\/[^/]+\.html$/,
  photo: /^photo\/[^/]+$/,
  section: /^section\/.+\.html$/,
  sectionFile: /^section\/.+\.(?!html$)\w+$/,
  voice: /^voices?(?:\/.+)?\.html$/,
  voiceData: /^voice\/[^/]+\.json$/,
  archive: /^archive\/.+\.html$/,
} as const

const marker = z.object({ counts: z.record(z.enum(Object.keys(KINDS)), z.number()) })

const NEEDED = [
  FIXED.front,
  FIXED.archive,
  FIXED.voices,
  FIXED.voiceIndex,
  FIXED.about,
  FIXED.notFound,
  FIXED.search,
  FIXED.searchIndex,
  FIXED.searchList,
  FIXED.offline,
  FIXED.worker,
  FIXED.manifest,
  FIXED.favicon,
]

/** Every file below a folder, in the order of their paths, parted by `/`. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort(compare)
}

/** What is missing from a built site, in words; empty where it is whole. */
export async function missingFrom(folder: string): Promise<string[]> {
  const files = await filesBelow(folder)
  const missing = NEEDED.filter((file) => !files.includes(file)).map((file) => `${file} is missing`)
  if (files.some((file) => file.startsWith('.prerender/')))
    missing.push('the renderer has left its own files behind')
  const { counts } = marker.parse(JSON.parse(await readFile(path.join(folder, MARKER), 'utf8')))
  for (const [kind, pattern] of Object.entries(KINDS)) {
    const count = files.filter((file) => pattern.test(file)).length
    if (count !== counts[kind])
      missing.push(`${counts[kind]} files of kind ${kind} were expected, ${count} are there`)
  }
  return missing
}

/** Writes SHA256SUMS, a checksum of every other file of a site, as `sha256sum -c` reads it. */
export async function writeChecksums(folder: string): Promise<void> {
  const lines: string[] = []
  for (const file of await filesBelow(folder)) {
    const hash = createHash('sha256').update(await readFile(path.join(folder, file)))
    lines.push(`${hash.digest('hex')}  ${file}\n`)
  }
  await writeFile(path.join(folder, FIXED.checksums), lines.join(''))
}
