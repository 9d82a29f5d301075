import { defineCommand } from '../command.ts'
import { deciderOptions, needed } from '../deciding.ts'
import { plain } from '../output.ts'

/** `marsad source rate`: how far a source can be relied on. */
export const sourceRateCommand = defineCommand({
  name: 'source rate',
  summary: 'Record how reliable a source is, on the Admiralty scale: a publisher, an agency or a speaker',
  details: [
    'A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. The rating is a decision of a person in',
    'the log (marsad audit); a later one of the same name takes its place, and marsad decide withdraw takes it back.',
  ],
  args: { usage: 'NAME', min: 1, max: 1 },
  options: {
    reliability: { type: 'string', value: 'A-F', summary: 'the letter (needed)' },
    ...deciderOptions,
  },
  examples: [
    {
      run: 'marsad source rate "The Paper" --reliability B --by "A. Person" --reason "Corrects its errors"',
      note: 'the number and the hash of the decision',
    },
  ],
  async run({ args, options }, context) {
    const command = 'source rate'
    const reliability = needed('reliability', options.reliability, command)
    const [by, reason] = [needed('by', options.by, command), needed('reason', options.reason, command)]
    const { rateSource } = await import('@marsad/server/operations/source-ratings')
    const at = new Date().toISOString()
    const entry = await rateSource(await context.workspace.store(), {
      source: args[0] ?? '',
      reliability,
      by,
      reason,
      at,
    })
    context.emit(entry)
    context.say(
      `${context.paints.bold(`decision ${entry.sequence}`)}: ${plain(args[0] ?? '')} is ${reliability}, by ${plain(by)}, ${entry.at}\n`,
    )
    context.say(`  hash ${entry.hash}\n`)
    return 0
  },
})
