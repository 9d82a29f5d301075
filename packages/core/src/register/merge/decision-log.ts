import type { MergeDecision } from './types.ts'

/** An entry of the log of decisions, as far as merging reads it. */
export interface LoggedMerge {
  readonly sequence: number
  readonly at: string
  readonly by: string
  readonly action: string
  readonly subject: Readonly<Record<string, unknown>>
  readonly reason: string
}

const kinds: Readonly<Record<string, MergeDecision['kind']>> = { 'merge-join': 'join', 'merge-split': 'split' }

/** The actions that {@link mergeDecisions} reads; it passes over all others. */
export const mergeActions: readonly string[] = ['merge-join', 'merge-split', 'decision-withdrawn']

const pairIn = (subject: LoggedMerge['subject']): readonly [string, string] | undefined => {
  const entries = subject['entries']
  if (!Array.isArray(entries) || entries.length !== 2) return undefined
  const [a, b] = entries as readonly unknown[]
  const isKey = (key: unknown): key is string => typeof key === 'string' && /^[^:]+:./.test(key)
  return isKey(a) && isKey(b) ? [a, b] : undefined
}

/**
 * What the log of decisions says of merging, for `mergeParties`: `merge-join` and `merge-split` with the subject
 * `{ entries: ['un_sc_sanctions:QDe.004', 'us_ofac_sdn:6366'] }`, and `decision-withdrawn` with `{ decision: SEQUENCE }`, which gives the pair
 * back to Marsad's own judgement. `unread` holds the numbers of merge entries in another shape.
 */
export const mergeDecisions = (
  log: readonly LoggedMerge[],
): { readonly decisions: readonly MergeDecision[]; readonly unread: readonly number[] } => {
  const decisions: MergeDecision[] = []
  const unread: number[] = []
  const standing = new Map<string, number>()
  const pairs = new Map<number, { readonly name: string; readonly between: readonly [string, string] }>()
  for (const { sequence, at, by, action, subject, reason } of log) {
    if (action === 'decision-withdrawn') {
      const pair = pairs.get(Number(subject['decision']))
      // Withdrawing what another decision has replaced changes nothing.
      if (pair === undefined || standing.get(pair.name) !== Number(subject['decision'])) continue
      standing.delete(pair.name)
      decisions.push({ kind: 'undo', between: pair.between, by, at, reason })
      continue
    }
    const kind = kinds[action]
    if (kind === undefined) continue
    const between = pairIn(subject)
    if (between === undefined) {
      unread.push(sequence)
      continue
    }
    const name = between
      .map((key) => key.toLowerCase())
      .sort()
      .join('\n')
    standing.set(name, sequence)
    pairs.set(sequence, { name, between })
    decisions.push({ kind, between, by, at, reason })
  }
  return { decisions, unread }
}
