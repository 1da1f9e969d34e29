import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly output: string
}

/** Runs one of the project's commands (src/commands/NAME.ts) as npm does; `env` adds to the environment, `input` is its standard input. */
export function runCommand(
  name: string,
  args: readonly string[],
  { env = {}, input }: { env?: NodeJS.ProcessEnv; input?: Uint8Array } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`src/commands/${name}.ts`, ...args], {
      cwd: ROOT,
      env: { ...withoutVitest(process.env), ...env },
    })
    child.stdin.end(input ?? '')
    let stdout = ''
    let output = ''
    child.stdout.on('data', (part: Buffer) => {
      stdout += part
      output += part
    })
    child.stderr.on('data', (part: Buffer) => {
      output += part
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, output }))
  })
}

/** The environment of a reader's own shell: what the test runner sets would change how a build behaves. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TEST$)/.test(name),
  )
  return Object.fromEntries(kept)
}
