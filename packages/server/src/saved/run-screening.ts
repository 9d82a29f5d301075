import { dataVersion } from '@marsad/core/data-version'
import {
  buildScreeningIndex,
  encodeScreeningIndex,
  type ScreeningAnswer,
  type ScreeningIndex,
  type ScreeningOptions,
} from '@marsad/core/screening'
import type { SavedAnswer, SavedRow, SavedScreening, Store } from '@marsad/store'
import type { LoadedScreening } from '../operations/load-screening.ts'
import { mapOrdered } from '../screening/map-ordered.ts'
import { type AnswerText, type SharedIndex, sharedIndex } from '../screening/messages.ts'
import { partiesOf } from '../screening/parties-of.ts'
import type { ScreeningPool } from '../screening/pool.ts'
import { version } from '../version.ts'
import { type PartyChange, type PartyState, packState, partyChanges, partyState, unpackState } from './party-changes.ts'
import { type KeptAnswer, queryOf, type RunSummary, settingsOf, summaryOf } from './settings.ts'

/** Rows taken from the store at once. */
const pageSize = 1_000
/** Changed parties of which a row is told. */
const reasonsLimit = 20

/** The best result of an answer in short; absent where there is none. */
export interface Best {
  readonly id: string
  readonly score: number
  readonly verdict: string
}

/** A row that was asked again. */
export interface RerunRow {
  readonly row: number
  readonly id?: string
  /** Why: what became of which party. */
  readonly reasons: readonly string[]
  /** The best result before and now. */
  readonly before?: Best
  readonly after?: Best
  /** Whether anything in the answer is another. */
  readonly differs: boolean
}

/** What a run came to. */
export interface RunResult {
  readonly name: string
  readonly mode: RunSummary['mode']
  /** Why everything was asked, where it was. */
  readonly why?: string
  readonly register: { readonly before?: string; readonly after: string }
  readonly summary: RunSummary
  readonly changes: readonly PartyChange[]
  /** Rows asked again because of changes; in a full run, rows whose answer is another than before. */
  readonly rows: readonly RerunRow[]
}

/** How a run is made. */
export interface RunOptions {
  /** Ask every row, whatever has changed. */
  readonly full?: boolean
  /** The instant written beside the run, ISO 8601. */
  readonly now: string
  readonly onProgress?: (rows: number, total: number) => void
}

/** An index over the changed and added parties alone: what answers to it may answer otherwise than before. */
const smallIndex = (index: ScreeningIndex, changes: ReadonlyMap<string, PartyChange>, key: string): SharedIndex => {
  const touched = [...partiesOf(index)].filter(({ id }) => changes.has(id))
  const bytes = encodeScreeningIndex(buildScreeningIndex(touched, index.origin))
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return { bytes: shared, key }
}

const keptText = (answer: AnswerText): string => {
  if ('problem' in answer) return JSON.stringify({ error: answer.problem })
  const { query: _, ...kept } = JSON.parse(answer.json) as ScreeningAnswer
  return JSON.stringify(kept)
}

/** An answer without results, as most are; telling it by its beginning spares the parsing of a million. */
const isEmpty = (text: string): boolean => text.startsWith('{"results":[],"formerly":[],')

const read = (text: string): KeptAnswer => JSON.parse(text) as KeptAnswer

const bestOf = (text: string | undefined): Best | undefined => {
  const kept = text === undefined || isEmpty(text) ? undefined : read(text)
  const best = kept === undefined || 'error' in kept ? undefined : kept.results[0]
  return best === undefined ? undefined : { id: best.id, score: best.score, verdict: best.verdict }
}

const idsIn = (text: string): readonly string[] => {
  const kept = isEmpty(text) ? undefined : read(text)
  return kept === undefined || 'error' in kept ? [] : [...kept.results, ...kept.formerly].map(({ id }) => id)
}

type Asked = SavedRow & { readonly query: string }

async function* pagesOf(store: Store, id: number): AsyncGenerator<readonly SavedRow[]> {
  for (let after = 0; ; ) {
    const rows = await store.screeningRows(id, after, pageSize)
    if (rows.length > 0) yield rows
    if (rows.length < pageSize) return
    after = rows.at(-1)?.number ?? after
  }
}

const fullReason = (
  saved: SavedScreening,
  before: PartyState | undefined,
  now: Pick<RunSummary, 'engine' | 'lists'>,
  full: boolean,
): string | undefined => {
  const last = summaryOf(saved)
  if (full) return 'it was asked for'
  if (last === undefined || before === undefined) return 'it is the first run'
  if (last.engine !== now.engine) return 'another version of Marsad or of its dictionaries answers now'
  // Counts of false alarms speak of a set of lists, so every answer with a result is another.
  if (last.lists.join(' ') !== now.lists.join(' ')) return `the lists are others (${last.lists.join(', ')} before)`
  return undefined
}

/**
 * Asks a saved screening again. After a change of the lists only those rows are asked that it can matter to: rows whose answer names a party that has
 * changed or gone, and rows that the changed and added parties alone answer at or above the threshold. What comes out equals a full run, since a score rests on the
 * two sides alone. Everything is asked in the first run, by `full`, and where version or lists are others. Answers are seen once the run is
 * finished; `workspace-busy` when another run was quicker.
 */
