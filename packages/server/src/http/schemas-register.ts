import { z } from '@hono/zod-openapi'
import type {
  Address,
  DateFact,
  EditionInfo,
  Identification,
  ListingPeriod,
  ListingStatus,
  MergeGround,
  MergeReason,
  Name,
  NameStrength,
  PartyLink,
  Schema,
} from '@marsad/core/register'
import type { EditionDifference } from '../operations/diff-editions.ts'
import type { ListingReport, PartyReport } from '../operations/party-report.ts'
import { oneOf, shapeOf } from './one-of.ts'

const optionalText = z.string().optional()

/** One dated publication of a list. */
export const editionSchema = shapeOf<EditionInfo>()(
  z.object({
    list: z.string().openapi({ example: 'un_sc_sanctions' }),
    published: z.string().openapi({ description: 'calendar day in UTC', example: '2026-02-27' }),
    generatedAt: optionalText,
    confirmedOn: optionalText,
    hash: z.string().openapi({ description: 'SHA-256 of the content' }),
    parties: z.number().int(),
    names: z.number().int(),
  }),
).openapi('Edition')

/** What runs here and what it answers from. */
export const statusSchema = z
  .object({
    version: z.string(),
    starter: z
      .boolean()
      .openapi({ description: 'true while no list is loaded and the small starter register answers' }),
    starterParties: z.number().int().openapi({ description: 'how many parties the starter register holds' }),
    editions: z.array(editionSchema),
    engine: z.enum(['sqlite', 'postgres']),
  })
  .openapi('Status')

/** What changed between two editions. */
export const differenceSchema = shapeOf<EditionDifference>()(
  z.object({
    list: z.string(),
    from: z.string(),
    to: z.string(),
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(
      z.object({
        ref: z.string(),
        fields: z.array(z.string()),
        cosmetic: z.array(z.string()).openapi({ description: 'those of `fields` that say nothing new' }),
      }),
    ),
  }),
).openapi('EditionDifference')

const dateFact = shapeOf<DateFact>()(z.object({ edtf: z.string(), note: optionalText }))
const address = shapeOf<Address>()(
  z.object({
    street: optionalText,
    city: optionalText,
    state: optionalText,
    postalCode: optionalText,
    country: optionalText,
    note: optionalText,
  }),
)
const identification = shapeOf<Identification>()(
  z.object({
    type: optionalText,
    type2: optionalText,
    number: optionalText,
    issuingCountry: optionalText,
    issuedOn: optionalText,
    issuedAt: optionalText,
    countryOfIssue: optionalText,
    note: optionalText,
  }),
)

/** Where a party stood on a list on a day. */
export const listingStatusSchema = oneOf<ListingStatus>()([
  'listed',
  'removed',
  'removed-or-listed',
  'not-yet-listed',
  'never',
])

/** FollowTheMoney schemata that parties use. */
export const partySchemaSchema = oneOf<Schema>()([
  'Person',
  'Organization',
  'Company',
  'Vessel',
  'Airplane',
  'LegalEntity',
])

/** How far a name can be trusted. */
export const nameStrengthSchema = oneOf<NameStrength>()([
  'primary',
  'strong',
  'weak',
  'former',
  'original-script',
  'press',
])

const name = shapeOf<Name>()(
  z.object({
    text: z.string(),
    script: z.string().openapi({ description: 'ISO 15924' }),
    language: optionalText,
    strength: nameStrengthSchema,
    parts: z.array(z.string()).optional(),
    note: optionalText,
    printedAs: optionalText,
    source: optionalText,
    lists: z.array(z.string()).optional().openapi({ description: 'which lists print it, on a merged party' }),
  }),
).openapi('Name')

const mergeReason = shapeOf<MergeReason>()(
  z.object({
    ground: oneOf<MergeGround>()(['person', 'reference', 'identifier', 'name-and-birth-date']),
    between: z.array(z.string()).openapi({ description: 'two entries, each as list:reference' }),
    evidence: z.string(),
    by: optionalText,
    at: optionalText,
    reason: optionalText,
  }),
).openapi('MergeReason')

const listing = shapeOf<ListingReport>()(
  z.object({
    list: z.string(),
    reference: z.string().openapi({ example: 'QDe.010' }),
    formerReference: optionalText,
    programme: z.string(),
    listedOn: z.string().optional().openapi({ description: 'EDTF' }),
    amendedOn: z.array(z.string()),
    removedOn: z.string().optional().openapi({ description: 'EDTF: a day, or the interval between two editions' }),
    sourceUrl: optionalText,
    source: optionalText,
    status: listingStatusSchema,
  }),
).openapi('Listing')

const link = shapeOf<PartyLink>()(
  z.object({
    type: z.string(),
    as: z.string(),
    to: z.string(),
    caption: optionalText,
    role: optionalText,
    from: optionalText,
    until: optionalText,
  }),
)
const period = shapeOf<ListingPeriod>()(
  z.object({
    firstEdition: z.string(),
    lastEdition: z.string(),
    listedOn: optionalText,
    surelyFrom: optionalText,
    perhapsFrom: optionalText,
    removedOn: optionalText,
  }),
)

/** One party with where it stood: the answer of `/api/parties/{reference}`. */
export const partySchema = shapeOf<PartyReport>()(
  z.object({
    id: z.string(),
    schema: partySchemaSchema,
    caption: z.string(),
    names: z.array(name),
    listings: z.array(listing),
    gender: optionalText,
    birthDates: z.array(dateFact).optional(),
    birthPlaces: z.array(address).optional(),
    nationalities: z.array(z.string()).optional(),
    titles: z.array(z.string()).optional(),
    positions: z.array(z.string()).optional(),
    identifications: z.array(identification).optional(),
    addresses: z.array(address).optional(),
    submittedBy: z.array(z.string()).optional(),
    submittedOn: optionalText,
    comments: optionalText,
    links: z.array(link).optional(),
    citedReferences: z.array(z.string()).optional(),
    mergedFrom: z.array(mergeReason).optional(),
    notes: z.record(z.string(), z.string()).optional().openapi({ description: 'by language' }),
    status: listingStatusSchema,
    asOf: optionalText,
    edition: optionalText,
    seen: z.array(
      z.object({
        list: z.string(),
        reference: z.string(),
        first: optionalText,
        last: optionalText,
        editions: z.array(z.string()),
        versions: z.number().int(),
        periods: z.array(period),
      }),
    ),
    starter: z.boolean(),
    others: z
      .array(z.string())
      .optional()
      .openapi({ description: 'other parties with this reference, as list:reference' }),
  }),
).openapi('PartyReport')

/** RFC 9457 with `code` and `place`. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:marsad:error:party-unknown' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    place: z
      .object({
        file: optionalText,
        line: z.number().int().optional(),
        column: z.number().int().optional(),
        reference: optionalText,
      })
      .optional(),
    requestId: z.string().optional().openapi({ description: 'the `x-request-id` of the request' }),
  })
  .openapi('Problem')
