/** Ten thousand invented people in many scripts: who must not raise an alarm. From yente's candidate benchmark (MIT). */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readCases } from '../frame.ts'
import { sharedFile } from '../measure.ts'

/** Path in the public data beside the workspace. */
export const ordinaryNamesPath = 'names/ordinary_names_10000.jsonl'

/** One of them. */
export interface OrdinaryPerson {
  readonly name: string
  /** ISO 15924 code, or several joined by `+`. */
  readonly script: string
}

/** All of them, in the order of the file. */
export const ordinaryNames = (): readonly OrdinaryPerson[] => readCases<OrdinaryPerson>(sharedFile(ordinaryNamesPath))

/** First 16 hexadecimal digits of the SHA-256 of the file. */
export const ordinaryNamesHash = (): string =>
  createHash('sha256')
    .update(readFileSync(sharedFile(ordinaryNamesPath)))
    .digest('hex')
    .slice(0, 16)
