import { defineCommand } from '../command.ts'
import { type Cell, clip, isolated, table } from '../output.ts'

/** `marsad sources`: who publishes what is stored, and what is held of them. */
export const sourcesCommand = defineCommand({
  name: 'sources',
  summary: 'Show the publishers of all stored documents and every rated source, with its reliability',
  args: { usage: '', min: 0, max: 0 },
  options: {},
  examples: [
    { run: 'marsad sources', note: 'one line per source' },
    {
      run: 'marsad sources --json',
      note: '{sources: [{name, documents, firstPublished, lastPublished, rating?}], unnamed, unread}',
    },
  ],
  async run(_, { workspace, emit, say, remark, paints }) {
    const { listSources } = await import('@marsad/server/operations/source-ratings')
    const report = await listSources(workspace.exists() ? await workspace.store() : undefined)
    emit(report)
    for (const sequence of report.unread)
      remark(`decision ${sequence} is of a form this version does not know; it does not count`)
    const head = ['RATING', 'SOURCE', 'DOCUMENTS', 'FROM', 'TO', 'BY', 'REASON'].map(
      (text): Cell => [text, paints.bold],
    )
    const rows = report.sources.map(({ name, documents, firstPublished, lastPublished, rating }) => [
      rating?.reliability ?? '–',
      isolated(name),
      String(documents),
      firstPublished ?? '',
      lastPublished ?? '',
      clip(rating?.by ?? '', 30),
      clip(rating?.reason ?? '', 60),
    ])
    say(
      report.sources.length === 0
        ? 'No stored document names a publisher, and none is rated.\n'
        : table([head, ...rows]),
    )
    if (report.unnamed > 0) say(`${report.unnamed} documents name no publisher and have no address\n`)
    return 0
  },
})
