/** The languages that the site's own words are written in (BCP 47). */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'ru', 'zh'] as const
export type SiteLanguage = (typeof LANGUAGES)[number]
