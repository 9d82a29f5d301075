import { MarsadError } from '@marsad/core/errors'
import type { EntryKey } from '@marsad/core/register'
import type { DecisionEntry, Store } from '@marsad/store'
import { starterEntries } from './party-entries.ts'
import { entriesNamed, unknownParty } from './party-entry-names.ts'

/** What a person decides about two entries. `withdrawDecision` gives the pair back to Marsad's own judgement. */
export interface MergeDecisionInput {
  readonly kind: 'join' | 'split'
  /** Two references, each with its list where several lists use it: `QDe.004`, `us_ofac_sdn:6366`. */
  readonly between: readonly [string, string]
  readonly by: string
  readonly reason: string
  /** ISO 8601. */
  readonly at: string
}

/** The JSON of `marsad party join` and `split`. */
export interface MergeDecided {
  readonly kind: MergeDecisionInput['kind']
  /** The two entries, each as `list:reference`. */
  readonly entries: readonly [EntryKey, EntryKey]
  readonly decision: DecisionEntry
}

/** The one entry a reference names; `request-invalid` where it names several, `party-unknown` where none. */
const entryNamed = async (store: Store, reference: string): Promise<EntryKey> => {
  const [key, ...others] = await entriesNamed(store, reference, await starterEntries(store))
  if (key === undefined) throw await unknownParty(store, reference)
  if (others.length === 0) return key
  throw new MarsadError(
    'request-invalid',
    `several lists use the reference "${reference.slice(0, 80)}"; write it with its list: ${[key, ...others].join(', ')}`,
  )
}

/**
 * Writes a person's decision about two entries into the log of decisions; every answer follows it from now on. Throws `party-unknown`,
 * `request-invalid` for one entry twice or a reference of several lists, `decision-invalid` without a name or a reason.
 */
export const decideMerge = async (store: Store, input: MergeDecisionInput): Promise<MergeDecided> => {
  const { kind, between, at, by, reason } = input
  const entries = [await entryNamed(store, between[0]), await entryNamed(store, between[1])] as const
  if (entries[0] === entries[1]) {
    throw new MarsadError('request-invalid', `${between.join(' and ')} are one entry of one list: ${entries[0]}`)
  }
  const decision = await store.appendDecision({ at, by, reason, action: `merge-${kind}`, subject: { entries } })
  return { kind, entries, decision }
}
