import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const ROOT = path.resolve(import.meta.dirname, '..')

/** Runs a checker of the project; gives what it says where it is not content. */
async function complaints(script: string, args: readonly string[]): Promise<string> {
  const file = path.join(ROOT, 'node_modules', script)
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' }
  return run(process.execPath, [file, ...args], { cwd: ROOT, env }).then(
    () => '',
    (error: { stdout?: string; stderr?: string }) => `${error.stdout ?? ''}${error.stderr ?? ''}`,
  )
}

test('the code is formatted and free of lint', async () => {
  expect(await complaints('@biomejs/biome/bin/biome', ['check', '.'])).toBe('')
})

test('the pages are formatted', async () => {
  expect(await complaints('prettier/bin/prettier.cjs', ['--check', 'src/**/*.astro'])).toBe('')
})

test('the types hold, in pages and code', async () => {
  expect(await complaints('astro/bin/astro.mjs', ['check'])).toBe('')
})
