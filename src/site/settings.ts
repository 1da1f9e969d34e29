import type { z } from 'zod'
import type { settingsSchema } from './settings-schema.ts'

/** The settings of this site; `settings-schema.ts` says what each means, and what it is where it is left out. */
const settings: z.input<typeof settingsSchema> = {
  title: 'Broadsheet',
  language: 'en',
}

export default settings
