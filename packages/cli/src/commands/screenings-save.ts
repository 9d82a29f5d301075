import { defineCommand, usageError } from '../command.ts'
import { plain } from '../output.ts'
import { progressOn } from '../progress.ts'
import { askingOptions, momentOf, screeningOptionsOf } from '../screening-options.ts'

/** `marsad screenings save`: keep a customer file. */
export const screeningsSaveCommand = defineCommand({
  name: 'screenings save',
  summary: 'Keep the rows of a customer file, to be asked again whenever the lists change',
  details: [
    'Files are read as by marsad screen --input. The rows are kept in the workspace with how they are to be asked; nothing is asked yet.',
  ],
  args: { usage: 'NAME --input FILE', min: 1, max: 1 },
  options: {
    input: { type: 'string', value: 'FILE', summary: 'the file (.csv, .jsonl, .xlsx)' },
    columns: { type: 'string', value: 'MAP', summary: 'which column is what: name=Customer,id=2' },
    delimiter: { type: 'string', value: 'SIGN', summary: 'comma, semicolon, tab, pipe or none' },
    encoding: { type: 'string', value: 'NAME', summary: 'its encoding, such as windows-1256' },
    sheet: { type: 'string', value: 'NAME', summary: 'sheet of a workbook (default: the first)' },
    schema: { type: 'string', value: 'KIND', summary: 'what rows are that do not say it: Person, Company …' },
    ...askingOptions,
  },
  examples: [
    { run: 'marsad screenings save customers --input customers.csv', note: 'then: marsad screenings run customers' },
  ],
  async run({ args, options }, context) {
    const { input, columns, delimiter, encoding, sheet, schema } = options
    if (input === undefined)
      throw usageError('marsad screenings save wants --input FILE; see marsad screenings save --help')
    const { saveScreening } = await import('@marsad/server/saved/save-screening')
    const { requireSchema } = await import('@marsad/server/batch/make-row')
    const { requireMoment } = await import('@marsad/server/operations/register-state')
    const { statSync } = await import('node:fs')
    const store = await context.workspace.store()
    const lists = [...new Set((await store.editions()).map(({ list }) => list))]
    const settings = { screening: screeningOptionsOf(options, lists), moment: requireMoment(momentOf(options)) }
    const total = statSync(input, { throwIfNoEntry: false })?.size ?? 0
    const bar = progressOn(context.io.stderr, 'saving')
    try {
      const { screening, facts } = await saveScreening(store, args[0] ?? '', input, {
        settings,
        now: new Date().toISOString(),
        ...(columns === undefined ? {} : { columns }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(encoding === undefined ? {} : { encoding }),
        ...(sheet === undefined ? {} : { sheet }),
        ...(schema === undefined ? {} : { schema: requireSchema(schema) }),
        onBytes: (bytes) => bar.update(bytes, total),
      })
      bar.done()
      context.emit({ name: screening.name, ...facts, settings })
      const { rows, failed, noted, unused, remarks } = facts
      context.say(
        `${context.paints.bold(plain(screening.name))}: ${rows} rows kept, ${failed} of them cannot be asked, ${noted} have notes\n`,
      )
      if (unused.length > 0) context.say(`  columns not read: ${plain(unused.slice(0, 20).join(', '))}\n`)
      for (const remark of remarks) context.say(`  ${plain(remark)}\n`)
      return 0
    } finally {
      bar.done()
    }
  },
})
