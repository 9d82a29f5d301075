import { countryCode } from './country-code.ts'
import type { Address } from './types.ts'

/**
 * An EDTF date in the dates FollowTheMoney knows (`2001`, `2001-10`, `2001-10-06`), never sharper than it was: marks of doubt go,
 * an interval gives both its ends, a season or quarter gives its year. Empty for what holds no year.
 */
export const ftmDates = (edtf: string): readonly string[] => {
  const ends = edtf.split('/').flatMap((end) => {
    const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(end.trim())
    if (!found) return []
    const [, year = '', month, day] = found
    // EDTF writes seasons, quarters and halves as months from 21 on.
    if (month === undefined || Number(month) > 12) return [year]
    return [day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`]
  })
  return [...new Set(ends)]
}

/** A country as FollowTheMoney writes it: the ISO code in small letters, or as printed where it is no country Marsad knows. */
export const ftmCountry = (text: string): string => countryCode(text)?.toLowerCase() ?? text

/** Each value once, in order, empty ones left out. */
export const distinct = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value): value is string => value !== undefined && value.trim() !== '')),
]

/** An address in one line, from the street to the country as printed. */
export const addressLine = ({ street, city, state, postalCode, country }: Address): string =>
  distinct([street, city, state, postalCode, country]).join(', ')
