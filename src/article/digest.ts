import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/**
 * A short name for a text: `length` characters (at most 16) of its SHA-256, written in letters and digits
 * that cannot be mistaken for each other (no i, l, o, 0, 1).
 */
export function shortDigest(text: string, length: number): string {
  const bytes = sha256(new TextEncoder().encode(text))
  return Array.from(bytes.subarray(0, length), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}
