import { buildSite } from './build-site.ts'
import { readOptions, refuse } from './options.ts'

const { values, rest } = readOptions(
  {
    usage: 'build -- [options]',
    about: 'Builds the captures into a static site; the last good site stays until the new one is whole.',
    options: {
      seeds: 'folder of captures (seeds)',
      out: 'folder of the site (dist)',
      site: 'address of the site’s first home, with its path',
    },
  },
  process.argv.slice(2),
)
if (rest.length > 0) refuse(`build takes options only, and was given ${rest.join(' ')}; --help says more`)

try {
  await buildSite({ seeds: values['seeds'] ?? 'seeds', out: values['out'] ?? 'dist', site: values['site'] })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
