import { MarsadError, placeText } from '@marsad/core/errors'
import { problemOf } from '@marsad/server/http/problem'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { version } from '@marsad/server/version'
import { type Command, findCommand, parseInput, usageError } from './command.ts'
import { commands } from './commands/index.ts'
import type { Context } from './context.ts'
import { dataFolder } from './data-folder.ts'
import { commandHelp, programHelp } from './help.ts'
import { type Io, processIo } from './io.ts'
import { paints, plain } from './output.ts'

const faultText = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** One line for a person: where, what, and the code to look up. */
const complain = (error: unknown, io: Io): void => {
  const { red } = paints(io.stderr.isTTY === true, io.env)
  if (error instanceof MarsadError) {
    // Some messages begin with the file themselves.
    const { file } = error.place
    const where = file !== undefined && error.message.startsWith(file) ? '' : placeText(error.place)
    const reference = error.place.reference === undefined ? '' : `${error.place.reference}: `
    const place = plain(`${where === '' ? '' : `${where}: `}${reference}`)
    io.stderr.write(`${red('marsad:')} ${place}${plain(error.message)} [${error.code}]\n`)
    return
  }
  io.stderr.write(`${red('marsad:')} a fault in Marsad itself [internal]\n${faultText(error)}\n`)
}

/** Faults of what was typed. The same code about something in a file is a failure: another command line does not help there. */
const misuses: readonly string[] = ['usage', 'date-invalid', 'request-invalid']

const isMisuse = (error: unknown): boolean =>
  error instanceof MarsadError && misuses.includes(error.code) && error.place.file === undefined

const failed = (error: unknown, json: boolean, io: Io): number => {
  const problem = problemOf(error)
  // Over HTTP a fault hides its inside; here the one who reads it is the one who runs it.
  const detail = error instanceof MarsadError ? problem.detail : faultText(error)
  if (json) io.stderr.write(`${JSON.stringify({ ...problem, detail })}\n`)
  else complain(error, io)
  return isMisuse(error) ? 2 : 1
}

const contextOf = (io: Io, json: boolean, data: string | undefined): Context => {
  const databaseUrl = io.env.DATABASE_URL
  return {
    io,
    json,
    paints: paints(io.stdout.isTTY === true && !json, io.env),
    workspace: workspaceAt(dataFolder(data, io), databaseUrl === '' ? undefined : databaseUrl),
    say: (text) => void (json || io.stdout.write(text)),
    remark: (text) => void io.stderr.write(`${text}\n`),
    emit: (value) => void (json && io.stdout.write(`${JSON.stringify(value)}\n`)),
  }
}

const runCommand = async (command: Command, rest: readonly string[], io: Io): Promise<number> => {
  const input = parseInput(command, rest)
  if (input.help) {
    io.stdout.write(commandHelp(command))
    return 0
  }
  const context = contextOf(io, input.json, input.data)
  try {
    return (await command.run(input, context)) ?? 0
  } finally {
    await context.workspace.close()
  }
}

/** What is wrong with the first word: `decide` alone is the beginning of three commands. */
const wordProblem = (word: string | undefined): string => {
  if (word === undefined) return 'no command'
  const longer = commands.filter(({ name }) => name.startsWith(`${word} `)).map(({ name }) => `marsad ${name}`)
  return longer.length === 0
    ? `unknown command "${word.slice(0, 80)}"`
    : `"${word}" is not all; write ${longer.join(', ')}`
}

/**
 * The whole program: takes the words after `marsad`, answers the exit code (0 done, 1 failed, 2 wrong usage). Never
 * throws and never ends the process, so that tests call it with an {@link Io} of their own.
 */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  const json = argv.includes('--json')
  try {
    const found = findCommand(argv, commands)
    if (found !== undefined) return await runCommand(found.command, found.rest, io)
    if (argv.includes('--version')) {
      io.stdout.write(json ? `${JSON.stringify({ version })}\n` : `marsad ${version}\n`)
      return 0
    }
    const word = argv.find((argument) => !argument.startsWith('-'))
    if (word === undefined && (argv.length === 0 || argv.includes('--help') || argv.includes('-h'))) {
      io.stdout.write(programHelp(commands))
      return argv.length === 0 ? 2 : 0
    }
    throw usageError(`${wordProblem(word)}; see marsad --help`)
  } catch (error) {
    return failed(error, json, io)
  }
}

/** Runs the program in this process. A reader that goes away (`marsad … | head`) is no fault. */
export const run = async (): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  process.exitCode = await main(process.argv.slice(2), processIo())
}
