import { type EditionInfo, type EditionPin, type MergeDecision, pinEditions } from '@marsad/core/register'
import {
  buildScreeningIndex,
  type Difference,
  differencesOf,
  type Receipt,
  receiptDifferences,
  receiptText,
  type ScreeningAnswer,
  type ScreeningIndex,
  screen,
} from '@marsad/core/screening'
import { type Store, sha256 } from '@marsad/store'
import type { GivenReceipt, NoReceipt } from './read-receipts.ts'
import { engine, makeReceipt, mergesAt, mergesHash } from './receipts.ts'
import { mergeDecisionsOf, registerState } from './register-state.ts'

/**
 * `confirmed`: the same editions answer the same. `engine-differs`: they do, but another version of Marsad or of its dictionaries answered.
 * `result-differs`: they do not. `cannot-replay`: an edition or a decision about merging is not here. `altered`: the receipt or the answer is
 * not as it was written, whatever a replay says.
 */
export type ReceiptVerdict = 'confirmed' | 'engine-differs' | 'result-differs' | 'cannot-replay' | 'altered'

/** What a verification came to: the JSON of `marsad receipt verify`. */
export interface ReceiptCheck {
  /** The line of a file of JSON lines. */
  readonly line?: number
  readonly verdict: ReceiptVerdict
  /** The receipt's own hash, as it says. */
  readonly receipt: string
  readonly query: Receipt['query']
  /** Field by field: what the receipt (or the answer it came with) says, and what is found. */
  readonly differences: readonly Difference[]
  /** Editions that have to be loaded first, and how. */
  readonly missing: readonly (EditionPin & { readonly help: string })[]
  readonly remarks: readonly string[]
}

const helpFor = ({ list, published }: EditionPin, loaded: readonly EditionInfo[]): string => {
  const ofDay = loaded.find((edition) => edition.list === list && edition.published === published)
  const how = `marsad lists import FILE --list ${list} --published ${published}`
  if (ofDay === undefined) return `get the publication of ${list} of ${published}, then: ${how}`
  return `another content of ${list} of ${published} is loaded (${ofDay.hash.slice(0, 12)}…); into a new workspace (--data DIR): ${how}`
}

/** Loaded states of the register, by what they are pinned to: the receipts of one batch share theirs. */
interface Replays {
  readonly store: Store | undefined
  readonly loaded: readonly EditionInfo[]
  readonly merges: readonly MergeDecision[]
  readonly indexes: Map<string, ScreeningIndex>
}

/** States kept at the same time. */
const keptStates = 2

const indexFor = async (replays: Replays, receipt: Receipt, merges: number): Promise<ScreeningIndex> => {
  const { moment, editions, starter } = receipt
  const key = JSON.stringify([moment, editions, merges])
  const known = replays.indexes.get(key)
  if (known !== undefined) return known
  const state = await registerState(starter ? undefined : replays.store, { ...moment, editions, merges })
  const origin = {
    starter,
    ...moment,
    editions: editions.map(({ list, published, hash }) => ({ list, published, hash })),
  }
  const index = buildScreeningIndex(state.parties, origin)
  for (const old of [...replays.indexes.keys()].slice(0, replays.indexes.size - keptStates + 1))
    replays.indexes.delete(old)
  replays.indexes.set(key, index)
  return index
}

/** Whether an answer shown beside its receipt says what the receipt says; `results` and `cleared` are the machine's results taken apart. */
const answerDifferences = (receipt: Receipt, given: GivenReceipt['answer']): readonly Difference[] => {
  if (given === undefined) return []
  const shown = new Map([...receipt.result.results, ...receipt.result.formerly].map((result) => [result.id, result]))
  return [
    ...differencesOf(receipt.query, given.query, 'answer.query'),
    ...given.results.flatMap(({ id, score, verdict }) =>
      differencesOf(shown.get(id), { id, score, verdict }, `answer.results.${id}`),
    ),
  ]
}

