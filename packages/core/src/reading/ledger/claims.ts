import { foldKey } from '../../text/index.ts'
import { placeLabel } from '../place-labels.ts'
import type { EntityKey, FigureRow, RelationRow } from '../rows/types.ts'
import type { Ratings } from './ratings.ts'
import { figureTelling, type LedgerPage, relationTelling, type TellingDraft } from './tellings.ts'
import type { Claim, ClaimEnd, FigureClaim, RelationClaim } from './types.ts'
import { type Comparison, versionsOf } from './versions.ts'

/** Units of what happens: two counts are of the same happenings only where their periods are the same. */
const flows: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualty',
  'arrested',
  'hostage',
  'attack',
  'post',
  'message',
  'video',
  'image',
  'publication',
  'view',
])

/** Units that do not say what is counted: people, parts, money, measures. Such figures stand side by side and are never held against each other. */
const open: ReadonlySet<string> = new Set([
  'person',
  'item',
  'percent',
  'times',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'kilometre',
  'tonne',
  'degree',
  'family',
  'country',
  'city',
])

/** How figures of a unit are compared. */
export const comparisonOf = (unit: string): FigureClaim['comparison'] =>
  open.has(unit) || unit.startsWith('money') ? 'none' : flows.has(unit) ? 'flow' : 'state'

/** What claims are asked for; what is not given does not matter. */
export interface ClaimOptions {
  readonly ratings: Ratings
  /** All keys of one party, and the one they stand under. */
  readonly same?: (entity: EntityKey) => EntityKey
  /** A name for an entity that holds in all documents: the register's caption. */
  readonly name?: (entity: EntityKey) => string | undefined
}

interface Group<C extends Claim> {
  readonly head: Omit<C, 'versions' | 'origins' | 'conflicts' | 'conflictCount'>
  readonly comparison: Comparison
  readonly tellings: TellingDraft[]
}

/** The place's name where the key is one's, else what the texts call it. */
const nameIn = (page: LedgerPage, entity: EntityKey, { name }: ClaimOptions): string => {
  const known = name?.(entity) ?? (entity.startsWith('place:') ? placeLabel(entity.slice('place:'.length)) : undefined)
  return known ?? page.nameOf(entity) ?? entity.replace(/^(?:name|place|platform|body):/, '')
}

/** Ascending by day of publication, undated first, then by hash: the order in which the ledger tells everything. */
export const inOrder = (pages: readonly LedgerPage[]): readonly LedgerPage[] => {
  const key = ({ document }: LedgerPage): string => `${document.published ?? ''} ${document.hash}`
  return pages.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

const finish = <C extends Claim>(groups: ReadonlyMap<string, Group<C>>, ratings: Ratings): readonly C[] =>
  [...groups.values()]
    .map(
      ({ head, comparison, tellings }) => ({ ...head, ...versionsOf(tellings, comparison, ratings) }) as unknown as C,
    )
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** True for a quality that is only how large a vague number is. */
const isMagnitude = (quality: string): boolean => quality.startsWith('magnitude:')

/**
 * Figures as claims: one for each party they are about, counted class, place and qualities ("closed" channels are other channels). A figure about nobody is
 * a claim of its class alone. Linear in the rows, and in each claim quadratic in its versions.
 */
export const figureClaims = (pages: readonly LedgerPage[], options: ClaimOptions): readonly FigureClaim[] => {
  const same = options.same ?? ((entity) => entity)
  const groups = new Map<string, Group<FigureClaim>>()
  for (const page of inOrder(pages)) {
    for (const row of page.ofKind('figure')) {
      const telling = figureTelling(page, row)
      const abouts = [...new Set(row.about.map(same))]
      for (const about of abouts.length > 0 ? abouts : [undefined])
        addFigure(groups, page, row, telling, about, options)
    }
  }
  return finish(groups, options.ratings)
}

const addFigure = (
  groups: Map<string, Group<FigureClaim>>,
  page: LedgerPage,
  row: FigureRow,
  telling: TellingDraft,
  about: EntityKey | undefined,
  options: ClaimOptions,
): void => {
  const comparison = comparisonOf(row.class)
  const where = [...new Set(row.where)].sort()
  const qualities = (row.qualities ?? []).filter((quality) => !isMagnitude(quality)).toSorted()
  // Where the class does not say what is counted, its words do.
  const thing = comparison === 'none' ? [foldKey(row.lemma ?? row.counted)] : []
  const id = ['figure', row.class, about ?? '-', where.join('+') || '-', ...qualities, ...thing].join(' | ')
  const end = (entity: EntityKey): ClaimEnd => ({ entity, name: nameIn(page, entity, options) })
  const known = groups.get(id)
  if (known !== undefined) {
    known.tellings.push(telling)
    return
  }
  const head = {
    id,
    kind: 'figure' as const,
    class: row.class,
    ...(about !== undefined && { about: end(about) }),
    where: where.map(end),
    qualities,
    counted: row.counted,
    comparison,
  }
  groups.set(id, { head, comparison, tellings: [telling] })
}

/** Relations that hold in both directions. */
const mutual: ReadonlySet<RelationRow['class']> = new Set(['allied-with', 'rival-of', 'merged-with'])

/** Relations as claims: one for each type, subject and object; acts of listing are held against each other by their days. */
export const relationClaims = (pages: readonly LedgerPage[], options: ClaimOptions): readonly RelationClaim[] => {
  const same = options.same ?? ((entity) => entity)
  const groups = new Map<string, Group<RelationClaim>>()
  for (const page of inOrder(pages)) {
    for (const row of page.ofKind('relation')) {
      const ends = [row.subject, row.object].map(({ entity, caption }) => {
        const key = same(entity)
        return {
          entity: key,
          name: options.name?.(key) ?? (key.startsWith('place:') ? nameIn(page, key, options) : caption),
        }
      })
      if (mutual.has(row.class)) ends.sort((a, b) => (a.entity < b.entity ? -1 : 1))
      const [subject, object] = ends as [ClaimEnd, ClaimEnd]
      const id = ['relation', row.class, subject.entity, object.entity].join(' | ')
      const telling = relationTelling(page, row)
      const known = groups.get(id)
      if (known !== undefined) {
        known.tellings.push(telling)
        continue
      }
      const isListing = row.class === 'listed-by' || row.class === 'removed-from-list'
      const head = { id, kind: 'relation' as const, class: row.class, subject, object }
      groups.set(id, { head, comparison: isListing ? 'listing' : 'relation', tellings: [telling] })
    }
  }
  return finish(groups, options.ratings)
}
