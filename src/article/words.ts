/** The words of a text: runs of letters, digits, combining marks and underscores, in order. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}

/** A text as its words in lower case: texts that differ in case, spacing and punctuation only are the same. */
export function looseText(text: string): string {
  return words(text.toLowerCase()).join(' ')
}
