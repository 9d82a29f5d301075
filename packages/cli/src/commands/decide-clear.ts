import { defineCommand } from '../command.ts'
import { pairOptions, runMatchDecision } from '../deciding.ts'

/** `marsad decide clear`: not the same. */
export const decideClearCommand = defineCommand({
  name: 'decide clear',
  summary:
    'Record that the one screened is not the listed party; the pair stays away from results until either side changes',
  details: [
    'Both sides are written down as they stand. When the query or the list later says something else of them, the result comes',
    'back as "reopened" and says what changed. With --id the decision is about that key alone, without it about anybody asked for',
    'by this name with these facts. Give the same facts as in the screening: they are the query.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: pairOptions,
  examples: [
    {
      run: 'marsad decide clear --query "Ahmed Salim" --party QDi.006 --by "A. Person" --reason "Born 1991, passport seen"',
      note: 'the number and the hash of the decision',
    },
  ],
  async run({ options }, context) {
    await runMatchDecision('clear', options, context)
    return 0
  },
})
