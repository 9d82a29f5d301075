import { createHash } from 'node:crypto'
import { type MergeDecision, mergeVersion } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { mergeDecisionsOf } from './register-state.ts'

/** Per store, what the merge decisions up to a head of the log come to: the log is read anew only when it has grown. */
const known = new WeakMap<Store, { readonly head: string; readonly hash: string }>()

const hashOf = (decisions: readonly MergeDecision[]): string => {
  const text = JSON.stringify([mergeVersion, decisions.map(({ kind, between }) => [kind, ...between])])
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Names the rules of merging and what people decided about it: with the hash of the editions it names the parties of the register. Other
 * decisions do not change it.
 */
export const mergeHash = async (store: Store | undefined): Promise<string> => {
  if (store === undefined) return hashOf([])
  const head = (await store.decisionHead()).hash
  const last = known.get(store)
  if (last?.head === head) return last.hash
  const hash = hashOf(await mergeDecisionsOf(store))
  known.set(store, { head, hash })
  return hash
}
