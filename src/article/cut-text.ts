/** The end of a text, cut at a space where it is longer than `most` characters (code points), an ellipsis before it. */
export function endOfText(text: string, most: number): string {
  if (text.length <= most) return text
  const last = [...text.slice(-2 * most)].slice(-most).join('')
  return `… ${last.replace(/^\S*\s/, '')}`
}

/** The beginning of a text, cut at a space where it is longer than `most` characters (code points), an ellipsis behind it. */
export function startOfText(text: string, most: number): string {
  if (text.length <= most) return text
  const first = [...text.slice(0, 2 * most)].slice(0, most).join('')
  return `${first.replace(/\s\S*$/, '')} …`
}
