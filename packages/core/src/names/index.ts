export { compareNames } from './compare/compare-names.ts'
export { ofacParityScore } from './compare/ofac-parity.ts'
export { factReasons, nameReasons, type ReasonCode } from './compare/reasons.ts'
export type { AlignedPart, NameComparison, Reason, Verdict } from './compare/types.ts'
export { matchLine, reviewLine, verdictOf } from './compare/verdict.ts'
export type {
  KnownName,
  KnownOrganisation,
  ListCaution,
  NameCaution,
  OrganisationKind,
  PressName,
} from './dictionary-types.ts'
export {
  buildFinder,
  type Finder,
  type FinderName,
  type FoundName,
  finderKey,
  findNames,
  longestName,
} from './finder.ts'
export { decodeFinder, encodeFinder } from './finder-bytes.ts'
export { type AcronymWords, acronymOf, expansionsOf } from './parts/acronyms.ts'
export { parseName } from './parts/parse-name.ts'
export type { NamePart, NameWarning, ParsedName, PartMarker, PartRole } from './parts/types.ts'
