import type { Relation, RelationType } from '../types.ts'
import { figureWords, isListedParty, relationWords, type Sheet, sheetOf, speakerName } from './evidence.ts'
import {
  type MispAttribute,
  type MispObject,
  type MispReferences,
  mispAttribute,
  mispObject,
  mispReferences,
  type Template,
} from './misp-object.ts'
import type { Subject } from './subjects.ts'
import type { ExportOptions, ReadDocument } from './types.ts'

/** A MISP event in the core format (www.misp-standard.org/rfc/misp-standard-core.html), as the `Event` of a file. */
export interface MispEvent {
  readonly Event: {
    readonly uuid: string
    readonly info: string
    readonly date: string
    readonly timestamp: string
    readonly threat_level_id: string
    readonly analysis: string
    readonly distribution: string
    readonly published: boolean
    readonly Tag: readonly { readonly name: string }[]
    readonly Attribute: readonly MispAttribute[]
    readonly Object: readonly MispObject[]
  }
}

/** MISP's own names for relations where it has one that says the same; the others keep ours, since the field is open. */
const relationNames: Partial<Readonly<Record<RelationType, string>>> = {
  'branch-of': 'subgroup',
  'allied-with': 'is-allied-with',
  'member-of': 'member-of',
  joined: 'has-joined',
  'present-in': 'located-at',
}

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

const saidBy = (sheet: Sheet, { statement }: Relation): string => {
  const said = sheet.statementOf(statement)
  return said === undefined ? '' : `; ${speakerName(said)} ${said.modality}`
}

const places = (sheet: Sheet, spans: readonly { readonly start: number; readonly end: number }[]): string => {
  const found = spans.slice(0, 20).map((span) => {
    const { start, end } = sheet.placeOf(span)
    return `${start}-${end}`
  })
  return found.length === 0 ? '' : `code points ${found.join(', ')}${spans.length > 20 ? ' …' : ''}`
}

interface Drafts {
  readonly bySubject: ReadonlyMap<Subject, MispObject>
  readonly references: MispReferences
}

