import type { Issue } from '../article/issue.ts'
import { idOf } from '../capture/parse-capture.ts'
import { formerSlugs } from '../library/former-slugs.ts'
import type { Ledger } from '../library/ledger.ts'
import { aliasProblems, ledgerProblems } from '../library/ledger-problems.ts'
import type { Place } from '../library/place.ts'
import type { Problem } from './find-captures.ts'
import { LEDGER_FILE, readLedgerFile } from './ledger-file.ts'

/**
 * Reads the ledger of a folder of captures, and reports what is wrong with it.
 *
 * @param files every capture of the folder, also those that cannot be read
 * @param places those of the captures that can
 * @returns null where the ledger is wrong
 */
export async function checkLedger(
  folder: string,
  files: readonly string[],
  places: readonly Place[],
  report: (problem: Problem) => void,
): Promise<Ledger | null> {
  const read = await readLedgerFile(folder)
  const say = (issues: readonly Issue[]) => {
    for (const issue of issues) report({ file: LEDGER_FILE, issue })
  }
  if (!read.ok) {
    say(read.issues)
    return null
  }
  const former = formerSlugs(places, read.ledger)
  say(ledgerProblems(places, former, new Set(files.map(idOf)), read.ledger))
  aliasProblems(places, former).forEach(report)
  return read.ledger
}
