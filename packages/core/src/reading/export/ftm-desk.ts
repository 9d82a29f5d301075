import type { Sheet } from './evidence.ts'
import { ftmLanguage } from './ftm-subjects.ts'
import type { Subject } from './subjects.ts'

/** A FollowTheMoney entity. Every value is text in a list, as the model's own tools read it. */
export interface FtmReadEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly datasets: readonly string[]
}

/** The dataset that everything read out of texts stands in, apart from what the lists say. */
export const ftmDataset = 'marsad_readings'

/** Values by property, before the empty ones are left out. */
export type Properties = Readonly<Record<string, readonly (string | undefined)[]>>

/** An entity of what is known; properties without a value are left out. */
export const entity = (id: string, schema: string, properties: Properties): FtmReadEntity => ({
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

/** What the entities of one text are made with. */
export interface FtmDesk {
  readonly sheet: Sheet
  readonly article: string
  /** Subjects that have an entity, with its schema. */
  readonly entities: ReadonlyMap<Subject, { readonly id: string; readonly schema: string }>
}

/** The ids of the subjects that have an entity. */
export const idsOf = ({ entities }: FtmDesk, subjects: readonly (Subject | undefined)[]): readonly string[] => [
  ...new Set(subjects.flatMap((subject) => (subject && entities.get(subject)?.id) ?? [])),
]

/** A `Note` with the article as its proof. */
export const noteOf = (
  desk: FtmDesk,
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
