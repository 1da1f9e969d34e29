import { spawn } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const { real } = inject('sites')
const child = spawn(process.execPath, ['src/commands/preview.ts', '--out', real, '--port', '0'], {
  cwd: ROOT,
})
let base = ''

beforeAll(async () => {
  base = await new Promise((resolve) =>
    child.stdout.once('data', (line: Buffer) => resolve(String(line).trim())),
  )
})
afterAll(() => child.kill())

test('the address that preview prints shows the front page', async () => {
  const response = await fetch(base)
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<h1>')])
})

test('a file is served under its own name only, text as UTF-8', async () => {
  const page = await (await fetch(`${base}index.html`)).text()
  const article = /href="(article\/[^"]*)\.html"/.exec(page)?.[1] ?? ''
  const [text, bare] = await Promise.all([fetch(`${base}${article}.txt`), fetch(`${base}${article}`)])
  expect([text.status, text.headers.get('content-type'), bare.status]).toEqual([
    200,
    'text/plain; charset=utf-8',
    404,
  ])
  expect(await bare.text()).toContain('There is no such page')
})
