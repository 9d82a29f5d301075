import { isListedParty, type Sheet, subjectUuid } from './evidence.ts'
import { type StixMaker, type StixObject, withExtension } from './stix-common.ts'
import type { Subject } from './subjects.ts'
import { laterDay, untoldDay } from './times.ts'
import type { JsonObject } from './types.ts'

/** Which list a reference is of: `us_ofac_sdn:6366` says it, a bare one is the United Nations' (`QDe.010`) or the party's first list's. */
const listOf = (reference: string, list: string | undefined): readonly [list: string, id: string] => {
  const [, before, after] = /^([a-z][a-z0-9_]*):(.+)$/.exec(reference) ?? []
  if (before !== undefined && after !== undefined) return [before, after]
  return [/^[A-Z]{2,3}[ie]\.\d+$/.test(reference) ? 'un_sc_sanctions' : (list ?? 'register'), reference]
}

const references = ({ party }: Subject): JsonObject =>
  party === undefined || party.references.length === 0
    ? {}
    : {
        external_references: party.references.map((reference) => {
          const [sourceName, externalId] = listOf(reference, party.list)
          return { source_name: sourceName, external_id: externalId }
        }),
      }

const standing = ({ party }: Subject, day: string): JsonObject => {
  if (party === undefined) return {}
  const { status, programme, listedOn, removedOn } = party
  const parts = [
    status === 'never' ? 'On no loaded list' : `On the day ${day}: ${status.replaceAll('-', ' ')}`,
    programme === undefined ? undefined : `programme ${programme}`,
    listedOn === undefined ? undefined : `listed on ${listedOn}`,
    removedOn === undefined ? undefined : `removed on ${removedOn}`,
  ]
  return { description: `${parts.filter((part) => part !== undefined).join('; ')}.` }
}

const isPerson = ({ kind, party }: Subject): boolean => kind === 'person' || party?.schema === 'Person'

/**
 * Only who is listed that day is a threat actor. Companies and vessels are listed for what others do with them, so they stay identities, as does
 * everybody else.
 */
const isActor = ({ party }: Subject): boolean =>
  isListedParty(party) && (party?.schema === 'Organization' || party?.schema === 'Person')

/** The parts of a place's code: `AF`, `KZ-astana`, `region-central-asia`. */
const placeFields = ({ id, name }: Subject): JsonObject => {
  const [, country, city] = /^([A-Z]{2})(?:-(.+))?$/.exec(id ?? '') ?? []
  if (country !== undefined) return city === undefined ? { country } : { country, city: name }
  return { region: (id ?? name).replace(/^region-/, '').toLowerCase() }
}

const fieldsOf = (subject: Subject, day: string): readonly [type: string, fields: JsonObject] => {
  const { kind, name, role, affiliation } = subject
  if (kind === 'place') return ['location', { name, ...placeFields(subject) }]
  const known = { name, ...standing(subject, day), ...references(subject) }
  if (isActor(subject)) return ['threat-actor', known]
  const said = [role, affiliation].filter((part) => part !== undefined)
  return [
    'identity',
    {
      ...known,
      identity_class: isPerson(subject) ? 'individual' : kind === 'document' ? 'unknown' : 'organization',
      ...(said.length > 0 && { roles: said }),
    },
  ]
}

/** A subject as a STIX object: `threat-actor`, `identity` or `location`. `undefined` for platforms, which STIX has no object for. */
export const stixSubject = (sheet: Sheet, maker: StixMaker, subject: Subject): StixObject | undefined => {
  if (subject.kind === 'platform') return undefined
  const [type, fields] = fieldsOf(subject, sheet.day)
  if (subject.id === undefined) {
    const evidence = subject.mentions.map((mention) => ({ ...sheet.placeOf(mention) }))
    const extensions = evidence.length === 0 ? {} : { extensions: withExtension({ kind: 'mention', evidence }) }
    return maker.make(type, { ...fields, ...extensions })
  }
  const created = laterDay(untoldDay, subject.party?.listedOn)
  const modified = subject.party === undefined ? created : laterDay(created, sheet.day)
  return maker.shared(type, subjectUuid(sheet, subject), fields, { created, modified })
}
