/** Text with white space (NBSP too) collapsed to one space and none at the ends; every other character stays. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}
