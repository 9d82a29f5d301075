import { daysInMonth, isCalendarDay } from '../register/edtf.ts'
import type { DateFact } from '../register/types.ts'
import { attributeOf, childOf, textOf, type XmlNode } from './xml-node.ts'

interface Bound {
  readonly first: string
  readonly last: string
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** `Year`, `Month`, `Day`: the days it can mean, a missing part standing for all. `undefined` when it is no date. */
const boundOf = (node: XmlNode | undefined): Bound | undefined => {
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => textOf(node, name))
  if (!year || !/^\d{4}$/.test(year)) return undefined
  if ([month, day].some((part) => part && !/^\d{1,2}$/.test(part))) return undefined
  const firstMonth = month ? +month : 1
  const lastMonth = month ? +month : 12
  const firstDay = month && day ? +day : 1
  if (!isCalendarDay(+year, firstMonth, firstDay)) return undefined
  const lastDay = month && day ? +day : daysInMonth(+year, lastMonth)
  return {
    first: `${year}-${pad(firstMonth, 2)}-${pad(firstDay, 2)}`,
    last: `${year}-${pad(lastMonth, 2)}-${pad(lastDay, 2)}`,
  }
}

/** A `Date` element as a day, a month or a year; `undefined` when it is none. */
export const advancedDay = (node: XmlNode | undefined): string | undefined => {
  const bound = boundOf(node)
  return bound && edtfOf(bound.first, bound.last)
}

const isMonthEnd = (day: string): boolean => +day.slice(8) === daysInMonth(+day.slice(0, 4), +day.slice(5, 7))

/** From the first to the last day, in the shortest form that says just that: `1961`, `1968-02`, `1984/1986`. */
const edtfOf = (first: string, last: string): string => {
  if (first === last) return first
  const years = first.endsWith('-01-01') && last.endsWith('-12-31')
  const months = first.endsWith('-01') && isMonthEnd(last)
  const length = years ? 4 : months ? 7 : 10
  const [from, to] = [first.slice(0, length), last.slice(0, length)]
  return from === to ? from : `${from}/${to}`
}

/**
 * A `DatePeriod` in EDTF. OFAC writes every date as a period of which both ends are periods themselves: a year runs from 1 January to 31
 * December, `1984 to 1986` from the one year to the other. `Approximate` on either end makes it approximate. `undefined` when it has no date.
 */
export const advancedPeriod = (period: XmlNode | undefined): DateFact | undefined => {
  const start = childOf(period, 'Start')
  const end = childOf(period, 'End')
  const from = boundOf(childOf(start, 'From')) ?? boundOf(childOf(start, 'To'))
  const to = boundOf(childOf(end, 'To')) ?? boundOf(childOf(end, 'From')) ?? boundOf(childOf(start, 'To')) ?? from
  if (!from || !to || to.last < from.first) return undefined
  const approximate = [start, end].some((one) => attributeOf(one, 'Approximate') === 'true')
  const edtf = edtfOf(from.first, to.last)
  return approximate ? { edtf: `${edtf.replace('/', '~/')}~`, note: 'approximate' } : { edtf }
}
