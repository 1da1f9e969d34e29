import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex } from 'pagefind'
import { z } from 'zod'
import type { SearchRecord } from '../exports/search/records.ts'
import { SEARCH_RECORDS } from '../library/permalinks.ts'

/** The records as the renderer wrote them. */
const recordsSchema: z.ZodType<SearchRecord[]> = z.array(
  z.object({
    url: z.string(),
    content: z.string(),
    meta: z.partialRecord(z.enum(['title', 'by', 'role']), z.string()),
    shown: z.record(z.enum(['title', 'kind', 'facts', 'lang', 'dir']), z.string()),
    filters: z.record(z.enum(['kind', 'section', 'voice', 'year', 'language']), z.array(z.string())),
    sort: z.object({ date: z.string() }),
  }),
)

/** What Pagefind brings for pages that are not ours. */
const UNUSED = /(?:-ui|-highlight)\.(?:js|css)$/

/**
 * Makes the index of search (Pagefind, pagefind.app) from the records that the renderer left in a site, puts it into
 * `pagefind/`, and takes the records out. All of them are indexed as if in the site's language, so that one search
 * finds what is written in any; throws where Pagefind refuses one.
 */
export async function indexForSearch(folder: string, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language })
  if (index === undefined) throw new Error(`the index of search cannot be made: ${errors.join('; ')}`)
  try {
    const sources = (await readdir(folder)).filter((file) => SEARCH_RECORDS.test(file)).sort()
    for (const source of sources) {
      const records = recordsSchema.parse(JSON.parse(await readFile(path.join(folder, source), 'utf8')))
      for (const record of records)
        fail(record.url, (await index.addCustomRecord(forPagefind(record, language))).errors)
      await rm(path.join(folder, source))
    }
    const { files, errors: unwritten } = await index.getFiles()
    fail('its files', unwritten)
    for (const file of files.filter((one) => !UNUSED.test(one.path))) {
      const place = path.join(folder, 'pagefind', file.path)
      await mkdir(path.dirname(place), { recursive: true })
      await writeFile(place, file.content)
    }
  } finally {
    await close()
  }
}

/**
 * Pagefind wants lists and maps of its own, to write into. It finds a record by every word of its `meta`, so that what is
 * only shown ("quotation", "en", the title of a quotation's article) stands as JSON on a second line of the address, with
 * the date, by which pages put the results of two searches into one order.
 */
function forPagefind({ url, content, meta, shown, filters, sort }: SearchRecord, language: string) {
  const lists = Object.entries(filters).map(([name, values]): [string, string[]] => [name, [...values]])
  return {
    url: `${url}\n${JSON.stringify({ ...shown, ...sort })}`,
    content,
    language,
    meta: Object.fromEntries(Object.entries(meta).filter(([, words]) => words !== '')),
    filters: Object.fromEntries(lists),
    sort: { ...sort },
  }
}

function fail(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the index of search refuses ${what}: ${errors.join('; ')}`)
}
