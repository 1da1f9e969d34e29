import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** The file by which a folder shows that Broadsheet made it. */
export const MARKER = '.broadsheet.json'

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

/** Puts the last good site back where a kill between the two renames of a swap left none. */
export async function mend(out: string): Promise<void> {
  const previous = previousOf(out)
  if (!(await exists(previous))) return
  if (await exists(out)) await rm(previous, { recursive: true, force: true })
  else await rename(previous, out)
}

/** Why a folder must not be replaced by a site; null where it is absent, empty, or made by Broadsheet. */
export async function refusal(out: string): Promise<string | null> {
  const found = await stat(out).catch(() => null)
  if (found === null) return null
  if (!found.isDirectory()) return `${out} is a file; name a folder`
  const names = await readdir(out)
  if (names.length === 0) return null
  const marker = await readFile(path.join(out, MARKER), 'utf8').catch(() => '')
  return /"madeBy":\s*"Broadsheet"/.test(marker)
    ? null
    : `${out} holds files that Broadsheet did not make; name a folder that is absent or empty, or one that Broadsheet made`
}

/** Puts a finished site in the place of the last one: at every moment one of the two stands there or beside it. */
export async function swapIn(aside: string, out: string): Promise<void> {
  const next = nextOf(out)
  const previous = previousOf(out)
  await rm(next, { recursive: true, force: true })
  await mkdir(path.dirname(out), { recursive: true })
  await rename(aside, next).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error
    return cp(aside, next, { recursive: true })
  })
  if (await exists(out)) await rename(out, previous)
  await rename(next, out)
  await rm(previous, { recursive: true, force: true })
}
