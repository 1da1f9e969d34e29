import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Benchmarks stand by themselves: they need no built site, and no test run waits for them. */
export default defineConfig({ root: fileURLToPath(new URL('.', import.meta.url)) })
