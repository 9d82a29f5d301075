import { MarsadError } from '@marsad/core/errors'
import { type DecisionBook, decisionBook } from '@marsad/core/screening'
import type { AuditCheck, Store } from '@marsad/store'

/** What people decided about matches, as the whole log tells it. */
export interface LoadedDecisions {
  readonly book: DecisionBook
  /** The end of the log it was read from. */
  readonly head: { readonly count: number; readonly hash: string }
}

/** What is wrong with a log, in one line. */
export const auditText = ({ problems, problemCount }: AuditCheck): string => {
  const [first] = problems
  const more = problemCount > 1 ? ` (and ${problemCount - 1} more)` : ''
  return first === undefined ? 'nothing' : `${first.message}${more}`
}

const noDecisions: LoadedDecisions = { book: decisionBook([]), head: { count: 0, hash: '0'.repeat(64) } }

/**
 * The decisions that stand. The chain is worked out again before anything is believed: a cleared pair is left out of results, so nobody may
 * clear one behind the log's back. Without a store there are none. `current` is answered again while the log has not grown: hand in the
 * last one. Throws `log-broken`, naming the entry.
 */
export const loadDecisions = async (store: Store | undefined, current?: LoadedDecisions): Promise<LoadedDecisions> => {
  if (store === undefined) return noDecisions
  const head = await store.decisionHead()
  if (current !== undefined && current.head.count === head.count && current.head.hash === head.hash) return current
  const check = await store.verifyDecisions(head.hash)
  if (!check.ok) {
    const advice = 'see marsad audit verify; restore the workspace from a backup'
    throw new MarsadError('log-broken', `the log of decisions is broken: ${auditText(check)}; ${advice}`)
  }
  // Entries added meanwhile are read the next time.
  const entries = (await store.decisions()).slice(0, head.count)
  return { book: decisionBook(entries), head }
}

/** The whole log worked out again; without a store it is an empty one. See `Store.verifyDecisions` for `expected`. */
export const verifyLog = async (store: Store | undefined, expected?: string): Promise<AuditCheck> => {
  if (store !== undefined) return store.verifyDecisions(expected)
  const { count, hash: head } = noDecisions.head
  const problem = {
    sequence: 0,
    kind: 'not-as-expected' as const,
    message: 'there is no workspace, and no entry 0 or later',
  }
  const problems = expected === undefined || expected.replace(/^0:/, '') === head ? [] : [problem]
  return { ok: problems.length === 0, count, head, problems, problemCount: problems.length }
}
