import { isListedParty, type Sheet, sheetOf } from './evidence.ts'
import { entity, type FtmDesk, type FtmReadEntity } from './ftm-desk.ts'
import { eventsOf, relationEntity } from './ftm-links.ts'
import { figuresAndChecks, statementEntity } from './ftm-notes.ts'
import { ftmLanguage, ftmSubject, subjectId } from './ftm-subjects.ts'
import { marsadNamespace, uuid5 } from './sha1.ts'
import type { Subject } from './subjects.ts'
import { ftmPeriod } from './times.ts'
import type { ReadDocument } from './types.ts'

export type { FtmReadEntity } from './ftm-desk.ts'

const articleOf = ({ reading: { document }, text, title }: Sheet, id: string): FtmReadEntity =>
  entity(id, 'Article', {
    title: [title],
    // `required` of a Document's caption; the text has no file, so its own name stands for one.
    fileName: [`${document.hash}.txt`],
    publisher: [document.source],
    publishedAt: [document.published],
    date: [document.published],
    sourceUrl: [document.url],
    language: [ftmLanguage(document.language)],
    mimeType: ['text/plain'],
    keywords: [`sha256:${document.hash}`],
    bodyText: [text],
  })

/** The country a place's code begins with, as the model writes it. */
const countryOf = ({ id }: Subject): string | undefined => /^([A-Z]{2})(?:-|$)/.exec(id ?? '')?.[1]?.toLowerCase()

/** A name in the text and what it was tied to. The model has no place for an offset; the Web Annotation export keeps those. */
const mentionsOf = (desk: FtmDesk): readonly FtmReadEntity[] => {
  const { sheet, article, entities } = desk
  return sheet.subjects.all.flatMap((subject) => {
    const known = entities.get(subject)
    if (known === undefined || subject.kind === 'place' || subject.mentions.length === 0) return []
    const names = subject.mentions.filter(({ inferred }) => inferred !== true).map(({ text }) => text)
    return [
      entity(`mrs-${sheet.uuid('mention', subject.key)}`, 'Mention', {
        document: [article],
        name: names.length > 0 ? names : [subject.name],
        resolved: [known.id],
        detectedSchema: [known.schema],
      }),
    ]
  })
}

const documentations = ({ sheet, article, entities }: FtmDesk): readonly FtmReadEntity[] => {
  const speakers = new Set(sheet.reading.statements.map(({ speaker }) => sheet.subjects.ofSpeaker(speaker)))
  return [...entities].map(([subject, { id }]) =>
    entity(`mrs-${sheet.uuid('documentation', subject.key)}`, 'Documentation', {
      document: [article],
      entity: [id],
      role: [subject.mentions.length > 0 ? 'mentioned' : undefined, speakers.has(subject) ? 'quoted' : undefined],
      date: [sheet.reading.document.published],
    }),
  )
}

const sanctionsOf = ({ sheet, entities }: FtmDesk): readonly FtmReadEntity[] =>
  sheet.subjects.all.flatMap((subject) => {
    const { party } = subject
    const known = entities.get(subject)
    if (known === undefined || party === undefined || !isListedParty(party) || party.list === undefined) return []
    const isUn = party.list === 'un_sc_sanctions'
    return [
      entity(`mrs-${uuid5(marsadNamespace, ['sanction', party.id, party.list].join('\u001f'))}`, 'Sanction', {
        entity: [known.id],
        authority: [isUn ? 'United Nations Security Council' : party.list],
        program: [party.programme],
        [isUn ? 'unscId' : 'authorityId']: party.references.slice(0, 1),
        ...(party.listedOn !== undefined && { listingDate: ftmPeriod(party.listedOn).startDate ?? [] }),
        status: [party.status],
      }),
    ]
  })

const entitiesOf = (document: ReadDocument): readonly FtmReadEntity[] => {
  const sheet = sheetOf(document)
  const article = `mrs-${sheet.uuid('article')}`
  const made = sheet.subjects.all.flatMap((subject) => {
    const made = ftmSubject(subject, countryOf(subject))
    return made === undefined ? [] : [{ subject, id: subjectId(sheet, subject), ...made }]
  })
  const entities = new Map(made.map(({ subject, id, schema }) => [subject, { id, schema }]))
  const desk: FtmDesk = { sheet, article, entities }
  return [
    articleOf(sheet, article),
    ...made.map(({ id, schema, properties }) => entity(id, schema, properties)),
    ...sanctionsOf(desk),
    ...mentionsOf(desk),
    ...documentations(desk),
    ...sheet.reading.statements.map((statement) => statementEntity(desk, statement)),
    ...sheet.reading.relations.map((relation) => relationEntity(desk, relation)),
    ...eventsOf(desk),
    ...figuresAndChecks(desk),
  ]
}

const united = (a: FtmReadEntity, b: FtmReadEntity): FtmReadEntity => {
  const properties: Record<string, readonly string[]> = { ...a.properties }
  for (const [key, values] of Object.entries(b.properties)) {
    properties[key] = [...new Set([...(properties[key] ?? []), ...values])]
  }
  return { ...a, properties }
}

/**
 * Readings as FollowTheMoney entities, one a line of the export: an `Article`, a `Mention` for everybody named in it, what the list says (`Sanction`),
 * links for relations said to hold, `Event`, and a `Note` with its words for every statement, figure and check. Parties keep the ids of the register's
 * own export, so both fall together. Entities of several texts are united, as the model means it.
 */
export const ftmReadings = (documents: readonly ReadDocument[]): readonly FtmReadEntity[] => {
  const entities = new Map<string, FtmReadEntity>()
  for (const one of documents.flatMap(entitiesOf)) {
    const known = entities.get(one.id)
    entities.set(one.id, known === undefined ? one : united(known, one))
  }
  return [...entities.values()]
}
