import { readFile } from 'node:fs/promises'
import type { Issue } from '../article/issue.ts'
import type { CaptureFile } from './find-captures.ts'

export type ReadCapture =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly issue: Issue }

/** The bytes of a capture's file, or the issue that says why it cannot be read. */
export async function readCapture({ path }: CaptureFile): Promise<ReadCapture> {
  try {
    return { ok: true, bytes: await readFile(path) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const remedy = 'let this user read the file, or move it out of the folder of captures'
    return { ok: false, issue: { code: 'unreadable-file', severity: 'error', lines: [1, 1], reason, remedy } }
  }
}
