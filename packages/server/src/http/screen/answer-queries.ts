import { type ErrorCode, errorCodes, MarsadError } from '@marsad/core/errors'
import { heldLater } from '@marsad/core/register'
import type { DecidedAnswer, Receipt, ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'
import { requireDay } from '../../operations/day.ts'
import { problemOf } from '../problem.ts'
import type { Moment, Screened, ScreenedRegister, Screening } from '../services.ts'
import { inSlices } from '../slices.ts'
import { inTurns } from '../turn.ts'
import { queryFault } from './check-query.ts'

/** A query that can be asked, or why it cannot, with the key it came under. */
export type CheckedQuery =
  | { readonly query: ScreeningQuery }
  | { readonly id: string | undefined; readonly fault: MarsadError }

/** Checks what the schema cannot: see {@link queryFault}. */
export const checkedQuery = (query: ScreeningQuery): CheckedQuery => {
  const fault = queryFault(query)
  return fault === undefined ? { query } : { id: query.id, fault }
}

/** The moment a caller asks for; days that do not exist are `date-invalid`. */
export const momentOf = ({ asOf, known }: { readonly [K in keyof Moment]: string | undefined }): Moment => ({
  ...(asOf !== undefined && { asOf: requireDay(asOf, 'the day asked for') }),
  ...(known !== undefined && { known: requireDay(known, 'the day of knowing') }),
})

/** Refuses a list that the register does not hold: an empty answer would look like a clean one. */
export const requireLists = (register: ScreenedRegister, wanted: readonly string[] | undefined): void => {
  const held = register.lists
  const unknown = wanted?.find((list) => !held.includes(list))
  if (unknown !== undefined) {
    const names = held.length > 0 ? held.join(', ') : 'none'
    throw new MarsadError('list-unknown', `the list "${unknown.slice(0, 80)}" is not loaded; loaded are: ${names}`)
  }
}

/** The lists that can say little of the day asked about; not there where there is none. */
const laterOf = ({ asOf, editions }: ScreenedRegister['origin']): { readonly heldLater?: readonly string[] } => {
  const later = asOf === undefined ? [] : heldLater(editions, asOf)
  return later.length === 0 ? {} : { heldLater: later }
}

/** What stands over every answer of a batch: which register it was. */
export const registerFacts = ({ origin }: ScreenedRegister) => ({
  starter: origin.starter,
  ...laterOf(origin),
  ...(origin.asOf !== undefined && { asOf: origin.asOf }),
  ...(origin.known !== undefined && { known: origin.known }),
  editions: origin.editions.map(({ list, published, hash }) => ({ list, published, hash })),
})

/** How the answers of {@link answerQueries} are written. */
export interface Answering<R> {
  readonly answered: (answer: DecidedAnswer, receipt: Receipt, index: number) => R
  readonly failed: (fault: MarsadError, index: number) => R
}

const faultOf = ({ code, detail }: Extract<Screened, { problem: unknown }>['problem']): MarsadError =>
  new MarsadError(Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'internal', detail)

/**
 * Screens what can be screened, in slices, and writes every query's answer or fault in the order asked. Only the work in the
 * threads and a few milliseconds of writing lie between two turns of the event loop.
 */
export const answerQueries = <R>(
  screening: Screening,
  queries: readonly CheckedQuery[],
  options: ScreeningOptions,
  moment: Moment,
  { answered, failed }: Answering<R>,
): Promise<readonly R[]> =>
  inSlices(queries, async (slice, from) => {
    const asked = slice.flatMap((one) => ('query' in one ? [one.query] : []))
    const screened = asked.length === 0 ? [] : await screening.screen(asked, options, moment)
    let next = 0
    return inTurns(slice, (one, index) => {
      if ('fault' in one) return failed(one.fault, from + index)
      const found = screened[next++]
      if (found === undefined) return failed(new MarsadError('internal', 'this query was lost'), from + index)
      if ('problem' in found) return failed(faultOf(found.problem), from + index)
      return answered(found.answer, found.receipt, from + index)
    })
  })

/** A fault inside a batch, as JSON: `{id, error}` with the problem. */
export const failureOf = (id: string | undefined, fault: MarsadError) => ({
  ...(id !== undefined && { id }),
  error: problemOf(fault),
})
