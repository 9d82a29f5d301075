import { defineCommand } from '../command.ts'
import { plain } from '../output.ts'

/** `marsad screenings remove`: forget a customer file. */
export const screeningsRemoveCommand = defineCommand({
  name: 'screenings remove',
  summary: 'Remove a saved screening with its rows and answers',
  args: { usage: 'NAME', min: 1, max: 1 },
  options: {},
  examples: [{ run: 'marsad screenings remove customers', note: 'decisions in the log stay' }],
  async run({ args }, { workspace, say, emit }) {
    const { requireScreening } = await import('@marsad/server/saved/save-screening')
    const { name, rows } = await requireScreening(
      workspace.exists() ? await workspace.store() : undefined,
      args[0] ?? '',
    )
    await (await workspace.store()).removeScreening(name)
    emit({ name, rows })
    say(`${plain(name)}: removed with its ${rows} rows\n`)
    return 0
  },
})
