import { readFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { shortDigest } from '../article/digest.ts'

/** The folders that one build works in. */
export interface Workshop {
  /** where the site is built; it lies inside the project, as the renderer needs it to */
  readonly aside: string
  /** what earlier builds of the same captures have left for the next one */
  readonly cache: string
  readonly close: () => Promise<void>
}

/**
 * Opens a workshop for a build in `.broadsheet/` below the project's root. Two builds never share one store of
 * content: where another build of the same captures is under way, this one keeps a cache of its own.
 */
export async function openWorkshop(root: string, seeds: string): Promise<Workshop> {
  const home = path.join(root, '.broadsheet')
  const own = path.join(home, `build-${process.pid}`)
  await mkdir(own, { recursive: true })
  await sweep(home)
  const shared = path.join(home, `cache-${shortDigest(seeds, 10)}`)
  await mkdir(shared, { recursive: true })
  const lock = path.join(shared, 'lock')
  const locked = await takeLock(lock)
  return {
    aside: path.join(own, 'site'),
    cache: locked ? shared : path.join(own, 'cache'),
    close: async () => {
      await rm(own, { recursive: true, force: true })
      if (locked) await rm(lock, { force: true })
    },
  }
}

/** Takes a lock that names this process; a lock of a process that is gone is taken over. */
async function takeLock(lock: string): Promise<boolean> {
  const take = () =>
    writeFile(lock, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    )
  if (await take()) return true
  if (isAlive(Number(readFileSync(lock, 'utf8')))) return false
  await rm(lock, { force: true })
  return take()
}

/** Removes what killed builds have left. */
async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = /^build-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(path.join(home, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid > 0
  } catch {
    return false
  }
}
