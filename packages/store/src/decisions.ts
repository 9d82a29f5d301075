/**
 * The log of decisions: added to, never changed. Each entry carries the hash of the one before it, and the head (how many there are,
 * and the last hash) stands in `meta`, so that an end cut off is missed too. Writers follow each other in both engines, so the chain
 * has no branches; on SQLite every commit waits for the disk (`synchronous = full`, see `sqlite/file.ts`).
 */
import { MarsadError } from '@marsad/core/errors'
import { auditChecker, parseExpected } from './audit-check.ts'
import { type DecisionHead, hashDecision, headFrom, headText, noHash } from './audit-hash.ts'
import { canonicalJson } from './canonical.ts'
import { fromColumn, toColumn } from './column-text.ts'
import { checkedDecision } from './decision-input.ts'
import type { Engine, Statements } from './engine.ts'
import type { AuditCheck, DecisionEntry, DecisionInput } from './types.ts'

interface DecisionRow {
  readonly sequence: number
  readonly decided_at: string
  readonly decided_by: string
  readonly action: string
  readonly subject: string
  readonly reason: string
  readonly previous: string
  readonly hash: string
}

const columns = [
  'sequence',
  'decided_at',
  'decided_by',
  'action',
  'subject',
  'reason',
  'previous',
  'hash',
] as const satisfies readonly (keyof DecisionRow)[]

/** Rows taken from the engine at once. */
const page = 1_000

/** The key of the head in `meta`; the migration that made the table wrote the first. */
const headKey = 'decision_head'

/** The entry of a row; none when the row is not as it was written, which only a change behind the store's back can do. */
const entryOf = (row: DecisionRow): DecisionEntry | undefined => {
  try {
    const subject = JSON.parse(row.subject) as DecisionEntry['subject']
    const [by, reason] = [fromColumn(row.decided_by), fromColumn(row.reason)]
    if (canonicalJson(subject) !== row.subject) return undefined
    if (toColumn(by) !== row.decided_by || toColumn(reason) !== row.reason) return undefined
    const { sequence, action, previous, hash } = row
    return { sequence, at: row.decided_at, by, action, subject, reason, previous, hash }
  } catch {
    return undefined
  }
}

const readHead = async (sql: Statements): Promise<DecisionHead | undefined> => {
  const [row] = await sql.all<{ readonly value: string }>('select value from {meta} where key = ?', [headKey])
  return headFrom(row?.value)
}

const broken = (detail: string): MarsadError =>
  new MarsadError(
    'log-broken',
    `the log of decisions is broken: ${detail}; see marsad audit verify, and restore the workspace from a backup`,
  )

/** The head, once the last entry is seen to be the one it names. */
const soundHead = async (sql: Statements): Promise<DecisionHead> => {
  const head = await readHead(sql)
  const [last] = await sql.all<Pick<DecisionRow, 'sequence' | 'hash'>>(
    'select sequence, hash from {decision} order by sequence desc limit 1',
  )
  const { sequence: count, hash } = last ?? { sequence: 0, hash: noHash }
  if (head === undefined) throw broken(`its head is gone, which should name entry ${count}`)
  if (head.count !== count || head.hash !== hash) {
    throw broken(`its last entry is ${count}, where its head names ${head.count} with another hash`)
  }
  return head
}

/** Actions asked for at once; their number decides the text of the statement. */
const mostActions = 20

async function* rowsAfter(sql: Statements, after: number, actions?: readonly string[]): AsyncGenerator<DecisionRow> {
  let from = after
  const only = actions === undefined ? '' : `and action in (${actions.map(() => '?').join(', ')})`
  for (;;) {
    const rows = await sql.all<DecisionRow>(
      `select ${columns.join(', ')} from {decision} where sequence > ? ${only} order by sequence limit ${page}`,
      [from, ...(actions ?? [])],
    )
    yield* rows
    if (rows.length < page) return
    from = rows.at(-1)?.sequence ?? from
  }
}

/** Adds an entry to the end of the log and answers it. */
export const appendDecision = (engine: Engine, input: DecisionInput): Promise<DecisionEntry> => {
  const { at, by, action, subject, subjectText, reason } = checkedDecision(input)
  return engine.write(async (sql) => {
    const head = await soundHead(sql)
    const body = { sequence: head.count + 1, at, by, action, subject, reason, previous: head.hash }
    const entry = { ...body, hash: hashDecision(body) }
    await sql.insert('decision', columns, [
      [entry.sequence, at, toColumn(by), action, subjectText, toColumn(reason), entry.previous, entry.hash],
    ])
    const value = headText({ count: entry.sequence, hash: entry.hash })
    await sql.all('update {meta} set value = ? where key = ?', [value, headKey])
    return entry
  })
}

/** The entries after a number, ascending; those of some actions alone where `actions` names them. */
export const readDecisions = (
  engine: Engine,
  after = 0,
  actions?: readonly string[],
): Promise<readonly DecisionEntry[]> =>
  engine.read(async (sql) => {
    const found: DecisionEntry[] = []
    if (actions?.length === 0) return found
    if (actions !== undefined && actions.length > mostActions)
      throw new MarsadError(
        'request-invalid',
        `${actions.length} actions; at most ${mostActions} are asked for at once`,
      )
    for await (const row of rowsAfter(sql, after, actions)) {
      const entry = entryOf(row)
      if (entry === undefined) throw broken(`entry ${row.sequence} was altered`)
      found.push(entry)
    }
    return found
  })

/** How many entries there are, and the hash of the last. */
export const readDecisionHead = (engine: Engine): Promise<DecisionHead> => engine.read(soundHead)

/** Works the whole chain out again, in one view of the workspace. */
export const verifyDecisions = async (engine: Engine, expected?: string): Promise<AuditCheck> => {
  const wanted = expected === undefined ? undefined : parseExpected(expected)
  if (expected !== undefined && wanted === undefined) {
    const message = `${JSON.stringify(expected.slice(0, 80))} is no hash of the log; give 64 hexadecimal digits, or COUNT:HASH`
    throw new MarsadError('request-invalid', message)
  }
  return engine.read(async (sql) => {
    const checker = auditChecker(wanted)
    // From below every number, so that an entry 0 or -1 put in behind the store's back is seen.
    for await (const row of rowsAfter(sql, -2_147_483_648)) {
      const entry = entryOf(row)
      checker.take({ sequence: row.sequence, hash: row.hash, ...(entry === undefined ? {} : { entry }) })
    }
    return checker.end(await readHead(sql))
  })
}
