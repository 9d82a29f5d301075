import { fold } from '../../text/index.ts'
import type { Language } from '../types.ts'
import { findDates } from './find.ts'

/** The dates of a text in short: `words = edtf`, then what is not plain: part, basis, calendar. */
export const found = (
  text: string,
  language: Language,
  ...rest: readonly [published?: string | undefined]
): readonly string[] => {
  const published = rest.length === 0 ? '2022-06-15' : rest[0]
  return findDates(fold(text), { language, ...(published === undefined ? {} : { published }) }).map((date) =>
    [
      `${date.text} = ${date.edtf}`,
      ...(date.part ? [date.part] : []),
      ...(date.basis === 'explicit' ? [] : [date.basis]),
      ...(date.calendar ? [date.calendar] : []),
    ].join(' '),
  )
}
