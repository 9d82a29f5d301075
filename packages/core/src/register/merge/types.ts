/** The words of merging: entries of several lists that are one party. */
import type { ListId, MergeGround, MergeReason, Party } from '../types.ts'

/** An entry of one list, named across lists: `un_sc_sanctions:QDe.004`. */
export type EntryKey = string

/**
 * What a person decided about two entries. The last decision on a pair counts. `undo` gives the pair back to Marsad's own judgement.
 * A `join` may do what Marsad never does alone: join two entries of one list, or two kinds of party.
 */
export interface MergeDecision {
  readonly kind: 'join' | 'split' | 'undo'
  readonly between: readonly [EntryKey, EntryKey]
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  readonly reason: string
}

/** Two entries with something in common that nevertheless were not joined. A person may decide. */
export interface MergeConflict {
  /**
   * `rivals`: one of the two has as much, or more, in common with another entry of the other's list (an entry that cites two references).
   * `same-list`: joining them would put two entries of one list together. `kinds-differ`: a person and an organisation, a ship …
   * `facts-differ`: one cites the other, but no word of their names and no birth date agrees; lists do cite wrongly. `too-common`: so many entries share it that it tells nobody apart. `decisions-contradict`: a join that a split of others forbids.
   */
  readonly why: 'rivals' | 'same-list' | 'kinds-differ' | 'facts-differ' | 'too-common' | 'decisions-contradict'
  readonly ground: MergeGround
  readonly between: readonly [EntryKey, EntryKey]
  readonly evidence: string
  /** The other entries concerned, ascending; at most ten. */
  readonly rivals: readonly EntryKey[]
}

/** The entries of all lists as parties, and why. */
export interface MergeResult {
  /** Ascending by id; ids differ from one another whatever their case. */
  readonly parties: readonly Party[]
  /** Every reason for which two entries stand in one party, ascending by its pair. */
  readonly joins: readonly MergeReason[]
  readonly conflicts: readonly MergeConflict[]
}

/** What merging may be told. */
export interface MergeOptions {
  /** Every decision, in the order they were taken. */
  readonly decisions?: readonly MergeDecision[]
  /** Whose reference names a party on several lists, first to last; lists not named come after, by their id. Default `listOrder`. */
  readonly order?: readonly ListId[]
}
