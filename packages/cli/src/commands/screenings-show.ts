import type { DecidedAnswer, ScreeningQuery } from '@marsad/core/screening'
import type { AnswerFinisher } from '@marsad/server/operations/screen-query'
import type { KeptAnswer } from '@marsad/server/saved/settings'
import type { SavedRow } from '@marsad/store'
import { defineCommand } from '../command.ts'
import { writeWhole } from '../io.ts'
import { clip, isolated, plain, table } from '../output.ts'

/** Rows with results shown to a person; `--json` gives all rows. */
const shownRows = 100
const pageSize = 1_000

/** A row with what people decided about its answer since. */
const decided = ({ query, answer, ...row }: SavedRow, finisher: AnswerFinisher): Shown => {
  const kept = answer === undefined ? undefined : (JSON.parse(answer) as KeptAnswer)
  const asked = query === undefined ? undefined : (JSON.parse(query) as ScreeningQuery)
  if (asked === undefined || kept === undefined || 'error' in kept) return { ...row, ...(asked && { asked }), ...kept }
  return { ...row, asked, answer: finisher.decide({ query: asked, ...kept }) }
}

interface Shown extends Omit<SavedRow, 'query' | 'answer'> {
  readonly asked?: ScreeningQuery
  readonly answer?: DecidedAnswer
  /** Why the last run could not answer it. */
  readonly error?: unknown
}

const lineOf = ({ number, key, problem, asked, answer, error }: Shown): string => {
  const wrong = problem === undefined ? error : (JSON.parse(problem) as unknown)
  const head = { row: number, ...(key === undefined ? {} : { id: key }) }
  return `${JSON.stringify({ ...head, ...(asked && { query: asked }), ...answer, ...(wrong === undefined ? {} : { error: wrong }) })}\n`
}

const cellsOf = ({ number, key = '', asked, answer }: Shown): readonly string[] | undefined => {
  const [best] = answer?.results ?? []
  if (best === undefined) return undefined
  const name = isolated(clip(asked?.names[0] ?? '', 40))
  return [
    String(number),
    clip(key, 20),
    name,
    best.verdict,
    best.score.toFixed(2),
    best.id,
    isolated(clip(best.caption, 50)),
  ]
}

/** `marsad screenings show`: the kept answers. */
export const screeningsShowCommand = defineCommand({
  name: 'screenings show',
  summary: 'Show the kept answers of a saved screening',
  details: [
    'With --json one line for each row, in order, in the shape of marsad screen --input. What people decided since the run is applied.',
  ],
  args: { usage: 'NAME', min: 1, max: 1 },
  options: {},
  examples: [
    { run: 'marsad screenings show customers', note: 'the rows with results' },
    { run: 'marsad screenings show customers --json > answers.jsonl', note: 'all rows, as JSON lines' },
  ],
  async run({ args }, context) {
    const { requireScreening } = await import('@marsad/server/saved/save-screening')
    const { settingsOf, summaryOf } = await import('@marsad/server/saved/settings')
    const { workspace, say, paints } = context
    const saved = await requireScreening(workspace.exists() ? await workspace.store() : undefined, args[0] ?? '')
    const store = await workspace.store()
    const summary = summaryOf(saved)
    say(
      `${paints.bold(plain(saved.name))}: ${saved.rows} rows of ${plain(saved.source)}, ${
        summary === undefined
          ? 'not asked yet; run it with: npx marsad screenings run'
          : `asked ${saved.run?.at.slice(0, 16).replace('T', ' ')}: ${summary.match} match, ${summary.review} to review, ${summary.none} without a result, ${summary.failed} failed`
      }\n`,
    )
    const { answerFinisher } = await import('@marsad/server/operations/screen-query')
    const { loadScreening } = await import('@marsad/server/operations/load-screening')
    const { screening, moment } = settingsOf(saved)
    const finisher = await answerFinisher(store, await loadScreening(workspace, moment), screening)
    let shown = 0
    for (let after = 0; ; ) {
      const page = await store.screeningRows(saved.id, after, pageSize)
      const rows = page.map((row) => decided(row, finisher))
      if (context.json) await writeWhole(context.io.stdout, rows.map(lineOf).join(''))
      else {
        const cells = rows.map(cellsOf).filter((row) => row !== undefined)
        say(table(cells.slice(0, Math.max(0, shownRows - shown)), '  '))
        shown += cells.length
      }
      if (page.length < pageSize) break
      after = page.at(-1)?.number ?? after
    }
    if (shown > shownRows) say(`  and ${shown - shownRows} more; see --json\n`)
    return 0
  },
})
