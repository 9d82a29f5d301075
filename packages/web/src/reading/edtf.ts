import type { Catalogue } from '../i18n/catalogue.ts'
import { fillMessage } from '../i18n/message.ts'

/** What is needed to say a date in a language: its tag (which pins digits) and its messages. */
export interface DateWords {
  readonly tag: string
  readonly edtf: Catalogue['edtf']
}

const years = (tag: string, year: number): string => new Intl.NumberFormat(tag, { useGrouping: false }).format(year)

const calendarPart = (tag: string, iso: string, options: Intl.DateTimeFormatOptions): string | undefined => {
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime())
    ? undefined
    : new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date)
}

/** EDTF second-part codes above the months: seasons, quarters, thirds and halves of a year. */
const partOfYear: Readonly<Record<string, keyof Catalogue['edtf']>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'quarter1',
  34: 'quarter2',
  35: 'quarter3',
  36: 'quarter4',
  37: 'third1',
  38: 'third2',
  39: 'third3',
  40: 'half1',
  41: 'half2',
}

const point = (edtf: string, words: DateWords): string | undefined => {
  const { tag } = words
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/u.exec(edtf)
  if (yearless) {
    const date = calendarPart(
      tag,
      `2000-${yearless[1]}-${yearless[2] ?? '01'}`,
      yearless[2] ? { day: 'numeric', month: 'long' } : { month: 'long' },
    )
    return date === undefined ? undefined : fillMessage(words.edtf.anyYear, { date })
  }
  const decade = /^(\d{3})X$/u.exec(edtf)
  if (decade) return fillMessage(words.edtf.decade, { year: years(tag, Number(decade[1]) * 10) })
  const century = /^(\d\d)XX$/u.exec(edtf)
  if (century) {
    const from = Number(century[1]) * 100
    return fillMessage(words.edtf.century, { from: years(tag, from), to: years(tag, from + 99) })
  }
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(edtf)
  if (!parts) return undefined
  const [, year = '', second, day] = parts
  if (second === undefined) return years(tag, Number(year))
  const named = partOfYear[second]
  if (named !== undefined)
    return day === undefined ? fillMessage(words.edtf[named], { year: years(tag, Number(year)) }) : undefined
  return day === undefined
    ? calendarPart(tag, `${year}-${second}-01`, { month: 'long', year: 'numeric' })
    : calendarPart(tag, `${year}-${second}-${day}`, { day: 'numeric', month: 'long', year: 'numeric' })
}

const qualified = (edtf: string, words: DateWords): string | undefined => {
  const [, core = '', mark = ''] = /^(.*?)([~?%]?)$/u.exec(edtf) ?? []
  const said = point(core, words)
  if (said === undefined || mark === '') return said
  return fillMessage(mark === '?' ? words.edtf.uncertain : words.edtf.about, { date: said })
}

/** Two days of one calendar as one phrase ("1–10 December 2021"), as the language writes it. */
const dayRange = (from: string, to: string, tag: string): string | undefined => {
  const day = /^\d{4}-\d\d-\d\d$/u
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)]
  if (!day.test(from) || !day.test(to) || Number.isNaN(first.getTime()) || Number.isNaN(last.getTime()) || first > last)
    return undefined
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(tag, options).formatRange(first, last)
}

/** An interval whose ends are both near ("early December" is about the 1st to about the 10th), or both exact. */
const sayRange = (from: string, to: string, words: DateWords): string | undefined => {
  const near = from.endsWith('~') && to.endsWith('~')
  const range = dayRange(near ? from.slice(0, -1) : from, near ? to.slice(0, -1) : to, words.tag)
  return range === undefined || !near ? range : fillMessage(words.edtf.about, { date: range })
}

/**
 * Says an EDTF date in the language of the interface: days, months, years, halves, quarters, seasons, intervals, open ends,
 * `~` and `?`. Text that is none of these is answered as it stands, so that nothing is hidden or guessed.
 */
export const sayEdtf = (edtf: string, words: DateWords): string => {
  const ends = edtf.split('/')
  if (ends.length === 1) return qualified(edtf, words) ?? edtf
  const [from = '', to = ''] = ends
  if (ends.length > 2) return edtf
  const range = sayRange(from, to, words)
  if (range !== undefined) return range
  const openStart = from === '..' || from === ''
  const openEnd = to === '..' || to === ''
  const first = openStart ? undefined : qualified(from, words)
  const last = openEnd ? undefined : qualified(to, words)
  if ((!openStart && first === undefined) || (!openEnd && last === undefined)) return edtf
  if (first !== undefined && last !== undefined) return fillMessage(words.edtf.between, { from: first, to: last })
  if (first !== undefined) return fillMessage(words.edtf.since, { from: first })
  return last === undefined ? words.edtf.unknown : fillMessage(words.edtf.until, { to: last })
}
