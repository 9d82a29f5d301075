import { defineCommand } from '../command.ts'

/** `marsad ledger claims`: all versions of figures and relations. */
export const ledgerClaimsCommand = defineCommand({
  name: 'ledger claims',
  summary:
    'Show claims over all kept readings: every version of a figure or relation, its independent origins, and what conflicts',
  details: [
    'A claim is one counted class about one party in one place, or one relation between two. Two versions conflict when their periods',
    'meet and no number fits both: "about" reaches 20 % to either side, and a size without a period holds for the half year before it',
    'was said. What happens (killed, arrested …) is compared over the same stated period alone; people, shares and money never are.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: {
    party: { type: 'string', value: 'REF', summary: 'about this party' },
    unit: { type: 'string', value: 'UNIT', summary: 'figures of this counted class, such as fighter or channel' },
    type: { type: 'string', value: 'TYPE', summary: 'relations of this type, such as listed-by or pledged-to' },
    place: { type: 'string', value: 'CODE', summary: 'figures of this place, such as AF' },
    id: { type: 'string', value: 'ID', summary: 'the one claim of this id, as --json tells it' },
    conflicts: { type: 'boolean', summary: 'only claims with a conflict' },
    from: { type: 'string', value: 'DATE', summary: 'documents published on that day or later' },
    to: { type: 'string', value: 'DATE', summary: 'documents published on that day or before' },
  },
  examples: [
    { run: 'marsad ledger claims --party QDe.161 --unit fighter', note: 'how many fighters, by whose word, when' },
    { run: 'marsad ledger claims --unit channel --conflicts', note: 'only what does not fit together' },
    {
      run: 'marsad ledger claims --party QDe.010 --type listed-by --json',
      note: '{claims: [{id, kind, class, versions, origins, conflicts}], complete}',
    },
  ],
  async run({ options }, context) {
    const { ledgerClaims } = await import('@marsad/server/operations/ledger')
    const asked = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
    const { workspace } = context
    // A question creates no workspace.
    const store = workspace.exists() ? await workspace.store() : undefined
    const report = await ledgerClaims(store, asked)
    if (context.json) context.emit(report)
    else context.say((await import('../ledger-text.ts')).claimsText(report, context.paints))
    return 0
  },
})
