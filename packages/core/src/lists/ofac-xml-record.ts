import type { Address } from '../register/types.ts'
import { noFacts, placeOf, takeBirthDate, takeIdentification } from './ofac-facts.ts'
import { aliasStrength, type PlainName, personName } from './ofac-names.ts'
import { addField, type OfacEntry, ofacSchema } from './ofac-record.ts'
import { readRemarks } from './ofac-remarks.ts'
import { childOf, childrenOf, nodeValue, textOf, type XmlNode } from './xml-node.ts'

/** The children of a list element: `akaList` holds `aka`. */
const inside = (entry: XmlNode, list: string): readonly XmlNode[] => childOf(entry, list)?.children ?? []

const addressOf = (node: XmlNode): Address => {
  const street = ['address1', 'address2', 'address3']
    .map((name) => textOf(node, name))
    .filter(Boolean)
    .join(', ')
  const city = textOf(node, 'city')
  const state = textOf(node, 'stateOrProvince')
  const postalCode = textOf(node, 'postalCode')
  const country = textOf(node, 'country')
  return {
    ...(street && { street }),
    ...(city && { city }),
    ...(state && { state }),
    ...(postalCode && { postalCode }),
    ...(country && { country }),
  }
}

/** Every element of the entry as printed; what stands in a list is named by its own element (`aka`, `id`), an empty list by the list. */
const fieldsOf = (entry: XmlNode): ReadonlyMap<string, readonly string[]> => {
  const fields = new Map<string, string[]>()
  for (const child of entry.children) {
    if (/List$/.test(child.name) && child.children.length > 0) {
      for (const one of child.children) addField(fields, one.name, nodeValue(one))
    } else addField(fields, child.name, nodeValue(child))
  }
  return fields
}

const nameOf = (node: XmlNode, person: boolean, strength: PlainName['strength'], note?: string): PlainName => {
  const last = textOf(node, 'lastName')
  const first = textOf(node, 'firstName')
  // An entity's whole name stands in lastName; a first name it has none.
  if (person || first !== '') return personName(last, first, strength, note)
  return { text: last, strength, ...(note && { note }) }
}

const aliasesOf = (entry: XmlNode, person: boolean, skip: (reason: string) => void): readonly PlainName[] =>
  inside(entry, 'akaList').flatMap((aka) => {
    const type = textOf(aka, 'type')
    const category = textOf(aka, 'category').toLowerCase()
    const how = aliasStrength(type, category === 'weak')
    const name = nameOf(aka, person, how?.strength ?? 'weak', how?.note)
    if (name.text === '') {
      skip('an alias without a name')
      return []
    }
    if (!how) skip(`the alias type "${type.slice(0, 40)}" of "${name.text.slice(0, 60)}" is not known; taken as weak`)
    if (category !== 'weak' && category !== 'strong') {
      skip(`the alias category "${category.slice(0, 40)}" of "${name.text.slice(0, 60)}" is not known; taken as strong`)
    }
    return [name]
  })

/** One `sdnEntry`. `undefined`, and a counted reason, when it has no number. */
export const ofacXmlEntry = (entry: XmlNode, skip: (reason: string) => void): OfacEntry | undefined => {
  const uid = textOf(entry, 'uid')
  if (uid === '') {
    skip(`no uid (${textOf(entry, 'lastName').slice(0, 60) || 'no name'}); the entry was left out`)
    return undefined
  }
  const type = textOf(entry, 'sdnType')
  const schema = ofacSchema(type)
  if (!schema) skip(`sdnType "${type.slice(0, 40)}" is not known; taken as an entity`)
  const person = schema === 'Person'
  const facts = noFacts()
  const names = [nameOf(entry, person, 'primary'), ...aliasesOf(entry, person, skip)]
  const title = textOf(entry, 'title')
  if (title) facts.positions.add(title)
  for (const item of inside(entry, 'dateOfBirthList')) {
    const date = textOf(item, 'dateOfBirth')
    if (date !== '' && !takeBirthDate(facts, date)) skip(`a birth date that cannot be read: ${date.slice(0, 80)}`)
  }
  for (const item of inside(entry, 'placeOfBirthList')) {
    const place = textOf(item, 'placeOfBirth')
    if (place !== '') facts.birthPlaces.push(placeOf(place))
  }
  for (const list of ['nationalityList', 'citizenshipList']) {
    for (const item of inside(entry, list)) {
      const country = textOf(item, 'country')
      if (country !== '') facts.nationalities.add(country)
    }
  }
  for (const id of inside(entry, 'idList')) {
    const issuedOn = textOf(id, 'issueDate')
    const country = textOf(id, 'idCountry')
    const expires = textOf(id, 'expirationDate')
    takeIdentification(facts, {
      type: textOf(id, 'idType'),
      number: textOf(id, 'idNumber'),
      ...(country && { issuingCountry: country }),
      ...(issuedOn && { issuedOn }),
      ...(expires && { note: `expires ${expires}` }),
    })
  }
  for (const address of inside(entry, 'addressList')) {
    const read = addressOf(address)
    if (Object.keys(read).length > 0) facts.addresses.push(read)
  }
  for (const vessel of childrenOf(entry, 'vesselInfo')) {
    const callSign = textOf(vessel, 'callSign')
    const flag = textOf(vessel, 'vesselFlag')
    if (callSign) facts.identifications.push({ type: 'Vessel Call Sign', number: callSign })
    if (flag && !/^none/i.test(flag)) facts.nationalities.add(flag)
    const owner = textOf(vessel, 'vesselOwner')
    if (owner) facts.links.push({ type: 'Ownership', as: 'owner', to: owner, caption: owner })
  }
  const remarks = textOf(entry, 'remarks')
  if (remarks) readRemarks(remarks, { facts, names, person, skip })
  return {
    uid,
    schema: schema ?? 'Organization',
    names,
    programmes: inside(entry, 'programList')
      .map((one) => one.text.trim())
      .filter(Boolean),
    facts,
    remarks,
    fields: fieldsOf(entry),
  }
}
