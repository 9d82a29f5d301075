import { defineCommand } from '../command.ts'
import { type Cell, clip, table } from '../output.ts'

/** `marsad screenings`: what is saved. */
export const screeningsCommand = defineCommand({
  name: 'screenings',
  summary: 'Show the saved screenings: customer files kept to be asked again',
  args: { usage: '', min: 0, max: 0 },
  options: {},
  examples: [
    { run: 'marsad screenings', note: 'one line each: rows, last run, what it came to' },
    { run: 'marsad screenings --json', note: '[{name, source, rows, createdAt, settings, run}]' },
  ],
  async run(_, { workspace, say, emit, paints }) {
    const { settingsOf, summaryOf } = await import('@marsad/server/saved/settings')
    const saved = workspace.exists() ? await (await workspace.store()).screenings() : []
    emit(
      saved.map((one) => ({
        ...one,
        settings: settingsOf(one),
        ...(one.run === undefined ? {} : { run: { ...one.run, summary: summaryOf(one) } }),
      })),
    )
    if (saved.length === 0) {
      say('No screening is saved. Save a file with: npx marsad screenings save NAME --input FILE\n')
      return 0
    }
    const head = ['NAME', 'ROWS', 'LAST RUN', 'MATCH', 'REVIEW', 'FAILED', 'FILE'].map(
      (text): Cell => [text, paints.bold],
    )
    say(
      table([
        head,
        ...saved.map((one) => {
          const summary = summaryOf(one)
          const counts =
            summary === undefined ? ['', '', ''] : [summary.match, summary.review, summary.failed].map(String)
          return [
            clip(one.name, 40),
            String(one.rows),
            one.run?.at.slice(0, 16).replace('T', ' ') ?? 'never',
            ...counts,
            clip(one.source, 60),
          ]
        }),
      ]),
    )
    return 0
  },
})
