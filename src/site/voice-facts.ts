import type { VoiceRole } from '../library/voices/voices.ts'
import type { Site } from './site.ts'

/** How often somebody speaks in a role, and from when to when, as far as dates are known. */
export function roleTimes({ count, first, last }: VoiceRole, { wording, show }: Site): string {
  const often = wording.quotations(count, show.number(count))
  if (first === null || last === null) return often
  return `${often}${wording.comma}${wording.between(show.date(first, 'month'), show.date(last, 'month'))}`
}
