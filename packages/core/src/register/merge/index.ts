export { entryKey, listOrder, unitedNations } from './entries.ts'
export { mergeParties } from './merge-parties.ts'
export { unReference } from './references.ts'
export type { EntryKey, MergeConflict, MergeDecision, MergeOptions, MergeResult } from './types.ts'
