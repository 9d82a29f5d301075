import type { Address, Identification } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'

/** A child of an entry as the file holds it: its own text, or its children's. */
export interface UnElement {
  readonly name: string
  readonly text: string
  /** Leaf children in the order printed; a deeper one is named by its path (`A/B`). */
  readonly children: readonly UnLeaf[]
}

export interface UnLeaf {
  readonly name: string
  readonly text: string
}

/** The first value of a child, white space folded; `undefined` when absent or empty. */
export const childText = (element: UnElement, name: string): string | undefined => {
  for (const child of element.children) if (child.name === name) return foldSpace(child.text) || undefined
  return undefined
}

/** True for the empty placeholders the UN prints where an entry has no alias, document or address. */
export const isPlaceholder = (element: UnElement): boolean =>
  element.text.trim() === '' && element.children.every((child) => child.text.trim() === '')

/**
 * The element as one compared value: its text, or `KEY=value` pairs in the order printed, joined by ` | `. Inner white space is kept. Text
 * beside children, which no edition has, stands first.
 */
export const elementValue = (element: UnElement): string => {
  let value = element.text.trim()
  for (const child of element.children) {
    const pair = `${child.name}=${child.text.trim()}`
    value = value === '' ? pair : `${value} | ${pair}`
  }
  return value
}

/** The non-empty `VALUE`s of an element that holds several. */
export const valuesOf = (element: UnElement): readonly string[] =>
  element.children
    .filter((child) => child.name === 'VALUE')
    .map((child) => foldSpace(child.text))
    .filter(Boolean)

const pick = <T extends object>(element: UnElement, keys: Readonly<Record<string, keyof T & string>>): T => {
  const out: Record<string, string> = {}
  for (const [official, key] of Object.entries(keys)) {
    const value = childText(element, official)
    if (value) out[key] = value
  }
  return out as T
}

/** `INDIVIDUAL_ADDRESS`, `ENTITY_ADDRESS`, `INDIVIDUAL_PLACE_OF_BIRTH`. */
export const addressOf = (element: UnElement): Address =>
  pick<Address>(element, {
    STREET: 'street',
    CITY: 'city',
    STATE_PROVINCE: 'state',
    ZIP_CODE: 'postalCode',
    COUNTRY: 'country',
    NOTE: 'note',
  })

/** `INDIVIDUAL_DOCUMENT`. */
export const identificationOf = (element: UnElement): Identification =>
  pick<Identification>(element, {
    TYPE_OF_DOCUMENT: 'type',
    TYPE_OF_DOCUMENT2: 'type2',
    NUMBER: 'number',
    ISSUING_COUNTRY: 'issuingCountry',
    DATE_OF_ISSUE: 'issuedOn',
    CITY_OF_ISSUE: 'issuedAt',
    COUNTRY_OF_ISSUE: 'countryOfIssue',
    NOTE: 'note',
  })
