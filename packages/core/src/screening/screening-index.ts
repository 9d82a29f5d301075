import type { EditionInfo, Party } from '../register/types.ts'

/** Which register an index was made from. */
export interface ScreeningOrigin {
  /** True when no list has been imported and the bundled starter register is all there is. */
  readonly starter: boolean
  readonly asOf?: string
  readonly known?: string
  readonly editions: readonly Pick<EditionInfo, 'list' | 'published' | 'hash'>[]
}

/** Everything a screening looks up, built once for a state of the register. */
export interface ScreeningIndex {
  readonly origin: ScreeningOrigin
  readonly parties: readonly Party[]
}

/** Builds the index over the parties of the register as it stands on the day asked for, removed ones included. */
export const buildScreeningIndex = (parties: Iterable<Party>, origin: ScreeningOrigin): ScreeningIndex => ({
  origin,
  parties: [...parties],
})
