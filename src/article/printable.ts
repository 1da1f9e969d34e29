/** Characters that neither HTML nor XML 1.0 may hold. */
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g

/** A source text fit for a page: a replacement character for each that HTML and XML cannot hold, one for one. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd')
}
