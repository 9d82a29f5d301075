import { defineCommand } from '../command.ts'

/** `marsad ledger party`: everything kept readings say of a party. */
export const ledgerPartyCommand = defineCommand({
  name: 'ledger party',
  summary:
    'Show what all kept readings say of a party: who says what, figures through time, relations, events, checks, conflicts',
  details: [
    'Readings are kept by marsad read --save, by feeds and by marsad readings update. Every line points at words of a document.',
    'Origins are counted, not repetitions: one speaker, one agency, or the same words in several papers are one. A credibility from 1',
    '(confirmed) to 6 (cannot be judged) is suggested with its reasons; a person decides.',
  ],
  args: { usage: 'REF', min: 1, max: 1 },
  options: {
    from: { type: 'string', value: 'DATE', summary: 'documents published on that day or later' },
    to: { type: 'string', value: 'DATE', summary: 'documents published on that day or before' },
  },
  examples: [
    { run: 'marsad ledger party QDe.010', note: 'the whole page' },
    {
      run: 'marsad ledger party QDe.161 --from 2021-01-01 --json',
      note: '{party, documents, saidAbout, figures, relations, events, checks, conflicts, sources, gaps, …}',
    },
  ],
  async run({ args, options }, context) {
    const { partyLedgerReport } = await import('@marsad/server/operations/ledger')
    const { readingEngine } = await import('@marsad/server/operations/save-reading')
    const { loadIndex } = await import('@marsad/server/operations/load-index')
    const { from, to } = options
    const { key } = await loadIndex(context.workspace)
    const { workspace } = context
    // A question creates no workspace.
    const store = workspace.exists() ? await workspace.store() : undefined
    const report = await partyLedgerReport(store, args[0] ?? '', {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      origin: { register: key, engine: readingEngine },
    })
    if (context.json) context.emit(report)
    else context.say((await import('../ledger-text.ts')).partyLedgerText(report, context.paints))
    return 0
  },
})
