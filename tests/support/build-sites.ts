import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { demoCaptures } from '../../src/commands/demo/demo-captures.ts'
import { EDITED_FILES } from '../fixtures/edited-captures.ts'
import { HOSTILE_CAPTURES } from '../fixtures/hostile-captures.ts'
import { browserFile } from './browser.ts'
import { runCommand } from './run-command.ts'
import { HOME } from './sites.ts'

const DEMO_COUNT = 130

/** Builds every site that tests look at, once, where a test of the run needs one. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-tests-'))
  const at = (name: string) => path.join(folder, name)
  const sites = {
    real: at('real'),
    addressed: at('addressed'),
    demo: at('demo'),
    edited: at('edited'),
    hostile: at('hostile'),
    arabic: at('arabic'),
  }
  project.provide('sites', sites)
  const wanted = project.vitest.projects.some(({ name }) => name !== 'core')
  if (wanted) {
    const demo = captures(at('demo-seeds'), demoCaptures(DEMO_COUNT))
    const hostile = captures(at('hostile-seeds'), HOSTILE_CAPTURES)
    const edited = captures(at('edited-seeds'), EDITED_FILES)
    // two at a time, of captures of their own
    await Promise.all([
      build(['--out', sites.real]),
      build(['--seeds', demo, '--out', sites.demo, '--site', HOME]),
    ])
    await Promise.all([
      build(['--out', sites.addressed, '--site', HOME]),
      build(['--seeds', edited, '--out', sites.edited, '--site', HOME]),
    ])
    await Promise.all([
      build(['--seeds', hostile, '--out', sites.hostile, '--site', HOME]),
      build(['--seeds', edited, '--out', sites.arabic, '--language', 'ar']),
    ])
    await browserFile() // before two files of tests ask for it at once
  }
  return () => rmSync(folder, { recursive: true, force: true })
}

function captures(
  folder: string,
  files: readonly { readonly file: string; readonly text: string | Uint8Array }[],
): string {
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of files) writeFileSync(path.join(folder, file), text)
  return folder
}

async function build(args: readonly string[]): Promise<void> {
  const { code, output } = await runCommand('build', args)
  if (code !== 0) throw new Error(`a site for the tests cannot be built:\n${output}`)
}
