import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { takeLock } from '../../src/commands/lock.ts'
import { mend, refusal, swapIn } from '../../src/commands/output-folder.ts'
import { runCommand } from '../support/run-command.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (file: string, text: string | Uint8Array): string => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
  return path.join(folder, file)
}
const good = put(
  'captures/good.txt',
  'Council keeps the old pier\n\nThe council of the town has decided to keep the old pier, after a debate.\n',
)
const binary = put('captures/binary.txt', new Uint8Array([1, 0, 2]))

describe('parse', () => {
  test('prints one Article a line, in the order given', async () => {
    const { code, stdout } = await runCommand('parse', [good, good])
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect([code, ids]).toEqual([0, ['good', 'good']])
  })

  test('goes on after a capture that cannot be read, says why, and ends with 1', async () => {
    const { code, stdout, output } = await runCommand('parse', [binary, good])
    expect(code).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(output).toContain(`${binary}:1: binary-file:`)
  })

  test('knows the corrections beside a capture, however the case of their name, as a build does', async () => {
    const pier = put('corrected/pier.txt', readFileSync(good))
    put('corrected/Pier.json', '{ "headline": "The pier stays" }')
    const { stdout } = await runCommand('parse', [pier])
    expect(JSON.parse(stdout).headline).toBe('The pier stays')
  })
})

describe('every command', () => {
  test.each(['build', 'parse', 'check', 'add', 'fit', 'preview', 'demo', 'dev'])(
    '%s prints its help, and refuses an option by name',
    async (name) => {
      const [help, wrong] = await Promise.all([runCommand(name, ['--help']), runCommand(name, ['--bogus'])])
      expect([help.code, wrong.code]).toEqual([0, 2])
      expect(help.stdout).toContain(`npm run `)
      expect(wrong.output).toContain('--bogus')
    },
  )
})

describe('the folder of a site', () => {
  test('is replaced only where it is absent, empty, or made by Broadsheet', async () => {
    put('foreign/letter.txt', 'dear')
    put('made/.broadsheet.json', '{ "madeBy": "Broadsheet" }')
    mkdirSync(path.join(folder, 'empty'))
    const refused = await Promise.all(
      ['absent', 'empty', 'made', 'foreign', 'captures/good.txt'].map((name) =>
        refusal(path.join(folder, name)),
      ),
    )
    expect(refused.map((reason) => reason === null)).toEqual([true, true, true, false, false])
  })

  test('is swapped whole, and the one before is gone', async () => {
    put('site/old.html', 'old')
    put('aside/new.html', 'new')
    await swapIn(path.join(folder, 'aside'), path.join(folder, 'site'))
    expect(
      ['site/new.html', 'site/old.html', '.site.previous', '.site.next'].map((file) =>
        existsSync(path.join(folder, file)),
      ),
    ).toEqual([true, false, false, false])
  })

  test('is put back after a kill between the two renames', async () => {
    put('killed/.broadsheet.json', '{ "madeBy": "Broadsheet" }')
    put('killed/index.html', 'last good')
    renameSync(path.join(folder, 'killed'), path.join(folder, '.killed.previous'))
    await mend(path.join(folder, 'killed'))
    expect(readFileSync(path.join(folder, 'killed/index.html'), 'utf8')).toBe('last good')
  })
})

describe('a folder that is no site', () => {
  test('is not touched where a swap would pass through it', async () => {
    put('passing/.broadsheet.json', '{ "madeBy": "Broadsheet" }')
    put('.passing.previous/letter.txt', 'dear')
    expect(await refusal(path.join(folder, 'passing'))).toContain('did not make')
    await mend(path.join(folder, 'passing'))
    expect(existsSync(path.join(folder, '.passing.previous/letter.txt'))).toBe(true)
  })

  test('is not replaced with the captures that it holds', async () => {
    put('holds/.broadsheet.json', '{ "madeBy": "Broadsheet" }')
    const capture = put('holds/captures/a.txt', 'x')
    const { code, output } = await runCommand('build', [
      '--seeds',
      path.dirname(capture),
      '--out',
      path.join(folder, 'holds'),
    ])
    expect([code, existsSync(capture)]).toEqual([1, true])
    expect(output).toContain('holds the folder of captures')
  })
})

describe('a lock', () => {
  test('is held by one, and can be taken when it was released', async () => {
    const file = path.join(folder, 'one.lock')
    const release = await takeLock(file)
    expect([release !== null, await takeLock(file)]).toEqual([true, null])
    await release?.()
    expect(await takeLock(file)).not.toBeNull()
  })

  test('of a process that is gone is taken over', async () => {
    put('stale.lock', '999999999')
    expect(await takeLock(path.join(folder, 'stale.lock'))).not.toBeNull()
  })

  test('of an earlier process that had this one’s number is taken over', async () => {
    put('left.lock', String(process.pid))
    expect(await takeLock(path.join(folder, 'left.lock'))).not.toBeNull()
  })
})

describe('a build that fails leaves the last good site as it was', () => {
  test.each([
    [
      'a capture that cannot be read',
      ['--seeds', path.join(folder, 'captures')],
      'binary.txt:1: binary-file',
    ],
    ['no folder of captures', ['--seeds', path.join(folder, 'nowhere')], 'does not exist'],
    [
      'a wrong address',
      ['--seeds', path.join(folder, 'captures'), '--site', 'ftp://a.example'],
      'site: expected an http or https address',
    ],
  ])('because of %s', async (_why, args, message) => {
    put('last/.broadsheet.json', '{ "madeBy": "Broadsheet" }')
    put('last/index.html', 'last good')
    const { code, output } = await runCommand('build', [...args, '--out', path.join(folder, 'last')])
    expect(code).toBe(1)
    expect(output).toContain(message)
    expect(readFileSync(path.join(folder, 'last/index.html'), 'utf8')).toBe('last good')
  })
})
