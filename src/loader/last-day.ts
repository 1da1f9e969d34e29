import { utc } from '@date-fns/utc'
import { addHours } from 'date-fns/addHours'
import { formatISO } from 'date-fns/formatISO'

/** Hours by which the first clocks of the world are ahead of UTC. */
const AHEAD = 14

/** The last day that has come anywhere, as YYYY-MM-DD, by this machine's clock. */
export function lastDay(): string {
  return formatISO(addHours(utc(new Date()), AHEAD), { representation: 'date' })
}
