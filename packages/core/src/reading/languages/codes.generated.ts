// Generated from the folders of data/reading/ by scripts/generate/reading-words.ts. Do not edit.

/** The languages whose dates and figures are read, ISO 639-1: one for each folder of `data/reading/`. */
export const languages = ['ar', 'de', 'en', 'fa', 'fr', 'kk', 'ky', 'ru', 'tg', 'tr', 'uk', 'uz'] as const

/** A language of {@link languages}. */
export type Language = (typeof languages)[number]
