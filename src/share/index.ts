import { email } from './email.ts'
import type { ShareTarget } from './share-target.ts'

/** The ways to pass something on, in the order that pages list them. */
export const SHARE_TARGETS: readonly ShareTarget[] = [email]
