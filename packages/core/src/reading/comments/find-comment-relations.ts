import type { ListRecord } from '../../register/types.ts'
import { commentRelations } from './comment-relations.ts'
import type { CommentRelation, CommentRelationType } from './types.ts'

/** Elements that are an entry's own reference or day, never prose. */
const notProse = new Set(['REFERENCE_NUMBER', 'DATAID', 'VERSIONNUM', 'LISTED_ON', 'LAST_DAY_UPDATED'])

/** What all prose of one entry says of other entries, in the order of its elements. See {@link commentRelations}. */
export const recordRelations = (list: string, { reference, fields }: ListRecord): readonly CommentRelation[] =>
  Object.entries(fields).flatMap(([field, values]) =>
    notProse.has(field)
      ? []
      : values.flatMap((text, value) => commentRelations({ list, reference, field, value, text })),
  )

/** How many of each type, and how many citations stayed untyped (`mentions`). Types ascend. */
export const countRelations = (
  relations: readonly CommentRelation[],
): Readonly<Partial<Record<CommentRelationType, number>>> => {
  const counts = new Map<CommentRelationType, number>()
  for (const { type } of relations) counts.set(type, (counts.get(type) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
