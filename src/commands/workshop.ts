import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { shortDigest } from '../article/digest.ts'
import { isAlive, takeLock } from './lock.ts'
import { exists } from './output-folder.ts'

/** The folders that one build works in. */
export interface Workshop {
  /** where the site is built; it lies inside the project, as the renderer needs it to */
  readonly aside: string
  /** what earlier builds of the same captures have left for the next one */
  readonly cache: string
  readonly close: () => Promise<void>
}

/** A build that fails may still be writing: what cannot be removed now is swept up by the next one. */
const RETRIES = 3

/** The file in which a cache says whose captures it is of. */
const OWNER = 'seeds'

/**
 * Opens a workshop for a build in `.broadsheet/` below the project's root. Two builds never share one store of
 * content: where another build of the same captures is under way, this one keeps a cache of its own. Throws where
 * another build is under way to the same place.
 */
export async function openWorkshop(root: string, seeds: string, out: string): Promise<Workshop> {
  const home = path.join(root, '.broadsheet')
  const own = path.join(home, `build-${process.pid}`)
  await mkdir(own, { recursive: true })
  await sweep(home)
  const releaseOut = await takeLock(path.join(home, `out-${shortDigest(out, 10)}.lock`))
  if (releaseOut === null) {
    await rm(own, { recursive: true, force: true })
    throw new Error(`another build to ${out} is under way; wait for it, or name another folder`)
  }
  const shared = path.join(home, `cache-${shortDigest(seeds, 10)}`)
  await mkdir(shared, { recursive: true })
  await writeFile(path.join(shared, OWNER), seeds)
  const releaseCache = await takeLock(path.join(shared, 'lock'))
  return {
    aside: path.join(own, 'site'),
    cache: releaseCache === null ? path.join(own, 'cache') : shared,
    close: async () => {
      await rm(own, { recursive: true, force: true, maxRetries: RETRIES }).catch(() => undefined)
      await releaseCache?.()
      await releaseOut()
    },
  }
}

/** Removes what killed builds have left, and caches of captures that are gone. */
async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = /^build-(\d+)$/.exec(name)?.[1]
    const dead = pid !== undefined && !isAlive(Number(pid))
    const orphan = name.startsWith('cache-') && !(await exists(await ownerOf(path.join(home, name))))
    if (dead || orphan) await rm(path.join(home, name), { recursive: true, force: true })
  }
}

async function ownerOf(cache: string): Promise<string> {
  return readFile(path.join(cache, OWNER), 'utf8').catch(() => '')
}
