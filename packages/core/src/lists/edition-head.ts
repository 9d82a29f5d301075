import { MarsadError } from '../errors.ts'
import { requireDay, utcInstant } from '../register/dates.ts'
import { isCalendarDay } from '../register/edtf.ts'
import type { ListId } from '../register/types.ts'
import type { EditionHead } from './types.ts'

/** What a caller may say of a file that the file does not say, or says wrongly. */
export interface HeadOptions {
  readonly list?: ListId
  readonly published?: string
}

/** `13/04/2018` (day, month, year; also with `.` or `-`) as `2018-04-13`; `undefined` when it is no day. */
export const dayMonthYear = (text: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T].*)?$/.exec(text.trim()) ?? []
  if (year === '' || !isCalendarDay(+year, +month, +day)) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/**
 * The edition's head: the list's own id unless the caller names another, and the day of the file's own date (`2020-04-15T15:29:22+02:00` by its
 * UTC day, `13/04/2018` as it stands) unless the caller gives one. `source` names the place of the date, for the message.
 *
 * @throws MarsadError `edition-undated` when there is no date, `date-invalid` when the caller's day is none.
 */
export const editionHead = (
  list: ListId,
  source: string,
  printed: string | undefined,
  options: HeadOptions,
): EditionHead => {
  const day = printed === undefined ? undefined : dayMonthYear(printed)
  const instant = printed === undefined || day ? undefined : utcInstant(printed)
  const published = options.published === undefined ? (day ?? instant?.slice(0, 10)) : requireDay(options.published)
  if (published === undefined) {
    const found = printed === undefined ? `${source} is missing` : `${source} is "${printed.slice(0, 60)}"`
    throw new MarsadError(
      'edition-undated',
      `the list does not say when it was published: ${found}. Give its date with --published YYYY-MM-DD`,
    )
  }
  const exact = instant?.startsWith(published) && (printed?.trim().length ?? 0) > 10
  return { list: options.list ?? list, published, ...(exact && instant && { generatedAt: instant }) }
}
