/** A noun that goes with a number; or that says the number itself, as Arabic does of one and two. */
type Form = string | { readonly whole: string }

/** The forms of a noun by number, as its language has them (Unicode CLDR, plural rules); `other` serves for the rest. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, Form>> & { readonly other: string }

/** Writes so many of something in a language: the number as it is shown with the form that goes with it, or the form alone that says it. */
export function plurals(language: string): (n: number, shown: string, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  return (n, shown, forms) => {
    const form = forms[rules.select(n)] ?? forms.other
    return typeof form === 'string' ? `${shown} ${form}` : form.whole
  }
}
