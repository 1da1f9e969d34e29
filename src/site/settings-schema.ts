import { z } from 'zod'
import { LANGUAGES } from './languages.ts'

const site = z
  .url({ protocol: /^https?$/, error: 'expected an http or https address' })
  .refine((address) => !/[?#]/.test(address), 'expected an address without ? and #')
  .transform((address) => (address.endsWith('/') ? address : `${address}/`))

/** All settings of a site. Every field has a default, so that an empty object is a site. */
export const settingsSchema = z.strictObject({
  /** the name on the nameplate */
  title: z.string().trim().min(1).max(60).default('Broadsheet'),
  /** one sentence below the name, and in feeds; null: the site's own, in its language */
  tagline: z.string().trim().max(200).nullable().default(null),
  /** the language of the site's own words; those of an article are its own */
  language: z.enum(LANGUAGES).default('en'),
  /** the address of the site's first home, with its path if it has one; null: nothing absolute is written */
  site: site.nullable().default(null),
  /** addresses where the same files stand too */
  mirrors: z.array(site).default([]),
  /** the site's address as a hidden service */
  onion: site.nullable().default(null),
  /**
   * who speaks under a name, or under a name with a role ("Jon Arrel, mayor"): another name, or null for nobody; to join
   * spellings that the site keeps apart, and to part people whom it takes for one
   */
  voices: z.record(z.string(), z.string().trim().min(1).max(70).nullable()).default({}),
  /** stories on one page of a list */
  pageSize: z.int().min(5).max(500).default(50),
})

export type Settings = z.output<typeof settingsSchema>

/** Checks settings; throws an error that names the path of each wrong field and what was expected there. */
export function checkSettings(value: unknown, file: string): Settings {
  const checked = settingsSchema.safeParse(value)
  if (checked.success) return checked.data
  const problems = checked.error.issues.map(
    (issue) => `  ${issue.path.join('.') || '(the whole)'}: ${issue.message}`,
  )
  throw new Error(`${file} holds settings that cannot be used:\n${problems.join('\n')}`)
}
