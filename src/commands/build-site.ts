import { access, constants, realpath } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { OPTION, siteSettings } from '../loader/environment.ts'
import { indexForSearch } from './index-for-search.ts'
import { exists, holds, mend, refusal, swapIn } from './output-folder.ts'
import { filesBelow, missingFrom, writeChecksums } from './whole-site.ts'
import { openWorkshop } from './workshop.ts'

/** What to build: the folder of captures, where the site goes, and its address where that is known. */
export interface BuildOptions {
  readonly seeds: string
  readonly out: string
  readonly site: string | undefined
  /** of the site's own words, where it is not the one that the settings name */
  readonly language?: string | undefined
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PROGRESS_EVERY = 5000

/**
 * Builds a site aside, checks that it is whole, and puts it in the place of the last one. Throws, with the last one
 * left as it was, where the options, the captures or the pages do not allow a whole site.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const seeds = await realPath(options.seeds)
  const out = await realPath(options.out)
  if (!(await exists(seeds))) throw new Error(`the folder of captures, ${seeds}, does not exist`)
  if (holds(seeds, out)) throw new Error(`${out} lies inside the folder of captures; name another folder`)
  if (holds(out, seeds))
    throw new Error(`${out} holds the folder of captures, which a site would replace; name another folder`)
  const reason = (await refusal(out)) ?? (await unwritable(path.dirname(out)))
  if (reason !== null) throw new Error(reason)
  process.env[OPTION.seeds] = seeds
  if (options.site !== undefined) process.env[OPTION.site] = options.site
  if (options.language !== undefined) process.env[OPTION.language] = options.language
  const { site, language } = siteSettings()
  const workshop = await openWorkshop(ROOT, seeds, out)
  try {
    await mend(out)
    process.env[OPTION.cache] = workshop.cache
    await render(workshop.aside, workshop.cache)
    await indexForSearch(workshop.aside, language)
    const missing = await missingFrom(workshop.aside)
    if (missing.length > 0) throw new Error(`the site is not whole: ${missing.join('; ')}`)
    await writeChecksums(workshop.aside)
    await swapIn(workshop.aside, out)
  } finally {
    await workshop.close()
  }
  console.log(`${out} holds the site`)
  if (site === null)
    console.log(
      'no address is set: feeds, sitemap and canonical links are left out; --site, or `site` in src/site/settings.ts, brings them',
    )
}

/** Why a site cannot be put into a folder, which may not exist yet; null where it can. */
async function unwritable(folder: string): Promise<string | null> {
  if (!(await exists(folder))) return unwritable(path.dirname(folder))
  return access(folder, constants.W_OK).then(
    () => null,
    () => `${folder}, in which the site is put, cannot be written to`,
  )
}

/** The path of a file or folder with every link in it followed, as far as it exists. */
async function realPath(file: string): Promise<string> {
  const full = path.resolve(file)
  return realpath(full).catch(async () => {
    const parent = path.dirname(full)
    return parent === full ? full : path.join(await realPath(parent), path.basename(full))
  })
}

async function render(outDir: string, cacheDir: string): Promise<void> {
  const progress = setInterval(async () => {
    const written = await filesBelow(outDir).catch(() => [])
    if (written.length > 0) console.error(`${written.length} files written`)
  }, PROGRESS_EVERY)
  try {
    await build({ root: ROOT, outDir, cacheDir, logLevel: 'warn' })
  } finally {
    clearInterval(progress)
  }
}
