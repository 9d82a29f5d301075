import type { PartyReport } from './party-report.ts'

/** All ids under which rows of kept readings may know a party: it may have been one of its entries when a document was read. */
export const partyKeys = ({ id, listings }: Pick<PartyReport, 'id' | 'listings'>): readonly string[] => [
  ...new Set([id, ...listings.flatMap(({ list, reference: own }) => [own, `${list}:${own}`])]),
]
