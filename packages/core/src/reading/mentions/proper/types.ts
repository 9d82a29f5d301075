/** What names on no list are found as, before they become mentions. */

/** Tokens `[first, last)` that name somebody, some body or some place on no list. */
export interface ProperName {
  readonly kind: 'person' | 'organisation' | 'place'
  readonly first: number
  readonly last: number
  /** Letters at the front that belong to no name: a conjunction, a preposition. */
  readonly skip?: number
  readonly score: number
  readonly reasons: readonly string[]
  /** Tokens of the role a text gives a person, and of the body or state in it. */
  readonly role?: readonly [number, number]
  /** Named in full elsewhere: the full name's tokens. */
  readonly fullName?: string
}

/** What the dictionary has said of a token: nothing, a place, or something that is not to be named again. */
export const tokenUse = { free: 0, place: 1, taken: 2, person: 3 } as const