/** In what the results shown differ from those replayed. Keys that only one side has are somebody's addition, and are passed over. */
const detailDifferences = (
  answer: GivenReceipt['answer'],
  replayed: ScreeningAnswer,
  field: string,
): readonly Difference[] => {
  const now = new Map([...replayed.results, ...replayed.formerly].map((result) => [result.id, { ...result }]))
  return (answer?.results ?? []).flatMap((given) => {
    const result: Readonly<Record<string, unknown>> = now.get(given.id) ?? {}
    const keys = Object.keys(given).filter((key) => key in result)
    return keys.flatMap((key) =>
      differencesOf(given[key as keyof typeof given], result[key], `${field}.${given.id}.${key}`),
    )
  })
}

const verifyOne = async (replays: Replays, { receipt, answer }: GivenReceipt): Promise<ReceiptCheck> => {
  const own = sha256(receiptText(receipt))
  const altered = [
    ...(own === receipt.hash ? [] : [{ field: 'receipt.hash', was: receipt.hash, is: own }]),
    ...answerDifferences(receipt, answer),
  ]
  const facts = { receipt: receipt.hash, query: receipt.query }
  const cannot = (missing: ReceiptCheck['missing'], ...remarks: readonly string[]): ReceiptCheck => ({
    verdict: altered.length > 0 ? 'altered' : 'cannot-replay',
    ...facts,
    differences: altered,
    missing,
    remarks,
  })
  const { missing } = pinEditions(receipt.editions, replays.loaded)
  if (missing.length > 0) return cannot(missing.map((pin) => ({ ...pin, help: helpFor(pin, replays.loaded) })))
  const merges = mergesAt(receipt.starter ? [] : replays.merges, receipt.merges)
  if (merges === undefined) {
    return cannot([], 'the decisions about merging that counted then are not in the log of this workspace')
  }
  const index = await indexFor(replays, receipt, merges)
  const replayed = screen(index, receipt.query, receipt.options)
  const { moment, starter, editions } = receipt
  const register = { moment, starter, editions, merges: mergesHash(replays.merges.slice(0, merges)) }
  const now = makeReceipt(replayed, receipt.options, register)
  const found = receiptDifferences(receipt, now)
  const same = receipt.result.hash === now.result.hash
  const details = detailDifferences(answer, replayed, same ? 'answer.results' : 'results')
  const told = new Set(found.map(({ field }) => field))
  const engineSame = !found.some(({ field }) => field === 'marsad' || field.startsWith('engine'))
  const resultSame = same && !found.some(({ field }) => /^(results|formerly)/.test(field))
  const verdict: ReceiptVerdict =
    altered.length > 0 || (same && details.length > 0)
      ? 'altered'
      : !resultSame
        ? 'result-differs'
        : engineSame
          ? 'confirmed'
          : 'engine-differs'
  const remark = `answered by Marsad ${receipt.marsad} with the dictionaries ${receipt.engine.data}, replayed by ${now.marsad} with ${engine.data}`
  return {
    verdict,
    ...facts,
    differences: [...altered, ...found, ...details.filter(({ field }) => !told.has(field))],
    missing: [],
    remarks: engineSame ? [] : [remark],
  }
}

/**
 * Replays receipts against the editions they name, whatever was loaded since, and says what differs. A line without a receipt comes through as it
 * is. Without a store only receipts of the starter register can be replayed. Nothing is written.
 */
export async function* verifyReceipts(
  store: Store | undefined,
  receipts: AsyncIterable<GivenReceipt | NoReceipt> | Iterable<GivenReceipt | NoReceipt>,
): AsyncGenerator<ReceiptCheck | NoReceipt> {
  const replays: Replays = {
    store,
    loaded: (await store?.editions()) ?? [],
    merges: await mergeDecisionsOf(store),
    indexes: new Map(),
  }
  for await (const given of receipts) {
    if ('reason' in given) yield given
    else yield { ...(given.line === undefined ? {} : { line: given.line }), ...(await verifyOne(replays, given)) }
  }
}
