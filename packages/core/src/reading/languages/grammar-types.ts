/**
 * How a language puts dates and figures together, where that is told by data alone: `language.yaml` of its folder. Arabic, Russian and English have
 * rules of their own and none of this.
 */

/** Pieces of a date or figure in the order in which they stand, as `patterns.ts` reads them: `<since> day month year?`. */
export type Pattern = string

/** Patterns of dates. `P` stands for a whole date or a bare one, `day` … for its pieces. */
export interface DatePatterns {
  /** Dates that stand by themselves. */
  readonly whole: readonly Pattern[]
  /** Dates only inside a part, a range or beside "since" and "until": a year, a month. */
  readonly bare: readonly Pattern[]
  /** The beginning, middle or end of `P`. */
  readonly parts: readonly Pattern[]
  /** From one `P` to another, or from a day to a `P`. */
  readonly ranges: readonly Pattern[]
  readonly since: readonly Pattern[]
  readonly until: readonly Pattern[]
  readonly before: readonly Pattern[]
  readonly after: readonly Pattern[]
}

export interface Grammar {
  /** Sign before the decimal part of a number. */
  readonly decimal: ',' | '.'
  /** Folded endings a word may carry, each with the role it has by itself (`from`, `in` …) or none. */
  readonly endings: Readonly<Record<string, string>>
  /** Folded letters that stand before an apostrophe and are a word: French l', d'. */
  readonly elisions: readonly string[]
  /** Names carry their endings behind an apostrophe, never right behind the last letter. */
  readonly apostrophe: boolean
  /** Number words may be written together: `zweihundertfünfzig`. */
  readonly compounds: boolean
  /** Years from 1200 to 1499 are Solar Hijri where nothing else is said. */
  readonly solarYears: boolean
  readonly dates: DatePatterns
  /** Patterns of figures; `V` is a value, `N` the counted thing. */
  readonly figures: readonly Pattern[]
  /** Folded trigger words before a name that needs one ("örgütü"). */
  readonly triggers: readonly string[]
}
