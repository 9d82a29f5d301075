export { approxTolerance, asSaidDays } from './amounts.ts'
export { figureClaims, relationClaims } from './claims.ts'
export { credibilityReasons } from './credibility.ts'
export { publisherOf } from './origins.ts'
export {
  type LedgerCheck,
  type LedgerConflict,
  type LedgerDocumentFacts,
  type LedgerEvent,
  type LedgerGaps,
  type LedgerSource,
  type LedgerStatement,
  type PartyLedger,
  partyLedger,
  type SpeakerSays,
} from './party-ledger.ts'
export {
  isReliability,
  type Ratings,
  ratingActions,
  reliabilities,
  type SourceRating,
  sourceRatings,
} from './ratings.ts'
export { ledgerPage } from './tellings.ts'
export type * from './types.ts'
