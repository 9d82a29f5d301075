import type { Grammar } from './grammar-types.ts'

/** The words of dates and figures of one language, as `data/reading/<language>/` has them: one row a word, folded, a tab, its roles. */
export interface Words {
  /** From `dates.yaml`. */
  readonly dates: string
  /** From `numbers.yaml`. */
  readonly figures: string
  /** From `language.yaml`, for languages read by patterns alone. */
  readonly grammar?: Grammar
}
