import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Issue } from '../article/issue.ts'
import type { Severity } from '../article/severity.ts'
import { findDuplicates } from '../library/duplicates.ts'
import { ledgerText } from '../library/ledger.ts'
import { recordAddresses } from '../library/record-addresses.ts'
import type { Problem } from '../loader/find-captures.ts'
import { LEDGER_FILE } from '../loader/ledger-file.ts'
import { shownFrom } from '../loader/problem-line.ts'
import { type FolderReport, readFolder } from '../loader/read-folder.ts'
import { placeGiven, readOptions, refuse } from './options.ts'
import { codesTable, showProblem } from './show-problems.ts'

const { rest, flags } = readOptions(
  {
    usage: 'check -- [DIR]',
    about:
      'Reads every capture in a folder (seeds/ unless named) and prints each problem with its remedy. Exit code 1 where one is an error.',
    options: {},
    flags: {
      json: 'print one JSON object with every problem, for machines',
      write: 'keep the addresses of all articles and sections in the folder, in permalinks.json',
      codes: 'print every code that a problem can have, with its remedy, and end',
    },
    takes: 'a folder of captures',
  },
  process.argv.slice(2),
)
if (rest.length > 1) refuse(`check reads one folder, and was given ${rest.length}`)
if (flags.has('codes')) console.log(codesTable())
else await checkFolder(placeGiven(rest[0], 'seeds'))

async function checkFolder(folder: string): Promise<void> {
  const found: Problem[] = []
  const report = await readFolder(folder, (problem) => found.push(problem)).catch((error: Error) =>
    refuse(`${folder} cannot be read: ${error.message}`),
  )
  const { files } = report
  const writes = flags.has('write')
  if (writes) await keepAddresses(folder, report)
  const problems = writes ? found.filter(({ issue }) => issue.code !== 'unkept-address') : found
  const counts = {
    error: count(problems, 'error'),
    warning: count(problems, 'warning'),
    note: count(problems, 'note'),
  }
  if (flags.has('json'))
    console.log(
      JSON.stringify({ folder, captures: files.length, counts, problems: problems.map(flat) }, null, 2),
    )
  else {
    const columns = process.stdout.isTTY ? process.stdout.columns : null
    for (const { file, issue } of problems)
      console.log(showProblem(path.join(shownFrom(folder), file), issue, { columns, stream: process.stdout }))
    const parts = Object.entries(counts).map(([severity, n]) => number(n, severity))
    console.log(`${number(files.length, 'capture')}: ${parts.join(', ')}`)
  }
  if (counts.error > 0) process.exitCode = 1
}

/** Writes the ledger of addresses, whole or not at all; leaves one that cannot be read as it is. */
async function keepAddresses(folder: string, { places, prints, ledger }: FolderReport): Promise<void> {
  if (ledger === null) return
  const place = path.join(folder, LEDGER_FILE)
  const text = ledgerText(recordAddresses(places, new Set(findDuplicates(prints).keys()), ledger))
  await writeFile(`${place}.new`, text)
  await rename(`${place}.new`, place)
}

function count(problems: readonly Problem[], severity: Severity): number {
  return problems.filter(({ issue }) => issue.severity === severity).length
}

function number(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

function flat({ file, issue }: Problem): { file: string } & Issue {
  return { file, ...issue }
}
