import { getCollection } from 'astro:content'
import type { Ledger } from '../library/ledger.ts'
import { buildLibrary } from '../library/library.ts'
import { showIn } from '../site/show.ts'
import type { Site } from '../site/site.ts'
import { WORDINGS } from '../site/wording/index.ts'
import { seedsFolder, siteSettings } from './environment.ts'
import { readLedgerFile } from './ledger-file.ts'

let opened: Promise<Site> | null = null

/** The site, put together once for all pages of a build; in `astro dev` anew for every request. */
export function openSite(): Promise<Site> {
  if (opened === null || import.meta.env.DEV) opened = assemble()
  return opened
}

async function assemble(): Promise<Site> {
  const settings = siteSettings()
  const wording = WORDINGS[settings.language]
  const entries = await getCollection('articles')
  return {
    settings,
    wording,
    tagline: settings.tagline ?? wording.tagline,
    show: showIn(wording),
    library: buildLibrary(
      entries.map((entry) => entry.data),
      settings.voices,
      await ledgerOf(seedsFolder()),
    ),
  }
}

async function ledgerOf(folder: string): Promise<Ledger> {
  const read = await readLedgerFile(folder)
  if (!read.ok) throw new Error(read.issues.map(({ reason }) => reason).join('; '))
  return read.ledger
}
