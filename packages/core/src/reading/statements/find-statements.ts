import type { Page } from '../page.ts'
import type { Statement } from '../types.ts'
import { arabicStatements } from './arabic.ts'
import type { StatementInput } from './draft.ts'
import { speakerMemory } from './memory.ts'
import { nested } from './nested.ts'
import { svoStatements } from './svo.ts'

/** Who said what, in reading order. Empty for languages without statement rules. */
export const findStatements = (page: Page, input: StatementInput): readonly Statement[] => {
  const { lexicon } = page
  if (!lexicon) return []
  const drafts = lexicon.svo
    ? svoStatements(page, lexicon, lexicon.svo, input, speakerMemory())
    : arabicStatements(page, lexicon, input, speakerMemory())
  return nested(drafts.map((draft, i) => ({ id: `s${i + 1}`, ...draft })))
}
