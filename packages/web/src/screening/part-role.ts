import type { NamePart } from '@marsad/core/names'

/** What a part does in its name. */
export type PartRole = NamePart['role']
