import { z } from '@hono/zod-openapi'
import type {
  Amount,
  Citation,
  ClaimEnd,
  ClaimPeriod,
  Conflict,
  Credibility,
  CredibilityReason,
  FigureClaim,
  LedgerCheck,
  LedgerConflict,
  LedgerDocumentFacts,
  LedgerEvent,
  LedgerGaps,
  LedgerSource,
  LedgerStatement,
  Origin,
  RelationClaim,
  Reliability,
  Saying,
  SpeakerSays,
  Stance,
  Telling,
  Version,
} from '@marsad/core/ledger'
import type { CheckVerdict, EventType, FigureOperator, Modality, Speaker, Statement } from '@marsad/core/reading'
import type { ClaimsReport, PartyLedgerReport } from '../operations/ledger.ts'
import type { SourceReport, SourcesReport } from '../operations/source-ratings.ts'
import { oneOf, shapeOf } from './one-of.ts'
import { partySchema } from './schemas-register.ts'

const text = z.string()
const optionalText = z.string().optional()
const count = z.number().int()
const offset = count.openapi({ description: 'UTF-16 units of the original text' })
const reliability = oneOf<Reliability>()(['A', 'B', 'C', 'D', 'E', 'F'])
const modality = oneOf<Modality>()([
  'said',
  'asserted',
  'claimed',
  'denied',
  'warned',
  'forecast',
  'accused',
  'called-for',
])
const mode = z.enum(['said', 'possible', 'negated'])
const bounds = z.object({ earliest: optionalText, latest: optionalText })

const citation = shapeOf<Citation>()(
  z.object({
    document: text.openapi({ description: 'hash of the document' }),
    start: offset,
    end: offset,
    text,
    sentence: text,
    title: optionalText,
    source: optionalText,
    url: optionalText,
    published: optionalText,
  }),
).openapi('Citation')

const saying = shapeOf<Saying>()(
  z.object({
    speaker: text,
    speakerText: text,
    speakerKind: oneOf<Speaker['kind']>()(['person', 'institution', 'document', 'anonymous']).optional(),
    grade: z.enum(['office', 'described', 'bare']).optional(),
    modality,
    chain: z.array(text),
  }),
).openapi('Saying')

const end = shapeOf<ClaimEnd>()(z.object({ entity: text, name: text }))

const period = shapeOf<ClaimPeriod>()(z.object({ basis: z.enum(['stated', 'as-said']), edtf: optionalText, bounds }))

