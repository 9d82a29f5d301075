import { bounds } from '../../register/edtf.ts'
import type { Listing } from '../../register/types.ts'
import type { ReadingIndex } from '../reading-index.ts'
import type { Check, CheckVerdict, Figure, Mention, Relation, Statement } from '../types.ts'

export interface CheckInput {
  readonly mentions: readonly Mention[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
  readonly relations: readonly Relation[]
}

type CheckDraft = Omit<Check, 'id'>

/** Which list an institution's acts of listing stand on. */
const listOfInstitution: Readonly<Record<string, string>> = {
  'inst-un-security-council': 'un_sc_sanctions',
  'inst-un': 'un_sc_sanctions',
  'inst-un-1267-committee': 'un_sc_sanctions',
  'inst-eu': 'eu_fsf',
}

/** How the day a list prints stands to the period a text claims: within it, outside it, or not to be told. */
const compare = (listedOn: string | undefined, period: string | undefined): 'within' | 'outside' | 'unknown' => {
  if (listedOn === undefined) return 'unknown'
  if (period === undefined) return 'within'
  const claim = bounds(period)
  const fact = bounds(listedOn)
  if (!fact.earliest || !fact.latest || (!claim.earliest && !claim.latest)) return 'unknown'
  const [from, to] = [claim.earliest ?? '0000-01-01', claim.latest ?? '9999-12-31']
  if (fact.earliest >= from && fact.latest <= to) return 'within'
  return fact.latest < from || fact.earliest > to ? 'outside' : 'unknown'
}

/** Which act a claim speaks of: its code, its words, the element that prints its day, and the day a listing holds for it. */
const acts = {
  'listed-by': {
    code: 'listed-on',
    words: 'listed by',
    fields: { un_sc_sanctions: 'LISTED_ON' } as Readonly<Record<string, string>>,
    field: 'listedOn',
    day: (listing: Listing) => listing.listedOn,
  },
  'removed-from-list': {
    code: 'removed-on',
    words: 'removed from the list of',
    fields: {} as Readonly<Record<string, string>>,
    field: 'removedOn',
    day: (listing: Listing) => listing.removedOn,
  },
} as const

type Act = (typeof acts)[keyof typeof acts]

const judge = (
  listings: readonly Listing[],
  list: string | undefined,
  period: string | undefined,
  act: Act,
): { readonly verdict: CheckVerdict; readonly against?: Listing } => {
  const own = listings.filter((listing) => list === undefined || listing.list === list)
  const within = own.find((listing) => compare(act.day(listing), period) === 'within')
  if (within) return { verdict: 'supported', against: within }
  const elsewhere = listings.find((listing) => !own.includes(listing) && compare(act.day(listing), period) === 'within')
  if (elsewhere) return { verdict: 'supported-elsewhere', against: elsewhere }
  const outside = own.find((listing) => compare(act.day(listing), period) === 'outside')
  if (outside) return { verdict: 'contradicted', against: outside }
  return { verdict: 'register-silent' }
}

/** "Listed in October 2001", "removed in 2013": an act against the day the list prints for it. */
const actCheck = (
  relation: Relation,
  index: ReadingIndex,
  mentions: ReadonlyMap<string, Mention>,
): CheckDraft | undefined => {
  if ((relation.type !== 'listed-by' && relation.type !== 'removed-from-list') || relation.mode !== 'said')
    return undefined
  const act = acts[relation.type]
  const subject = relation.subject.mention === undefined ? undefined : mentions.get(relation.subject.mention)
  const list = listOfInstitution[relation.object.id ?? '']
  const what = relation.subject.id ?? relation.subject.text
  const claim = `${what} ${act.words} ${relation.object.caption}${relation.period ? ` in ${relation.period}` : ''}`
  const base = {
    code: act.code,
    claim,
    start: relation.start,
    end: relation.end,
    restsOn: [relation.id, ...(relation.periodDate ? [relation.periodDate] : [])],
  }
  if (subject?.reasons.includes('ambiguous')) return { ...base, verdict: 'ambiguous' }
  const card = subject?.party ? index.parties.get(subject.party.id) : undefined
  const { verdict, against } = judge(card?.listings ?? [], list, relation.period, act)
  const value = against && act.day(against)
  return {
    ...base,
    verdict,
    ...(against &&
      value !== undefined && {
        against: {
          list: against.list,
          reference: against.reference,
          field: act.fields[against.list] ?? act.field,
          value,
        },
      }),
  }
}

/** How far after a document's statement a reader may still take a figure to be the document's, in UTF-16 units. */
const carryReach = 2500

/**
 * A figure without a source of its own that follows a report: a hasty reader carries the report over. Where the figure's period ends after the report came out,
 * that reading is impossible, and the check says so.
 */
const carriedSource = (figure: Figure, reports: readonly Statement[]): CheckDraft | undefined => {
  if (figure.statement !== undefined || figure.period === undefined) return undefined
  const report = reports.findLast((one) => one.end <= figure.start && figure.start - one.end <= carryReach)
  const published = report?.date === undefined ? undefined : bounds(report.date).latest
  const ends = bounds(figure.period).latest
  if (!report || !published || !ends || ends <= published) return undefined
  return {
    code: 'source-carried',
    claim: `${figure.text}: the report of ${report.date} as its source (the text names none; the period ${figure.period} ends ${ends}, after the report)`,
    verdict: 'contradicted',
    start: figure.start,
    end: figure.end,
    restsOn: [figure.id, report.id],
  }
}

/** Every claim that something loaded can judge, in reading order. Intervals against points: never simply "false". */
export const findChecks = (input: CheckInput, index: ReadingIndex): readonly Check[] => {
  const mentions = new Map(input.mentions.map((mention) => [mention.id, mention]))
  const reports = input.statements.filter((one) => one.speaker.kind === 'document' && one.date !== undefined)
  return [
    ...input.relations.flatMap((relation) => actCheck(relation, index, mentions) ?? []),
    ...input.figures.flatMap((figure) => carriedSource(figure, reports) ?? []),
  ]
    .sort((a, b) => a.start - b.start)
    .map((check, i) => ({ id: `c${i + 1}`, ...check }))
}
