import { MarsadError } from '../errors.ts'
import { requireDay, utcInstant } from '../register/dates.ts'
import type { FtmEntity } from './ftm-entity.ts'
import { type FtmGraph, joinEntities, ownersOf, partySchemata } from './ftm-graph.ts'
import { ftmRecords } from './ftm-record.ts'
import type { EditionHead, ListLimits, ListSink } from './types.ts'

/** What the caller wants to know about, or knows better than the file. */
export interface FtmOptions {
  readonly list?: string
  readonly published?: string
  readonly limits: ListLimits
}

/**
 * The list the edition is of, and the dataset its sanctions must come from (absent: all of them). Entities of a merged export name several
 * datasets, and then the caller has to say which list is meant.
 */
const listOf = (
  entities: ReadonlyMap<string, FtmEntity>,
  wanted: string | undefined,
): { readonly list: string; readonly dataset?: string } => {
  const sanctions = [...entities.values()].filter((entity) => entity.schema === 'Sanction')
  const datasets = new Set(
    (sanctions.length > 0 ? sanctions : [...entities.values()]).flatMap((entity) => entity.datasets),
  )
  const [only] = datasets
  if (wanted !== undefined && datasets.has(wanted)) return { list: wanted, dataset: wanted }
  if (wanted !== undefined && datasets.size <= 1) return { list: wanted }
  if (wanted === undefined && only !== undefined && datasets.size === 1) return { list: only }
  const names = [...datasets].sort().slice(0, 5).join(', ')
  const found =
    datasets.size === 0 ? 'no dataset' : `${datasets.size} datasets (${names}${datasets.size > 5 ? ' …' : ''})`
  const advice = wanted === undefined ? 'Name the list with --list' : `"${wanted.slice(0, 60)}" is not among them`
  throw new MarsadError('list-wrong-shape', `the sanctions in the file name ${found}. ${advice}`)
}

/** The day the newest entity was seen or changed, which is when the file was made; or the caller's. */
const publishedOf = (
  entities: ReadonlyMap<string, FtmEntity>,
  wanted: string | undefined,
): Pick<EditionHead, 'published' | 'generatedAt'> => {
  let newest: string | undefined
  for (const entity of entities.values()) {
    for (const text of [entity.lastChange, entity.lastSeen]) {
      const instant = text === undefined ? undefined : utcInstant(text)
      if (instant !== undefined && (newest === undefined || instant > newest)) newest = instant
    }
  }
  const published = wanted === undefined ? newest?.slice(0, 10) : requireDay(wanted)
  if (published !== undefined) return { published, ...(newest?.startsWith(published) && { generatedAt: newest }) }
  throw new MarsadError(
    'edition-undated',
    'no entity says when it was last seen or changed. Give the edition a date with --published YYYY-MM-DD',
  )
}

/**
 * Why an entity gave no record. A party on no list is context of another's links; a part without its party, or a schema Marsad does not
 * know, is a loss and is said. `undefined` for parts that went into a party, and for addresses.
 */
const leftOut = (entity: FtmEntity, graph: FtmGraph): string | undefined => {
  if (Object.hasOwn(partySchemata, entity.schema)) {
    return `${entity.schema} without a sanction of this list; kept only as the other end of links`
  }
  if (graph.belongs(entity.id) || entity.schema === 'Address') return undefined
  const [owner] = ownersOf(entity)
  if (owner) return `${entity.schema} of ${owner.id}, which is not in the file`
  return `schema ${entity.schema.slice(0, 40)} is not read`
}

/**
 * Gives out the edition that a file's entities make: its head, then a record for every reference, in the order of the file.
 * `lines` says on which line each entity stood.
 */
export const emitEdition = (
  entities: ReadonlyMap<string, FtmEntity>,
  lines: ReadonlyMap<string, number>,
  sink: ListSink,
  options: FtmOptions,
): void => {
  const source = listOf(entities, options.list)
  const graph = joinEntities(entities)
  const references = new Set<string>()
  for (const entity of entities.values()) {
    const where = `line ${lines.get(entity.id)}, ${entity.id}`
    const reasons: string[] = []
    const context = { ...source, limits: options.limits, graph, skip: (reason: string) => reasons.push(reason) }
    const records = ftmRecords(entity, context)
    if (references.size === 0 && records.length > 0) {
      sink.head({ list: source.list, ...publishedOf(entities, options.published) })
    }
    if (records.length === 0) reasons.push(...[leftOut(entity, graph)].filter((reason) => reason !== undefined))
    for (const record of records) {
      if (references.has(record.reference)) {
        reasons.push(`the reference ${record.reference} stands twice; the first entry was kept`)
        continue
      }
      references.add(record.reference)
      sink.record(record)
    }
    for (const reason of reasons) sink.skip({ where, reason })
  }
  if (references.size === 0) {
    throw new MarsadError(
      'list-wrong-shape',
      `none of the ${entities.size} entities is a party with a sanction of ${source.list}`,
    )
  }
}
