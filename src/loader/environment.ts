import path from 'node:path'
import given from '../site/settings.ts'
import { checkSettings, type Settings } from '../site/settings-schema.ts'

/** The names of the variables through which a command hands its options to the build. */
export const OPTION = {
  seeds: 'BROADSHEET_SEEDS',
  site: 'BROADSHEET_SITE',
  language: 'BROADSHEET_LANGUAGE',
  cache: 'BROADSHEET_CACHE',
} as const

/** The folder of captures, as an absolute path: `seeds/` unless a command names another. */
export function seedsFolder(): string {
  return path.resolve(process.env[OPTION.seeds] ?? 'seeds')
}

/** The settings of the site, checked, with what a command overrides; throws where one cannot be used. */
export function siteSettings(): Settings {
  const options = (['site', 'language'] as const).filter((name) => process.env[OPTION[name]] !== undefined)
  const overriding = Object.fromEntries(options.map((name) => [name, process.env[OPTION[name]]]))
  const file = ['src/site/settings.ts', ...options.map((name) => `--${name}`)].join(', with ')
  return checkSettings({ ...given, ...overriding }, file)
}
