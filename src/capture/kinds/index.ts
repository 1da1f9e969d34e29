import { addressNotice } from './address-notice.ts'
import { alternateAddresses } from './alternate-addresses.ts'
import { boxed } from './boxed.ts'
import { breadcrumb } from './breadcrumb.ts'
import { byline } from './byline.ts'
import { caption } from './caption.ts'
import { dates } from './dates.ts'
import { dialogue } from './dialogue.ts'
import { embeddedLink } from './embedded-link.ts'
import { headline } from './headline.ts'
import { leftover } from './leftover.ts'
import type { LineKind } from './line-kind.ts'
import { listItem } from './list-item.ts'
import { numberedPart } from './numbered-part.ts'
import { ornament } from './ornament.ts'
import { pageFurniture } from './page-furniture.ts'
import { paragraph } from './paragraph.ts'
import { publisherFurniture } from './publisher-furniture.ts'
import { quotedBlock } from './quoted-block.ts'
import { repeatedHeadline } from './repeated-headline.ts'
import { standfirst } from './standfirst.ts'
import { subheading } from './subheading.ts'

/** Every kind of line; the first that reads a line takes it. */
export const LINE_KINDS: readonly LineKind[] = [
  boxed,
  headline, // the survey has weighed these two against everything else
  repeatedHeadline,
  byline,
  breadcrumb,
  alternateAddresses, // before furniture, which knows a host name too
  addressNotice,
  publisherFurniture,
  embeddedLink, // before furniture, which knows "Watch:" too
  caption, // before furniture: "© dpa" ends a caption in the article and is a notice elsewhere
  pageFurniture,
  ornament,
  dates,
  dialogue, // before the summary, as an interview can begin right below its date
  standfirst,
  quotedBlock, // before list items: "— Mira Halden" begins with a dash too
  numberedPart, // before list items, which stand together
  listItem,
  paragraph,
  subheading,
  leftover, // reads everything
]
