import type { Address, Identification, Listing, ListRecord, Party, Schema } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { distinct, filled, withoutEmpty } from './entry-context.ts'
import { addUkNames, isShipNumber, ofsiList, ofsiReference, type UkName, ukBirthDates, ukDay } from './uk-parts.ts'
import { nameBag, type RecordContext } from './un-party-names.ts'
import { unCitations, unReferencesAt } from './un-references.ts'
import { textOf, type XmlNode } from './xml-node.ts'
import { nodeFields, nodesAt, textsAt } from './xml-paths.ts'

const schemata: Readonly<Record<string, Schema>> = { individual: 'Person', entity: 'Organization', ship: 'Vessel' }

const nameCells = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6']

const nameOf = (node: XmlNode): UkName => ({
  cells: nameCells.map((cell) => textOf(node, cell)),
  type: textOf(node, 'NameType'),
  quality: textOf(node, 'AliasStrength'),
})

const addressOf = (node: XmlNode): readonly Address[] => {
  const line = (number: number): string => textOf(node, `AddressLine${number}`)
  const address = filled<Address>({
    street: [1, 2, 3, 4, 5].map(line).filter(Boolean).join(', '),
    city: line(6),
    postalCode: textOf(node, 'AddressPostalCode'),
    country: textOf(node, 'AddressCountry'),
  })
  return address ? [address] : []
}

const documentOf = (type: string, number: string, note: string): readonly Identification[] =>
  number === '' && note === '' ? [] : [{ type, ...(number !== '' && { number }), ...(note !== '' && { note }) }]

/** What a container holds, whatever it calls it: `Passport` in one edition, `PassportDetail` in another. */
const itemsOf = (node: XmlNode, container: string): readonly XmlNode[] =>
  nodesAt(node, container).flatMap((one) => one.children)

/** Some entries print the number with words around it: `IMO number: 9187629`. */
const imoOf = (text: string): Identification => {
  const number = /(?<!\d)\d{7}(?!\d)/.exec(text)?.[0]
  const type = number === undefined || isShipNumber(number) ? 'IMO number' : 'IMO company number'
  return { type, number: number ?? text, ...(number !== undefined && number !== text && { note: text }) }
}

const identificationsOf = (entry: XmlNode): readonly Identification[] => {
  const person = nodesAt(entry, 'IndividualDetails', 'Individual')
  return distinct([
    ...person
      .flatMap((node) => itemsOf(node, 'PassportDetails'))
      .flatMap((node) =>
        documentOf('Passport', textOf(node, 'PassportNumber'), textOf(node, 'PassportAdditionalInformation')),
      ),
    ...person
      .flatMap((node) => itemsOf(node, 'NationalIdentifierDetails'))
      .flatMap((node) =>
        documentOf(
          'National identifier',
          textOf(node, 'NationalIdentifierNumber'),
          textOf(node, 'NationalIdentifierAdditionalInformation'),
        ),
      ),
    ...textsAt(entry, 'EntityDetails', 'Entity', 'BusinessRegistrationNumbers', 'BusinessRegistrationNumber').map(
      (number): Identification => ({ type: 'Business registration number', number }),
    ),
    ...textsAt(entry, 'ShipDetails', 'Ship', 'IMONumbers', 'IMONumber').map(imoOf),
  ])
}

const genders: Readonly<Record<string, string>> = { male: 'male', female: 'female' }

const genderOf = (entry: XmlNode, context: RecordContext): string | undefined => {
  const printed = distinct(textsAt(entry, 'IndividualDetails', 'Individual', 'Genders', 'Gender'))
  const known = printed.map((text) => genders[text.toLowerCase()])
  if (known.includes(undefined)) context.skip(`Gender "${printed.join(', ').slice(0, 40)}" is not known`)
  return known.length === 1 ? known[0] : undefined
}

