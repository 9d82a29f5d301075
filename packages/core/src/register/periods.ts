import { dayAfter } from './dates.ts'
import { bounds as edtfBounds } from './edtf.ts'
import type { History, Listing, ListingStatus, ListRecord } from './types.ts'

/** One stretch of time for which an entry stood on a list, as far as the loaded editions can tell. */
export interface ListingPeriod {
  /** First and last edition day that had it. */
  readonly firstEdition: string
  readonly lastEdition: string
  /** When it began, in EDTF: `LISTED_ON`, or after a removal the interval between two editions. Absent when the list does not say. */
  readonly listedOn?: string
  /** First day on which it surely stood there; absent when unknown. */
  readonly surelyFrom?: string
  /** First day on which it may have stood there (a re-listing between two editions). */
  readonly perhapsFrom?: string
  /** Absent while it stands. A day (`DELISTED_ON`), or the interval from the day after the last edition with it to the first without it. */
  readonly removedOn?: string
}

/** The first day of a date's bounds on which it has surely happened: its last possible day. */
const sureDay = (edtf: string | undefined): string | undefined =>
  edtf === undefined ? undefined : edtfBounds(edtf).latest

/** The listing of a history's list in one of its records; an entry printed without one still stands on the list that printed it. */
export const listingIn = (record: ListRecord | undefined, history: History): Listing => {
  const own = (record?.party.listings ?? []).filter((listing) => listing.list === history.list)
  return (
    own.find((listing) => listing.reference === history.reference) ??
    own[0] ?? { list: history.list, reference: history.reference, programme: '', amendedOn: [] }
  )
}

/** Runs of consecutive editions that had the entry: `[first, last, before, after]` with the neighbouring editions that had it not. */
interface Run {
  readonly days: string[]
  readonly before: string | undefined
  after: string | undefined
}

const runsOf = (editions: readonly string[], byDay: ReadonlyMap<string, ListRecord>): readonly Run[] => {
  const runs: Run[] = []
  let open: Run | undefined
  let previous: string | undefined
  for (const day of editions) {
    if (byDay.has(day)) {
      if (!open) {
        open = { days: [], before: previous, after: undefined }
        runs.push(open)
      }
      open.days.push(day)
    } else {
      if (open) open.after = day
      open = undefined
      previous = day
    }
  }
  return runs
}

const earlier = (a: string, b: string): string => [a, b].sort()[0] as string

const beginning = (run: Run, stated: string | undefined, previous: Run | undefined): Partial<ListingPeriod> => {
  const first = run.days[0] as string
  const sure = sureDay(stated)
  const lastHeld = previous?.days.at(-1)
  // A first listing is dated by the list, even before an edition that lacked it: lists are published with a delay. After a removal the
  // list may go on printing the first date, so there only a date that no edition contradicts counts.
  const dated = stated !== undefined && sure !== undefined && (previous === undefined || sure >= (run.before ?? sure))
  if (dated) return { listedOn: stated, surelyFrom: earlier(sure, first) }
  if (run.before === undefined) return { surelyFrom: first }
  const from = dayAfter(run.before)
  const between = from >= first ? first : `${from}/${first}`
  return { ...(lastHeld === undefined ? {} : { listedOn: between, perhapsFrom: from }), surelyFrom: first }
}

const ending = (run: Run, delistedOn: string | undefined): Partial<ListingPeriod> => {
  if (delistedOn !== undefined) return { removedOn: delistedOn }
  if (run.after === undefined) return {}
  const from = dayAfter(run.days.at(-1) as string)
  return { removedOn: from >= run.after ? run.after : `${from}/${run.after}` }
}

/** The stretches for which the entry of a history stood on its list, ascending. `byDay` holds its record on each edition day. */
export const listingPeriods = (history: History, byDay: ReadonlyMap<string, ListRecord>): readonly ListingPeriod[] => {
  const editions = [...new Set([...history.editions, ...byDay.keys()])].sort()
  const runs = runsOf(editions, byDay)
  return runs.map((run, index) => {
    const firstEdition = run.days[0] as string
    const lastEdition = run.days.at(-1) as string
    const stated = listingIn(byDay.get(firstEdition), history).listedOn
    const delisted = listingIn(byDay.get(lastEdition), history).removedOn
    return { firstEdition, lastEdition, ...beginning(run, stated, runs[index - 1]), ...ending(run, delisted) }
  })
}

/**
 * Where a day falls among the periods; without a day, after all editions. `period` is the one the answer rests on: the one the
 * day lies in, else the one that ended before it, else the first.
 */
export const statusInPeriods = (
  periods: readonly ListingPeriod[],
  day: string | undefined,
): { readonly status: ListingStatus; readonly period: ListingPeriod | undefined } => {
  const last = periods.at(-1)
  if (day === undefined) return { status: last?.removedOn === undefined ? 'listed' : 'removed', period: last }
  let answer: { status: ListingStatus; period: ListingPeriod | undefined } = {
    status: 'not-yet-listed',
    period: periods[0],
  }
  for (const period of periods) {
    const sure = period.surelyFrom ?? period.firstEdition
    if (day < (period.perhapsFrom ?? sure)) break
    if (day < sure) return { status: 'removed-or-listed', period: answer.period }
    answer = { status: endedStatus(period, day), period }
  }
  return answer
}

const endedStatus = (period: ListingPeriod, day: string): ListingStatus => {
  if (period.removedOn === undefined) return 'listed'
  const bounds = edtfBounds(period.removedOn)
  // A day of removal before an edition that still printed the entry would be an error of the list; the printed day stands.
  if (bounds?.earliest === undefined || day < bounds.earliest) return 'listed'
  return bounds.latest !== undefined && day >= bounds.latest ? 'removed' : 'removed-or-listed'
}
