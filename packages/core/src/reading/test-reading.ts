/** Reads short texts against the starter register, for the tables of the tests beside. */
import { starterParties } from '../register/index.ts'
import { readText } from './read-text.ts'
import { buildReadingIndex, type ReadingIndex } from './reading-index.ts'
import type { Reading } from './types.ts'

let index: ReadingIndex | undefined

/** The starter register's index, built once a test file. */
export const starterIndex = (): ReadingIndex => {
  index ??= buildReadingIndex(starterParties, { starter: true, editions: [] })
  return index
}

/** A reading of a short text of 2 January 2022. */
export const readShort = (text: string, language?: string): Reading =>
  readText({ text, hash: 'test', published: '2022-01-02', ...(language !== undefined && { language }) }, starterIndex())
