/** Numbers asked about held against the numbers a party has. */
import { countryCodes } from '../register/country-code.ts'
import {
  type Identifier,
  type IdentifierKind,
  identifierKind,
  identifierNumber,
  identifiersOf,
  identifierText,
} from '../register/merge/identifiers.ts'
import type { Party } from '../register/types.ts'
import { type Effect, factEffects } from './fact-effects.ts'
import type { QueryIdentifier } from './types.ts'

/** A number asked about. Without a kind it may be any. */
export interface AskedIdentifier {
  readonly number: string
  readonly kind?: IdentifierKind
  readonly country?: string
}

/** Kinds of numbers that no party is looked up by: an equal number would be of something else. */
const otherKind =
  /mmsi|call.?sign|\blei|\bbic\b|swift|licen[cs]e|wallet|digital currency|phone|mail|isin|duns|aircraft/i

/** Words that leave open which number it is; a list may call it a passport's as well as an identity card's. */
const anyKind = /^\W*(?:id|identification|identifier|document)?[\W_]*(?:number|no)?\W*$/i

/**
 * A number ready to be looked up; `undefined` for one that is too short, or too long, to tell anybody apart, and for a kind that no party is looked up
 * by. Other words for a kind than those that lists use (`Ausweis`) are no kind.
 */
export const askedIdentifier = ({ number, type = '', country }: QueryIdentifier): AskedIdentifier | undefined => {
  if (otherKind.test(type)) return undefined
  const kind = anyKind.test(type) ? undefined : identifierKind(type)
  const bare = identifierNumber(number, kind)
  if (bare === undefined) return undefined
  const codes = kind === 'imo' ? [] : countryCodes(country ?? '')
  return { number: bare, ...(kind && { kind }), ...(codes.length === 1 && { country: codes[0] as string }) }
}

/**
 * Numbers that the authorities of one country give out once for several purposes: a person's number is the tax number in one state, a company's
 * registration its tax number in the next, and lists call it now this, now that.
 */
const civil: ReadonlySet<IdentifierKind> = new Set(['national-id', 'tax', 'registration'])

const same = (asked: AskedIdentifier, listed: Identifier): boolean => {
  if (asked.number !== listed.number) return false
  const together = asked.country !== undefined && asked.country === listed.country
  const apart = asked.country !== undefined && listed.country !== undefined && !together
  if (apart) return false
  if (asked.kind === undefined || asked.kind === listed.kind) return true
  return together && civil.has(asked.kind) && civil.has(listed.kind)
}

/**
 * A floor for a number in common; a little doubt where both sides have a number of one kind and country and the numbers differ (people renew
 * passports). A passport's number never meets a tax number's, nor one country's another's.
 */
export const identifierEffect = (asked: readonly AskedIdentifier[], party: Party): Effect | undefined => {
  if (asked.length === 0) return undefined
  const listed = identifiersOf(party)
  for (const one of asked) {
    const found = listed.find((other) => same(one, other))
    if (found) return { code: 'id-match', floor: factEffects.idMatch, query: one.number, listed: identifierText(found) }
  }
  for (const one of asked) {
    const rival = listed.find(({ kind, country }) => kind === one.kind && country === one.country)
    if (rival && (rival.country !== undefined || rival.kind === 'imo'))
      return { code: 'id-differs', change: factEffects.idDiffers, query: one.number, listed: identifierText(rival) }
  }
  return undefined
}
