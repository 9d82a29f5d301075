import type { Bounds } from '../../register/edtf.ts'
import { nameKey } from '../rows/entity-key.ts'
import type { CheckRow, EntityKey, EventRow, RowEnd, StatementRow } from '../rows/types.ts'
import type { Modality } from '../types.ts'
import { type ClaimOptions, figureClaims, inOrder, relationClaims } from './claims.ts'
import { publisherOf } from './origins.ts'
import { type LedgerPage, ledgerPage } from './tellings.ts'
import type {
  Citation,
  ClaimEnd,
  Conflict,
  DocumentRows,
  FigureClaim,
  LedgerDocument,
  RelationClaim,
  Reliability,
  Saying,
} from './types.ts'

/** A statement about the party, or by it. */
export interface LedgerStatement {
  readonly citation: Citation
  readonly saying: Saying
  readonly form: StatementRow['form']
  readonly date?: string
}

/** Everything one speaker says. */
export interface SpeakerSays {
  readonly speaker: EntityKey
  readonly name: string
  /** How often, by modality. */
  readonly modalities: Readonly<Partial<Record<Modality, number>>>
  readonly statements: readonly LedgerStatement[]
}

/** An event the party stands in. */
export interface LedgerEvent {
  readonly citation: Citation
  readonly type: EventRow['class']
  readonly mode: EventRow['mode']
  readonly date?: string
  readonly bounds?: Bounds
  readonly place?: ClaimEnd
  readonly actors: readonly ClaimEnd[]
  readonly targets: readonly ClaimEnd[]
  readonly saying?: Saying
}

/** A check of something said about the party. */
export interface LedgerCheck {
  readonly citation: Citation
  readonly code: string
  readonly claim: string
  readonly verdict: CheckRow['verdict']
  readonly against?: NonNullable<CheckRow['against']>
}

/** A publisher that writes about the party. */
export interface LedgerSource {
  /** Empty where documents name no publisher and have no address. */
  readonly name: string
  readonly documents: number
  readonly reliability?: Reliability
}

/** A conflict with the claim it stands in. */
export interface LedgerConflict extends Conflict {
  readonly claim: string
}

/** A document without its text. */
export type LedgerDocumentFacts = Omit<LedgerDocument, 'text'>

/** How much is not known, each counted. */
export interface LedgerGaps {
  /** Documents about the party without a day of publication: nothing in them has a day unless its words say so. */
  readonly undatedDocuments: number
  /** Figures with neither a period nor a day on which they were said. */
  readonly undatedFigures: number
  /** Figures and relations for which the text names no source. */
  readonly unsourced: number
  /** Statements whose source is not named. */
  readonly unnamedSpeakers: number
  /** Publishers nobody has rated. */
  readonly unratedSources: number
}

/** A party's page: who says what about it, its figures through time, relations, events, checks, conflicts, sources, and what is missing. */
export interface PartyLedger {
  readonly documents: readonly LedgerDocumentFacts[]
  readonly saidAbout: readonly SpeakerSays[]
  readonly saidBy: readonly LedgerStatement[]
  readonly figures: readonly FigureClaim[]
  readonly relations: readonly RelationClaim[]
  readonly events: readonly LedgerEvent[]
  readonly checks: readonly LedgerCheck[]
  readonly conflicts: readonly LedgerConflict[]
  readonly sources: readonly LedgerSource[]
  readonly gaps: LedgerGaps
}

/** What a party's page is asked with; `entities` are all keys the party has in kept readings. */
export interface PartyLedgerOptions extends Omit<ClaimOptions, 'same'> {
  readonly id: EntityKey
  readonly entities: readonly EntityKey[]
}

const ledgerStatement = (page: LedgerPage, row: StatementRow): LedgerStatement => {
  const { speaker, speakerText, speakerKind, grade, chain, date, form } = row
  return {
    citation: page.cite({ start: row.start, end: row.end }),
    saying: { speaker, speakerText, speakerKind, modality: row.class, chain, ...(grade !== undefined && { grade }) },
    form,
    ...(date !== undefined && { date }),
  }
}

