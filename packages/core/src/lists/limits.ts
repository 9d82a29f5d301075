import type { ListLimits } from './types.ts'

/**
 * What a list may hold before it is taken for an attack. In the UN list of 2026-02-27 the longest text has 1,723 characters, the longest name
 * 324 (QDe.137), elements nest five deep, and there are 1,003 entries.
 */
export const defaultLimits: ListLimits = { textLength: 200_000, nameLength: 2_000, depth: 16, records: 2_000_000 }

/** Characters the parser reads without an event (one endless text, tag or declaration) before it gives up, whatever the limits say. */
export const silenceLimit: number = 4 * 1024 * 1024
