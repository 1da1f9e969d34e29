import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { LANGUAGES } from '../site/languages.ts'
import { buildSite } from './build-site.ts'
import { demoCaptures } from './demo/demo-captures.ts'
import { placeGiven, readOptions, refuse } from './options.ts'
import { holds } from './output-folder.ts'

const { values, rest } = readOptions(
  {
    usage: 'demo -- N [options]',
    about: 'Builds a site of N invented articles, to see lists, sections and pages full; never into dist/.',
    takes: 'the number of articles',
    options: {
      out: 'folder of the site (a new temporary one)',
      site: 'address of the site’s first home',
      language: `of the site’s own words: ${LANGUAGES.join(', ')}`,
    },
  },
  process.argv.slice(2),
)
const count = Number(rest[0])
if (rest.length !== 1 || !Number.isInteger(count) || count < 1)
  refuse('demo needs the number of articles; --help says more')
const work = await mkdtemp(path.join(tmpdir(), 'broadsheet-demo-'))
const out = placeGiven(values['out'], path.join(work, 'site'))
if (holds(path.resolve('dist'), out)) refuse('invented articles never go into dist/; name another folder')

const seeds = path.join(work, 'seeds')
try {
  await mkdir(seeds)
  for (const { file, text } of demoCaptures(count)) await writeFile(path.join(seeds, file), text)
  await buildSite({ seeds, out, site: values['site'], language: values['language'] })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await rm(values['out'] === undefined ? seeds : work, { recursive: true, force: true })
}
