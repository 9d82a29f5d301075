/** Names in Han characters and Hangul, which are written without spaces. */
import type { Lexicon, WordEntry } from './lexicon.ts'

/** A piece of a run of characters; `start` counts from the run. */
export interface HanPiece {
  readonly key: string
  readonly start: number
  readonly entry: WordEntry | undefined
}

const longestWord = 8
/** Past this the rest is left in one piece; no name is so long, and the cost stays linear. */
const longestRun = 120

/** Cuts the known words (银行, 有限公司, 주식회사) out of a run; what stands between them are names. Longest word first. */
export const cutHan = (run: string, lexicon: Lexicon): readonly HanPiece[] => {
  const pieces: HanPiece[] = []
  let open = 0
  let i = 0
  while (i < run.length && i < longestRun) {
    let length = Math.min(longestWord, run.length - i)
    let entry: WordEntry | undefined
    for (; length > 1; length -= 1) {
      entry = lexicon.words.get(run.slice(i, i + length))
      if (entry) break
    }
    if (!entry) {
      i += 1
      continue
    }
    if (i > open) pieces.push({ key: run.slice(open, i), start: open, entry: undefined })
    pieces.push({ key: run.slice(i, i + length), start: i, entry })
    i += length
    open = i
  }
  if (open < run.length) pieces.push({ key: run.slice(open), start: open, entry: undefined })
  return pieces
}
