import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * Benchmarks stand by themselves: they need no built site, and no test run waits for them. On a slow machine they take
 * as long as they need.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { testTimeout: 600_000 },
})
