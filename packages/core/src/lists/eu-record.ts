import { printedDay } from '../register/dates.ts'
import type { Listing, ListRecord, Name, NameStrength, Party } from '../register/types.ts'
import { scriptOf } from '../text/index.ts'
import { distinct, withoutEmpty } from './entry-context.ts'
import { euAddress, euBirthDate, euCountry, euIdentification, euRemarks } from './eu-parts.ts'
import { addPrinted, nameBag, type RecordContext } from './un-party-names.ts'
import { unCitations, unReferencesAt } from './un-references.ts'
import { childrenOf, type XmlNode } from './xml-node.ts'
import { attribute, nodeFields, textsAt } from './xml-paths.ts'

/** The EU's consolidated financial sanctions list, as OpenSanctions names it. */
export const euList = 'eu_fsf'

/**
 * The reference of a `sanctionEntity`: `EU.2026.82`; where the export leaves it out, `FSD-5295` from the `logicalId`. Empty without either.
 */
export const euReference = (entity: XmlNode): string => {
  const logical = attribute(entity, 'logicalId')
  return attribute(entity, 'euReferenceNumber') || (logical && `FSD-${logical}`)
}

/** Official languages of the Union that write other letters: a name in them is a translation, not the original. */
const unionLanguages = new Set(['BG', 'EL'])
const formerly = /\b(?:formerly|previously) (?:known|listed|called|named)\b|\bf\.?k\.?a\b|\bformer name\b/i

/** How some remarks say what `strong` says elsewhere; the tables of version 1.1 have no column for it. */
const lowQuality = /\blow[- ]quality\b/i

const strengthOf = (alias: XmlNode, text: string): NameStrength => {
  if (formerly.test(euRemarks(alias))) return 'former'
  if (attribute(alias, 'strong').toLowerCase() === 'false' || lowQuality.test(euRemarks(alias))) return 'weak'
  const foreign = scriptOf(text) !== 'Latn' && scriptOf(text) !== 'Zyyy'
  return foreign && !unionLanguages.has(attribute(alias, 'nameLanguage').toUpperCase()) ? 'original-script' : 'strong'
}

interface Alias {
  readonly node: XmlNode
  readonly name: Omit<Name, 'script'>
}

/** Letters that a spreadsheet turned into question marks, or a decoder into U+FFFD, are gone: such a name is worse than none. */
const lostLetters = /[?\ufffd]/

const aliasOf = (node: XmlNode, context: RecordContext): readonly Alias[] => {
  const parts = ['firstName', 'middleName', 'lastName'].map((key) => attribute(node, key)).filter(Boolean)
  const text = attribute(node, 'wholeName') || parts.join(' ')
  const what = `the name ${attribute(node, 'logicalId') || '(without a number)'}`
  if (text === '') {
    context.skip(`${what} is empty`)
    return []
  }
  if (lostLetters.test(text)) {
    context.skip(`${what} has lost letters and was left out: "${text.slice(0, 60)}"`)
    return []
  }
  const language = attribute(node, 'nameLanguage').toLowerCase()
  const note = euRemarks(node)
  const name = {
    text,
    strength: strengthOf(node, text),
    ...(language !== '' && { language }),
    ...(parts.length > 1 && { parts }),
    ...(note !== '' && { note }),
  }
  return [{ node, name }]
}

/**
 * The EU marks no name as the first: it is the first strong one in Latin letters and in no particular language, else the first strong one, else
 * the first.
 */
const primaryOf = (aliases: readonly Alias[]): Alias | undefined => {
  const strong = aliases.filter(({ name }) => name.strength === 'strong')
  return (
    strong.find(({ name }) => (name.language ?? 'en') === 'en' && scriptOf(name.text) === 'Latn') ??
    strong[0] ??
    aliases[0]
  )
}

const daysOf = (node: XmlNode, context: RecordContext, ...keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => {
    const text = attribute(node, key)
    const day = printedDay(text)
    if (text !== '' && !day) context.skip(`${key} "${text.slice(0, 40)}" is not a day`)
    return day ? [day] : []
  })

/**
 * The EU prints the latest regulation of an entry and, beside each of its names and facts, the regulation that brought it. The entry has been on
 * the list at least since the earliest of them, so that day is `listedOn`: where a regulation says when it entered into force and when it
 * was published, the earlier. All later ones amended it. `designationDate` is often the UN's own and stays in the fields; it counts
 * only where no regulation has a date.
 */
