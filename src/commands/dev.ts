import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { dev } from 'astro'
import { OPTION } from '../loader/environment.ts'
import { readOptions, refuse } from './options.ts'

const { values, rest } = readOptions(
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
if (rest.length > 0) refuse(`dev takes options only, and was given ${rest.join(' ')}; --help says more`)
const port = Number(values['port'] ?? 4321)
if (!Number.isInteger(port) || port < 0 || port > 65535)
  refuse(`--port ${values['port']} is no port; expected a number up to 65535`)
process.env[OPTION.seeds] = path.resolve(values['seeds'] ?? 'seeds')
if (values['site'] !== undefined) process.env[OPTION.site] = values['site']
await dev({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  server: { port },
})
