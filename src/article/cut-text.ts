/** The characters (code points) of a text, if they are more than `most`; of a long one only as many units as can matter. */
function tooMany(text: string, most: number, units: string): string[] | null {
  if (text.length <= most) return null
  const characters = [...units]
  return characters.length <= most ? null : characters
}

/** The end of a text, cut at a space where it is longer than `most` characters (code points), an ellipsis before it. */
export function endOfText(text: string, most: number): string {
  const characters = tooMany(text, most, text.slice(-2 * most - 2))
  if (characters === null) return text
  const last = characters.slice(-most).join('')
  return `… ${last.replace(/^\S*\s/, '')}`
}

/** The beginning of a text, cut at a space where it is longer than `most` characters (code points), an ellipsis behind it. */
export function startOfText(text: string, most: number): string {
  const characters = tooMany(text, most, text.slice(0, 2 * most + 2))
  if (characters === null) return text
  const first = characters.slice(0, most).join('')
  return `${first.replace(/\s\S*$/, '')} …`
}
