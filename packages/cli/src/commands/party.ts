import { defineCommand } from '../command.ts'

/** `marsad party`: one entry of the register. */
export const partyCommand = defineCommand({
  name: 'party',
  summary: 'Show a party by its list reference: names, listings, and where it stood on a day',
  details: [
    'Entries that only older editions hold answer as removed, with the day or the interval of their removal. Without a',
    'loaded list the starter register answers.',
  ],
  args: { usage: 'REF', min: 1, max: 1 },
  options: {
    'as-of': {
      type: 'string',
      value: 'DATE',
      summary: 'as it stood on that day (default: as the newest edition leaves it)',
    },
  },
  examples: [
    { run: 'marsad party QDe.010', note: 'the Islamic Movement of Uzbekistan' },
    {
      run: 'marsad party QDi.008 --as-of 2012-01-01',
      note: 'Usama bin Laden, before his removal from the list in 2013',
    },
    { run: 'marsad party QDe.010 --json', note: '{id, schema, caption, names, listings, status, …}' },
  ],
  async run({ args, options }, context) {
    const { partyReport } = await import('@marsad/server/operations/party-report')
    const { workspace } = context
    const store = workspace.exists() ? await workspace.store() : undefined
    const report = await partyReport(store, args[0] ?? '', options['as-of'])
    if (context.json) context.emit(report)
    else context.say((await import('../party-text.ts')).partyText(report, context.paints))
    return 0
  },
})
