import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const BUILT = ['tests/built-site/**/*.test.ts']
const BROWSER = ['tests/browser/**/*.test.ts']

/** Three projects: what needs nothing, what reads built sites, and what opens them in a browser. */
export default defineConfig({
  root,
  test: {
    globalSetup: ['tests/support/build-sites.ts'],
    reporters: ['default', 'tests/support/summary-reporter.ts'],
    // many tests wait for a command or a browser: two go on at once, even on two cores
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // how long a page may take to show what is waited for, on a busy machine
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'core', include: ['tests/**/*.test.ts'], exclude: [...BUILT, ...BROWSER] },
      },
      { extends: true, test: { name: 'built site', include: BUILT } },
      { extends: true, test: { name: 'browser', include: BROWSER } },
    ],
  },
})
