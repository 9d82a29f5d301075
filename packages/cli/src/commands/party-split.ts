import { defineCommand } from '../command.ts'
import { deciderOptions } from '../deciding.ts'
import { runMergeDecision } from '../merging.ts'

/** `marsad party split`: a person says that two entries are two parties. */
export const partySplitCommand = defineCommand({
  name: 'party split',
  summary: 'Record that two entries of the lists are two parties, whatever they have in common',
  details: [
    'From then on nothing brings the two together, not even a third entry that agrees with both. A reference that several lists',
    'use is written with its list (us_ofac_sdn:6366). marsad decide withdraw takes the decision back.',
  ],
  args: { usage: 'REF REF', min: 2, max: 2 },
  options: deciderOptions,
  examples: [
    {
      run: 'marsad party split KPi.074 OFSI-13569 --by "A. Person" --reason "The list cites the wrong reference"',
      note: '{kind, entries, decision: {sequence, …}}',
    },
  ],
  async run({ args, options }, context) {
    await runMergeDecision('split', args, options, context)
    return 0
  },
})
