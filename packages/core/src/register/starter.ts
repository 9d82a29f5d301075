/**
 * The starter register: some ninety parties written down as facts, for the desk and the command line before anyone has imported a
 * full list, and for parties no longer listed, whom no current edition holds but whom news still names.
 */
import { starterFrom, starterRows } from './starter.generated.ts'
import type { Party } from './types.ts'

/**
 * Every party of the starter register, by reference. Each has exactly one listing, with `source` naming the official page; parties
 * removed from the list have `removedOn`. Press names are not among the names: they are in `names/press-names.generated.ts`, by reference.
 * An imported edition knows more than these rows: where it has the reference, use it and not them.
 */
export const starterParties: readonly Party[] = starterRows

/** The list and the day of the edition the facts were taken from: say both wherever answers rest on the starter register alone. */
export const starterSource: { readonly list: string; readonly published: string } = starterFrom

const byReference: ReadonlyMap<string, Party> = new Map(starterRows.map((party) => [party.id.toLowerCase(), party]))

/** The starter's own entry for a reference, whatever its case; also by the form of it the list used before (`QI.B.8.01`). */
export const starterParty = (reference: string): Party | undefined => {
  const wanted = reference.toLowerCase()
  return (
    byReference.get(wanted) ??
    starterRows.find((party) => party.listings.some((listing) => listing.formerReference?.toLowerCase() === wanted))
  )
}

/** Parties removed from the list: load these beside every imported edition, or news about them finds nobody. */
export const starterRemoved: readonly Party[] = starterRows.filter((party) =>
  party.listings.every((listing) => listing.removedOn !== undefined),
)
