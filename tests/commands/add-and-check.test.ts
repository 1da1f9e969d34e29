import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { HEADLINE, SELECT_ALL } from '../fixtures/whole-pages.ts'
import { runCommand } from '../support/run-command.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-add-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (file: string, text: string | Uint8Array): string => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
  return path.join(folder, file)
}
put(
  'captures/good.txt',
  'Council keeps the old pier\n\nThe council of the town has decided to keep the old pier, after a debate.\n',
)
put('captures/binary.txt', new Uint8Array([1, 0, 2]))

describe('check', () => {
  test('prints every problem with its place and remedy, and ends with 1 on errors', async () => {
    const { code, output } = await runCommand('check', [path.join(folder, 'captures')])
    expect(code).toBe(1)
    expect(output).toMatch(/binary\.txt:1: binary-file: Unexpected .*; put the copied text/)
    expect(output).toContain('2 captures: 1 error,')
  })

  test('tells machines the same as JSON', async () => {
    const { code, stdout } = await runCommand('check', ['--json', path.join(folder, 'captures')])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      captures: 2,
      counts: { error: 1 },
      problems: [{ file: 'binary.txt', code: 'binary-file', severity: 'error', lines: [1, 1] }],
    })
  })

  test('reads corrections and photos, and names the field that is wrong', async () => {
    put('beside/a.txt', SELECT_ALL)
    put('beside/a.json', '{\n  "published": "soon"\n}')
    put('beside/a.jpg', 'no picture')
    const { code, output } = await runCommand('check', [path.join(folder, 'beside')])
    expect(code).toBe(1)
    expect(output).toMatch(/a\.json:2: wrong-correction: Unexpected published/)
    expect(output).toContain('a.jpg:1: unreadable-photo:')
  })
})

test('check tells of two captures whose articles would have one address', async () => {
  for (const id of ['2021-08-13-markets', '2024-05-13-markets'])
    put(
      `twins/${id}.txt`,
      `Markets\n\nThe exchange of the town has had a calm day on ${id}, after a debate.\n`,
    )
  const { code, output } = await runCommand('check', [path.join(folder, 'twins')])
  expect(code).toBe(1)
  expect(output).toContain(
    '2024-05-13-markets.txt:1: same-slug: Unexpected second article at article/markets-vnvhn.html',
  )
  expect(output).toContain('2021-08-13-markets.txt has it too')
})

test('corrections in another encoding are told, not mangled', async () => {
  put('latin/ferry.txt', SELECT_ALL)
  put('latin/ferry.json', Buffer.from('{ "headline": "Fähre fährt" }', 'latin1'))
  const { code, output } = await runCommand('check', [path.join(folder, 'latin')])
  expect(code).toBe(1)
  expect(output).toContain('ferry.json:1: wrong-correction: Unexpected bytes that are not UTF-8')
})

describe('a date that has not come yet', () => {
  const early = SELECT_ALL.replaceAll('2024', '2098')

  test('is told by check, at its line, and lifted by a correction', async () => {
    put('early/ferry.txt', early)
    const first = await runCommand('check', [path.join(folder, 'early')])
    const line = early.split('\n').findIndex((text) => text.includes('2098')) + 1
    expect(first.output).toContain(
      `ferry.txt:${line}: future-date: Unexpected date of publication 2098-03-12`,
    )
    put('early/ferry.json', '{ "published": "2024-03-12" }')
    const second = await runCommand('check', [path.join(folder, 'early')])
    expect(second.output).not.toContain('future-date')
  })

  test('is told by add', async () => {
    const { output } = await runCommand('add', [
      '--seeds',
      path.join(folder, 'early-added'),
      put('e.txt', early),
    ])
    expect(output).toContain('future-date')
  })
})

describe('check --write', () => {
  const seeds = path.join(folder, 'kept')
  const ledger = () => readFileSync(path.join(seeds, 'permalinks.json'), 'utf8')
  const slugsOf = (id: string): string[] => {
    const { articles }: { articles: { id: string; slugs: string[] }[] } = JSON.parse(ledger())
    return articles.find((article) => article.id === id)?.slugs ?? []
  }

  test('keeps the addresses of a folder, and the old ones when a headline changes', async () => {
    put('kept/ferry.txt', SELECT_ALL)
    await runCommand('check', ['--write', seeds])
    const [before] = slugsOf('ferry')
    expect(before).toMatch(/^night-ferry-to-velmouth-returns-after-nine-winters-\w{5}$/)
    put('kept/ferry.json', '{ "headline": "Ferry sails" }')
    const asked = await runCommand('check', [seeds])
    expect(asked.output).toContain('permalinks.json:1: unkept-address:')
    expect(slugsOf('ferry')).toEqual([before])
    const { code, output } = await runCommand('check', ['--write', seeds])
    expect([code, output.includes('unkept-address')]).toEqual([0, false])
    expect(slugsOf('ferry')).toEqual([before, expect.stringMatching(/^ferry-sails-\w{5}$/)])
  })

  test('leaves a ledger that it cannot read as it is, and ends with 1', async () => {
    put('kept/permalinks.json', '{')
    const { code, output } = await runCommand('check', ['--write', seeds])
    expect([code, ledger()]).toEqual([1, '{'])
    expect(output).toContain('permalinks.json:1: wrong-ledger: Unexpected text that is no JSON')
  })
})

describe('add', () => {
  const seeds = path.join(folder, 'added')
  const page = put('page.txt', SELECT_ALL)
  const name = '2024-03-12-night-ferry-to-velmouth-returns-after-nine-winters.txt'

  test('writes a page under a name of its own and shows what was understood', async () => {
    const { code, stdout } = await runCommand('add', ['--seeds', seeds, page])
    expect(code).toBe(0)
    expect(readFileSync(path.join(seeds, name), 'utf8')).toBe(SELECT_ALL)
    for (const fact of [
      'News / Coast',
      HEADLINE,
      '2024-03-12, as stated',
      'Ruth Ashdown',
      'Mira Halden',
      '3 comments',
    ])
      expect(stdout).toContain(fact)
  })

  test('refuses the same article a second time, and names the capture that is there', async () => {
    const again = put('again.txt', `${SELECT_ALL}\nStray line`)
    const { code, output } = await runCommand('add', ['--seeds', seeds, again])
    expect(code).toBe(1)
    expect(output).toContain(name)
    expect(readdirSync(seeds)).toEqual([name])
  })

  test('reads standard input, and adds nothing that is no text', async () => {
    const { code, output } = await runCommand('add', ['--seeds', seeds], { input: new Uint8Array([1, 0, 2]) })
    expect(code).toBe(1)
    expect(output).toContain('binary-file')
    expect(readdirSync(seeds)).toEqual([name])
  })
})
