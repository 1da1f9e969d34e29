/** Text with white space collapsed to one space and none at the ends; every other character stays. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/** White space that is no single space between words; most texts have none. */
const UNTIDY = /[^\S ]|^ | {2}| $/
