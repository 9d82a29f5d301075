/** The form in which an entry of the decision log is hashed, so that anybody can work the chain out again. */
import { canonicalJson, sha256 } from './canonical.ts'
import type { DecisionEntry } from './types.ts'

/** What stands as `previous` in the first entry, and as the head of an empty log. */
export const noHash: string = '0'.repeat(64)

/**
 * SHA-256 over the canonical JSON (keys in UTF-16 order, no spaces, UTF-8) of the entry without its own hash: `action`, `at`, `by`,
 * `previous`, `reason`, `sequence`, `subject`. The number and the hash before are in it, so an entry fits one place only.
 */
export const hashDecision = (entry: Omit<DecisionEntry, 'hash'>): string => {
  const { sequence, at, by, action, subject, reason, previous } = entry
  return sha256(canonicalJson({ sequence, at, by, action, subject, reason, previous }))
}

/** The head of the log as it is kept beside it: how many entries there are, and the hash of the last. */
export interface DecisionHead {
  readonly count: number
  readonly hash: string
}

/** The head as `meta` holds it. */
export const headText = ({ count, hash }: DecisionHead): string => `${count} ${hash}`

/** The head from `meta`; `undefined` when it is not there or is none. */
export const headFrom = (value: string | undefined): DecisionHead | undefined => {
  const [, count, hash] = /^(\d{1,15}) ([0-9a-f]{64})$/.exec(value ?? '') ?? []
  return count === undefined || hash === undefined ? undefined : { count: Number(count), hash }
}