/** By how much they say, then by key. */
const bySpeaker = (statements: readonly LedgerStatement[]): readonly SpeakerSays[] =>
  [...Map.groupBy(statements, ({ saying }) => saying.speaker)]
    .map(([speaker, said]) => {
      const modalities: Partial<Record<Modality, number>> = {}
      for (const { saying } of said) modalities[saying.modality] = (modalities[saying.modality] ?? 0) + 1
      return { speaker, name: said[0]?.saying.speakerText ?? '', modalities, statements: said }
    })
    .sort((a, b) => b.statements.length - a.statements.length || (a.speaker < b.speaker ? -1 : 1))

const sourcesOf = (documents: readonly LedgerDocumentFacts[], { ratings }: ClaimOptions): readonly LedgerSource[] =>
  [...Map.groupBy(documents, (document) => publisherOf(document) ?? '')]
    .map(([name, list]) => {
      const rating = name === '' ? undefined : ratings.of(nameKey(name))
      return { name, documents: list.length, ...(rating !== undefined && { reliability: rating.reliability }) }
    })
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))

/**
 * The page of a party over documents that name it. Rows of other parties in those documents are passed over. Answers in order of publication. Linear in the
 * rows but for claims; see `versionsOf`.
 */
export const partyLedger = (given: readonly DocumentRows[], options: PartyLedgerOptions): PartyLedger => {
  const { id, entities } = options
  const own = new Set([id, ...entities])
  const same = (entity: EntityKey): EntityKey => (own.has(entity) ? id : entity)
  const isOwn = (entity: EntityKey): boolean => own.has(entity)
  const pages = inOrder(given.map(ledgerPage))
  const end = ({ entity, caption }: RowEnd): ClaimEnd => {
    const key = same(entity)
    return { entity: key, name: options.name?.(key) ?? caption }
  }
  const claimed = { ...options, same }
  const figures = figureClaims(pages, claimed).filter(({ about }) => about?.entity === id)
  const relations = relationClaims(pages, claimed).filter(
    ({ subject, object }) => subject.entity === id || object.entity === id,
  )
  const statements = pages.flatMap((page) => page.ofKind('statement').map((row) => ({ row, page })))
  const about = statements.filter(({ row }) => row.about.some(isOwn) && !isOwn(row.speaker))
  const told = about.map(({ row, page }) => ledgerStatement(page, row))
  const saidBy = statements.filter(({ row }) => isOwn(row.speaker)).map(({ row, page }) => ledgerStatement(page, row))
  const events = pages.flatMap((page) =>
    page.ofKind('event').flatMap((row): LedgerEvent[] => {
      if (![...row.actors, ...row.targets].some(({ entity }) => isOwn(entity))) return []
      const { mode, date, bounds, place, actors, targets, source } = row
      const saying = page.sayingOf(source)
      return [
        {
          citation: page.cite({ start: row.start, end: row.end }),
          type: row.class,
          mode,
          ...(date !== undefined && { date }),
          ...(bounds !== undefined && { bounds }),
          ...(place !== undefined && { place: end(place) }),
          actors: actors.map(end),
          targets: targets.map(end),
          ...(saying !== undefined && { saying }),
        },
      ]
    }),
  )
  const checks = pages.flatMap((page) =>
    page.ofKind('check').flatMap((row): LedgerCheck[] => {
      if (!row.about.some(isOwn)) return []
      const { claim, verdict, against } = row
      const citation = page.cite({ start: row.start, end: row.end })
      return [{ citation, code: row.class, claim, verdict, ...(against !== undefined && { against }) }]
    }),
  )
  const documents = pages.map(({ document: { text: _, ...facts } }) => facts)
  const sources = sourcesOf(documents, options)
  const claims = [...figures, ...relations]
  const tellings = claims.flatMap(({ versions }) => versions.flatMap((version) => version.tellings))
  return {
    documents,
    saidAbout: bySpeaker(told),
    saidBy,
    figures,
    relations,
    events,
    checks,
    conflicts: claims.flatMap(({ id: claim, conflicts }) => conflicts.map((conflict) => ({ claim, ...conflict }))),
    sources,
    gaps: {
      undatedDocuments: documents.filter(({ published }) => published === undefined).length,
      undatedFigures: figures.flatMap(({ versions }) => versions).filter(({ period }) => period === undefined).length,
      unsourced: tellings.filter(({ saying }) => saying === undefined).length,
      unnamedSpeakers: told.filter(({ saying }) => saying.speakerKind === 'anonymous').length,
      unratedSources: sources.filter(({ name, reliability }) => name !== '' && reliability === undefined).length,
    },
  }
}
