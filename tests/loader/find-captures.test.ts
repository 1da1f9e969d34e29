import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CODE_ROOMS, codeDigest } from '../../src/loader/code-digest.ts'
import { findCaptures } from '../../src/loader/find-captures.ts'
import { problemLine } from '../../src/loader/problem-line.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-find-'))
beforeAll(() => {
  mkdirSync(path.join(folder, 'sub'))
  for (const file of [
    'b.txt',
    'a.txt',
    'sub/c.txt',
    'sub/A.TXT',
    'gold.json',
    'a.json',
    'b.JSON',
    'b.json',
    'a.jpg',
    'a.png',
    '.hidden.txt',
  ])
    writeFileSync(path.join(folder, file), 'x')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('captures are found in subfolders, in an order that no machine changes', async () => {
  const { captures } = await findCaptures(folder)
  expect(captures.map(({ file }) => file)).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
})

test('corrections and a photo lie beside their capture', async () => {
  const [first] = (await findCaptures(folder)).captures
  expect([first?.corrections, first?.photo].map((place) => path.basename(place ?? ''))).toEqual([
    'a.json',
    'a.jpg',
  ])
})

test('a second capture of one name is an error; a file that is no capture is a warning', async () => {
  const { problems } = await findCaptures(folder)
  expect(problems.map(({ file, issue }) => [file, issue.code, issue.severity])).toEqual([
    ['a.png', 'second-photo', 'warning'],
    ['b.json', 'no-capture', 'warning'],
    ['gold.json', 'no-capture', 'warning'],
    ['sub/A.TXT', 'same-id', 'error'],
  ])
  expect(problems[1]?.issue.reason).toContain('b.JSON is the one that counts')
  expect(problems[2]?.issue.reason).toContain('expected gold.txt beside it')
})

test('a problem is one line: file, line, code, reason, remedy', () => {
  const line = problemLine('a.txt', {
    code: 'no-body',
    severity: 'warning',
    lines: [3, 4],
    reason: 'Unexpected x, expected y',
    remedy: 'mend it',
  })
  expect(line).toBe('a.txt:3: no-body: Unexpected x, expected y; mend it')
})

describe('the digest of the code', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'broadsheet-code-'))
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  for (const room of CODE_ROOMS) put(`${room}/rule.ts`, 'export const rule = 1\n')
  put('package-lock.json', '{}')
  afterAll(() => rmSync(root, { recursive: true }))

  test.each([...CODE_ROOMS.map((room) => `${room}/rule.ts`), 'src/quotes/weights.json', 'package-lock.json'])(
    'is another when %s is',
    (file) => {
      const before = codeDigest(root)
      put(file, `changed ${file}`)
      expect(codeDigest(root)).not.toBe(before)
    },
  )

  test('is the same whatever the README says', () => {
    const before = codeDigest(root)
    put('README.md', 'another')
    expect(codeDigest(root)).toBe(before)
  })
})
