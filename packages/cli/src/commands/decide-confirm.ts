import { defineCommand } from '../command.ts'
import { pairOptions, runMatchDecision } from '../deciding.ts'

/** `marsad decide confirm`: the same. */
export const decideConfirmCommand = defineCommand({
  name: 'decide confirm',
  summary: 'Record that the one screened is the listed party',
  details: [
    'The result keeps its place and says who confirmed it. See marsad decide clear for what a decision is about.',
  ],
  args: { usage: '', min: 0, max: 0 },
  options: pairOptions,
  examples: [
    {
      run: 'marsad decide confirm --query "Ahmed Salim" --party QDi.006 --id 1007 --by "A. Person" --reason "The same passport"',
      note: 'for the customer 1007 alone',
    },
  ],
  async run({ options }, context) {
    await runMatchDecision('confirm', options, context)
    return 0
  },
})
