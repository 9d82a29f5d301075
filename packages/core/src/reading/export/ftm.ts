import type { Relation, Statement } from '../types.ts'
import { figureWords, isListedParty, relationWords, type Sheet, sheetOf, speakerName } from './evidence.ts'
import { ftmLanguage, ftmSubject, subjectId } from './ftm-subjects.ts'
import type { Subject } from './subjects.ts'
import { ftmPeriod } from './times.ts'
import type { ReadDocument } from './types.ts'

/** A FollowTheMoney entity. Every value is text in a list, as the model's own tools read it. */
export interface FtmReadEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly datasets: readonly string[]
}

/** The dataset that everything read out of texts stands in, apart from what the lists say. */
export const ftmDataset = 'marsad_readings'

type Properties = Readonly<Record<string, readonly (string | undefined)[]>>

const entity = (id: string, schema: string, properties: Properties): FtmReadEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([key, values]) => {
      const kept = [...new Set(values.filter((value) => value !== undefined && value.trim() !== ''))] as string[]
      return kept.length === 0 ? [] : [[key, kept]]
    }),
  ),
  datasets: [ftmDataset],
})

interface Desk {
  readonly sheet: Sheet
  readonly article: string
  /** Subjects that have an entity, with its schema. */
  readonly entities: ReadonlyMap<Subject, { readonly id: string; readonly schema: string }>
}

