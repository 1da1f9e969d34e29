import { CARRIED } from './carried.ts'
import { CLAUSES } from './clauses.ts'
import { DASHES } from './dashes.ts'
import { LANGUAGES } from './languages.ts'
import { MARKS } from './marks.ts'
import { MORE_LANGUAGES } from './more-languages.ts'
import { ORDERS } from './orders.ts'
import { PRONOUNS } from './pronouns.ts'
import { SPEAKERS } from './speakers.ts'
import { TERMS } from './terms.ts'

/** Everything that the reading of quotations promises, one row each, by topic. */
export const CASES = {
  MARKS,
  ORDERS,
  SPEAKERS,
  PRONOUNS,
  TERMS,
  CARRIED,
  CLAUSES,
  DASHES,
  LANGUAGES,
  MORE_LANGUAGES,
}
