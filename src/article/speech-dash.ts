import { primaryLanguage } from './primary-language.ts'

const LANGUAGES: ReadonlySet<string> = new Set(
  'be bg ca da es fi fr gl is nb nn no pl pt ru sv uk'.split(' '),
)

/** Whether papers in a language (BCP 47) open speech with a dash: "– Vi blir, sier Mira Halden." */
export const opensSpeechWithDash = (language: string): boolean => LANGUAGES.has(primaryLanguage(language))
