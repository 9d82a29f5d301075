import type { Best, RerunRow, RunResult } from '@marsad/server/saved/run-screening'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { isolated, plain } from '../output.ts'
import { progressOn } from '../progress.ts'

/** Rows shown to a person; `--json` gives all. */
const shownRows = 20

const bestText = (best: Best | undefined): string =>
  best === undefined ? 'no result' : `${best.verdict} ${best.score.toFixed(2)} ${best.id}`

const rowText = ({ row, id, reasons, before, after, differs }: RerunRow): string => {
  const [was, is] = [bestText(before), bestText(after)]
  const change = was === is ? (differs ? `${is}, in other details` : `${is}, as before`) : `${was} → ${is}`
  return `  row ${row}${id === undefined ? '' : ` (${isolated(id)})`}: ${change}\n${reasons.map((reason) => `      ${isolated(reason)}\n`).join('')}`
}

const sayRun = ({ say, paints }: Context, { name, mode, why, summary, changes, rows }: RunResult): void => {
  const { match, review, none, failed } = summary
  const did =
    mode === 'unchanged'
      ? 'the lists are as they were; nothing was asked'
      : mode === 'full'
        ? `every row was asked: ${why}`
        : `${changes.length} parties changed; ${summary.rerun} of ${summary.rows} rows were asked again`
  say(
    `${paints.bold(plain(name))}: ${did}\n  ${match} match, ${review} to review, ${none} without a result, ${failed} failed\n`,
  )
  // Answers that are others first.
  const sorted = rows.toSorted((a, b) => Number(b.differs) - Number(a.differs) || a.row - b.row)
  for (const row of sorted.slice(0, shownRows)) say(rowText(row))
  if (rows.length > shownRows) say(`  and ${rows.length - shownRows} more; see --json\n`)
}

/** `marsad screenings run`: ask again what changes of the lists can matter to. */
export const screeningsRunCommand = defineCommand({
  name: 'screenings run',
  summary: 'Ask a saved screening again: only the rows that changes of the lists can matter to',
  details: [
    'A row is asked again when its answer names a party that has changed or gone, or when a changed or new party answers to it; each says',
    'why. The answers are those of a full run. Everything is asked the first time, with --full, and after other lists or another version of',
    'Marsad came in. Without NAME all saved screenings are run.',
  ],
  args: { usage: '[NAME]', min: 0, max: 1 },
  options: { full: { type: 'boolean', summary: 'ask every row, whatever has changed' } },
  examples: [
    { run: 'marsad screenings run customers', note: 'after lists update or lists import' },
    {
      run: 'marsad screenings run --json',
      note: 'all of them: [{name, mode, register, summary, changes, rows:[{row, id, reasons, before, after}]}]',
    },
  ],
  async run({ args, options }, context) {
    const { runScreening } = await import('@marsad/server/saved/run-screening')
    const { requireScreening } = await import('@marsad/server/saved/save-screening')
    const { settingsOf } = await import('@marsad/server/saved/settings')
    const { loadScreening } = await import('@marsad/server/operations/load-screening')
    const { screeningPool } = await import('@marsad/server/screening/pool')
    const { workspace } = context
    const store = workspace.exists() ? await workspace.store() : undefined
    const [name] = args
    const saved = name === undefined ? ((await store?.screenings()) ?? []) : [await requireScreening(store, name)]
    const results: RunResult[] = []
    const pool = screeningPool()
    const bar = progressOn(context.io.stderr, 'screening')
    try {
      for (const one of saved) {
        if (store === undefined) break
        const loaded = await loadScreening(workspace, settingsOf(one).moment)
        const result = await runScreening(store, one, loaded, pool, {
          ...(options.full === undefined ? {} : { full: options.full }),
          now: new Date().toISOString(),
          onProgress: (rows, total) => bar.update(rows, total, `${one.name.slice(0, 30)} ${rows} rows`),
        })
        bar.done()
        results.push(result)
        sayRun(context, result)
      }
      if (saved.length === 0)
        context.say('No screening is saved. Save a file with: npx marsad screenings save NAME --input FILE\n')
    } finally {
      bar.done()
      await pool.close()
    }
    context.emit(name === undefined ? results : results[0])
    return 0
  },
})
