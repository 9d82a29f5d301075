import { defineCommand } from '../command.ts'
import { deciderOptions, runWithdrawal } from '../deciding.ts'

/** `marsad decide withdraw`: it no longer counts. */
export const decideWithdrawCommand = defineCommand({
  name: 'decide withdraw',
  summary:
    'Record that a decision no longer counts, about a match, merging or a source; it stays in the log for all time',
  args: { usage: 'NUMBER', min: 1, max: 1 },
  options: deciderOptions,
  examples: [
    {
      run: 'marsad decide withdraw 12 --by "A. Person" --reason "Cleared by mistake"',
      note: 'marsad decisions shows the numbers',
    },
  ],
  async run({ args, options }, context) {
    await runWithdrawal(args[0] ?? '', options, context)
    return 0
  },
})