export const runScreening = async (
  store: Store,
  saved: SavedScreening,
  loaded: LoadedScreening,
  pool: ScreeningPool,
  { full = false, now, onProgress }: RunOptions,
): Promise<RunResult> => {
  const { screening } = settingsOf(saved)
  const engine = `${version} ${dataVersion}`
  const lists = [...new Set(loaded.editions.map(({ list }) => list))].sort()
  const was = saved.run?.register
  const result = { name: saved.name, register: { ...(was === undefined ? {} : { before: was }), after: loaded.key } }
  const last = summaryOf(saved)
  if (!full && last !== undefined && was === loaded.key && last.engine === engine) {
    return { ...result, mode: 'unchanged', summary: { ...last, mode: 'unchanged', rerun: 0 }, changes: [], rows: [] }
  }
  const before = unpackState(saved.run === undefined ? undefined : await store.screeningState(saved.id))
  const after = partyState(partiesOf(loaded.index))
  const why = fullReason(saved, before, { engine, lists }, full)
  const changes = before === undefined ? new Map<string, PartyChange>() : partyChanges(before, after)
  const whole = sharedIndex(loaded)
  const small = why === undefined ? smallIndex(loaded.index, changes, `${loaded.key} since ${was}`) : undefined

  /** For each row of a page why it has to be asked again; `undefined` where it has not. */
  const reasonsFor = async (rows: readonly Asked[]): Promise<readonly (readonly string[] | undefined)[]> => {
    if (small === undefined) return rows.map(() => [])
    if (changes.size === 0)
      return rows.map(({ answer }) =>
        answer === undefined || answer.startsWith('{"error"') ? ['it had no answer'] : undefined,
      )
    const hits = await pool.screenText(
      small,
      rows.map(({ query }) => queryOf(query)),
      { ...screening, limit: reasonsLimit },
    )
    return rows.map(({ answer }, at) => {
      const hit = hits[at]
      if (answer === undefined || answer.startsWith('{"error"') || hit === undefined || 'problem' in hit)
        return ['it had no answer']
      const named = [...idsIn(answer), ...(hit.best === undefined && hit.formerly === 0 ? [] : idsIn(hit.json))]
      const touched = [...new Set(named)].filter((id) => changes.has(id))
      return touched.length === 0
        ? undefined
        : touched.slice(0, reasonsLimit).flatMap((id) => changes.get(id)?.reasons ?? [])
    })
  }

  const number = await store.beginScreeningRun(saved.id)
  const counts = { match: 0, review: 0, none: 0, failed: 0 }
  const told: RerunRow[] = []
  let [rows, rerun] = [0, 0]

  const askPage = async (page: readonly SavedRow[], options: ScreeningOptions) => {
    const asked = page.filter((row): row is Asked => row.query !== undefined)
    const reasons = await reasonsFor(asked)
    const again = asked.filter((_, at) => reasons[at] !== undefined)
    const answers = await pool.screenText(
      whole,
      again.map(({ query }) => queryOf(query)),
      options,
    )
    const texts = new Map(again.map((row, at) => [row.number, keptText(answers[at] as AnswerText)]))
    const why = new Map(asked.map((row, at) => [row.number, reasons[at] ?? []]))
    return { page, texts, why }
  }

  for await (const { page, texts, why: reasons } of mapOrdered(pagesOf(store, saved.id), 3, (page) =>
    askPage(page, screening),
  )) {
    const written: SavedAnswer[] = []
    for (const row of page) {
      rows += 1
      const text = texts.get(row.number)
      const standing = text ?? row.answer
      const best = bestOf(standing)
      if (row.problem !== undefined || standing?.startsWith('{"error"')) counts.failed += 1
      else if (best?.verdict === 'match' || best?.verdict === 'review') counts[best.verdict] += 1
      else counts.none += 1
      if (text === undefined) continue
      rerun += 1
      written.push({ number: row.number, answer: text })
      const differs = row.answer !== text
      if (why !== undefined && (row.answer === undefined || !differs)) continue
      const then = bestOf(row.answer)
      told.push({
        row: row.number,
        ...(row.key === undefined ? {} : { id: row.key }),
        reasons: reasons.get(row.number) ?? [],
        ...(then === undefined ? {} : { before: then }),
        ...(best === undefined ? {} : { after: best }),
        differs,
      })
    }
    if (written.length > 0) await store.addScreeningAnswers(saved.id, number, written)
    onProgress?.(rows, saved.rows)
  }
  const mode = why === undefined ? 'changes' : 'full'
  const summary: RunSummary = { engine, lists, mode, rows, rerun, ...counts }
  await store.finishScreeningRun(saved.id, {
    number,
    at: now,
    register: loaded.key,
    summary: JSON.stringify(summary),
    state: packState(after),
    ...(saved.run === undefined ? {} : { expected: saved.run.number }),
  })
  return { ...result, mode, ...(why === undefined ? {} : { why }), summary, changes: [...changes.values()], rows: told }
}
