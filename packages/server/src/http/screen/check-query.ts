import { MarsadError } from '@marsad/core/errors'
import { countryCodes } from '@marsad/core/register'
import type { ScreeningQuery } from '@marsad/core/screening'
import { isBirthDate } from '../../operations/birth-date.ts'

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/**
 * Why a query cannot be screened, or `undefined`: no name with a letter and no identifier (`request-invalid`), a birth date that is
 * none (`date-invalid`), a country nobody knows (`request-invalid`). What is wrong would otherwise be left out silently, and a
 * fact left out makes more people look alike.
 */
export const queryFault = (query: ScreeningQuery): MarsadError | undefined => {
  const named = query.names.some((name) => /[\p{L}\p{N}]/u.test(name))
  const identified = query.identifiers?.some(({ number }) => /[\p{L}\p{N}]/u.test(number)) === true
  if (!named && !identified)
    return new MarsadError(
      'request-invalid',
      'a query without a name (with at least one letter) and without an identifier',
    )
  for (const date of query.birthDates ?? []) {
    if (!isBirthDate(date))
      return new MarsadError('date-invalid', `"${shown(date)}" is no date of birth; write 1957, 1957-03 or 1957-03-10`)
  }
  for (const country of query.countries ?? []) {
    if (countryCodes(country).length === 0)
      return new MarsadError(
        'request-invalid',
        `"${shown(country)}" is no country; write its ISO code (IQ) or its name`,
      )
  }
  return undefined
}
