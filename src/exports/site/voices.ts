import { FIXED } from '../../library/permalinks.ts'
import { voicesJson } from '../voice/voice-data.ts'
import type { SiteFileKind } from './site-file.ts'

/** Everybody who speaks, for the search through them. */
export const voices: SiteFileKind = (site) => [
  { address: FIXED.voiceIndex, mediaType: 'application/json', render: () => voicesJson(site) },
]
