import type { Address, Identification, Schema } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { advancedPeriod } from './ofac-advanced-dates.ts'
import { identityNames } from './ofac-advanced-names.ts'
import { noFacts, type OfacFacts, placeOf, takeIdentification } from './ofac-facts.ts'
import type { PlainName } from './ofac-names.ts'
import { addField, ofacSchema } from './ofac-record.ts'
import type { OfacReferences } from './ofac-references.ts'
import { readRemarks } from './ofac-remarks.ts'
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from './xml-node.ts'

/** A document of the file's table, waiting for its party. */
export interface OfacDocument {
  readonly identification: Identification
  readonly printed: string
}

/** A party of an advanced file, waiting for its entries. */
export interface AdvancedParty {
  /** The profile's number, which is OFAC's of the party. */
  readonly uid: string
  readonly schema: Schema
  readonly names: readonly PlainName[]
  readonly facts: OfacFacts
  readonly remarks: string
  readonly fields: Map<string, string[]>
  readonly where: string
}

/** An `IDRegDocument`. */
export const advancedDocument = (node: XmlNode, references: OfacReferences): OfacDocument => {
  const type = references.text('IDRegDocType', attributeOf(node, 'IDRegDocTypeID'))
  const country = references.text('Country', attributeOf(node, 'IssuedBy-CountryID'))
  const authority = textOf(node, 'IssuingAuthority')
  const notes = [textOf(node, 'Comment'), authority && `issued by ${authority}`]
  let issuedOn: string | undefined
  for (const date of childrenOf(node, 'DocumentDate')) {
    const kind = references.text('IDRegDocDateType', attributeOf(date, 'IDRegDocDateTypeID'))
    const edtf = advancedPeriod(childOf(date, 'DatePeriod'))?.edtf
    if (!edtf) continue
    if (/^issue/i.test(kind)) issuedOn = edtf
    else notes.push(/^expir/i.test(kind) ? `expires ${edtf}` : `${kind} ${edtf}`)
  }
  const validity = references.text('Validity', attributeOf(node, 'ValidityID'))
  if (/fraud|false|forged|invalid/i.test(validity)) notes.push(validity)
  const note = notes.filter(Boolean).join('; ')
  return {
    identification: {
      ...(type && { type }),
      number: textOf(node, 'IDRegistrationNo'),
      ...(country && !/^undetermined$/i.test(country) && { issuingCountry: country }),
      ...(issuedOn && { issuedOn }),
      ...(note && { note }),
    },
    printed: references.printed(node),
  }
}

const schemaOf = (profile: XmlNode, references: OfacReferences): Schema | undefined => {
  const sub = references.reference('PartySubType', attributeOf(profile, 'PartySubTypeID'))
  if (!sub) return undefined
  // Vessel and Aircraft are named by the sub-type, Individual and Entity by the type above it.
  const type = references.text('PartyType', sub.attributes.PartyTypeID ?? '')
  return [sub.text, type].filter(Boolean).map(ofacSchema).find(Boolean)
}

/** The words of a version: its text, or the value of the table it points to. */
const detailOf = (version: XmlNode, references: OfacReferences): string => {
  const detail = childOf(version, 'VersionDetail')
  return foldSpace(detail?.text ?? '') || references.text('DetailReference', attributeOf(detail, 'DetailReferenceID'))
}

