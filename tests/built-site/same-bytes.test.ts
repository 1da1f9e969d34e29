import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { textOf } from '../support/site-files.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const sites = inject('sites')
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-same-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sums = (site: string) => textOf(site, 'SHA256SUMS')

test('a second build, in another time zone and locale, gives the same bytes', async () => {
  const out = path.join(folder, 'again')
  const { code, output } = await runCommand('build', ['--out', out], {
    env: { TZ: 'Pacific/Kiritimati', LANG: 'fa_IR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  })
  expect(code, output).toBe(0)
  expect(sums(out)).toBe(sums(sites.real))
})

test('a build of the project in another folder, without any cache, gives the same bytes', async () => {
  const copy = path.join(folder, 'elsewhere')
  for (const name of [
    'src',
    'public',
    'seeds',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'))
  const ended = await new Promise((resolve) => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(?:VITEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)/.test(name),
      ),
    )
    spawn(process.execPath, ['src/commands/build.ts'], { cwd: copy, env }).on('close', resolve)
  })
  expect(ended).toBe(0)
  expect(sums(path.join(copy, 'dist'))).toBe(sums(sites.real))
})

test('a build that is killed leaves the last good site as it was', async () => {
  const out = path.join(folder, 'killed')
  cpSync(sites.real, out, { recursive: true })
  const workshop = path.join(ROOT, '.broadsheet')
  const child = spawn(
    process.execPath,
    ['src/commands/build.ts', '--out', out, '--site', 'https://other.example/'],
    { cwd: ROOT, stdio: 'ignore' },
  )
  const closed = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)))
  const watcher = watch(workshop, () => {
    if (readdirSync(workshop).includes(`build-${child.pid}`)) child.kill('SIGKILL')
  })
  expect(await closed).toBe('SIGKILL')
  watcher.close()
  expect(sums(out)).toBe(sums(sites.real))
  const { code, output } = await runCommand('build', ['--out', out])
  expect(code, output).toBe(0)
  expect(sums(out)).toBe(sums(sites.real))
  expect(readdirSync(workshop)).not.toContain(`build-${child.pid}`)
})
