import { MarsadError } from '../errors.ts'
import { requireDay, utcInstant } from '../register/dates.ts'
import type { EditionHead } from './types.ts'

/** The default list id of the UN consolidated list, as OpenSanctions names it. */
export const unList = 'un_sc_sanctions'

/**
 * The edition's date: the calendar day in UTC of `dateGenerated` (older files write it in New York time), or the day the caller gives.
 *
 * @throws MarsadError `edition-undated` when there is neither, `date-invalid` when the caller's day is none.
 */
export const unHead = (
  dateGenerated: string | undefined,
  options: { readonly list?: string; readonly published?: string },
): EditionHead => {
  const instant = dateGenerated === undefined ? undefined : utcInstant(dateGenerated)
  const published = options.published === undefined ? instant?.slice(0, 10) : requireDay(options.published)
  if (published === undefined) {
    const found =
      dateGenerated === undefined ? 'dateGenerated is missing' : `dateGenerated is "${dateGenerated.slice(0, 60)}"`
    throw new MarsadError(
      'edition-undated',
      `the list does not say when it was published: ${found}. Give its date with --published YYYY-MM-DD`,
    )
  }
  return {
    list: options.list ?? unList,
    published,
    ...(instant?.startsWith(published) && { generatedAt: instant }),
  }
}
