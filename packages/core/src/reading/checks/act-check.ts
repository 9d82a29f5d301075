import { bounds } from '../../register/edtf.ts'
import type { Listing } from '../../register/types.ts'
import type { ReadingIndex } from '../reading-index.ts'
import type { CheckVerdict, Mention, Relation } from '../types.ts'
import type { CheckDraft } from './draft.ts'
import { listsKeptBy } from './list-keepers.ts'

/** How the day a list prints stands to the period a text claims: within it, outside it, or not to be told. */
const compare = (printed: string | undefined, period: string | undefined): 'within' | 'outside' | 'unknown' => {
  if (printed === undefined) return 'unknown'
  if (period === undefined) return 'within'
  const claim = bounds(period)
  const fact = bounds(printed)
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

/** A later act that the list has taken back does not make an earlier claim wrong, so every listing is asked. */
const judge = (
  listings: readonly Listing[],
  lists: readonly string[],
  period: string | undefined,
  act: Act,
): { readonly verdict: CheckVerdict; readonly against?: Listing } => {
  const own = listings.filter((listing) => lists.includes(listing.list))
  const within = own.find((listing) => compare(act.day(listing), period) === 'within')
  if (within) return { verdict: 'supported', against: within }
  const elsewhere = listings.find((listing) => !own.includes(listing) && compare(act.day(listing), period) === 'within')
  if (elsewhere) return { verdict: 'supported-elsewhere', against: elsewhere }
  const outside = own.find((listing) => compare(act.day(listing), period) === 'outside')
  if (outside) return { verdict: 'contradicted', against: outside }
  return { verdict: 'register-silent' }
}

/** "Not listed" is judged by whether any listing of that body stands at all; of a day nothing is claimed. */
const judgeDenied = (
  listings: readonly Listing[],
  lists: readonly string[],
): { readonly verdict: CheckVerdict; readonly against?: Listing } => {
  const standing = listings.find((listing) => lists.includes(listing.list) && listing.removedOn === undefined)
  return standing ? { verdict: 'contradicted', against: standing } : { verdict: 'register-silent' }
}

/** "Listed in October 2001", "removed in 2013": an act against the day the list prints for it. Claims said to be only possible are not judged. */
export const actCheck = (
  relation: Relation,
  index: ReadingIndex,
  mentions: ReadonlyMap<string, Mention>,
): CheckDraft | undefined => {
  if ((relation.type !== 'listed-by' && relation.type !== 'removed-from-list') || relation.mode === 'possible')
    return undefined
  const denied = relation.mode === 'negated'
  if (denied && relation.type === 'removed-from-list') return undefined
  const act = acts[relation.type]
  const subject = relation.subject.mention === undefined ? undefined : mentions.get(relation.subject.mention)
  const lists = listsKeptBy(relation.object.id)
  const what = relation.subject.id ?? relation.subject.text
  const when = relation.period && !denied ? ` in ${relation.period}` : ''
  const base = {
    code: act.code,
    claim: `${what} ${denied ? 'not ' : ''}${act.words} ${relation.object.caption}${when}`,
    start: relation.start,
    end: relation.end,
    restsOn: [relation.id, ...(relation.periodDate ? [relation.periodDate] : [])],
  }
  // Of a name that stands in no register nothing can be asked.
  if (subject && !subject.party && !subject.reasons.includes('ambiguous')) return undefined
  if (subject?.reasons.includes('ambiguous')) return { ...base, verdict: 'ambiguous' }
  const card = subject?.party ? index.parties.get(subject.party.id) : undefined
  const listings = card?.listings ?? []
  const { verdict, against } = denied ? judgeDenied(listings, lists) : judge(listings, lists, relation.period, act)
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
