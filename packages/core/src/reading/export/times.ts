import { bounds, dayAfter, isDay } from '../../register/index.ts'
import type { Reading } from '../types.ts'

/** What stands for a time nobody told: the first instant every program can hold. */
export const untoldDay = '1970-01-01'

/** `2021-12-05` as `2021-12-05T00:00:00.000Z`: the formats want instants where a text gives days. */
export const instantOf = (day: string): string => `${day}T00:00:00.000Z`

/** The later of two days; what is no day does not count. */
export const laterDay = (day: string, other: string | undefined): string =>
  other !== undefined && isDay(other) && other > day ? other : day

/**
 * The day a reading's objects are dated by, since there is no clock here: the document's own, else that of the newest list it was read against, else
 * 1970-01-01. The same reading therefore exports to the same bytes tomorrow.
 */
export const dayOfReading = ({ document, register }: Reading): string => {
  if (document.published !== undefined && isDay(document.published)) return document.published
  return register.editions.map(({ published }) => published.slice(0, 10)).reduce(laterDay, untoldDay)
}

/**
 * The instants between which an EDTF lies. The last is the first instant that is surely past it, and is given only where the words close an interval
 * themselves ("from 2014 to 2017"): that something was so in October 2001 does not say that it ended there.
 */
export const instantsOf = (edtf: string | undefined): { readonly from?: string; readonly until?: string } => {
  if (edtf === undefined) return {}
  const { earliest, latest } = bounds(edtf)
  const closed = edtf.includes('/') && latest !== undefined
  return {
    ...(earliest !== undefined && { from: instantOf(earliest) }),
    ...(closed && { until: instantOf(dayAfter(latest)) }),
  }
}

/** A period as FollowTheMoney writes it: dates as sharp as the EDTF, `endDate` only where the words close an interval or name a span of time. */
export const ftmPeriod = (
  edtf: string | undefined,
): { readonly startDate?: readonly string[]; readonly endDate?: readonly string[] } => {
  if (edtf === undefined) return {}
  const plain = edtf.replace(/[~?%]/g, '')
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(plain)) return { startDate: [plain] }
  const { earliest, latest } = bounds(edtf)
  return {
    ...(earliest !== undefined && { startDate: [earliest] }),
    ...(latest !== undefined && { endDate: [latest] }),
  }
}
