import { type Bounds, bounds } from '../../register/edtf.ts'
import { type Span, sliceSpan, spansOverlap } from '../../text/index.ts'
import type {
  CheckRow,
  EntityKey,
  FigureRow,
  MentionRow,
  ReadingRow,
  RelationRow,
  RowSource,
  StatementRow,
} from '../rows/types.ts'
import { heldWhenSaid } from './amounts.ts'
import { citing, wordsKey } from './citations.ts'
import { firstHandOf, type OriginDraft } from './origins.ts'
import type { Amount, Citation, ClaimPeriod, DocumentRows, Saying, Stance, Telling } from './types.ts'

/** A document's rows made ready to be asked. */
export interface LedgerPage {
  readonly document: DocumentRows['document']
  readonly rows: readonly ReadingRow[]
  ofKind<K extends ReadingRow['kind']>(kind: K): readonly Extract<ReadingRow, { kind: K }>[]
  cite(span: Span): Citation
  sayingOf(source: RowSource | undefined): Saying | undefined
  statement(number: number | undefined): StatementRow | undefined
  /** What this text calls an entity: the caption where it has one. */
  nameOf(entity: EntityKey): string | undefined
}

/** Makes a document's rows ready. Linear in its rows. */
export const ledgerPage = ({ document, rows }: DocumentRows): LedgerPage => {
  const byKind = Map.groupBy(rows, ({ kind }) => kind)
  const ofKind: LedgerPage['ofKind'] = <K extends ReadingRow['kind']>(kind: K) =>
    (byKind.get(kind) ?? []) as unknown as readonly Extract<ReadingRow, { kind: K }>[]
  const statements = new Map(ofKind('statement').map((row) => [row.number, row]))
  const names = new Map(ofKind('mention').map(({ entity, caption, text }: MentionRow) => [entity, caption ?? text]))
  return {
    document,
    rows,
    ofKind,
    cite: citing(document),
    statement: (number) => (number === undefined ? undefined : statements.get(number)),
    sayingOf: (source) => {
      if (source === undefined) return undefined
      const { speaker, speakerText, modality } = source
      const row = statements.get(source.statement)
      return {
        speaker,
        speakerText,
        modality,
        chain: row?.chain ?? [speakerText],
        ...(row !== undefined && { speakerKind: row.speakerKind }),
        ...(row?.grade !== undefined && { grade: row.grade }),
      }
    },
    nameOf: (entity) => names.get(entity),
  }
}

/** A telling before its claim numbers its origin. */
export interface TellingDraft extends OriginDraft {
  readonly saying?: Saying
  readonly stance: Stance
  readonly amount?: Amount
  readonly mode?: RelationRow['mode']
  readonly ended?: true
  readonly period?: ClaimPeriod
  readonly register?: NonNullable<Telling['register']>
}

/** Modalities that state nothing that is so. */
const notStated: ReadonlySet<Saying['modality']> = new Set(['forecast', 'called-for'])

const stanceOf = (saying: Saying | undefined, mode: RelationRow['mode'] = 'said'): Stance => {
  if (mode === 'possible' || (saying !== undefined && notStated.has(saying.modality))) return 'open'
  const denied = saying?.modality === 'denied'
  // Who denies that it is not so has not said that it is.
  if (mode === 'negated') return denied ? 'open' : 'against'
  return denied ? 'against' : 'for'
}

const drafted = (page: LedgerPage, span: Span, source: RowSource | undefined, mode?: RelationRow['mode']) => {
  const saying = page.sayingOf(source)
  const citation = page.cite(span)
  const statement = page.statement(source?.statement)
  // What two report in their own words may be the same by chance of wording; what two quote is one quotation.
  const quoted = statement === undefined || statement.form === 'indirect' ? undefined : statement.content
  const texts = [
    citation.sentence,
    ...(quoted === undefined ? [] : [sliceSpan(page.document.text, { start: quoted[0], end: quoted[1] })]),
  ]
  const stance = stanceOf(saying, mode)
  const words = texts.flatMap((text) => wordsKey(text) ?? []).map((key) => `${stance} ${key}`)
  return {
    firstHand: firstHandOf(saying, page.document),
    words: [...new Set(words)],
    citation,
    stance,
    ...(saying !== undefined && { saying }),
  }
}

const dayBounds = (day: string | undefined): Bounds => (day === undefined ? {} : { earliest: day, latest: day })

/** When a figure holds: as stated, where an open end is the day it was said; else the half year before it was said. */
const figurePeriod = (page: LedgerPage, { period, bounds: own, source }: FigureRow): ClaimPeriod | undefined => {
  const statement = page.statement(source?.statement)
  const said = statement?.bounds ?? (statement?.date === undefined ? undefined : bounds(statement.date))
  const day = said?.latest === undefined ? dayBounds(page.document.published) : said
  const stated = own ?? (period === undefined ? undefined : bounds(period))
  if (stated !== undefined && (stated.earliest !== undefined || stated.latest !== undefined)) {
    const latest = stated.latest ?? day.latest
    const whole =
      latest !== undefined && stated.earliest !== undefined && latest < stated.earliest
        ? stated
        : { ...stated, ...(latest !== undefined && { latest }) }
    return { basis: 'stated', ...(period !== undefined && { edtf: period }), bounds: whole }
  }
  return day.latest === undefined ? undefined : { basis: 'as-said', bounds: heldWhenSaid(day) }
}

/** A figure as told. */
export const figureTelling = (page: LedgerPage, row: FigureRow): TellingDraft => {
  const { op, value, low, high, source } = row
  const period = figurePeriod(page, row)
  const draft = drafted(page, row, source)
  return {
    ...draft,
    stance: op === 'vague' && draft.stance === 'for' ? 'open' : draft.stance,
    amount: {
      op,
      ...(value !== undefined && { value }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
    },
    ...(period !== undefined && { period }),
  }
}

/** Checks of an act of listing against the lists. */
const listingChecks: ReadonlySet<string> = new Set(['listed-on', 'listed-by', 'removed-on', 'programme'])

const registerSays = (checks: readonly CheckRow[], row: RelationRow): Telling['register'] => {
  if (row.class !== 'listed-by' && row.class !== 'removed-from-list') return undefined
  const verdicts = checks
    .filter((check) => listingChecks.has(check.class) && spansOverlap(check, row))
    .map(({ verdict }) => verdict)
  if (verdicts.includes('contradicted')) return 'contradicted'
  return verdicts.includes('supported') || verdicts.includes('supported-elsewhere') ? 'supported' : undefined
}

/** A relation as told. */
export const relationTelling = (page: LedgerPage, row: RelationRow): TellingDraft => {
  const { mode, ended, period, bounds: own, source } = row
  const stated = own ?? (period === undefined ? undefined : bounds(period))
  const register = registerSays(page.ofKind('check'), row)
  return {
    ...drafted(page, row, source, mode),
    mode,
    ...(ended !== undefined && { ended: true as const }),
    ...(stated !== undefined && {
      period: { basis: 'stated' as const, ...(period !== undefined && { edtf: period }), bounds: stated },
    }),
    ...(register !== undefined && { register }),
  }
}
