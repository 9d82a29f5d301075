// Generated from all of data/ by scripts/generate/data-version.ts. Do not edit.

/** First 16 hexadecimal digits of the SHA-256 over the dictionaries. */
export const dataVersion = '313e26329573c3fe'
