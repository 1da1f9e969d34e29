/** So many texts are remembered: more than the lines of most pages. */
const MOST = 4096
/** Longer texts are not, in characters: they are few, and would be held on to. */
const LONGEST = 1000

/** A reading of a text that remembers what it made of the last texts, as lines are asked the same from many sides. */
export function perText<Value>(read: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, { readonly value: Value }>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const known = made.get(text)
    if (known !== undefined) return known.value
    const value = read(text)
    if (made.size >= MOST) made.clear()
    made.set(text, { value })
    return value
  }
}

/** The same of a text in a language (BCP 47). */
export function perTextIn<Value>(
  read: (text: string, language: string) => Value,
): (text: string, language: string) => Value {
  const inLanguage = perText((language) => perText((text) => read(text, language)))
  return (text, language) => inLanguage(language)(text)
}
