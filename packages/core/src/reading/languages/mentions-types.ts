import type { KnownName } from '../../names/dictionary-types.ts'

/** A name that counts only in texts of its language: the letters may be a word of another one (German `Island` is Iceland). */
export interface LocalName extends KnownName {
  readonly kind: 'place' | 'party' | 'organisation'
  /** Code of the place, id of the party or organisation. */
  readonly target: string
}
