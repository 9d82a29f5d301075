import { printedDay } from '../register/dates.ts'
import type { DateFact } from '../register/types.ts'
import { childText, type UnElement } from './un-fields.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthOf = (word: string): string | undefined => {
  const index = monthNames.indexOf(word.slice(0, 3).toLowerCase())
  return index < 0 ? undefined : String(index + 1).padStart(2, '0')
}

const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const monthYear = new RegExp(`^(${monthWord})\\s+(\\d{4})$`, 'i')
const monthAlone = new RegExp(`^(${monthWord})$`, 'i')
const monthRange = new RegExp(`^between (${monthWord}) and (${monthWord})\\s+(\\d{4})$`, 'i')

/** Dates that stand in `NOTE` because the form has no field for a month: "Nov. 1973", "Between Aug. and Sep. 1977". */
const dateInNote = (note: string): string | undefined => {
  const one = monthYear.exec(note)
  if (one) return `${one[2]}-${monthOf(one[1] ?? '')}`
  const two = monthRange.exec(note)
  return two ? `${two[3]}-${monthOf(two[1] ?? '')}/${two[3]}-${monthOf(two[2] ?? '')}` : undefined
}

const yearPattern = /^\d{4}$/

const exactText = (element: UnElement, note: string | undefined): string | undefined => {
  const date = childText(element, 'DATE')
  const year = childText(element, 'YEAR')
  if (date) return yearPattern.test(date) ? date : printedDay(date)
  if (!year) return note ? dateInNote(note) : undefined
  if (!yearPattern.test(year)) return undefined
  const month = note && monthAlone.test(note) ? monthOf(note) : undefined
  return month ? `${year}-${month}` : year
}

/**
 * `INDIVIDUAL_DATE_OF_BIRTH` in EDTF, from `TYPE_OF_DATE` (EXACT, APPROXIMATELY, BETWEEN) with `DATE`, `YEAR` or `FROM_YEAR`/`TO_YEAR`:
 * `1957-03-10`, `1957`, `1957~`, `1955/1958`. "Approximately" in the note counts as APPROXIMATELY. `undefined` when it states no date
 * that can be read; the words stay in the record's fields.
 */
export const birthDate = (element: UnElement): DateFact | undefined => {
  const note = childText(element, 'NOTE')
  const kind = childText(element, 'TYPE_OF_DATE')?.toUpperCase() ?? ''
  const mark = kind.startsWith('APPROX') || /^approximately\b/i.test(note ?? '') ? '~' : ''
  const from = childText(element, 'FROM_YEAR')
  const to = childText(element, 'TO_YEAR')
  let edtf: string | undefined
  if (from || to) {
    const years = [from, to].filter((year) => year !== undefined)
    if (!years.every((year) => yearPattern.test(year)) || (from && to && from > to)) return undefined
    edtf = from === to ? `${from}${mark}` : `${from ? from + mark : '..'}/${to ? to + mark : '..'}`
  } else {
    const exact = exactText(element, note)
    edtf = exact && (exact.includes('/') || exact.endsWith('~') ? exact : exact + mark)
  }
  return edtf === undefined ? undefined : { edtf, ...(note && { note }) }
}
