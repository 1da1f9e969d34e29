/** Names of time zones that mean one offset wherever news is written; CST, IST and MST, which mean several, are left out. */
const OFFSETS: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  WET: 'Z',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  SAST: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  TRT: '+03:00',
  IRST: '+03:30',
  PKT: '+05:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  MDT: '-06:00',
  PDT: '-07:00',
  PST: '-08:00',
}
/** Names that mean one offset in winter and another in summer. */
const PLACES: Readonly<Record<string, string>> = { ET: 'America/New_York', PT: 'America/Los_Angeles' }

/** Every name of a time zone, for a pattern; "ET" before another word is French for "and". */
export const ZONE_NAMES = [
  ...Object.keys(OFFSETS),
  ...Object.keys(PLACES).map((name) => `${name}(?!\\s+\\p{L})`),
].join('|')

/** The offset from UTC that a zone's name stands for on a day (YYYY-MM-DD): "Z" or "±HH:MM"; empty for names that mean several. */
export function offsetOf(name: string, day: string): string {
  const place = PLACES[name]
  return OFFSETS[name] ?? (place === undefined ? '' : offsetAt(place, day))
}

function offsetAt(timeZone: string, day: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${day}T12:00Z`),
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
}
