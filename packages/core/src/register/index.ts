export { listingStatus, type PartyAsOf, partyAsOf, partyStatus } from './as-of.ts'
export { countryCode, countryCodes } from './country-code.ts'
export { dayAfter, isDay, printedDay, requireDay, utcInstant } from './dates.ts'
export { type ChangedRecord, diffRecord, diffRecords, type EditionDiff } from './diff.ts'
export { type Bounds, bounds, contains, daysInMonth, disjoint, overlaps } from './edtf.ts'
export {
  type FtmExportOptions,
  type FtmOutput,
  type FtmValue,
  ftmEntities,
  ftmNested,
  ftmParty,
} from './ftm-export.ts'
export { heldLater } from './held-later.ts'
export { editionsKnownBy, historyKnownBy } from './known-by.ts'
export { byListOrder, listOrder, unitedNations } from './list-order.ts'
export {
  type EntryKey,
  entryKey,
  type LoggedMerge,
  type MergeConflict,
  type MergeDecision,
  type MergeOptions,
  type MergeResult,
  mergeActions,
  mergeDecisions,
  mergeParties,
  mergeVersion,
  uniteParties,
  unReference,
} from './merge/index.ts'
export { type ListingPeriod, listingPeriods, statusInPeriods } from './periods.ts'
export { type EditionPin, type PinnedEditions, pinEditions, pinHistory } from './pinned.ts'
export { type ComparedElements, canonicalJson, comparedElements, recordKey, recordsDiffer } from './record-key.ts'
export { movementParties, starterParties, starterParty, starterRemoved, starterSource } from './starter.ts'
export type {
  Address,
  DateFact,
  EditionInfo,
  History,
  Identification,
  ListId,
  Listing,
  ListingStatus,
  ListRecord,
  MergeGround,
  MergeReason,
  Name,
  NameStrength,
  Party,
  PartyLink,
  RecordVersion,
  Schema,
} from './types.ts'
export { foldSpace } from './white-space.ts'
export { type StarterOptions, withStarter } from './with-starter.ts'
