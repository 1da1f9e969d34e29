/** Text with white space collapsed to one space and none at the ends; every other character stays. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
