/** Records, editions and documents for tests: small, neutral, and different only where a test says so. */
import type { ListRecord } from '@marsad/core/register'
import type { DecisionInput, EditionInput, StoredDocument } from '@marsad/store'

/** A record with one primary name and one element `NOTE`; other `note`, other content. */
export const makeRecord = (
  reference: string,
  note = 'first',
  names: readonly string[] = [`Party ${reference}`],
): ListRecord => ({
  reference,
  party: {
    id: reference,
    schema: 'Organization',
    caption: names[0] ?? reference,
    names: names.map((text, at) => ({ text, script: 'Latn', strength: at === 0 ? 'primary' : 'strong' })),
    listings: [{ list: 'test_list', reference, programme: 'Test', listedOn: '2001-10-06', amendedOn: [] }],
  },
  fields: { NOTE: [note] },
})

/** An edition of `test_list` on that day. */
export const makeEdition = (
  published: string,
  records: readonly ListRecord[],
  more: Partial<EditionInput> = {},
): EditionInput => ({
  list: 'test_list',
  published,
  fileHash: 'f'.repeat(64),
  fileName: `list-${published}.xml`,
  importedAt: '2026-03-01T08:00:00.000Z',
  records,
  ...more,
})

/** `count` records `T.0000` … whose fields are about as large as those of the UN list (2 KB in JSON). */
export const makeManyRecords = (count: number, note = 'first'): readonly ListRecord[] =>
  Array.from({ length: count }, (_, at) =>
    makeRecord(`T.${String(at).padStart(4, '0')}`, `${note} ${at} ${'-'.repeat(1500)}`),
  )

/** A document whose hash is made from its number, not from its text. */
export const makeDocument = (number: number, more: Partial<StoredDocument> = {}): StoredDocument => ({
  hash: number.toString(16).padStart(64, '0'),
  text: `The market opened at nine. Report ${number}.`,
  addedAt: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
  sample: false,
  ...more,
})

/** A decision of `A. Person` about the party `T.1`; `note` tells it from others. */
export const makeDecision = (note: string, more: Partial<DecisionInput> = {}): DecisionInput => ({
  at: '2026-03-01T08:00:00.000Z',
  by: 'A. Person',
  action: 'match-cleared',
  subject: { party: 'T.1', note },
  reason: `Another birth date (${note})`,
  ...more,
})
