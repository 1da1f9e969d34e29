import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = path.resolve(import.meta.dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(?:ts|astro|css)$/.test(file))
const code = files.filter((file) => !file.endsWith('.css'))

/** Which rooms a room may import; each may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: [],
  quotes: ['article'],
  capture: ['article', 'quotes'],
  html: ['article'],
  library: ['article'],
  site: ['article', 'library'],
  share: ['article', 'html', 'library', 'site'],
  exports: ['article', 'html', 'library', 'site'],
  loader: ['article', 'capture', 'html', 'library', 'site'],
  commands: ['article', 'capture', 'exports', 'library', 'loader', 'quotes', 'site'],
  scripts: [],
  styles: [],
  components: ['article', 'exports', 'html', 'library', 'share', 'site'],
  layouts: ['components', 'library', 'scripts', 'site', 'styles'],
  pages: ['article', 'components', 'exports', 'html', 'layouts', 'library', 'loader', 'site'],
  '': ['loader'],
}
const PURE = ['article', 'quotes', 'capture', 'html', 'library', 'share', 'site', 'exports']
const IMPURE =
  /(?:from|import) '(?:node:|astro)|\bimport\(|\bprocess\.|\bDate\.now\(|new Date\(\)|import\.meta\.env|Math\.random/

const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '')

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:from|import) '(\.[^'?]+)/g)].map(([, target]) =>
    path.posix.join(path.posix.dirname(file), target ?? ''),
  )
}

test.each(code)('%s imports only from rooms before it', (file) => {
  const allowed = MAY_IMPORT[roomOf(file)]
  expect(allowed, `the room of ${file} has no row in the table`).toBeDefined()
  for (const target of importsOf(file)) expect([roomOf(file), ...(allowed ?? [])]).toContain(roomOf(target))
})

test.each(code.filter((file) => PURE.includes(roomOf(file))))(
  '%s knows no Astro, no node module, no clock, no environment',
  (file) => {
    expect(readFileSync(path.join(SRC, file), 'utf8')).not.toMatch(IMPURE)
  },
)

/** Node reads a package's own description once a module, and that of date-fns is long: as a whole it takes seconds. */
test.each(code.filter((file) => file !== 'commands/month-table.ts'))(
  '%s takes single functions and locales of date-fns',
  (file) => {
    expect(readFileSync(path.join(SRC, file), 'utf8')).not.toMatch(
      /^(?:import (?!type )|export )[^']*from 'date-fns(?:\/locale)?'/m,
    )
  },
)

/** V8 compiles patterns with them to code that reads the same text in one process as it does not in the next. */
const MODIFIED = /\(\?(?:[ims]+|-[ims]+|[ims]+-[ims]+):/

test.each(code)('%s has no modifiers within a pattern', (file) => {
  expect(readFileSync(path.join(SRC, file), 'utf8')).not.toMatch(MODIFIED)
})

describe('files', () => {
  test.each(files)('%s is at most 200 lines long', (file) => {
    expect(readFileSync(path.join(SRC, file), 'utf8').split('\n').length).toBeLessThanOrEqual(201)
  })

  test('are named for the one thing that they hold', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\/|\.)/.test(file)),
    ).toEqual([])
    const wrong = code.filter(
      (file) =>
        !/^(?:\[[.\w]+\]|[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z]+)(?:\.\[\w+\])?(?:\.\w+)+$/.test(
          path.posix.basename(file),
        ),
    )
    expect(wrong).toEqual([])
  })
})
