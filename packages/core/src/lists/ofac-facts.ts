import { countryCode } from '../register/country-code.ts'
import type { Address, DateFact, Identification, PartyLink } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { ofacDate } from './ofac-dates.ts'

/** What an OFAC entry says beside its names, gathered while it is read. */
export interface OfacFacts {
  readonly birthDates: DateFact[]
  readonly birthPlaces: Address[]
  readonly nationalities: Set<string>
  readonly positions: Set<string>
  readonly identifications: Identification[]
  readonly addresses: Address[]
  readonly links: PartyLink[]
  /** Names already linked to. */
  readonly linked: Set<string>
  gender?: string
}

/** No facts yet. */
export const noFacts = (): OfacFacts => ({
  birthDates: [],
  birthPlaces: [],
  nationalities: new Set(),
  positions: new Set(),
  identifications: [],
  addresses: [],
  links: [],
  linked: new Set(),
})

/**
 * A place as OFAC prints it in one text: its country apart where the last piece is one, the rest as the city. `Navolato, Sinaloa` names no
 * country and stays whole.
 */
export const placeOf = (printed: string): Address => {
  const text = foldSpace(printed)
  if (countryCode(text)) return { country: text }
  for (let at = text.lastIndexOf(','); at > 0; at = text.lastIndexOf(',', at - 1)) {
    const country = text.slice(at + 1).trim()
    // "Rutshuru, Congo, Democratic Republic of the": the country itself has a comma.
    if (countryCode(country)) return { city: text.slice(0, at).trim(), country }
    if (text.length - at > 60) break
  }
  return { city: text }
}

/** Identification types that name no document or number of the party: they stay in the record's fields and in no part of the party. */
const noDocument =
  /^(?:secondary sanctions risk|additional sanctions|transactions prohibited|executive order|caatsa|listing date|effective date|purchase\/sales|organization (?:established date|type)|target type|website|e-?mail|phone|telephone|fax|nationality of registration|issuer name|aircraft (?:model|operator|manufacture date|type)|(?:former|previous|other) (?:vessel|aircraft)|vessel (?:year|flag|type|owner|gross|tonnage|other)|peesa|ifca|effective|do not|mail|ofac|place of birth|birthdate)/i

/** Takes one element of `idList`, which in today's files also holds the gender and links. A document without a number is none. */
export const takeIdentification = (facts: OfacFacts, identification: Identification): void => {
  const type = foldSpace(identification.type ?? '')
  const number = foldSpace(identification.number ?? '')
  if (/^gender\b/i.test(type)) {
    const gender = number.toLowerCase()
    if (gender === 'male' || gender === 'female') facts.gender = gender
  } else if (/^linked to/i.test(type)) takeLink(facts, number)
  else if (/^nationality of registration/i.test(type) && countryCode(number)) facts.nationalities.add(number)
  else if (number !== '' && !noDocument.test(type)) facts.identifications.push(identification)
}

/** `Linked To: LAZARUS GROUP`: the name is all that the file says of the other party. */
export const takeLink = (facts: OfacFacts, name: string, role?: string): void => {
  const caption = foldSpace(name)
  if (caption === '' || facts.linked.has(caption)) return
  facts.linked.add(caption)
  facts.links.push({ type: 'UnknownLink', as: 'object', to: caption, caption, ...(role && { role }) })
}

/** A date of birth, or `false` where it cannot be read. */
export const takeBirthDate = (facts: OfacFacts, printed: string): boolean => {
  const fact = ofacDate(printed)
  if (fact) facts.birthDates.push(fact)
  return fact !== undefined
}
