import { defineCommand } from '../command.ts'
import { deciderOptions } from '../deciding.ts'
import { runMergeDecision } from '../merging.ts'

/** `marsad party join`: a person says that two entries are one party. */
export const partyJoinCommand = defineCommand({
  name: 'party join',
  summary: 'Record that two entries of the lists are one party',
  details: [
    'From then on every answer gives them as one. The decision stands before anything Marsad finds itself, and may join what it',
    'never joins alone: two entries of one list, or two of which nothing agrees but the name. A reference that several lists use',
    'is written with its list (us_ofac_sdn:6366). marsad decide withdraw takes the decision back.',
  ],
  args: { usage: 'REF REF', min: 2, max: 2 },
  options: deciderOptions,
  examples: [
    {
      run: 'marsad party join QDe.004 us_ofac_sdn:6366 --by "A. Person" --reason "Both name Usama bin Laden as founder"',
      note: '{kind, entries, decision: {sequence, …}}',
    },
  ],
  async run({ args, options }, context) {
    await runMergeDecision('join', args, options, context)
    return 0
  },
})
