import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '..')

/** Runs a checker of the project, which must not ask anything; gives what it says where it is not content. */
function complaints(script: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development', CI: 'true' }
  const child = spawn(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part
    })
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0 ? '' : said)))
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
