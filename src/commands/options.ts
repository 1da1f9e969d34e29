import path from 'node:path'
import { parseArgs } from 'node:util'

/** The options of a command that take a value, each with what its help says. */
export type OptionHelp = Readonly<Record<string, string>>

/** What was given on the command line. */
export interface Given {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
  readonly rest: readonly string[]
}

/** How a command is called, for its help: `usage` after "npm run", and one line on what it does. */
export interface CommandHelp {
  readonly usage: string
  readonly about: string
  readonly options: OptionHelp
  /** options without a value, each with what its help says */
  readonly flags?: OptionHelp
  /** what it takes beside options, in words; left out where it takes nothing */
  readonly takes?: string
}

/**
 * Reads a command line. `--help` prints the help and ends the process; an option that the command does not have is
 * refused by name with exit code 2.
 */
export function readOptions(help: CommandHelp, argv: readonly string[]): Given {
  const known = Object.keys(help.options)
  const flags = Object.keys(help.flags ?? {})
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        ...Object.fromEntries(known.map((name) => [name, { type: 'string' }] as const)),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' }] as const)),
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    })
    if (values['help'] === true) leave(0, helpText(help))
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
    const given = new Map<string, unknown>(Object.entries(values))
    for (const [name, value] of given) if (value === '') refuse(`--${name} was given without a value`)
    if (help.takes === undefined && positionals.length > 0)
      refuse(`this command takes options only, and was given ${positionals.join(' ')}; --help says more`)
    return {
      values: Object.fromEntries(known.map((name) => [name, text(given.get(name))])),
      flags: new Set(flags.filter((name) => given.get(name) === true)),
      rest: positionals,
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return refuse(`${message.replace(/\. To specify a positional.*/s, '')}\n\n${helpText(help)}`)
  }
}

/** A path that was given, as seen from where its user stands; `fallback` counts from the project. */
export function placeGiven(value: string | undefined, fallback: string): string {
  return value === undefined ? path.resolve(fallback) : path.resolve(process.env['INIT_CWD'] ?? '.', value)
}

/** A port that was given; anything else is refused. */
export function portGiven(value: string | undefined, fallback: number): number {
  const port = Number(value ?? fallback)
  return Number.isInteger(port) && port >= 0 && port <= 65535
    ? port
    : refuse(`--port ${value} is no port; expected a number up to 65535`)
}

/** Ends the process because of how it was called: a message on standard error, exit code 2. */
export function refuse(message: string): never {
  return leave(2, message)
}

function leave(code: number, message: string): never {
  ;(code === 0 ? process.stdout : process.stderr).write(`${message}\n`)
  process.exit(code)
}

function helpText({ usage, about, options, flags }: CommandHelp): string {
  const lines = Object.entries({ ...options, ...flags, help: 'this help' }).map(
    ([name, text]) => `  --${name.padEnd(12)}${text}`,
  )
  return [about, '', `usage: npm run ${usage}`, '', ...lines].join('\n')
}
