import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { MADE_BY, MARKER } from '../exports/site/marker.ts'

/** The folders beside a site's own that a swap passes through. */
const previousOf = (out: string): string => path.join(path.dirname(out), `.${path.basename(out)}.previous`)
const nextOf = (out: string): string => path.join(path.dirname(out), `.${path.basename(out)}.next`)

/** Whether a path exists. */
export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/** Whether a folder is, or holds, a file or folder; both are full paths. */
export function holds(folder: string, file: string): boolean {
  const way = path.relative(folder, file)
  return way.split(path.sep)[0] !== '..' && !path.isAbsolute(way)
}

/** Puts the last good site back where a kill between the two renames of a swap left none. */
export async function mend(out: string): Promise<void> {
  const previous = previousOf(out)
  if (!(await isOurs(previous))) return
  if (await exists(out)) await rm(previous, { recursive: true, force: true })
  else await rename(previous, out)
}

/** Why a site cannot be put at a path, in words; null where it, and what a swap passes through, is absent, empty or ours. */
export async function refusal(out: string): Promise<string | null> {
  for (const folder of [out, previousOf(out), nextOf(out)]) {
    const found = await stat(folder).catch(() => null)
    if (found !== null && !found.isDirectory()) return `${folder} is a file; name a folder`
    if (found !== null && (await readdir(folder)).length > 0 && !(await isOurs(folder)))
      return `${folder} holds files that Broadsheet did not make; name a folder that is absent or empty, or one that Broadsheet made`
  }
  return null
}

async function isOurs(folder: string): Promise<boolean> {
  const marker = await readFile(path.join(folder, MARKER), 'utf8').catch(() => '')
  return marker.includes(`"madeBy": "${MADE_BY}"`)
}

/** Puts a finished site in the place of the last one: at every moment one of the two stands there or beside it. */
export async function swapIn(aside: string, out: string): Promise<void> {
  const next = nextOf(out)
  const previous = previousOf(out)
  await rm(next, { recursive: true, force: true })
  await mkdir(path.dirname(out), { recursive: true })
  await rename(aside, next).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error
    return cp(aside, next, { recursive: true }).catch(async (failed: Error) => {
      await rm(next, { recursive: true, force: true })
      throw failed
    })
  })
  const replaces = await exists(out)
  if (replaces) await rename(out, previous)
  try {
    await rename(next, out)
  } catch (error) {
    if (replaces) await rename(previous, out)
    throw error
  }
  await rm(previous, { recursive: true, force: true })
}
