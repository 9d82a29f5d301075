import { defineCommand } from '../command.ts'

/** `marsad readings update`: kept documents, read again where that can matter. */
export const readingsUpdateCommand = defineCommand({
  name: 'readings update',
  summary: 'Read kept documents again where lists, facts or the reader have changed since, or that were never read',
  details: [
    'Documents that the desk, a feed or marsad read --save keeps are read on all cores and their readings kept, so that search by party and',
    'questions over all documents answer from the lists of today. A reading that would come out the same is not made again.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: {
    again: { type: 'boolean', summary: 'read all of them again, in any case' },
    budget: { type: 'string', value: 'SECONDS', summary: 'time a document may take (default 30)' },
    threads: { type: 'string', value: 'N', summary: 'threads (default: one for each core)' },
  },
  examples: [
    { run: 'marsad readings update', note: 'after marsad lists update' },
    {
      run: 'marsad readings update --json > readings.jsonl',
      note: 'all readings of the workspace, one JSON object a line',
    },
  ],
  async run({ options }, context) {
    if (!context.workspace.exists()) {
      context.say('no document is stored yet: marsad read --save keeps what it reads\n')
      return 0
    }
    const { keptInputs } = await import('@marsad/server/reading/find-inputs')
    const { readManyInputs } = await import('../read-many.ts')
    const store = await context.workspace.store()
    return readManyInputs({ ...options, save: true, what: 'kept' }, () => keptInputs(store), context)
  },
})
