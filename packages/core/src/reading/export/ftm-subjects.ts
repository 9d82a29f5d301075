import { isListedParty, type Sheet, subjectUuid } from './evidence.ts'
import type { Subject } from './subjects.ts'

/** A subject's entity before it has its id. */
export interface FtmSubject {
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly (string | undefined)[]>>
}

/** An id as the model's tools take it: letters, digits, points and dashes, so `us_ofac_sdn:6366` becomes `us-ofac-sdn-6366`. */
export const ftmId = (id: string): string => id.replace(/[^0-9a-zA-Z.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '')

/** A party's own id, so that the register's export and this one speak of one entity; else one of this document. */
export const subjectId = (sheet: Sheet, subject: Subject): string =>
  ftmId(subject.party?.id ?? '') || `mrs-${subjectUuid(sheet, subject)}`

/** A subject as an entity. `undefined` for platforms and reports, which the model would take for organisations. */
export const ftmSubject = (subject: Subject, country: string | undefined): FtmSubject | undefined => {
  const { kind, name, party, role, affiliation } = subject
  if (party !== undefined) {
    const topics = isListedParty(party) ? ['sanction'] : []
    const isPerson = party.schema === 'Person'
    return { schema: party.schema, properties: { name: [name], topics, ...(isPerson && { position: [role] }) } }
  }
  if (kind === 'platform' || kind === 'document') return undefined
  if (kind === 'place') return { schema: 'Address', properties: { full: [name], country: [country] } }
  if (kind === 'person') {
    const position = [role, affiliation].filter((part) => part !== undefined).join(', ')
    return { schema: 'Person', properties: { name: [name], position: [position] } }
  }
  return { schema: subject.id?.startsWith('inst-') ? 'PublicBody' : 'Organization', properties: { name: [name] } }
}

/** ISO 639-3, which the model writes, of the ISO 639-1 codes a reading may have. */
const languages: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  fa: 'fas',
  fr: 'fra',
  kk: 'kaz',
  ky: 'kir',
  ps: 'pus',
  ru: 'rus',
  tg: 'tgk',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  uz: 'uzb',
}

/** A document's language as FollowTheMoney writes it; `undefined` where it was not told or is none of the above. */
export const ftmLanguage = (code: string): string | undefined => languages[code]
