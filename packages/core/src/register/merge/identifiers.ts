import { foldText } from '../../text/fold-text.ts'
import { countryCodes } from '../country-code.ts'
import type { Identification, Party } from '../types.ts'

/** What a number is the number of, as far as lists agree on it. */
export type IdentifierKind = 'passport' | 'national-id' | 'tax' | 'registration' | 'imo'

/** A number that can tell whether two entries are one party. */
export interface Identifier {
  readonly kind: IdentifierKind
  /** Capital letters and digits alone. */
  readonly number: string
  /** ISO 3166-1 alpha-2, where the list names the issuing country. */
  readonly country?: string
}

const kindWords: readonly (readonly [RegExp, IdentifierKind])[] = [
  [/passport|паспорт|جواز/, 'passport'],
  [/\bimo\b|imonumber|vessel registration identification/, 'imo'],
  [/\btax|\binn\b|inncode|\btin\b|\bvat\b|fiscal|\br\.?f\.?c\b|\br\.?u\.?c\b|\bn\.?i\.?t\b|taxnumber/, 'tax'],
  [/registration|registry|ogrn|commercial|company number|business number/, 'registration'],
  [
    /national|identity|identification|cedula|personal|citizen|\bid\b|id card|idnumber|d\.?n\.?i\b|c\.?u\.?r\.?p\b/,
    'national-id',
  ],
]

/** What the words of a list or a person call a number; `undefined` for none of the kinds, and for more than 200 characters. */
export const identifierKind = (words: string): IdentifierKind | undefined => {
  if (words.length > 200) return undefined
  const folded = foldText(words)
  return kindWords.find(([pattern]) => pattern.test(folded))?.[1]
}

/** Too short, or without enough digits, to be one document's own: `A12`, `000000`, `unknown`. */
const tellsApart = (number: string): boolean =>
  number.length >= 5 && number.length <= 40 && (number.match(/\d/g)?.length ?? 0) >= 4 && !/^(.)\1*$/.test(number)

/**
 * A number as numbers are compared, capital letters and digits alone; `undefined` for one that tells nobody apart. Without a kind it is read as
 * any of them, and seven digits after `IMO` are a ship's.
 */
export const identifierNumber = (text: string, kind?: IdentifierKind): string | undefined => {
  if (text.length > 100) return undefined
  const bare = foldText(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const ship = kind === 'imo' || (kind === undefined && /^IMO\d{7}$/.test(bare))
  const number = ship ? bare.replace(/^IMO/, '') : bare
  return (ship ? /^\d{7}$/.test(number) : tellsApart(number)) ? number : undefined
}

/** The one country a document is of. Where the text names several, or none, the number stands without one. */
const issuerOf = ({ issuingCountry, countryOfIssue }: Identification): string | undefined => {
  const codes = countryCodes(issuingCountry ?? countryOfIssue ?? '')
  return codes.length === 1 ? codes[0] : undefined
}

/** The identifying numbers of a party, each once. Numbers of no known kind, and those too short to tell anybody apart, are left out. */
export const identifiersOf = (party: Party): readonly Identifier[] => {
  const found = new Map<string, Identifier>()
  for (const document of party.identifications ?? []) {
    const kind = identifierKind(`${document.type ?? ''} ${document.type2 ?? ''}`)
    const number = kind && identifierNumber(document.number ?? '', kind)
    if (!kind || !number) continue
    const country = issuerOf(document)
    found.set(`${kind} ${number} ${country ?? ''}`, { kind, number, ...(country && kind !== 'imo' && { country }) })
  }
  return [...found.values()]
}

/** For messages: `passport 592667 (QA)`. */
export const identifierText = ({ kind, number, country }: Identifier): string =>
  `${kind} ${number}${country === undefined ? '' : ` (${country})`}`