const takeVersion = (
  label: string,
  version: XmlNode,
  facts: OfacFacts,
  references: OfacReferences,
  skip: (reason: string) => void,
): void => {
  const text = detailOf(version, references)
  const location = attributeOf(childOf(version, 'VersionLocation'), 'LocationID')
  const place: Address | undefined = references.location(location)?.address
  if (location !== '' && !place) skip(`${label} points to the location ${location}, which the file does not hold`)
  const country = place?.country ?? (text || undefined)
  if (/^birthdate$/i.test(label)) {
    const fact = advancedPeriod(childOf(version, 'DatePeriod'))
    if (fact) facts.birthDates.push(fact)
    else skip('a birth date that cannot be read')
  } else if (/^place of birth/i.test(label)) {
    const bare = place?.note && !place.city && !place.country ? placeOf(place.note) : place
    if (bare && Object.keys(bare).length > 0) facts.birthPlaces.push(bare)
    else if (text !== '') facts.birthPlaces.push(placeOf(text))
  } else if (/^(?:nationality|citizenship)\b(?! of registration)|^vessel flag$/i.test(label)) {
    if (country && !/^none/i.test(country)) facts.nationalities.add(country)
  } else if (/^location$/i.test(label)) {
    if (place && Object.keys(place).length > 0) facts.addresses.push(place)
  } else if (/^title$/i.test(label)) {
    if (text !== '') facts.positions.add(text)
  } else if (/^vessel owner$/i.test(label)) {
    if (text !== '') facts.links.push({ type: 'Ownership', as: 'owner', to: text, caption: text })
  } else if (/call sign$/i.test(label)) {
    takeIdentification(facts, { type: 'Vessel Call Sign', number: text })
  } else takeIdentification(facts, { type: label, number: text || (country ?? '') })
}

const fieldsOf = (party: XmlNode, profile: XmlNode, references: OfacReferences): Map<string, string[]> => {
  const fields = new Map<string, string[]>()
  const add = (node: XmlNode): void => addField(fields, node.name, references.printed(node))
  addField(fields, 'DistinctParty', references.printed({ ...party, children: [] }))
  addField(fields, 'Profile', references.printed({ ...profile, children: [] }))
  for (const child of party.children) if (child !== profile) add(child)
  for (const child of profile.children) {
    if (child.name !== 'Identity') {
      add(child)
      continue
    }
    addField(fields, 'Identity', references.printed({ ...child, children: [] }))
    for (const part of child.children) add(part)
  }
  return fields
}

/** One `DistinctParty` with its documents. `undefined`, and a counted reason, when it has no profile with a number. */
export const advancedParty = (
  node: XmlNode,
  references: OfacReferences,
  documentsOf: (identity: string) => readonly OfacDocument[],
  where: string,
  skip: (reason: string) => void,
): AdvancedParty | undefined => {
  const profiles = childrenOf(node, 'Profile')
  const [profile] = profiles
  const uid = attributeOf(profile, 'ID')
  if (!profile || uid === '') {
    skip('a party without a profile; it was left out')
    return undefined
  }
  if (profiles.length > 1) skip(`${profiles.length} profiles; the first was kept`)
  const schema = schemaOf(profile, references)
  if (!schema) skip(`the kind ${attributeOf(profile, 'PartySubTypeID') || '(none)'} is not known; taken as an entity`)
  const person = schema === 'Person'
  const facts = noFacts()
  const fields = fieldsOf(node, profile, references)
  const names: PlainName[] = []
  for (const identity of childrenOf(profile, 'Identity')) {
    names.push(...identityNames(identity, person, references, skip))
    for (const document of documentsOf(attributeOf(identity, 'ID'))) {
      takeIdentification(facts, document.identification)
      addField(fields, 'IDRegDocument', document.printed)
    }
  }
  for (const feature of [...childrenOf(profile, 'Feature'), ...childrenOf(node, 'Feature')]) {
    const label = references.text('FeatureType', attributeOf(feature, 'FeatureTypeID'))
    if (label === '') skip(`the feature type ${attributeOf(feature, 'FeatureTypeID') || '(none)'} is not known`)
    else
      for (const version of childrenOf(feature, 'FeatureVersion')) takeVersion(label, version, facts, references, skip)
  }
  const remarks = textOf(node, 'Comment')
  if (remarks) readRemarks(remarks, { facts, names, person, skip })
  return { uid, schema: schema ?? 'Organization', names, facts, remarks, fields, where }
}