const citedBy = (entry: XmlNode, remarks: string, context: RecordContext): readonly string[] => {
  const stated = textOf(entry, 'UNReferenceNumber')
  const own = unReferencesAt(stated)
  const { references, unread } = unCitations(remarks)
  for (const text of unread) context.skip(`a UN reference that cannot be read: "${text}"`)
  const group = textOf(entry, 'OFSIGroupID')
  return distinct([
    ...own,
    ...(stated !== '' && own.length === 0 ? [stated] : []),
    ...references,
    ...(group === '' ? [] : [`${ofsiList}:${ofsiReference(group)}`]),
  ])
}

const listingOf = (entry: XmlNode, reference: string, context: RecordContext): Listing => {
  const listedOn = ukDay(textOf(entry, 'DateDesignated'), 'DateDesignated', context)
  const updated = ukDay(textOf(entry, 'LastUpdated'), 'LastUpdated', context)
  return {
    list: context.list,
    reference,
    programme: textOf(entry, 'RegimeName'),
    ...(listedOn && { listedOn }),
    amendedOn: updated && updated !== listedOn ? [updated] : [],
  }
}

/** The reference of a `Designation`; empty when it has none. */
export const ukReference = (entry: XmlNode): string => textOf(entry, 'UniqueID')

/** A `Designation` as a record: its party, and every element for comparison. `undefined`, and a counted reason, without a reference or a name. */
export const ukRecord = (entry: XmlNode, context: RecordContext): ListRecord | undefined => {
  const reference = ukReference(entry)
  if (reference === '') {
    context.skip('no UniqueID; the entry was left out')
    return undefined
  }
  const kind = textOf(entry, 'IndividualEntityShip')
  const schema = schemata[kind.toLowerCase()]
  if (!schema) context.skip(`IndividualEntityShip "${kind.slice(0, 40)}" is not known; taken as a legal entity`)
  const bag = nameBag(context)
  const caption = addUkNames(bag, nodesAt(entry, 'Names', 'Name').map(nameOf), schema === 'Person', context)
  for (const node of nodesAt(entry, 'NonLatinNames', 'NonLatinName')) {
    const text = textOf(node, 'NameNonLatinScript') || foldSpace(node.text)
    if (text !== '') bag.add({ text, strength: bag.names.length === 0 ? 'primary' : 'original-script' })
  }
  if (bag.names.length === 0) {
    context.skip('not one name; the entry was left out')
    return undefined
  }
  const remarks = ['OtherInformation', 'UKStatementofReasons'].map((name) => textOf(entry, name)).filter(Boolean)
  const ofPerson = (...path: readonly string[]): readonly string[] =>
    distinct(textsAt(entry, 'IndividualDetails', 'Individual', ...path))
  const births = nodesAt(entry, 'IndividualDetails', 'Individual', 'BirthDetails', 'Location')
  const several = {
    birthDates: ukBirthDates(ofPerson('DOBs', 'DOB'), context),
    birthPlaces: distinct(
      births.flatMap((node) => {
        const place = filled<Address>({ city: textOf(node, 'TownOfBirth'), country: textOf(node, 'CountryOfBirth') })
        return place ? [place] : []
      }),
    ),
    nationalities: ofPerson('Nationalities', 'Nationality'),
    titles: distinct(textsAt(entry, 'Titles', 'Title')),
    positions: ofPerson('Positions', 'Position'),
    identifications: identificationsOf(entry),
    addresses: distinct(nodesAt(entry, 'Addresses', 'Address').flatMap(addressOf)),
    citedReferences: citedBy(entry, textOf(entry, 'OtherInformation'), context),
  }
  const gender = genderOf(entry, context)
  const party: Party = {
    id: reference,
    schema: schema ?? 'LegalEntity',
    caption: caption || (bag.names[0]?.text ?? reference),
    names: bag.names,
    listings: [listingOf(entry, reference, context)],
    ...(gender && { gender }),
    ...withoutEmpty(several),
    ...(remarks.length > 0 && { comments: remarks.join('\n') }),
  }
  return { reference, party, fields: nodeFields(entry) }
}

/** The text of the `DateGenerated` element; `undefined` for another element or an empty one. */
export const ukGenerated = (node: XmlNode): string | undefined =>
  node.name === 'DateGenerated' ? foldSpace(node.text) || undefined : undefined
