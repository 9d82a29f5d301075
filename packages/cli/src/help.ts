import { type Command, commonOptions, type Options } from './command.ts'

const optionLines = (options: Options): string[] => {
  const rows = Object.entries(options).map(([name, { short, value, summary }]): [string, string] => {
    const flag = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
    return [flag, summary]
  })
  const width = Math.max(...rows.map(([flag]) => flag.length))
  return rows.map(([flag, summary]) => `  ${flag.padEnd(width)}  ${summary}`)
}

/** The help of one command: usage, what it does, options, examples. */
export const commandHelp = (command: Command): string => {
  const usage = ['marsad', command.name, command.args.usage, '[options]'].filter((word) => word !== '').join(' ')
  const examples = command.examples.flatMap(({ run, note }) => [`  ${run}`, `      ${note}`])
  return [
    command.summary,
    '',
    `Usage: ${usage}`,
    ...(command.details === undefined ? [] : ['', ...command.details]),
    '',
    'Options:',
    ...optionLines({ ...command.options, ...commonOptions }),
    '',
    'Examples:',
    ...examples,
    '',
  ].join('\n')
}

/** The help of the whole program. */
export const programHelp = (commands: readonly Command[]): string => {
  const rows = commands.map((command): [string, string] => [
    `${command.name} ${command.args.usage}`.trim(),
    command.summary,
  ])
  const width = Math.max(...rows.map(([usage]) => usage.length))
  return [
    'Marsad: who a text names, what it says and whether the sanctions lists bear it out.',
    '',
    'Usage: marsad COMMAND [options]',
    '',
    'Commands:',
    ...rows.map(([usage, summary]) => `  ${usage.padEnd(width)}  ${summary}`),
    '',
    'Everywhere:',
    ...optionLines(commonOptions),
    '      --version    the version',
    '',
    'The workspace is --data DIR, else MARSAD_DATA, else the folder for application data of this system. DATABASE_URL',
    'puts the register and the documents into PostgreSQL. Exit codes: 0 done, 1 failed, 2 wrong usage. With --json an',
    'error is one problem object (RFC 9457) on standard error, and standard output stays empty.',
    '',
    'Examples:',
    '  marsad lists update',
    '      fetch the UN list from its official address',
    '  marsad read article.txt --published 2022-01-02',
    '      who is named, who said what, which figures and dates',
    '  marsad COMMAND --help',
    '      all about one command',
    '',
  ].join('\n')
}
