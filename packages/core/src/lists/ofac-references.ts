import { countryCode } from '../register/country-code.ts'
import type { Address } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { attributeOf, childrenOf, nodeOutline, textOf, type XmlNode } from './xml-node.ts'

/** One value of a reference set: `<Country ID="11143" ISO2="IQ">Iraq</Country>`. */
export interface OfacReference {
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A place of the file's table of locations. */
export interface OfacLocation {
  readonly address: Address
  /** As one compared value. */
  readonly printed: string
}

/** The tables at the head of an advanced file, and what they say of the numbers behind. */
export interface OfacReferences {
  /** Takes one set: `CountryValues`. */
  addSet(set: XmlNode): void
  addLocation(location: XmlNode): void
  reference(type: string, id: string): OfacReference | undefined
  /** The words of a value; '' when the number is unknown. */
  text(type: string, id: string): string
  location(id: string): OfacLocation | undefined
  /** An element with its numbers in words, as one compared value. */
  printed(node: XmlNode): string
}

/** A table's words are repeated wherever their number stands; what is longer than any of OFAC's is cut there. */
const longestWords = 2_000

/** No country, in the words of the file. */
const undetermined = /^(?:undetermined|unknown)$/i

/** Empty tables. */
export const ofacReferences = (): OfacReferences => {
  const sets = new Map<string, Map<string, OfacReference>>()
  const locations = new Map<string, OfacLocation>()

  const reference = (type: string, id: string): OfacReference | undefined => sets.get(type)?.get(id)
  const text = (type: string, id: string): string => reference(type, id)?.text ?? ''

  /** `AliasTypeID="1400"` is `AliasType=A.K.A.`: the numbers are the file's own, the words are OFAC's. */
  const inWords = (name: string, id: string): readonly [string, string] => {
    if (!name.endsWith('ID') || name === 'ID') return [name, id]
    const short = name.slice(0, -2)
    if (short === 'Location') {
      const found = locations.get(id)
      return found ? [short, found.printed.slice(0, longestWords)] : [name, id]
    }
    const found = reference(short.slice(short.lastIndexOf('-') + 1), id)
    return found ? [short, found.text.slice(0, longestWords)] : [name, id]
  }
  const printed = (node: XmlNode): string => nodeOutline(node, inWords)

  const addressOf = (node: XmlNode): Address => {
    const parts = new Map<string, string>()
    for (const part of childrenOf(node, 'LocationPart')) {
      const values = childrenOf(part, 'LocationPartValue')
      const value = values.find((one) => attributeOf(one, 'Primary') === 'true') ?? values[0]
      const words = value ? textOf(value, 'Value') : ''
      if (words !== '') parts.set(text('LocPartType', attributeOf(part, 'LocPartTypeID')).toUpperCase(), words)
    }
    const country = [
      ...childrenOf(node, 'LocationCountry').map((one) => text('Country', attributeOf(one, 'CountryID'))),
      ...childrenOf(node, 'LocationAreaCode').map(
        (one) => reference('AreaCode', attributeOf(one, 'AreaCodeID'))?.attributes.Description ?? '',
      ),
    ].find((one) => one !== '' && !undetermined.test(one))
    const street = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3']
      .map((name) => parts.get(name))
      .filter(Boolean)
      .join(', ')
    const city = parts.get('CITY')
    const state = [parts.get('STATE/PROVINCE'), parts.get('REGION')].filter(Boolean).join(', ')
    const postalCode = parts.get('POSTAL CODE')
    // A place of birth stands as one text of an unknown kind.
    const unknown = parts.get('UNKNOWN')
    const whole = unknown && countryCode(unknown) && !country ? { country: unknown } : unknown && { note: unknown }
    return {
      ...(street && { street }),
      ...(city && { city }),
      ...(state && { state }),
      ...(postalCode && { postalCode }),
      ...(country && { country }),
      ...(whole || {}),
    }
  }

  return {
    reference,
    text,
    printed,
    location: (id) => locations.get(id),
    addSet: (set) => {
      for (const value of set.children) {
        const values = sets.get(value.name) ?? new Map<string, OfacReference>()
        sets.set(value.name, values)
        values.set(attributeOf(value, 'ID'), { text: foldSpace(value.text), attributes: value.attributes })
      }
    },
    addLocation: (node) => {
      locations.set(attributeOf(node, 'ID'), { address: addressOf(node), printed: printed(node) })
    },
  }
}
