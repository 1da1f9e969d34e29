import { FIXED } from '../../library/permalinks.ts'
import { articleJsonSchema } from '../article-schema.ts'
import type { SiteFileKind } from './site-file.ts'

/** The JSON Schema of the JSON editions. */
export const schema: SiteFileKind = () => [
  {
    address: FIXED.schema,
    mediaType: 'application/schema+json',
    render: () => `${JSON.stringify(articleJsonSchema(), null, 2)}\n`,
  },
]
