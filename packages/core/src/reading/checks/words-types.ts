/** The words of one language by which claims are recognised; keys as in `data/reading/en/checks.yaml`, where each is explained. Folded. */
export interface CheckWords {
  readonly aliases: readonly string[]
  readonly citizens: readonly string[]
  readonly citizenOf: readonly string[]
  readonly subsets: readonly string[]
  readonly resolutions: readonly string[]
  readonly futures: readonly string[]
  readonly wholes: readonly string[]
  readonly splits: readonly string[]
  readonly parallel: readonly string[]
  readonly released: readonly string[]
  readonly regimes: readonly string[]
}
