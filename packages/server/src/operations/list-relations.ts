import { MarsadError } from '@marsad/core/errors'
import { type CommentRelation, countRelations, recordRelations } from '@marsad/core/reading'
import type { ListRecord } from '@marsad/core/register'
import type { Store } from '@marsad/store'

/** The JSON of `marsad lists relations`. */
export interface ListRelations {
  /** The editions read: the newest of each list. */
  readonly editions: readonly { readonly list: string; readonly published: string }[]
  readonly relations: readonly CommentRelation[]
  /** By type; `mentions` are citations that no known phrase ties. */
  readonly counts: Readonly<Record<string, number>>
}

const isAbout = (one: CommentRelation, reference: string): boolean =>
  [one.reference, one.subject.reference, one.object.reference].some((other) => other?.toLowerCase() === reference)

/** What the records of one list say of each other in prose: all, or what concerns one reference. */
const relationsIn = (list: string, records: readonly ListRecord[], reference?: string): readonly CommentRelation[] => {
  const all = records.flatMap((record) => recordRelations(list, record))
  return reference === undefined ? all : all.filter((one) => isAbout(one, reference.toLowerCase()))
}

/**
 * What the newest loaded editions say in prose of the ties between their entries. `list`: one list only; `reference`: what an entry says of others and
 * others of it. Throws `list-unknown` for a list that is not loaded, or when none is.
 */
export const listRelations = async (
  store: Store | undefined,
  { list, reference }: { readonly list?: string; readonly reference?: string } = {},
): Promise<ListRelations> => {
  const loaded = (await store?.editions()) ?? []
  const newest = new Map(loaded.map((edition) => [edition.list, edition.published]))
  const wanted = [...newest].filter(([id]) => list === undefined || id === list)
  if (store === undefined || wanted.length === 0) {
    const there = newest.size === 0 ? 'none is loaded yet' : `loaded are: ${[...newest.keys()].join(', ')}`
    const what = list === undefined ? 'no list is loaded' : `no edition of the list "${list.slice(0, 80)}" is loaded`
    throw new MarsadError('list-unknown', `${what}; ${there}. Load lists with: marsad lists update`)
  }
  const relations: CommentRelation[] = []
  for (const [id, published] of wanted) {
    const records = (await store.recordsOf(id, published)) ?? []
    relations.push(...relationsIn(id, records, reference))
  }
  return {
    editions: wanted.map(([id, published]) => ({ list: id, published })),
    relations,
    counts: countRelations(relations),
  }
}

/** References of the form that the prose of a list cites: `QDe.014`. */
const cited = /^[A-Z]{2}[ie]\.\d{3}$/

/** The ties of one party in its lists' own words: of each listing whose reference is of the kind that lists cite, from the newest edition. */
export const partyRelations = async (
  store: Store | undefined,
  listings: readonly { readonly list: string; readonly reference: string }[],
): Promise<readonly CommentRelation[]> => {
  const out: CommentRelation[] = []
  const newest = new Map(((await store?.editions()) ?? []).map((edition) => [edition.list, edition.published]))
  for (const { list, reference } of listings) {
    const published = newest.get(list)
    if (store === undefined || published === undefined || !cited.test(reference)) continue
    out.push(...relationsIn(list, (await store.recordsOf(list, published)) ?? [], reference))
  }
  return out
}
