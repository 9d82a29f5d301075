/** From the best name of each party to the results that are shown: facts, filters, order, explanation. */
import { explainScoring, rounded } from '../names/compare/explain.ts'
import type { Reason } from '../names/compare/types.ts'
import { verdictOf } from '../names/compare/verdict.ts'
import { listingStatus } from '../register/as-of.ts'
import type { ListingStatus, Name, NameStrength, Party } from '../register/types.ts'
import { type AskedFacts, withFacts } from './facts.ts'
import { falseAlarmsAt } from './false-alarms.ts'
import { type Best, type Desk, partyOf } from './name-desk.ts'
import type { ScreeningOptions, ScreeningQuery, ScreeningResult } from './types.ts'
import { wouldChange } from './would-change.ts'

/** A party that came up: by a name, or by an identifier alone. */
export interface Found {
  readonly party: number
  readonly best?: Best
}

/** The question and how it is to be answered. */
export interface Asked {
  readonly query: ScreeningQuery
  readonly facts: AskedFacts
  readonly options: ScreeningOptions
  readonly limit: number
  readonly threshold: number
}

interface Scored {
  readonly found: Found
  readonly party: Party
  readonly score: number
  readonly reasons: readonly Reason[]
}

const strengthReasons: Readonly<Partial<Record<NameStrength, 'weak-alias-only' | 'former-name' | 'press-name'>>> = {
  weak: 'weak-alias-only',
  former: 'former-name',
  press: 'press-name',
}

const statusOf = (listing: Party['listings'][number], asOf: string | undefined): ListingStatus =>
  listing.status ?? listingStatus(listing, asOf)

/** A register without a loaded list is the bundled one, all of it from the UN's lists and theirs. */
const starterList = 'un_sc_sanctions'

const listsOf = (desk: Desk, { lists }: ScreeningOptions): readonly string[] => {
  const { starter, editions } = desk.index.origin
  const loaded = starter ? [starterList] : [...new Set(editions.map(({ list }) => list))]
  return lists === undefined ? loaded : loaded.filter((list) => lists.includes(list))
}

const wanted = (party: Party, { lists, exclude, schemaOnly }: ScreeningOptions, query: ScreeningQuery): boolean => {
  if (exclude?.includes(party.id)) return false
  if (schemaOnly === true && query.schema !== undefined && party.schema !== query.schema) return false
  return lists === undefined || party.listings.some(({ list }) => lists.includes(list))
}

const nameAt = (desk: Desk, party: Party, best: Best): Name =>
  party.names[desk.index.namePlaces[best.row] as number] as Name

const statusReasons = (party: Party, asOf: string | undefined): readonly Reason[] => {
  const statuses = party.listings.map((listing) => statusOf(listing, asOf))
  if (statuses.every((status) => status === 'removed')) return [{ code: 'listing-removed', effect: 0 }]
  if (statuses.includes('listed')) return []
  return statuses.includes('removed-or-listed') ? [{ code: 'listing-uncertain', effect: 0 }] : []
}

const resultOf = (desk: Desk, { found, party, score, reasons }: Scored, asked: Asked): ScreeningResult => {
  const { asOf } = desk.index.origin
  const { best } = found
  const comparison = best && explainScoring(best.prepared, best.listed, best.scoring)
  const name = best ? nameAt(desk, party, best) : (party.names[0] as Name)
  const strengthCode = best && strengthReasons[name.strength]
  const ofStrength =
    best && strengthCode ? [{ code: strengthCode, effect: rounded(best.score - best.scoring.score) }] : []
  const final = rounded(score)
  return {
    id: party.id,
    caption: party.caption,
    schema: party.schema,
    score: final,
    verdict: verdictOf(final),
    references: [...new Set(party.listings.map(({ reference }) => reference))],
    listings: party.listings.map(({ list, reference, programme, listedOn, removedOn, ...listing }) => ({
      list,
      reference,
      programme,
      status: statusOf(
        { list, reference, programme, ...listing, ...(listedOn && { listedOn }), ...(removedOn && { removedOn }) },
        asOf,
      ),
      ...(listedOn && { listedOn }),
      ...(removedOn && { removedOn }),
    })),
    queryName: best?.queryName ?? asked.query.names[0] ?? '',
    listedName: { text: name.text, script: name.script, strength: name.strength },
    explanation: [...(comparison?.reasons ?? []), ...ofStrength, ...reasons, ...statusReasons(party, asOf)],
    aligned: comparison?.aligned ?? [],
    falseAlarms: falseAlarmsAt(final, listsOf(desk, asked.options)),
    wouldChange: wouldChange(best?.score ?? 0, asked.facts, party),
  }
}

const byScore = (a: Scored, b: Scored): number =>
  b.score - a.score || (a.party.id < b.party.id ? -1 : a.party.id > b.party.id ? 1 : 0)

/** Results and former parties, best first, each at most `limit`. */
export const resultsOf = (
  desk: Desk,
  all: readonly Found[],
  asked: Asked,
): { readonly results: readonly ScreeningResult[]; readonly formerly: readonly ScreeningResult[] } => {
  const scored: Scored[] = []
  for (const found of all) {
    const party = partyOf(desk, found.party)
    if (!wanted(party, asked.options, asked.query)) continue
    const { score, reasons } = withFacts(found.best?.score ?? 0, asked.facts, party)
    if (rounded(score) >= asked.threshold) scored.push({ found, party, score: rounded(score), reasons })
  }
  scored.sort(byScore)
  const show = (gone: 0 | 1): readonly ScreeningResult[] =>
    scored
      .filter(({ found }) => desk.index.removed[found.party] === gone)
      .slice(0, asked.limit)
      .map((one) => resultOf(desk, one, asked))
  return { results: show(0), formerly: show(1) }
}
