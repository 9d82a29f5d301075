import { createHash } from 'node:crypto'
import { dataVersion } from '@marsad/core/data-version'
import { canonicalJson, type MergeDecision, mergeVersion } from '@marsad/core/register'
import {
  type Receipt,
  type ReceiptBody,
  type ReceiptEdition,
  receiptBody,
  receiptText,
  type ScreeningAnswer,
  type ScreeningOptions,
  screeningVersion,
} from '@marsad/core/screening'
import { type Store, sha256 } from '@marsad/store'
import { version } from '../version.ts'
import { mergeDecisionsOf } from './register-state.ts'

/** Which code and which dictionaries answer here. The code is named by the numbers that its authors raise when it answers otherwise. */
export const engine: Receipt['engine'] = {
  code: `screening-${screeningVersion.split('-')[0]} merging-${mergeVersion}`,
  data: dataVersion,
}

const mergeLine = (decision: MergeDecision): string => `${canonicalJson(decision)}\n`

/** SHA-256 over decisions about merging, one a line in canonical JSON, in the order they were made. */
export const mergesHash = (decisions: readonly MergeDecision[]): string => sha256(decisions.map(mergeLine).join(''))

/** After how many of the decisions the hash was this one; `undefined` when it never was. The log only grows, so a past state is a beginning of it. */
export const mergesAt = (decisions: readonly MergeDecision[], hash: string): number | undefined => {
  const running = createHash('sha256')
  for (let count = 0; count <= decisions.length; count += 1) {
    if (running.copy().digest('hex') === hash) return count
    const next = decisions[count]
    if (next !== undefined) running.update(mergeLine(next))
  }
  return undefined
}

/** What a receipt needs to know of the register that was screened; `LoadedScreening` has all but `merges`. */
export interface ReceiptRegister {
  readonly moment: Receipt['moment']
  readonly starter: boolean
  readonly editions: readonly ReceiptEdition[]
  /** {@link mergesHash} of the decisions that counted. */
  readonly merges: string
}

/** Per store, the hash of the merge decisions up to a head of the log: the log is read anew only when it has grown. */
const mergeHashes = new WeakMap<Store, { readonly head: string; readonly hash: string }>()

/** The hash of the merge decisions that count now, cheap to ask for again and again. */
export const mergesHashOf = async (store: Store | undefined): Promise<string> => {
  if (store === undefined) return mergesHash([])
  const head = (await store.decisionHead()).hash
  const known = mergeHashes.get(store)
  if (known?.head === head) return known.hash
  const hash = mergesHash(await mergeDecisionsOf(store))
  mergeHashes.set(store, { head, hash })
  return hash
}

/** A body with the hash that shows a change to it. */
export const sealed = (body: ReceiptBody): Receipt => ({ ...body, hash: sha256(receiptText(body)) })

/**
 * The receipt of an answer as the machine gave it (before decisions are applied), to the options it was asked with (with the room made for
 * cleared pairs). The same answer of the same register has the same receipt, to the byte.
 */
export const makeReceipt = (answer: ScreeningAnswer, options: ScreeningOptions, register: ReceiptRegister): Receipt => {
  const { moment, starter, editions, merges } = register
  return sealed(receiptBody(answer, { marsad: version, engine, options, moment, starter, editions, merges }, sha256))
}
