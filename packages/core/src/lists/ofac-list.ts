import { MarsadError } from '../errors.ts'
import { requireDay } from '../register/dates.ts'
import type { ListId } from '../register/types.ts'

/** The Specially Designated Nationals, and the Consolidated (non-SDN) list, as OpenSanctions names them. */
export const ofacSdn = 'us_ofac_sdn'
export const ofacCons = 'us_ofac_cons'

/** What a parser of an OFAC file may be told. */
export interface OfacOptions {
  readonly list?: ListId
  readonly published?: string
}

/**
 * Programmes that only the non-SDN list is published for: Palestinian Legislative Council, Iran Sanctions Act, menu-based, foreign
 * sanctions evaders, Chinese military-industrial companies, correspondent accounts (561, CAPTA), sectoral directives. A party on both
 * lists shows them in the SDN file too, so one alone proves nothing.
 */
const nonSdn = /^(?:NS-|FSE-|CMIC-|561\b|561-|CAPTA\b|SSI\b)/i

/** Sectoral determinations stand as identifications of entries whose programme the two lists share. */
const nonSdnIdentification = /^Executive Order 13662 Directive Determination|^Executive Order 1\d{4} Directive Info/i

/**
 * Tells which of the two lists a file is, since neither its names of elements nor its columns do: the non-SDN list when at least half of
 * the entries seen are there for a non-SDN programme or directive, else the SDN list.
 */
export interface OfacListVote {
  add(programmes: readonly string[], identificationTypes: readonly string[]): void
  list(): ListId
}

/** An empty vote. In the files of 2021 and 2025 every one of the first 60 entries votes with its list. */
export const ofacListVote = (): OfacListVote => {
  let seen = 0
  let other = 0
  return {
    add: (programmes, types) => {
      seen += 1
      if (programmes.some((one) => nonSdn.test(one)) || types.some((one) => nonSdnIdentification.test(one))) other += 1
    },
    list: () => (other > 0 && other * 2 >= seen ? ofacCons : ofacSdn),
  }
}

/**
 * The edition's day: the caller's, else the one the file gives.
 *
 * @throws MarsadError `edition-undated` when there is neither (`found` says what the file has instead), `date-invalid` when the caller's is none.
 */
export const ofacPublished = (day: string | undefined, options: OfacOptions, found: string): string => {
  const published = options.published === undefined ? day : requireDay(options.published)
  if (published !== undefined) return published
  throw new MarsadError(
    'edition-undated',
    `the list does not say when it was published: ${found}. Give its date with --published YYYY-MM-DD`,
  )
}
