import { tidy } from '../article/tidy.ts'

const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d)?)?)?[\s,:]*(?:by )?(\p{Lu}[\p{L}\p{M}&’' .-]{1,50}?)(?:\s*[.,|·–—]|\s+(?:(?:19|20)\d\d\b|all|alle|tous|todos|tutti|inc|ltd|llc|gmbh|reserved|rights)\b|$)/iu

/** The publisher that a line on rights names ("© 2024 Calder Post. All rights reserved."), or null. */
export function publisherIn(line: string): string | null {
  const name = RIGHTS.exec(tidy(line))?.[1]?.trim() ?? null
  return name !== null && /^\p{Lu}/u.test(name) && !/rights|reserved/i.test(name) ? name : null
}
