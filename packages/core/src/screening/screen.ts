import { compareNames } from '../names/compare/compare-names.ts'
import { reviewLine, verdictOf } from '../names/compare/verdict.ts'
import { partyStatus } from '../register/as-of.ts'
import type { ScreeningIndex } from './screening-index.ts'
import type { ScreeningAnswer, ScreeningOptions, ScreeningQuery, ScreeningResult } from './types.ts'

/** Asks the register about somebody. */
export const screen = (
  index: ScreeningIndex,
  query: ScreeningQuery,
  options: ScreeningOptions = {},
): ScreeningAnswer => {
  const { limit = 5, threshold = reviewLine } = options
  const all = index.parties.flatMap((party): readonly ScreeningResult[] => {
    let best: ScreeningResult | undefined
    for (const queryName of query.names)
      for (const name of party.names) {
        const { score, reasons, aligned } = compareNames(queryName, name.text)
        if (score < threshold || score <= (best?.score ?? 0)) continue
        best = {
          id: party.id,
          caption: party.caption,
          schema: party.schema,
          score,
          verdict: verdictOf(score),
          references: party.listings.map((listing) => listing.reference),
          listings: party.listings.map(({ list, reference, programme, listedOn, removedOn }) => ({
            list,
            reference,
            programme,
            status: removedOn === undefined ? 'listed' : 'removed',
            ...(listedOn && { listedOn }),
            ...(removedOn && { removedOn }),
          })),
          queryName,
          listedName: { text: name.text, script: name.script, strength: name.strength },
          explanation: reasons,
          aligned,
          falseAlarms: { low: 0, high: 0, of: 10_000 },
          wouldChange: [],
        }
      }
    return best ? [best] : []
  })
  all.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const day = index.origin.asOf
  const gone = new Set(index.parties.filter((party) => partyStatus(party, day) === 'removed').map((party) => party.id))
  return {
    query,
    results: all.filter((one) => !gone.has(one.id)).slice(0, limit),
    formerly: all.filter((one) => gone.has(one.id)).slice(0, limit),
    warnings: [],
  }
}
