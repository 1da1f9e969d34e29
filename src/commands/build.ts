import { LANGUAGES } from '../site/languages.ts'
import { buildSite } from './build-site.ts'
import { placeGiven, readOptions } from './options.ts'

const { values } = readOptions(
  {
    usage: 'build -- [options]',
    about: 'Builds the captures into a static site; the last good site stays until the new one is whole.',
    options: {
      seeds: 'folder of captures (seeds)',
      out: 'folder of the site (dist)',
      site: 'address of the site’s first home, with its path',
      language: `of the site’s own words: ${LANGUAGES.join(', ')}`,
    },
  },
  process.argv.slice(2),
)
try {
  await buildSite({
    seeds: placeGiven(values['seeds'], 'seeds'),
    out: placeGiven(values['out'], 'dist'),
    site: values['site'],
    language: values['language'],
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
