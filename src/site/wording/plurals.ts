/** The forms of a noun by number, as its language has them (Unicode CLDR, plural rules); `other` serves for the rest. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** Writes so many of something in a language: the number as it is shown, and the form that goes with it. */
export function plurals(language: string): (n: number, shown: string, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  return (n, shown, forms) => `${shown} ${forms[rules.select(n)] ?? forms.other}`
}
