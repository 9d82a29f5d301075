import { defineCommand } from '../command.ts'

/** `marsad party`: one entry of the register. */
export const partyCommand = defineCommand({
  name: 'party',
  summary: 'Show a party by its list reference: names, listings, and where it stood on a day',
  details: [
    'A party is all its entries on all loaded lists, asked for by the reference of any of them, and says why they are one (marsad',
    'lists merges). Entries that only older editions hold answer as removed, with the day or the interval of their removal.',
    'Without a loaded list the starter register answers. A reference that several lists use is written with its list.',
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
    { run: 'marsad party us_ofac_sdn:6366', note: 'the entry of that list and every other entry of the same party' },
    { run: 'marsad party QDe.010 --json', note: '{id, schema, caption, names, listings, status, mergedFrom, …}' },
  ],
  async run({ args, options }, context) {
    const { partyReport } = await import('@marsad/server/operations/party-report')
    const { workspace } = context
    const store = workspace.exists() ? await workspace.store() : undefined
    const { loadMerges, mergesFolder } = await import('@marsad/server/operations/load-merges')
    const merges = store === undefined ? undefined : await loadMerges(store, mergesFolder(workspace))
    const report = await partyReport(store, args[0] ?? '', options['as-of'], merges)
    const { partyRelations } = await import('@marsad/server/operations/list-relations')
    const relations = await partyRelations(store, report.listings)
    if (context.json) context.emit(relations.length === 0 ? report : { ...report, relations })
    else context.say((await import('../party-text.ts')).partyText(report, context.paints, relations))
    return 0
  },
})
