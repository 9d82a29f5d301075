import type { Page } from '../page.ts'
import type { ReadingIndex } from '../reading-index.ts'
import type { Check } from '../types.ts'
import { actCheck } from './act-check.ts'
import { aliasChecks } from './alias-check.ts'
import { carriedSource } from './carried-source.ts'
import type { CheckDraft, CheckInput } from './draft.ts'
import { nationalityChecks } from './nationality-check.ts'
import { periodAfterRelease, periodAfterSource } from './period-after-source.ts'
import { programmeCheck } from './programme-check.ts'
import { quotesOfTwo } from './quote-of-two.ts'
import { sumChecks } from './sum-check.ts'
import { checkWords } from './words.generated.ts'

/** Checks of sentences that no statement answers for already. */
const unsaid = (
  checks: readonly CheckDraft[],
  statements: CheckInput['statements'],
  where: Parameters<typeof periodAfterSource>[0],
  dates: CheckInput['dates'],
): readonly CheckDraft[] => {
  if (checks.length === 0) return checks
  const said = new Set(
    statements.flatMap((one) => periodAfterSource(where, one, dates)).flatMap(({ restsOn }) => restsOn),
  )
  return checks.filter(({ restsOn }) => !said.has(restsOn.at(-1) ?? ''))
}

/** Every claim that something loaded, or arithmetic, can judge, in reading order. Intervals against points: never simply "false". */
export const findChecks = (page: Page, input: CheckInput, index: ReadingIndex): readonly Check[] => {
  const { dates, figures, relations, statements } = input
  const mentions = new Map(input.mentions.map((mention) => [mention.id, mention]))
  const reports = statements.filter((one) => one.speaker.kind === 'document' && one.date !== undefined)
  const words = checkWords[page.language]
  const where = words && { page, words }
  const drafts: readonly CheckDraft[] = [
    ...relations.flatMap((relation) => actCheck(relation, index, mentions) ?? []),
    ...figures.flatMap((figure) => carriedSource(figure, reports) ?? []),
    ...quotesOfTwo(statements),
    ...(where
      ? [
          ...relations.flatMap((relation) => programmeCheck(where, relation, index, mentions) ?? []),
          ...aliasChecks(where, input.mentions, index),
          ...nationalityChecks(where, input.mentions, index),
          ...statements.flatMap((statement) => periodAfterSource(where, statement, dates)),
          ...sumChecks(where, figures),
          ...unsaid(periodAfterRelease(where, dates), statements, where, dates),
        ]
      : []),
  ]
  return [...drafts]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((check, i) => ({ id: `c${i + 1}`, ...check }))
}
