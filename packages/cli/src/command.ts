import { parseArgs } from 'node:util'
import { MarsadError } from '@marsad/core/errors'
import type { Context } from './context.ts'

/** One option of a command. `value` names its value in the help (`DATE`, `FILE`); booleans have none. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly value?: string
  readonly summary: string
}

/** Options by their long name without the dashes. */
export type Options = Readonly<Record<string, Option>>

/** What the user gave, typed by the options' own table. Options not given are absent. */
export interface Input<O extends Options> {
  readonly args: readonly string[]
  readonly options: { readonly [K in keyof O]?: O[K]['type'] extends 'boolean' ? boolean : string }
}

/** One command as the help, the reference page and the runner see it. */
export interface Command<O extends Options = Options> {
  /** The words after `marsad`: `lists import`. */
  readonly name: string
  readonly summary: string
  /** Further sentences for `--help`: what it writes, limits, where things go. */
  readonly details?: readonly string[]
  /** Positional arguments: how they stand in the usage line and how many may be given. */
  readonly args: { readonly usage: string; readonly min: number; readonly max: number }
  readonly options: O
  /** At least one line that works, with what it shows. */
  readonly examples: readonly { readonly run: string; readonly note: string }[]
  /** Does the work; the number is the exit code, nothing means 0. Work is imported here, so that the others start fast. */
  run(input: Input<O>, context: Context): Promise<number | undefined>
}

/** Declares a command and keeps the types of its options for `run`. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command

/** Options that every command takes. */
export const commonOptions = {
  json: { type: 'boolean', summary: 'one JSON value on standard output, for programs' },
  data: { type: 'string', value: 'DIR', summary: 'the workspace folder (or MARSAD_DATA)' },
  help: { type: 'boolean', short: 'h', summary: 'show this help' },
} as const satisfies Options

/** `usage`: the command line does not fit; the process ends with 2. */
export const usageError = (message: string): MarsadError => new MarsadError('usage', message)

/** The command the line names and what is left of the line; the longest name wins (`lists import` before `lists`). */
export const findCommand = (
  argv: readonly string[],
  commands: readonly Command[],
): { readonly command: Command; readonly rest: readonly string[] } | undefined => {
  const options = {
    json: { type: 'boolean' },
    data: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const words = tokens.filter((token) => token.kind === 'positional')
  for (const length of [2, 1]) {
    const name = words
      .slice(0, length)
      .map((word) => word.value)
      .join(' ')
    const command = commands.find((candidate) => candidate.name === name && name.split(' ').length === length)
    if (command === undefined) continue
    const used = new Set(words.slice(0, length).map((word) => word.index))
    return { command, rest: argv.filter((_, index) => !used.has(index)) }
  }
  return undefined
}

/** Takes the rest of a line apart by a command's table. Throws `usage` naming what does not fit. */
export const parseInput = (
  command: Command,
  rest: readonly string[],
): Input<Options> & { readonly help: boolean; readonly json: boolean; readonly data?: string } => {
  const table: Options = { ...command.options, ...commonOptions }
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
  )
  let parsed: { values: Record<string, unknown>; positionals: string[] }
  try {
    parsed = parseArgs({ args: [...rest], options, allowPositionals: true, strict: true })
  } catch (cause) {
    const message = (cause instanceof Error ? cause.message : String(cause)).split('. ')[0] ?? ''
    throw new MarsadError('usage', `${message}; see marsad ${command.name} --help`, {}, { cause })
  }
  const { help, json, data, ...values } = parsed.values
  const count = parsed.positionals.length
  if (help !== true && (count < command.args.min || count > command.args.max)) {
    const given = count === 0 ? 'nothing was given' : `given: ${parsed.positionals.join(' ').slice(0, 200)}`
    const wanted = command.args.usage === '' ? 'takes no argument' : `wants ${command.args.usage}`
    throw usageError(`marsad ${command.name} ${wanted}; ${given}; see marsad ${command.name} --help`)
  }
  return {
    args: parsed.positionals,
    options: values as Input<Options>['options'],
    help: help === true,
    json: json === true,
    ...(typeof data === 'string' ? { data } : {}),
  }
}
