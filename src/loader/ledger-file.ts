import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { NOTHING_PUBLISHED, type ReadLedger, readLedger } from '../library/ledger.ts'

/** The name of the ledger of addresses, in the folder of captures itself. */
export const LEDGER_FILE = 'permalinks.json'

/** The ledger of a folder of captures; empty where it has none. Throws where the file is there and cannot be read. */
export async function readLedgerFile(folder: string): Promise<ReadLedger> {
  try {
    return readLedger(await readFile(path.join(folder, LEDGER_FILE), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { ok: true, ledger: NOTHING_PUBLISHED }
    throw error
  }
}
