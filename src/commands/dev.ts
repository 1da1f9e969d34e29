import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { dev } from 'astro'
import { OPTION } from '../loader/environment.ts'
import { readOptions } from './options.ts'

const { values } = readOptions(
  {
    usage: 'dev -- [options]',
    about: 'Serves the site while captures and code change.',
    options: {
      seeds: 'folder of captures (seeds)',
      site: 'address of the site’s first home',
      port: 'port (4321)',
    },
  },
  process.argv.slice(2),
)
process.env[OPTION.seeds] = path.resolve(values['seeds'] ?? 'seeds')
if (values['site'] !== undefined) process.env[OPTION.site] = values['site']
await dev({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  server: { port: Number(values['port'] ?? 4321) },
})
