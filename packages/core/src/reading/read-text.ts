import { compareSpans, spanContains, startingIn } from '../text/index.ts'
import { findChecks } from './checks/find-checks.ts'
import { findDates } from './dates/find.ts'
import { findEvents } from './events/find-events.ts'
import { findFigures } from './figures/find.ts'
import { isReadLanguage } from './languages/lexicons.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { withInside } from './mentions/inside.ts'
import { layOut, tokensSpan } from './page.ts'
import { findPeople, withSpeakersRoles } from './people.ts'
import { placeFigures } from './place-figures.ts'
import type { ReadingIndex } from './reading-index.ts'
import { findRelations } from './relations/find-relations.ts'
import { findStatements } from './statements/find-statements.ts'
import type { DateMention, Mention, Reading } from './types.ts'

/** What is read. `hash` is the SHA-256 of the text as UTF-8; the core does not compute it. */
export interface ReadInput {
  readonly text: string
  readonly hash: string
  /** `YYYY-MM-DD`. Without it yearless dates stay without a year and parties stand as of the newest editions. */
  readonly published?: string
  readonly source?: string
  readonly title?: string
  readonly url?: string
  /** ISO 639-1, where the caller knows it. */
  readonly language?: string
}

/** No date's words are longer than this. */
const longestDate = 200

const numbered = <T>(prefix: string, list: readonly T[]): readonly (T & { readonly id: string })[] =>
  list.map((one, i) => ({ ...one, id: `${prefix}${i + 1}` }))

/**
 * Reads one document against one state of the register: mentions, dates, figures, statements, relations, checks, each with its span. The same input, index
 * and version give the same answer. Takes a few milliseconds a page; memory and time grow with the text's length.
 */
export const readText = (input: ReadInput, index: ReadingIndex): Reading => {
  const page = layOut(input.text, input.language)
  const notices: Reading['notices'][number][] = []
  const language = isReadLanguage(page.language) ? page.language : undefined
  if (!page.lexicon) {
    notices.push({
      code: 'language-partial',
      message: language
        ? `The text reads as "${page.language}": names, dates and figures are read; statements and relations are read in Arabic, Russian and English only.`
        : `The text reads as "${page.language}", which has no folder of words: names are found, dates and figures are not read; statements and relations are read in Arabic, Russian and English only.`,
    })
  }
  const dated: { readonly published?: string } = input.published === undefined ? {} : { published: input.published }
  const dates: readonly DateMention[] = language ? numbered('d', findDates(page.folded, { language, ...dated })) : []
  const named = findMentions(page, index, input.published).filter(
    (mention) =>
      !startingIn(dates, mention.start - longestDate, mention.start + 1).some((date) => spanContains(date, mention)),
  )
  const firstPass = withInside(numbered('m', named))
  const statements = findStatements(page, { mentions: firstPass, dates })
  const mentions: readonly Mention[] = withInside(
    numbered('m', [...withSpeakersRoles(named, statements), ...findPeople(page, statements, named)].sort(compareSpans)),
  )
  const figures = language
    ? placeFigures(page, findFigures(page.folded, { language, taken: dates }), { mentions, dates, statements })
    : []
  const relations = findRelations(page, { mentions, dates, statements })
  const events = findEvents(page, { mentions, dates, figures, statements, relations })
  const checks = findChecks(page, { mentions, dates, figures, statements, relations }, index)
  const { hash, title, published, source, url } = input
  return {
    document: {
      hash,
      language: page.language,
      direction: page.direction,
      length: input.text.length,
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
    },
    sentences: page.sentences.map(({ first, last }) => {
      const { start, end } = tokensSpan(page, first, last)
      return { start, end }
    }),
    mentions,
    dates,
    figures,
    statements,
    relations,
    events,
    checks,
    register: index.origin,
    notices,
  }
}