const subjectObjects = (sheet: Sheet): ReadonlyMap<Subject, MispObject> => {
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

const annotations = (sheet: Sheet, { bySubject, references }: Drafts, article: MispObject): readonly MispObject[] => {
  const { statements, figures, relations, events, checks } = sheet.reading
  const note = (
    name: readonly (string | number)[],
    words: string,
    comment: string,
    refs: readonly (readonly [string, Subject | undefined])[],
  ): MispObject => {
    const made = mispObject(
      sheet,
      'annotation',
      name,
      [
        ['text', words],
        ['type', 'Annotation'],
        ['format', 'text'],
      ],
      { comment, correlates: false },
    )
    references.add(made, article, 'annotates')
    for (const [relation, subject] of refs) {
      const to = subject && bySubject.get(subject)
      if (to) references.add(made, to, relation)
    }
    return made
  }
  const named = (subjects: readonly Subject[]): readonly (readonly [string, Subject])[] =>
    subjects.map((subject) => ['mentions', subject])
  return [
    ...statements.map((statement) => {
      const { start, end, modality, kind, content, date, occasion, chain, speaker } = statement
      const via = chain.slice(0, -1).map((link) => link.name ?? link.text)
      const parts = [
        `statement: ${speakerName(statement)} ${modality} (${kind})`,
        date === undefined ? '' : `said ${date}`,
        occasion === undefined ? '' : `at ${occasion.text}`,
        via.length === 0 ? '' : `via ${via.join(', ')}`,
        places(sheet, [statement]),
      ]
      return note(['statement', start, end], content.text, parts.filter((part) => part !== '').join('; '), [
        ['authored-by', sheet.subjects.ofSpeaker(speaker)],
        ...named(sheet.namedIn(content)),
      ])
    }),
    ...figures.map((figure) => {
      const { start, end, op, unit, period, about = [] } = figure
      const comment = `figure: ${op} ${unit}${period === undefined ? '' : `; period ${period}`}; ${places(sheet, [figure])}`
      return note(['figure', start, end], figureWords(figure), comment, [
        ...named(about.flatMap((id) => sheet.subjects.ofMention(id) ?? [])),
      ])
    }),
    ...relations
      .filter((relation) => !sheet.holds(relation))
      .map((relation) => {
        const ends = [sheet.subjects.ofEnd(relation.subject), sheet.subjects.ofEnd(relation.object)]
        const comment = `relation, ${relation.mode}${saidBy(sheet, relation)}; ${places(sheet, [relation])}`
        return note(['relation', relation.type, relation.start, relation.end], relationWords(relation), comment, [
          ...named(ends.filter((end) => end !== undefined)),
        ])
      }),
    ...events.map((event) => {
      const { start, end, type, mode, date, actors, targets, place } = event
      const comment = `event: ${type}, ${mode}${date === undefined ? '' : `; ${date}`}; ${places(sheet, [event])}`
      const ends = [...actors, ...targets, ...(place ? [place] : [])].map((end) => sheet.subjects.ofEnd(end))
      return note(['event', type, start, end], sheet.sentenceAt(event) || type, comment, [
        ...named(ends.filter((one) => one !== undefined)),
      ])
    }),
    ...checks.map((check) => {
      const { start, end, code, claim, verdict, against } = check
      const field = against ? `; ${against.list} ${against.reference} ${against.field}: ${against.value}` : ''
      return note(['check', code, start, end], claim, `check: ${verdict}${field}; ${places(sheet, [check])}`, [])
    }),
  ]
}

const relate = (sheet: Sheet, { bySubject, references }: Drafts): void => {
  for (const relation of sheet.reading.relations) {
    if (!sheet.holds(relation)) continue
    const from = sheet.subjects.ofEnd(relation.subject)
    const to = sheet.subjects.ofEnd(relation.object)
    const [source, target] = [from && bySubject.get(from), to && bySubject.get(to)]
    if (source === undefined || target === undefined || source === target) continue
    const period = relation.period === undefined ? '' : `; period ${relation.period}`
    const comment = `${relation.type}${saidBy(sheet, relation)}${period}; ${places(sheet, [relation])}; ${sheet.sentenceAt(relation)}`
    references.add(source, target, relationNames[relation.type] ?? relation.type, comment)
  }
}

const newsMedia = (sheet: Sheet): MispObject => {
  const { document } = sheet.reading
  return mispObject(
    sheet,
    'news-media',
    ['article'],
    [
      ['title', sheet.title],
      ['source', document.source],
      ['url', document.url],
      ['content', sheet.text],
    ],
    { comment: `SHA-256 of the text ${document.hash}`, correlates: false },
  )
}

const tagsOf = (options: ExportOptions): readonly { readonly name: string }[] => {
  const { tlp = 'clear', reliability, credibility } = options
  return [
    `tlp:${tlp}`,
    ...(reliability === undefined ? [] : [`admiralty-scale:source-reliability="${reliability.toLowerCase()}"`]),
    ...(credibility === undefined ? [] : [`admiralty-scale:information-credibility="${credibility}"`]),
  ].map((name) => ({ name }))
}

/** Seconds from 1970 to a day's midnight, as MISP writes times. */
const seconds = (day: string): string => `${Date.parse(`${day}T00:00:00Z`) / 1000}`

/**
 * A reading as one MISP event: `news-media` for the text, `organization`, `person` and `geolocation` for who and what it names, `annotation` with its
 * comment for statements, figures, events and checks, references between objects for relations said to hold. Nothing is for intrusion detection
 * (`to_ids` is false), nothing is published, and the event stays with one's own organisation until a person decides otherwise.
 */
export const mispEvent = (document: ReadDocument, options: ExportOptions = {}): MispEvent => {
  const sheet = sheetOf(document)
  const { hash } = sheet.reading.document
  const article = newsMedia(sheet)
  const drafts: Drafts = { bySubject: subjectObjects(sheet), references: mispReferences(sheet) }
  relate(sheet, drafts)
  const timestamp = seconds(sheet.day)
  return {
    Event: {
      uuid: sheet.uuid('event'),
      info: sheet.title,
      date: sheet.day,
      timestamp,
      // 4: undefined, a level is a person's to give; 0: the analysis has only begun; 0: one's own organisation.
      threat_level_id: '4',
      analysis: '0',
      distribution: '0',
      published: false,
      Tag: tagsOf(options),
      Attribute: [
        mispAttribute(sheet, ['hash'], {
          type: 'sha256',
          category: 'External analysis',
          value: hash,
          comment: 'the text as it was read',
          correlates: true,
        }),
      ],
      Object: [article, ...drafts.bySubject.values(), ...annotations(sheet, drafts, article)].map(drafts.references.on),
    },
  }
}

/** Several readings: one event each, in the shape MISP answers a search with. */
export const mispEvents = (
  documents: readonly ReadDocument[],
  options: ExportOptions = {},
): MispEvent | { readonly response: readonly MispEvent[] } => {
  const [only, ...more] = documents
  if (only !== undefined && more.length === 0) return mispEvent(only, options)
  return { response: documents.map((document) => mispEvent(document, options)) }
}
