/** The words of a text: runs of letters, digits, combining marks and underscores, in order. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}
