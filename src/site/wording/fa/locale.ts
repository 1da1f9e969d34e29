import type { Locale } from 'date-fns'
import { faIR } from 'date-fns/locale/fa-IR'

/** Months as papers of Iran name them ("ژوئیه"); date-fns has the names that English gives them. */
const MONTHS = new Intl.DateTimeFormat('fa-IR-u-ca-gregory', { month: 'long', timeZone: 'UTC' })

export const locale: Locale = {
  ...faIR,
  localize: {
    ...faIR.localize,
    month: (month, options) =>
      options?.width === 'narrow'
        ? faIR.localize.month(month, options)
        : MONTHS.format(Date.UTC(2024, month, 15)),
  },
}
