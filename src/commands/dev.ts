import { fileURLToPath } from 'node:url'
import { dev } from 'astro'
import { OPTION, siteSettings } from '../loader/environment.ts'
import { placeGiven, portGiven, readOptions, refuse } from './options.ts'
import { exists } from './output-folder.ts'

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
const seeds = placeGiven(values['seeds'], 'seeds')
const port = portGiven(values['port'], 4321)
if (!(await exists(seeds))) refuse(`the folder of captures, ${seeds}, does not exist`)
process.env[OPTION.seeds] = seeds
if (values['site'] !== undefined) process.env[OPTION.site] = values['site']

try {
  siteSettings()
  await dev({ root: fileURLToPath(new URL('../../', import.meta.url)), server: { port } })
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}