const listingOf = (entity: XmlNode, reference: string, context: RecordContext): Listing => {
  const regulations = childrenOf(entity, 'regulation')
  const summaries = entity.children.flatMap((child) => childrenOf(child, 'regulationSummary'))
  const days = [...regulations, ...summaries]
    .map((node) => [...daysOf(node, context, 'entryIntoForceDate', 'publicationDate')].sort()[0])
    .filter((day) => day !== undefined)
  const [earliest, ...amendedOn] = [...new Set(days)].sort()
  const listedOn = earliest ?? daysOf(entity, context, 'designationDate')[0]
  const newest = [...regulations].sort((a, b) =>
    attribute(a, 'publicationDate') < attribute(b, 'publicationDate') ? 1 : -1,
  )
  const sourceUrl = newest.flatMap((node) => [...textsAt(node, 'publicationUrl'), attribute(node, 'publicationUrl')])
  const programmes = [...regulations, ...summaries].map((node) => attribute(node, 'programme')).filter(Boolean)
  const url = sourceUrl.find((text) => /^https?:\/\//.test(text))
  return {
    list: context.list,
    reference,
    programme: distinct(programmes).join('; '),
    ...(listedOn && { listedOn }),
    amendedOn,
    ...(url && { sourceUrl: url }),
  }
}

const genders: Readonly<Record<string, string>> = { M: 'male', F: 'female' }

const citedBy = (entity: XmlNode, remarks: string, context: RecordContext): readonly string[] => {
  const stated = attribute(entity, 'unitedNationId')
  const own = unReferencesAt(stated)
  const { references, unread } = unCitations(remarks)
  for (const text of unread) context.skip(`a UN reference that cannot be read: "${text}"`)
  return distinct([...own, ...(stated !== '' && own.length === 0 ? [stated] : []), ...references])
}

/**
 * A `sanctionEntity` as a record: its party, and every element for comparison. `undefined`, and a counted reason, when it has no
 * reference or no name that can be read.
 */
export const euRecord = (entity: XmlNode, context: RecordContext): ListRecord | undefined => {
  const reference = euReference(entity)
  if (reference === '') {
    context.skip('no euReferenceNumber and no logicalId; the entry was left out')
    return undefined
  }
  const [subject] = childrenOf(entity, 'subjectType')
  const kind = subject ? `${attribute(subject, 'code')} ${attribute(subject, 'classificationCode')}`.trim() : ''
  const person = /^(?:person|p)\b/i.test(kind)
  if (!person && !/^(?:enterprise|e)\b/i.test(kind)) {
    context.skip(`subjectType "${kind.slice(0, 40)}" is not known; the party is taken as a legal entity`)
  }
  const aliases = childrenOf(entity, 'nameAlias').flatMap((node) => aliasOf(node, context))
  const primary = primaryOf(aliases)
  if (!primary) {
    context.skip('not one name that can be read; the entry was left out')
    return undefined
  }
  const bag = nameBag(context)
  const add = (name: Alias['name']): void => addPrinted(bag, name, person, context.limits.nameLength)
  add({ ...primary.name, strength: 'primary' })
  for (const alias of aliases) if (alias !== primary) add(alias.name)

  const births = childrenOf(entity, 'birthdate')
  const ofAliases = (key: string): readonly string[] =>
    distinct(aliases.map(({ node }) => attribute(node, key)).filter(Boolean))
  const sexes = ofAliases('gender').map((code) => genders[code.toUpperCase()])
  const gender = sexes.length === 1 ? sexes[0] : undefined
  const remarks = [euRemarks(entity), attribute(entity, 'designationDetails')].filter(Boolean).join('\n')
  const several = {
    birthDates: distinct(births.flatMap((node) => euBirthDate(node, context) ?? [])),
    birthPlaces: distinct(
      births.flatMap((node) => {
        const { note: _, ...place } = euAddress(node) ?? {}
        return Object.keys(place).length > 0 ? [place] : []
      }),
    ),
    nationalities: distinct(childrenOf(entity, 'citizenship').flatMap((node) => euCountry(node) ?? [])),
    titles: ofAliases('title'),
    positions: ofAliases('function'),
    identifications: distinct(childrenOf(entity, 'identification').flatMap((node) => euIdentification(node) ?? [])),
    addresses: distinct(childrenOf(entity, 'address').flatMap((node) => euAddress(node) ?? [])),
    citedReferences: citedBy(entity, remarks, context),
  }
  const ship = several.identifications.some((one) => one.type === 'IMO number')
  const party: Party = {
    id: reference,
    schema: person ? 'Person' : ship ? 'Vessel' : /^(?:enterprise|e)\b/i.test(kind) ? 'Organization' : 'LegalEntity',
    caption: primary.name.text,
    names: bag.names,
    listings: [listingOf(entity, reference, context)],
    ...(gender && { gender }),
    ...withoutEmpty(several),
    ...(remarks && { comments: remarks }),
  }
  return { reference, party, fields: nodeFields(entity) }
}
