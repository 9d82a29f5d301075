import type { Folded } from './fold.ts'
import { unitClass } from './fold-table.ts'

/** `word`: letters; `number`: digits; `mark`: one sign of punctuation or symbol; `break`: a line end. */
export type TokenKind = 'word' | 'number' | 'mark' | 'break'

/** A token of a folded text: `[start, end)` in folded units, and its folded letters. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly text: string
}

const apostrophe = 0x27

/**
 * Words, numbers and signs of a folded text, white space left out. An apostrophe between letters belongs to the word (`qa'ida`, `o'zbek`);
 * a hyphen does not. Letters and digits never share a token.
 */
export const tokenise = (folded: Folded): readonly Token[] => {
  const { text, classes, units } = folded
  const tokens: Token[] = []
  const length = units.length
  for (let i = 0; i < length; ) {
    const kind = classes[i] as number
    if (kind === unitClass.space) {
      i += 1
      continue
    }
    let end = i + 1
    if (kind === unitClass.letter) {
      while (end < length) {
        if (classes[end] === unitClass.letter) end += 1
        else if (units[end] === apostrophe && classes[end + 1] === unitClass.letter) end += 2
        else break
      }
      tokens.push({ kind: 'word', start: i, end, text: text.slice(i, end) })
    } else if (kind === unitClass.digit) {
      while (end < length && classes[end] === unitClass.digit) end += 1
      tokens.push({ kind: 'number', start: i, end, text: text.slice(i, end) })
    } else {
      tokens.push({ kind: kind === unitClass.newline ? 'break' : 'mark', start: i, end, text: text.slice(i, end) })
    }
    i = end
  }
  return tokens
}
