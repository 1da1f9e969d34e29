import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { monthTable } from './month-table.ts'
import { readOptions } from './options.ts'

const TABLE = path.resolve('src/capture/month-names.json')

readOptions(
  {
    usage: 'months',
    about: 'Writes the names of months that captures are read with, as date-fns and the runtime have them.',
    options: {},
  },
  process.argv.slice(2),
)
const table = monthTable()
await writeFile(TABLE, `${JSON.stringify(table)}\n`)
console.log(`${Object.keys(table).length} languages: ${path.relative('.', TABLE)} is written`)
