import type { ListLimits } from './types.ts'

/**
 * What a list may hold before it is taken for an attack. The longest text in the UN list of February 2026 has under 5,000 characters, the
 * longest name 600, the deepest element 5, and it has 1,003 entries.
 */
export const defaultLimits: ListLimits = { textLength: 200_000, nameLength: 2_000, depth: 16, records: 2_000_000 }

/** Characters the parser reads without an event (one endless text, tag or declaration) before it gives up, whatever the limits say. */
export const silenceLimit: number = 4 * 1024 * 1024
