import { z } from '@hono/zod-openapi'
import type {
  ChainLink,
  Check,
  CheckVerdict,
  DateMention,
  Direction,
  Figure,
  FigureOperator,
  Mention,
  MentionKind,
  MentionParty,
  Modality,
  PlacePrecision,
  ReadEvent,
  Reading,
  Relation,
  RelationEnd,
  RelationType,
  Speaker,
  Statement,
} from '@marsad/core/reading'
import { oneOf, shapeOf } from './one-of.ts'
import { listingStatusSchema, nameStrengthSchema, partySchemaSchema } from './schemas-register.ts'

const optionalText = z.string().optional()
const offset = z.number().int().openapi({ description: 'UTF-16 units of the original text' })
const span = z.object({ start: offset, end: offset })
const textSpan = span.extend({ text: z.string() }).openapi('TextSpan')
const ids = z.array(z.string())

/** What is known of a document beside its text. */
export const documentFactsSchema = z
  .object({
    hash: z.string(),
    title: optionalText,
    source: optionalText,
    url: optionalText,
    published: optionalText,
    addedAt: z.string(),
    sample: z.boolean(),
  })
  .openapi('DocumentFacts')

/** A stored document with its text. */
export const documentSchema = documentFactsSchema.extend({ text: z.string() }).openapi('Document')

const labels = z
  .object({ en: z.string(), ar: z.string(), ru: z.string() })
  .optional()
  .openapi({ description: 'display name by interface language' })

const party = shapeOf<MentionParty>()(
  z.object({
    id: z.string(),
    caption: z.string(),
    schema: partySchemaSchema,
    references: ids,
    status: listingStatusSchema,
    list: optionalText,
    programme: optionalText,
    listedOn: optionalText,
    removedOn: optionalText,
    notes: z.record(z.string(), z.string()).optional(),
  }),
).openapi('MentionParty')

const mention = shapeOf<Mention>()(
  textSpan.extend({
    id: z.string(),
    kind: oneOf<MentionKind>()(['party', 'person', 'organisation', 'place', 'platform']),
    party: party.optional(),
    code: optionalText,
    label: optionalText,
    labels,
    score: z.number().min(0).max(1),
    name: z.object({ text: z.string(), strength: nameStrengthSchema }).optional(),
    reasons: ids,
    inferred: z.boolean().optional(),
    textLabel: textSpan.optional(),
    role: textSpan.optional(),
    affiliation: textSpan.optional(),
    precision: oneOf<PlacePrecision>()(['region', 'country', 'province', 'city']).optional(),
    inside: optionalText,
  }),
).openapi('Mention')

const dateMention = shapeOf<DateMention>()(
  textSpan.extend({
    id: z.string(),
    edtf: z.string(),
    bounds: z.object({ earliest: optionalText, latest: optionalText }),
    basis: oneOf<DateMention['basis']>()(['explicit', 'relative', 'inferred']),
    part: oneOf<NonNullable<DateMention['part']>>()(['START', 'MID', 'END']).optional(),
    side: oneOf<NonNullable<DateMention['side']>>()(['since', 'until', 'before', 'after']).optional(),
    calendar: oneOf<NonNullable<DateMention['calendar']>>()(['gregorian', 'hijri', 'solar-hijri']).optional(),
  }),
).openapi('DateMention')

