import { isListedParty, type Sheet } from './evidence.ts'
import { type MispObject, type MispReferences, mispObject, type Template } from './misp-object.ts'
import type { Subject } from './subjects.ts'

const templateOf = ({ kind, party }: Subject): Template | undefined => {
  if (kind === 'place') return 'geolocation'
  if (kind === 'platform' || kind === 'document') return undefined
  return kind === 'person' || party?.schema === 'Person' ? 'person' : 'organization'
}

const placeValues = ({ id, name }: Subject): readonly (readonly [string, string | undefined])[] => {
  const [, country, city] = /^([A-Z]{2})(?:-(.+))?$/.exec(id ?? '') ?? []
  if (country === undefined) return [['region', name]]
  return city === undefined
    ? [
        ['country', name],
        ['countrycode', country],
      ]
    : [
        ['city', name],
        ['countrycode', country],
      ]
}

const standing = ({ party }: Subject): string => {
  if (party === undefined) return ''
  const { status, references, programme, listedOn } = party
  return [status, references.join(' '), programme, listedOn && `listed on ${listedOn}`]
    .filter((part) => part !== undefined && part !== '')
    .join('; ')
}

const subjectValues = (template: Template, subject: Subject): readonly (readonly [string, string | undefined])[] => {
  if (template === 'geolocation') return placeValues(subject)
  const aliases = [...new Set(subject.mentions.filter(({ inferred }) => !inferred).map(({ text }) => text))]
  const others = aliases.filter((text) => text !== subject.name).map((text) => ['alias', text] as const)
  if (template === 'person') return [['full-name', subject.name], ...others, ['role', subject.role]]
  return [['name', subject.name], ...others, ['description', standing(subject)]]
}

/** Where spans stand, in words for a comment. */
export const places = (sheet: Sheet, spans: readonly { readonly start: number; readonly end: number }[]): string => {
  const found = spans.slice(0, 20).map((span) => {
    const { start, end } = sheet.placeOf(span)
    return `${start}-${end}`
  })
  return found.length === 0 ? '' : `code points ${found.join(', ')}${spans.length > 20 ? ' …' : ''}`
}

/** The objects of one event while their references are gathered. */
export interface MispDrafts {
  readonly bySubject: ReadonlyMap<Subject, MispObject>
  readonly references: MispReferences
}

/** An object for everybody and every place a reading names. */
export const subjectObjects = (sheet: Sheet): ReadonlyMap<Subject, MispObject> => {
  const bySubject = new Map<Subject, MispObject>()
  for (const subject of sheet.subjects.all) {
    const template = templateOf(subject)
    if (template === undefined) continue
    const comment = [places(sheet, subject.mentions), template === 'person' ? standing(subject) : '']
    bySubject.set(
      subject,
      mispObject(sheet, template, ['subject', subject.key], subjectValues(template, subject), {
        comment: comment.filter((part) => part !== '').join('; '),
        correlates: isListedParty(subject.party),
      }),
    )
  }
  return bySubject
}
