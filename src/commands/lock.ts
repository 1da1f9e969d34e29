import { link, readFile, rm, writeFile } from 'node:fs/promises'

/**
 * Takes a lock: a file that names this process, made whole in one step. Gives the way to release it, or null where
 * another process that is still alive holds it; a lock whose process is gone is taken over.
 */
export async function takeLock(file: string): Promise<(() => Promise<void>) | null> {
  const own = `${file}.${process.pid}`
  await writeFile(own, String(process.pid))
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      const taken = await link(own, file).then(
        () => true,
        () => false,
      )
      if (taken) return () => rm(file, { force: true })
      const holder = Number(await readFile(file, 'utf8').catch(() => ''))
      if (holder > 0 && isAlive(holder)) return null
      await rm(file, { force: true })
    }
    return null
  } finally {
    await rm(own, { force: true })
  }
}

/** Whether a process runs; one that belongs to another user does. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
