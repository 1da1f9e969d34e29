import { readFileSync } from 'node:fs'
import { parseCapture } from '../capture/parse-capture.ts'
for (const f of process.argv.slice(2)) { const p = parseCapture(readFileSync(f), f.replace(/^.*\//,'')); if (p.ok) console.log(JSON.stringify(p.article)); else console.error(p.issue) }
