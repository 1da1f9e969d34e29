import type { Settings } from './settings-schema.ts'

/** Every other address at which the same files stand, the hidden service last. */
export function mirrorsOf({ mirrors, onion }: Settings): string[] {
  return onion === null ? mirrors : [...mirrors, onion]
}