const figure = shapeOf<Figure>()(
  textSpan.extend({
    id: z.string(),
    op: oneOf<FigureOperator>()(['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'range', 'vague']),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: z.string(),
    counted: z.string(),
    lemma: optionalText,
    countedSpan: span.optional(),
    period: optionalText,
    periodDate: optionalText,
    statement: optionalText,
    about: ids.optional(),
    where: ids.optional(),
    qualities: ids.optional(),
  }),
).openapi('Figure')

const speakerKind = oneOf<Speaker['kind']>()(['person', 'institution', 'document', 'anonymous'])
const speaker = shapeOf<Speaker>()(
  textSpan.extend({
    kind: speakerKind,
    name: optionalText,
    labels,
    role: textSpan.optional(),
    party: party.optional(),
    inferred: z.boolean().optional(),
    affiliation: textSpan.optional(),
    grade: oneOf<NonNullable<Speaker['grade']>>()(['office', 'described', 'bare']).optional(),
  }),
).openapi('Speaker')

const chainLink = shapeOf<ChainLink>()(
  textSpan.extend({
    kind: oneOf<ChainLink['kind']>()(['person', 'institution', 'document', 'anonymous', 'publication']),
    name: optionalText,
    labels,
  }),
)

const statement = shapeOf<Statement>()(
  span.extend({
    id: z.string(),
    speaker,
    verb: textSpan,
    modality: oneOf<Modality>()([
      'said',
      'asserted',
      'claimed',
      'denied',
      'warned',
      'forecast',
      'accused',
      'called-for',
    ]),
    kind: oneOf<Statement['kind']>()(['direct', 'indirect', 'mixed']),
    quote: textSpan.optional(),
    quotes: z.array(textSpan).optional(),
    content: textSpan,
    within: optionalText,
    date: optionalText,
    dateMention: optionalText,
    dateInferred: z.boolean().optional(),
    occasion: textSpan.optional(),
    occasionInferred: z.boolean().optional(),
    chain: z.array(chainLink),
  }),
).openapi('Statement')

const relationEnd = shapeOf<RelationEnd>()(
  textSpan.extend({
    mention: optionalText,
    id: optionalText,
    caption: z.string(),
    labels,
    part: textSpan.optional(),
  }),
)

const relation = shapeOf<Relation>()(
  span.extend({
    id: z.string(),
    type: oneOf<RelationType>()([
      'branch-of',
      'allied-with',
      'pledged-to',
      'rival-of',
      'joined',
      'member-of',
      'split-from',
      'merged-with',
      'founded',
      'listed-by',
      'removed-from-list',
      'leader-of',
      'present-in',
      'recruited-from',
      'claimed-responsibility',
    ]),
    subject: relationEnd,
    object: relationEnd,
    trigger: textSpan,
    period: optionalText,
    periodDate: optionalText,
    ended: textSpan.optional(),
    mode: oneOf<Relation['mode']>()(['said', 'possible', 'negated']),
    statement: optionalText,
  }),
).openapi('Relation')

const precision = z.union([z.literal(1), z.literal(2), z.literal(3)]).optional()
const event = shapeOf<ReadEvent>()(
  span.extend({
    id: z.string(),
    type: oneOf<ReadEvent['type']>()(['attack', 'arrest', 'designation']),
    trigger: textSpan,
    date: optionalText,
    dateMention: optionalText,
    timePrecision: precision,
    place: relationEnd.optional(),
    placePrecision: precision,
    actors: z.array(relationEnd),
    targets: z.array(relationEnd),
    figures: ids,
    mode: oneOf<ReadEvent['mode']>()(['said', 'possible', 'negated']),
    statement: optionalText,
  }),
).openapi('ReadEvent')

const check = shapeOf<Check>()(
  span.extend({
    id: z.string(),
    code: z.string(),
    claim: z.string(),
    verdict: oneOf<CheckVerdict>()([
      'supported',
      'supported-elsewhere',
      'contradicted',
      'register-silent',
      'ambiguous',
    ]),
    against: z.object({ list: z.string(), reference: z.string(), field: z.string(), value: z.string() }).optional(),
    restsOn: ids,
  }),
).openapi('Check')

/** One reading, as `marsad read --json` writes it. */
export const readingSchema = shapeOf<Reading>()(
  z.object({
    document: z.object({
      hash: z.string(),
      language: z.string(),
      direction: oneOf<Direction>()(['rtl', 'ltr']),
      title: optionalText,
      published: optionalText,
      source: optionalText,
      url: optionalText,
      length: z.number().int(),
    }),
    sentences: z.array(span),
    mentions: z.array(mention),
    dates: z.array(dateMention),
    figures: z.array(figure),
    statements: z.array(statement),
    relations: z.array(relation),
    events: z.array(event),
    checks: z.array(check),
    register: z.object({
      starter: z.boolean(),
      editions: z.array(z.object({ list: z.string(), published: z.string(), hash: z.string() })),
    }),
    notices: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
).openapi('Reading')

/** A text with its reading: spans of the second point into the first. */
export const readDocumentSchema = z.object({ text: z.string(), reading: readingSchema }).openapi('ReadDocument')

const facts = {
  published: z.string().optional().openapi({ description: 'publication day, YYYY-MM-DD', example: '2022-01-02' }),
  source: z.string().max(500).optional().openapi({ description: 'publisher' }),
  title: z.string().max(1000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
}

/** A document to be read: plain text, or the HTML of a saved page; one of the two. */
export const readingRequestSchema = z
  .strictObject({
    text: z.string().optional().openapi({ description: 'plain text; this or `html`' }),
    html: z.string().optional().openapi({ description: 'the HTML of a saved page; this or `text`' }),
    ...facts,
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'give either text or html')
  .openapi('ReadingRequest')