const idsOf = ({ entities }: Desk, subjects: readonly (Subject | undefined)[]): readonly string[] => [
  ...new Set(subjects.flatMap((subject) => (subject && entities.get(subject)?.id) ?? [])),
]

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
const mentionsOf = (desk: Desk): readonly FtmReadEntity[] => {
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

const documentations = ({ sheet, article, entities }: Desk): readonly FtmReadEntity[] => {
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

const noteOf = (
  desk: Desk,
  id: string,
  properties: Properties & { readonly name: readonly string[] },
): FtmReadEntity => {
  const { language, url, source } = desk.sheet.reading.document
  return entity(`mrs-${id}`, 'Note', {
    ...properties,
    proof: [desk.article],
    sourceUrl: [url],
    publisher: [source],
    detectedLanguage: [ftmLanguage(language)],
  })
}

const statementEntity = (desk: Desk, statement: Statement): FtmReadEntity => {
  const { sheet } = desk
  const { modality, kind, content, date, occasion, chain, speaker } = statement
  const via = chain.slice(0, -1).map((link) => link.name ?? link.text)
  return noteOf(desk, sheet.uuid('statement', statement.start, statement.end), {
    name: [`${speakerName(statement)}: ${modality}`],
    description: [content.text],
    entity: idsOf(desk, [sheet.subjects.ofSpeaker(speaker), ...sheet.namedIn(content)]),
    summary: [sheet.sentenceAt(statement)],
    keywords: ['statement', modality, kind, speaker.inferred ? 'speaker inferred' : undefined],
    notes: [
      date === undefined ? undefined : `said: ${date}`,
      occasion === undefined ? undefined : `occasion: ${occasion.text}`,
      via.length === 0 ? undefined : `via: ${via.join(', ')}`,
    ],
  })
}

/** The schemata an organisation may have where the model asks for one. */
const organisations = new Set(['Organization', 'Company', 'PublicBody'])
const memberships: ReadonlySet<string> = new Set(['member-of', 'joined', 'branch-of'])

const relationEntity = (desk: Desk, relation: Relation): FtmReadEntity => {
  const { sheet, article, entities } = desk
  const { type, mode, period, trigger } = relation
  const said = sheet.statementOf(relation.statement)
  const by = said && `${speakerName(said)}: ${said.modality}`
  const [subject, object] = [sheet.subjects.ofEnd(relation.subject), sheet.subjects.ofEnd(relation.object)]
  const from = subject && entities.get(subject)
  const to = object && entities.get(object)
  const uuid = sheet.uuid('relation', type, relation.start, relation.end, subject?.key, object?.key)
  // A link knows no "not", no "perhaps" and no "he claims": those stay words about both.
  if (!sheet.holds(relation) || from === undefined || to === undefined || from.id === to.id) {
    return noteOf(desk, uuid, {
      name: [relationWords(relation)],
      description: [sheet.sentenceAt(relation)],
      entity: idsOf(desk, [subject, object]),
      keywords: ['relation', type, mode],
      notes: [by, period === undefined ? undefined : `period: ${period}`],
    })
  }
  const link = {
    role: [type.replaceAll('-', ' ')],
    summary: [sheet.sentenceAt(relation)],
    description: [`trigger: ${trigger.text}`, by, period === undefined ? undefined : `period: ${period}`],
    proof: [article],
    sourceUrl: [sheet.reading.document.url],
    publisher: [sheet.reading.document.source],
    ...ftmPeriod(period),
  }
  const isLegal = from.schema !== 'Address' && from.schema !== 'Article'
  if (isLegal && organisations.has(to.schema)) {
    if (memberships.has(type))
      return entity(`mrs-${uuid}`, 'Membership', { member: [from.id], organization: [to.id], ...link })
    if (type === 'leader-of')
      return entity(`mrs-${uuid}`, 'Directorship', { director: [from.id], organization: [to.id], ...link })
  }
  return entity(`mrs-${uuid}`, 'UnknownLink', { subject: [from.id], object: [to.id], ...link })
}

const sanctionsOf = ({ sheet, entities }: Desk): readonly FtmReadEntity[] =>
  sheet.subjects.all.flatMap((subject) => {
    const { party } = subject
    const known = entities.get(subject)
    if (known === undefined || party === undefined || !isListedParty(party) || party.list === undefined) return []
    const isUn = party.list === 'un_sc_sanctions'
    return [
      entity(`mrs-${sheet.uuid('sanction', party.id)}`, 'Sanction', {
        entity: [known.id],
        authority: [isUn ? 'United Nations Security Council' : party.list],
        program: [party.programme],
        [isUn ? 'unscId' : 'authorityId']: party.references.slice(0, 1),
        ...(party.listedOn !== undefined && { listingDate: ftmPeriod(party.listedOn).startDate ?? [] }),
        status: [party.status],
      }),
    ]
  })

const eventsOf = (desk: Desk): readonly FtmReadEntity[] => {
  const { sheet, article, entities } = desk
  const legal = (ends: readonly { readonly mention?: string; readonly id?: string }[]): readonly string[] =>
    idsOf(
      desk,
      ends
        .map((end) => sheet.subjects.ofEnd(end as never))
        .filter(
          (subject) => subject !== undefined && !['Address', 'Article'].includes(entities.get(subject)?.schema ?? ''),
        ),
    )
  return sheet.reading.events.map((event) => {
    const { type, mode, date, place, actors, targets } = event
    const words = `${mode === 'said' ? '' : `${mode}: `}${type}`
    return entity(`mrs-${sheet.uuid('event', type, event.start, event.end)}`, 'Event', {
      name: [`${words}${place === undefined ? '' : `, ${place.caption}`}`],
      summary: [sheet.sentenceAt(event)],
      location: [place?.caption],
      // The actor of an attack organises it only if it happened.
      [mode === 'said' ? 'organizer' : 'involved']: legal(actors),
      ...(mode === 'said' ? { involved: legal(targets) } : { involved: [...legal(actors), ...legal(targets)] }),
      proof: [article],
      keywords: ['event', type, mode],
      ...ftmPeriod(date),
    })
  })
}

const othersOf = (desk: Desk): readonly FtmReadEntity[] => {
  const { sheet } = desk
  const { figures, checks } = sheet.reading
  return [
    ...figures.map((figure) =>
      noteOf(desk, sheet.uuid('figure', figure.start, figure.end), {
        name: [figureWords(figure)],
        description: [sheet.sentenceAt(figure)],
        entity: idsOf(
          desk,
          (figure.about ?? []).map((id) => sheet.subjects.ofMention(id)),
        ),
        keywords: ['figure', figure.unit, figure.op],
        notes: [figure.period === undefined ? undefined : `period: ${figure.period}`],
      }),
    ),
    ...checks.map((check) => {
      const { claim, verdict, against, code } = check
      const field = against ? ` (${against.list} ${against.reference} ${against.field}: ${against.value})` : ''
      return noteOf(desk, sheet.uuid('check', code, check.start, check.end), {
        name: [claim],
        description: [`${verdict}${field}`],
        entity: idsOf(desk, sheet.namedIn(check)),
        keywords: ['check', code, verdict],
      })
    }),
  ]
}

const entitiesOf = (document: ReadDocument): readonly FtmReadEntity[] => {
  const sheet = sheetOf(document)
  const article = `mrs-${sheet.uuid('article')}`
  const made = sheet.subjects.all.flatMap((subject) => {
    const made = ftmSubject(subject, countryOf(subject))
    return made === undefined ? [] : [{ subject, id: subjectId(sheet, subject), ...made }]
  })
  const entities = new Map(made.map(({ subject, id, schema }) => [subject, { id, schema }]))
  const desk: Desk = { sheet, article, entities }
  return [
    articleOf(sheet, article),
    ...made.map(({ id, schema, properties }) => entity(id, schema, properties)),
    ...sanctionsOf(desk),
    ...mentionsOf(desk),
    ...documentations(desk),
    ...sheet.reading.statements.map((statement) => statementEntity(desk, statement)),
    ...sheet.reading.relations.map((relation) => relationEntity(desk, relation)),
    ...eventsOf(desk),
    ...othersOf(desk),
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
