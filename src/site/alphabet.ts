/** Whether texts in a language, by its BCP 47 tag, are written in Latin letters, as CLDR's likely subtags tell. */
export const isLatin = (language: string): boolean => new Intl.Locale(language).maximize().script === 'Latn'
