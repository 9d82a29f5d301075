import { defineCommand, usageError } from '../command.ts'
import { askingOptions, momentOf, partyOptions, queryOf, screeningOptionsOf } from '../screening-options.ts'

/** Options that only a batch has. */
const batchOnly = ['output', 'columns', 'delimiter', 'encoding', 'sheet', 'threads', 'restart', 'receipts'] as const
/** Options that only one name has: in a batch each row says it itself. */
const nameOnly = ['birth-date', 'country', 'gender', 'identifier', 'programme'] as const

/** `marsad screen`: a name, or a file of them. */
export const screenCommand = defineCommand({
  name: 'screen',
  summary: 'Ask the lists about a name in any script, or about every row of a file',
  details: [
    'A score is no verdict on anybody: "match" and "review" say how far the names and facts agree, and a person decides.',
    'With --input, rows come from CSV (, ; tab or | ; UTF-8, UTF-16 or --encoding), JSON lines or an Excel workbook, and one JSON object',
    'a row goes out in their order: {row, id, query, results, formerly, warnings} or {row, id, error}. Columns are known by their titles',
    '(id, name, schema, birth_date, country, aliases, gender, passport …) or by --columns. With --output the same command goes on',
    'where it was ended, even killed; a file named .csv is written as a table with formulas made harmless.',
  ],
  args: { usage: 'NAME | --input FILE', min: 0, max: 1 },
  options: {
    ...partyOptions,
    ...askingOptions,
    input: { type: 'string', value: 'FILE', summary: 'every row of that file (.csv, .jsonl, .xlsx)' },
    output: {
      type: 'string',
      value: 'FILE',
      summary: 'write there (.jsonl or .csv) and keep a journal, so that it can be gone on with',
    },
    restart: { type: 'boolean', summary: 'begin the output anew' },
    receipts: {
      type: 'boolean',
      summary: 'with every answer of --input the receipt it can be replayed from (a NAME always has one)',
    },
    columns: { type: 'string', value: 'MAP', summary: 'which column is what: name=Customer,id=2' },
    delimiter: {
      type: 'string',
      value: 'SIGN',
      summary: 'comma, semicolon, tab, pipe or none (default: seen in the first row)',
    },
    encoding: { type: 'string', value: 'NAME', summary: 'encoding of the input, such as windows-1256' },
    sheet: { type: 'string', value: 'NAME', summary: 'sheet of a workbook (default: the first)' },
    threads: { type: 'string', value: 'N', summary: 'threads (default: one for each core)' },
  },
  examples: [
    { run: 'marsad screen "Usama bin Ladin" --as-of 2012-01-01', note: 'before his removal from the list' },
    {
      run: 'marsad screen "أسامة بن لادن" --birth-date 1957 --json',
      note: '{query, results, formerly, cleared, warnings, receipt}',
    },
    { run: 'marsad screen --input customers.csv > answers.jsonl', note: 'one JSON object a row' },
    {
      run: 'marsad screen --input customers.xlsx --columns name=Customer --output answers.csv',
      note: 'a table; resumable',
    },
  ],
  async run({ args, options }, context) {
    const [name] = args
    const { input } = options
    if ((name === undefined) === (input === undefined)) {
      throw usageError('marsad screen wants a NAME or --input FILE, one of the two; see marsad screen --help')
    }
    const alien = (input === undefined ? batchOnly : nameOnly).find((option) => options[option] !== undefined)
    if (alien !== undefined) {
      throw usageError(
        `--${alien} belongs to ${input === undefined ? '--input' : 'a NAME; with --input each row says it itself'}`,
      )
    }
    const query = name === undefined ? undefined : queryOf([name], options)
    const { loadScreening } = await import('@marsad/server/operations/load-screening')
    const loaded = await loadScreening(context.workspace, momentOf(options))
    const { origin } = loaded.index
    const { heldLater, starterParties } = await import('@marsad/core/register')
    const listings = loaded.starter ? starterParties.flatMap((party) => party.listings) : origin.editions
    const screening = screeningOptionsOf(options, [...new Set(listings.map(({ list }) => list))].sort())
    const { asOf } = loaded.moment
    const later = asOf === undefined ? [] : heldLater(origin.editions, asOf)
    if (input !== undefined) {
      const { screenBatch } = await import('../screen-batch.ts')
      if (later.length > 0) context.remark((await import('../screening-text.ts')).laterText(later, asOf ?? ''))
      await screenBatch({ ...options, input }, screening, loaded, context)
      return 0
    }
    const { screenQuery } = await import('@marsad/server/operations/screen-query')
    const store = context.workspace.exists() ? await context.workspace.store() : undefined
    const answer = await screenQuery(store, loaded, query ?? { names: [] }, screening)
    const register = {
      starter: loaded.starter,
      ...loaded.moment,
      ...(later.length > 0 && { heldLater: later }),
      editions: origin.editions,
    }
    if (context.json) context.emit({ ...answer, register })
    else {
      const { nearMissOptions, nearMissText } = await import('../near-miss-text.ts')
      const line = answer.receipt.options.threshold ?? 0
      const nobody = query !== undefined && answer.results.length === 0 && line > nearMissOptions.threshold
      const below = nobody
        ? (await screenQuery(store, loaded, query, { ...screening, ...nearMissOptions })).results
        : []
      const { screeningText } = await import('../screening-text.ts')
      context.say(screeningText(answer, register, context.paints, nearMissText(below, line)))
    }
    return 0
  },
})
