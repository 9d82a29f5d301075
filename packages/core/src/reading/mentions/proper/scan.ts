import type { Page } from '../../page.ts'
import type { Letters } from './letters.ts'
import type { NameWords } from './words.ts'

/** What the rules of one page look at. */
export interface NameScan {
  readonly page: Page
  readonly letters: Letters
  readonly words: NameWords
  /** What the dictionary has said of each token: `tokenUse`. */
  readonly use: Uint8Array
  /** 1 at tokens whose place has a letter of another word before it ("بدوشنبه"). */
  readonly cling: Uint8Array
  readonly roles: ReadonlySet<string>
  /** Finite reporting verbs. */
  readonly speech: ReadonlySet<string>
  /** The first token that ends after a position of the text. */
  tokenFrom(position: number): number
}
