import 'vitest'

/** The sites that are built once for all tests, by name, each a folder. */
export interface Sites {
  /** the real capture, without an address of its own */
  readonly real: string
  /** the real capture at https://news.example/mirror/ */
  readonly addressed: string
  /** invented captures in several languages */
  readonly demo: string
  /** captures with photos, corrections and a withdrawal, and two of one article */
  readonly edited: string
  /** the captures of `edited` on a site whose own words are Arabic */
  readonly arabic: string
  /** captures that try to break out */
  readonly hostile: string
}

export const HOME = 'https://news.example/mirror/'

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Sites
  }
}
