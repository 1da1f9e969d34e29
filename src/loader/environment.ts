import path from 'node:path'
import given from '../site/settings.ts'
import { checkSettings, type Settings } from '../site/settings-schema.ts'

/** The names of the variables through which a command hands its options to the build. */
export const OPTION = {
  seeds: 'BROADSHEET_SEEDS',
  site: 'BROADSHEET_SITE',
  cache: 'BROADSHEET_CACHE',
} as const

/** The folder of captures, as an absolute path: `seeds/` unless a command names another. */
export function seedsFolder(): string {
  return path.resolve(process.env[OPTION.seeds] ?? 'seeds')
}

/** The settings of the site, checked, with what a command overrides; throws where one cannot be used. */
export function siteSettings(): Settings {
  const site = process.env[OPTION.site]
  return site === undefined
    ? checkSettings(given, 'src/site/settings.ts')
    : checkSettings({ ...given, site }, 'src/site/settings.ts, with --site,')
}
