import { link, readFile, rm, writeFile } from 'node:fs/promises'

/** The locks that this process holds: another that names its number was left by an earlier process that had it too. */
const own = new Set<string>()

/**
 * Takes a lock: a file that names this process, made whole in one step. Gives the way to release it, or null where
 * another process that is still alive holds it; a lock whose process is gone is taken over.
 */
export async function takeLock(file: string): Promise<(() => Promise<void>) | null> {
  const mark = `${file}.${process.pid}`
  await writeFile(mark, String(process.pid))
  try {
    const taken = (await succeeds(link(mark, file))) || (await takeOver(mark, file))
    if (taken) own.add(file)
    return taken ? () => release(file) : null
  } finally {
    await rm(mark, { force: true })
  }
}

/** Takes the place of a process that is gone: whoever holds the guard may, so that of several one does. */
async function takeOver(mark: string, file: string): Promise<boolean> {
  if (await isHeld(file)) return false
  const guard = `${file}.guard`
  if (!(await succeeds(link(mark, guard)))) {
    if (!(await isHeld(guard))) await rm(guard, { force: true }) // killed in between: the next build gets through
    return false
  }
  try {
    if (await isHeld(file)) return false
    await rm(file, { force: true })
    return await succeeds(link(mark, file))
  } finally {
    await rm(guard, { force: true })
  }
}

/** Whether a process that is alive holds a lock. */
async function isHeld(file: string): Promise<boolean> {
  const holder = await holderOf(file)
  return holder !== null && (holder === process.pid ? own.has(file) : isAlive(holder))
}

async function release(file: string): Promise<void> {
  own.delete(file)
  if ((await holderOf(file)) === process.pid) await rm(file, { force: true })
}

/** The process that a lock names; null where there is no lock. */
async function holderOf(file: string): Promise<number | null> {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  return holder > 0 ? holder : null
}

const succeeds = (step: Promise<void>): Promise<boolean> =>
  step.then(
    () => true,
    () => false,
  )

/** Whether a process runs; one that belongs to another user does. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