const amount = shapeOf<Amount>()(
  z.object({
    op: oneOf<FigureOperator>()(['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'range', 'vague']),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
  }),
)

const credibility = shapeOf<Credibility>()(
  z.object({
    grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
    reasons: z.array(
      oneOf<CredibilityReason>()([
        'open',
        'register-supports',
        'register-contradicts',
        'origins-several',
        'origins-two',
        'origin-one',
        'origin-unnamed',
        'conflict-fewer',
        'conflict-as-many',
        'conflict-more',
        'only-unreliable',
        'capped-f',
        'capped-unrated',
      ]),
    ),
  }),
)

const telling = shapeOf<Telling>()(
  z.object({
    citation,
    saying: saying.optional(),
    origin: count,
    register: z.enum(['supported', 'contradicted']).optional(),
  }),
)

const version = shapeOf<Version>()(
  z.object({
    number: count,
    stance: oneOf<Stance>()(['for', 'against', 'open']),
    amount: amount.optional(),
    mode: mode.optional(),
    ended: z.literal(true).optional(),
    period: period.optional(),
    tellings: z.array(telling),
    origins: z.array(count),
    credibility,
  }),
)

const origin = shapeOf<Origin>()(
  z.object({
    number: count,
    key: text,
    name: text,
    named: z.boolean(),
    joinedBy: z.array(z.enum(['speaker', 'same-words', 'name-alike'])),
    publishers: z.array(text),
    documents: z.array(text),
    reliability: reliability.optional(),
  }),
)

const conflict = shapeOf<Conflict>()(
  z.object({
    between: z.array(count).length(2).openapi({ description: 'numbers of two versions' }),
    kind: z.enum(['amounts-apart', 'periods-apart', 'said-and-denied']),
  }),
)

const claimBase = {
  id: text,
  versions: z.array(version),
  origins: z.array(origin),
  conflicts: z.array(conflict).max(200),
  conflictCount: count,
}

const figureClaim = shapeOf<FigureClaim>()(
  z.object({
    ...claimBase,
    kind: z.literal('figure'),
    class: text,
    about: end.optional(),
    where: z.array(end),
    qualities: z.array(text),
    counted: text,
    comparison: z.enum(['state', 'flow', 'none']),
  }),
).openapi('FigureClaim')

const relationClaim = shapeOf<RelationClaim>()(
  z.object({ ...claimBase, kind: z.literal('relation'), class: text, subject: end, object: end }),
).openapi('RelationClaim')

/** Claims over all kept readings. */
export const claimsSchema = shapeOf<ClaimsReport>()(
  z.object({ claims: z.array(z.union([figureClaim, relationClaim])), complete: z.boolean() }),
).openapi('Claims')

const statement = shapeOf<LedgerStatement>()(
  z.object({
    citation,
    saying,
    form: oneOf<Statement['kind']>()(['direct', 'indirect', 'mixed']),
    date: optionalText,
  }),
)

const documentFacts = shapeOf<LedgerDocumentFacts>()(
  z.object({ hash: text, title: optionalText, source: optionalText, url: optionalText, published: optionalText }),
)

const { id, schema, caption, names, listings, status, starter } = partySchema.shape

/** A party's page. */
export const partyLedgerSchema = shapeOf<PartyLedgerReport>()(
  z.object({
    party: z.object({ id, schema, caption, names, listings, status, starter }),
    from: optionalText,
    to: optionalText,
    complete: z.boolean(),
    leftOutUndated: count.optional(),
    unreadDocuments: count.optional(),
    documents: z.array(documentFacts),
    saidAbout: z.array(
      shapeOf<SpeakerSays>()(
        z.object({
          speaker: text,
          name: text,
          modalities: z.record(text, count),
          statements: z.array(statement),
        }),
      ),
    ),
    saidBy: z.array(statement),
    figures: z.array(figureClaim),
    relations: z.array(relationClaim),
    events: z.array(
      shapeOf<LedgerEvent>()(
        z.object({
          citation,
          type: oneOf<EventType>()(['attack', 'arrest', 'designation']),
          mode,
          date: optionalText,
          bounds: bounds.optional(),
          place: end.optional(),
          actors: z.array(end),
          targets: z.array(end),
          saying: saying.optional(),
        }),
      ),
    ),
    checks: z.array(
      shapeOf<LedgerCheck>()(
        z.object({
          citation,
          code: text,
          claim: text,
          verdict: oneOf<CheckVerdict>()([
            'supported',
            'supported-elsewhere',
            'contradicted',
            'register-silent',
            'ambiguous',
          ]),
          against: z.object({ list: text, reference: text, field: text, value: text }).optional(),
        }),
      ),
    ),
    conflicts: z.array(shapeOf<LedgerConflict>()(conflict.extend({ claim: text }))),
    sources: z.array(
      shapeOf<LedgerSource>()(z.object({ name: text, documents: count, reliability: reliability.optional() })),
    ),
    gaps: shapeOf<LedgerGaps>()(
      z.object({
        undatedDocuments: count,
        undatedFigures: count,
        unsourced: count,
        unnamedSpeakers: count,
        unratedSources: count,
      }),
    ),
  }),
).openapi('PartyLedger')

/** The sources of a workspace. */
export const sourcesSchema = shapeOf<SourcesReport>()(
  z.object({
    sources: z.array(
      shapeOf<SourceReport>()(
        z.object({
          name: text,
          documents: count,
          firstPublished: optionalText,
          lastPublished: optionalText,
          rating: z.object({ reliability, sequence: count, by: text, at: text, reason: text }).optional(),
        }),
      ),
    ),
    unnamed: count,
    unread: z.array(count),
  }),
).openapi('Sources')
