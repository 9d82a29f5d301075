/**
 * A receipt of a screening: what was asked, of which register, by which engine, and what came out. With the same editions at hand
 * anybody can ask again and compare. Everything here is text and comparison; who calls it hashes.
 */
import type { Verdict } from '../names/compare/types.ts'
import { reviewLine } from '../names/compare/verdict.ts'
import type { EditionPin } from '../register/pinned.ts'
import { canonicalJson } from '../register/record-key.ts'
import type { ScreeningAnswer, ScreeningOptions, ScreeningQuery, ScreeningResult } from './types.ts'

/** One result in short. */
export interface ReceiptResult {
  readonly id: string
  readonly score: number
  readonly verdict: Verdict
}

/** An edition as a receipt names it. `hash` is that of the content; `confirmedOn` narrows the time in which an entry left the list. */
export type ReceiptEdition = EditionPin

/** What a past screening can be replayed from. Scores and verdicts are the machine's, before any decision of a person. */
export interface ReceiptBody {
  /** The form of this receipt. */
  readonly receipt: 1
  /** The version of Marsad. */
  readonly marsad: string
  /** Which code and which dictionaries answered. */
  readonly engine: { readonly code: string; readonly data: string }
  readonly query: ScreeningQuery
  /** All that decided the answer, the values taken where nothing was said included. */
  readonly options: ScreeningOptions
  /** The day asked about and the day of knowledge; absent: as the editions leave it. */
  readonly moment: { readonly asOf?: string; readonly known?: string }
  /** True when no list was loaded and the bundled starter register answered. */
  readonly starter: boolean
  readonly editions: readonly ReceiptEdition[]
  /** SHA-256 over the decisions of people on which entries are one party. */
  readonly merges: string
  readonly result: {
    /** SHA-256 over {@link resultText}. */
    readonly hash: string
    readonly results: readonly ReceiptResult[]
    readonly formerly: readonly ReceiptResult[]
  }
}

/** A receipt with the hash that shows a change to it. */
export interface Receipt extends ReceiptBody {
  /** SHA-256 over {@link receiptText}. */
  readonly hash: string
}

/** What an answer and what was asked of it come to, before the hashes. */
export interface ReceiptParts {
  readonly marsad: string
  readonly engine: ReceiptBody['engine']
  readonly options: ScreeningOptions
  readonly moment: ReceiptBody['moment']
  readonly starter: boolean
  readonly editions: readonly ReceiptEdition[]
  readonly merges: string
}

/** The options with the values that are taken where nothing is said, so that a later default changes no replay. */
export const wholeOptions = (options: ScreeningOptions): ScreeningOptions => ({
  ...options,
  limit: options.limit ?? 5,
  threshold: options.threshold ?? reviewLine,
})

const inShort = ({ id, score, verdict }: ScreeningResult): ReceiptResult => ({ id, score, verdict })

/** The answer as one text, for hashing: all of it but the query, which the receipt holds itself. */
export const resultText = ({ results, formerly, warnings }: ScreeningAnswer): string =>
  canonicalJson({ results, formerly, warnings })

/** The receipt as one text, for hashing: canonical JSON of all but its own hash. */
export const receiptText = (body: ReceiptBody & { readonly hash?: string }): string => {
  const { hash: _, ...rest } = body
  return canonicalJson(rest)
}

const editionOrder = (a: ReceiptEdition, b: ReceiptEdition): number =>
  canonicalJson([a.list, a.published, a.hash]) < canonicalJson([b.list, b.published, b.hash]) ? -1 : 1

/** The receipt of an answer, without its own hash. `sha256` answers lower-case hexadecimal. */
export const receiptBody = (
  answer: ScreeningAnswer,
  { options, moment, editions, ...parts }: ReceiptParts,
  sha256: (text: string) => string,
): ReceiptBody => ({
  receipt: 1,
  ...parts,
  query: answer.query,
  options: wholeOptions(options),
  moment: {
    ...(moment.asOf === undefined ? {} : { asOf: moment.asOf }),
    ...(moment.known === undefined ? {} : { known: moment.known }),
  },
  editions: editions
    .map(({ list, published, confirmedOn, hash }) => ({ list, published, ...(confirmedOn && { confirmedOn }), hash }))
    .sort(editionOrder),
  result: {
    hash: sha256(resultText(answer)),
    results: answer.results.map(inShort),
    formerly: answer.formerly.map(inShort),
  },
})

/** One place at which two things differ. A side that has nothing there is absent. */
export interface Difference {
  /** `results.QDi.430.score`, `engine.data`. */
  readonly field: string
  readonly was?: unknown
  readonly is?: unknown
}

/** Differences told one by one. */
const shownDifferences = 200

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of results are compared by id, all other lists place by place. */
const byId = (items: readonly unknown[]): Readonly<Record<string, unknown>> | undefined => {
  const ids = items.map((item) => (isObject(item) ? item['id'] : undefined))
  if (!ids.every((id) => typeof id === 'string') || new Set(ids).size < ids.length) return undefined
  return Object.fromEntries(items.map((item, at) => [ids[at] as string, item]))
}

/** Where two JSON values differ, at most 200 places, in the order of the fields. Canonically equal values have none. */
export const differencesOf = (was: unknown, is: unknown, field = ''): readonly Difference[] => {
  const found: Difference[] = []
  const into = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`)
  const walk = (before: unknown, after: unknown, at: string): void => {
    // A key that is there with null is not a key that is missing, though both are written null.
    const same = (before === undefined) === (after === undefined) && canonicalJson(before) === canonicalJson(after)
    if (found.length >= shownDifferences || same) return
    if (isObject(before) && isObject(after)) {
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
        walk(before[key], after[key], into(at, key))
      return
    }
    if (Array.isArray(before) && Array.isArray(after)) {
      const [a, b] = [byId(before), byId(after)]
      const count = found.length
      if (a !== undefined && b !== undefined) walk(a, b, at)
      else
        for (let i = 0; i < Math.max(before.length, after.length); i += 1)
          walk(before[i], after[i], into(at, String(i)))
      // The same members in another order.
      if (found.length > count) return
    }
    found.push({
      field: at,
      ...(before === undefined ? {} : { was: before }),
      ...(after === undefined ? {} : { is: after }),
    })
  }
  walk(was, is, field)
  return found
}

/**
 * In what a screening repeated differs from its receipt: in the engine, the merges, the results in short, and where those are equal
 * but some detail is not, in the result's hash. Query, options, moment and editions are what was repeated, so they cannot differ.
 */
export const receiptDifferences = (then: ReceiptBody, now: ReceiptBody): readonly Difference[] => {
  const results = [
    ...differencesOf(then.result.results, now.result.results, 'results'),
    ...differencesOf(then.result.formerly, now.result.formerly, 'formerly'),
  ]
  return [
    ...differencesOf(then.marsad, now.marsad, 'marsad'),
    ...differencesOf(then.engine, now.engine, 'engine'),
    ...differencesOf(then.merges, now.merges, 'merges'),
    ...(results.length > 0 ? results : differencesOf(then.result.hash, now.result.hash, 'result.hash')),
  ]
}
