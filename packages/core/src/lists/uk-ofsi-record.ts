import type { Address, Identification, Listing, ListRecord, Party, Schema } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import type { CsvColumns } from './csv-table.ts'
import { distinct, filled, withoutEmpty } from './entry-context.ts'
import { ofsiDocuments, ofsiShipNumber } from './uk-documents.ts'
import { addUkNames, numberedValues, ofsiReference, type UkName, ukBirthDates, ukDay, ukList } from './uk-parts.ts'
import { nameBag, type RecordContext } from './un-party-names.ts'
import { unCitations } from './un-references.ts'

const nameColumns = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6']

/** Columns that belong together: a row repeats them for every birth date and address, and apart they would say nothing. */
const families: Readonly<Record<string, readonly string[]>> = {
  Name: ['Name 6', ...nameColumns.slice(0, 5), 'Title', 'Alias Type', 'Alias Quality'],
  'Name Non-Latin Script': ['Name Non-Latin Script', 'Non-Latin Script Type', 'Non-Latin Script Language'],
  Address: ['Address 1', 'Address 2', 'Address 3', 'Address 4', 'Address 5', 'Address 6', 'Post/Zip Code', 'Country'],
  Regime: ['Regime', 'Listed On', 'UK Sanctions List Date Designated'],
}
const inFamily = new Set(Object.values(families).flatMap((columns) => columns.map((name) => name.toLowerCase())))

/** Every column with its different values, columns that belong together as one value each. */
const fieldsOf = (rows: readonly (readonly string[])[], columns: CsvColumns): ListRecord['fields'] => {
  const fields = new Map<string, readonly string[]>()
  const put = (name: string, values: readonly string[]): void => {
    const found = [...new Set(values)].filter((value) => value !== '')
    if (found.length > 0) fields.set(name, found)
  }
  for (const [name, members] of Object.entries(families)) {
    put(
      name,
      rows.map((row) =>
        members
          .map((member) => [member, columns.cell(row, member).trim()] as const)
          .filter(([, value]) => value !== '')
          .map(([member, value]) => `${member}=${value}`)
          .join(' | '),
      ),
    )
  }
  for (const [index, name] of columns.names.entries()) {
    if (!inFamily.has(name.toLowerCase())) {
      put(
        name === '' ? `column ${index + 1}` : name,
        rows.map((row) => (row[index] ?? '').trim()),
      )
    }
  }
  return Object.fromEntries(fields)
}

const schemata: Readonly<Record<string, Schema>> = { individual: 'Person', entity: 'Organization', ship: 'Vessel' }

/** Birth places: towns and countries are numbered apart, and go together where there are as many of one as of the other. */
const birthPlacesOf = (towns: readonly string[], countries: readonly string[]): readonly Address[] => {
  if (towns.length <= 1 || countries.length <= 1 || towns.length === countries.length) {
    const count = Math.max(towns.length, countries.length)
    return Array.from({ length: count }, (_, index) => {
      const city = towns.length === 1 ? towns[0] : towns[index]
      const country = countries.length === 1 ? countries[0] : countries[index]
      return filled<Address>({ city, country }) ?? {}
    })
  }
  return [...towns.map((city) => ({ city })), ...countries.map((country) => ({ country }))]
}

/** References the text gives: the UN's, and in newer files the UK Sanctions List's own (`(UK Sanctions List Ref):AFG0006`). */
const citedBy = (text: string, context: RecordContext): readonly string[] => {
  const { references, unread } = unCitations(text)
  for (const one of unread) context.skip(`a UN reference that cannot be read: "${one}"`)
  const uk = [...text.matchAll(/\bUK Sanctions List Ref(?:erence)?\)?\W{0,3}([A-Z]{2,5}\d{3,5})\b/gi)]
  return distinct([...references, ...uk.map((match) => `${ukList}:${match[1]?.toUpperCase()}`)])
}

/**
 * The rows of one Group ID as a record: names, birth dates and addresses each once, and every column for comparison. `undefined`, and a counted
 * reason, when no row has a name. A party under several regimes has them all in its programme and the earliest day as its listing.
 */
