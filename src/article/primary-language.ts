/** The primary subtag of a language (BCP 47), in lower case: "pt" of "pt-BR". */
export const primaryLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''