export const ofsiRecord = (
  group: string,
  rows: readonly (readonly string[])[],
  columns: CsvColumns,
  context: RecordContext,
): ListRecord | undefined => {
  const reference = ofsiReference(group)
  const values = (name: string): readonly string[] =>
    distinct(rows.map((row) => foldSpace(columns.cell(row, name))).filter(Boolean))
  const numbered = (name: string): readonly string[] => distinct(values(name).flatMap(numberedValues))
  const [kind = '', ...otherKinds] = values('Group Type')
  if (otherKinds.length > 0) context.skip(`several group types: ${[kind, ...otherKinds].join(', ').slice(0, 80)}`)
  const listed = schemata[kind.toLowerCase()]
  if (!listed) context.skip(`Group Type "${kind.slice(0, 40)}" is not known; the party is taken as a legal entity`)
  const person = listed === 'Person'

  const bag = nameBag(context)
  const printed = rows.map(
    (row): UkName => ({
      cells: nameColumns.map((name) => columns.cell(row, name)),
      familyFirst: true,
      type: columns.cell(row, 'Alias Type'),
      quality: columns.cell(row, 'Alias Quality'),
    }),
  )
  const caption = addUkNames(bag, distinct(printed), person, context)
  for (const text of values('Name Non-Latin Script')) {
    bag.add({ text, strength: bag.names.length === 0 ? 'primary' : 'original-script' })
  }
  if (bag.names.length === 0) {
    context.skip('not one name; the party was left out')
    return undefined
  }
  const comments = values('Other Information')
  const ship = comments.map(ofsiShipNumber).find((one) => one !== undefined)
  const days = (name: string): readonly string[] =>
    distinct(values(name).flatMap((text) => ukDay(text, name, context) ?? [])).toSorted()
  const [listedOn, ...laterRegimes] = days('Listed On')
  const amended = [...laterRegimes, ...days('Last Updated')].filter((day) => day !== listedOn)
  const listing: Listing = {
    list: context.list,
    reference,
    programme: values('Regime').join('; '),
    ...(listedOn && { listedOn }),
    amendedOn: distinct(amended).toSorted(),
  }
  const documents = (type: string, name: string, detail: string): readonly Identification[] => {
    const details = values(detail)
    if (columns.at(name) < 0 || name === detail) return details.flatMap((cell) => ofsiDocuments(type, cell))
    const note = details.join('; ')
    const numbers = numbered(name).map((number) => ({ type, number, ...(note !== '' && { note }) }))
    return numbers.length > 0 ? numbers : details.flatMap((cell) => ofsiDocuments(type, cell))
  }
  const several = {
    birthDates: ukBirthDates(values('DOB'), context),
    birthPlaces: distinct(birthPlacesOf(numbered('Town of Birth'), numbered('Country of Birth'))),
    nationalities: numbered('Nationality'),
    titles: numbered('Title'),
    positions: numbered('Position'),
    identifications: distinct([
      ...documents('Passport', 'Passport Number', 'Passport Details'),
      ...documents('National identifier', 'NI Number', 'NI Number'),
      ...documents('National identifier', 'National Identification Number', 'National Identification Details'),
      ...(ship ? [ship] : []),
    ]),
    addresses: distinct(
      rows.flatMap((row) => {
        const cell = (name: string): string => foldSpace(columns.cell(row, name))
        const lines = [1, 2, 3, 4, 5].map((number) => cell(`Address ${number}`)).filter(Boolean)
        const address = filled<Address>({
          street: lines.join(', '),
          city: cell('Address 6'),
          postalCode: cell('Post/Zip Code'),
          country: cell('Country'),
        })
        return address ? [address] : []
      }),
    ),
    citedReferences: distinct(comments.flatMap((text) => citedBy(text, context))),
  }
  const party: Party = {
    id: reference,
    // The list had no ships of their own before 2019: an entity whose text opens with a ship's number is one.
    schema: listed === 'Organization' && ship?.type === 'IMO number' ? 'Vessel' : (listed ?? 'LegalEntity'),
    caption: caption || (bag.names[0]?.text ?? reference),
    names: bag.names,
    listings: [listing],
    ...withoutEmpty(several),
    ...(comments.length > 0 && { comments: comments.join('\n') }),
  }
  return { reference, party, fields: fieldsOf(rows, columns) }
}
