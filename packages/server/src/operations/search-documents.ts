import { MarsadError } from '@marsad/core/errors'
import { type FoundPassage, findWords, parseSearch, searchFilter } from '@marsad/core/search'
import type { Store, StoredDocument } from '@marsad/store'
import { requireDay } from './day.ts'
import { partyKeys } from './party-keys.ts'
import { partyReport } from './party-report.ts'

/** What is asked beside the words. */
export interface SearchOptions {
  /** Days of publication, both included; documents without one are then left out. */
  readonly from?: string
  readonly to?: string
  /** Only documents whose kept reading names this party: a reference or id, as `marsad party` takes it. */
  readonly party?: string
  /** `date` (default): newest first. `relevance`: what says it most first. */
  readonly order?: 'date' | 'relevance'
  /** 1 to {@link mostAnswers}; default 20. */
  readonly limit?: number
  /** Answers to pass over. */
  readonly offset?: number
}

/** A document that answers, with the sentences that say so. */
export interface SearchAnswer {
  readonly hash: string
  readonly title?: string
  readonly source?: string
  readonly url?: string
  readonly published?: string
  /** How often any of the terms stands in it. */
  readonly count: number
  /** At most three; spans are of the document's text. */
  readonly passages: readonly FoundPassage[]
}

/** All that was found. */
export interface SearchResult {
  readonly results: readonly SearchAnswer[]
  /** There are more, behind `offset` and `limit`. */
  readonly more: boolean
  /** False where so many documents hold the words that not all could be held against a phrase: narrow the question by days or words. */
  readonly complete: boolean
}

/** Answers of one question, at most. */
export const mostAnswers = 200

/** Documents whose text is looked at for one question, at most: some two seconds of work. */
const mostLookedAt = 5_000

/** Texts fetched at once. */
const textsAtOnce = 40

const wholeNumber = (value: number, low: number, high: number, name: string): number => {
  if (Number.isInteger(value) && value >= low && value <= high) return value
  throw new MarsadError('request-invalid', `${name} ${value}: a whole number from ${low} to ${high} is wanted`)
}

const answerOf = (
  { hash, title, source, url, published }: StoredDocument,
  count: number,
  passages: readonly FoundPassage[],
): SearchAnswer => ({
  hash,
  ...(title === undefined ? {} : { title }),
  ...(source === undefined ? {} : { source }),
  ...(url === undefined ? {} : { url }),
  ...(published === undefined ? {} : { published }),
  count,
  passages,
})

/**
 * Looks for words in all stored documents. The index tells which documents may answer; each is then held against the question as `findWords` reads it,
 * so both engines give the same answers, and in the same order by date. Throws `request-invalid`, `date-invalid`, `party-unknown`.
 */
export const searchDocuments = async (
  store: Store,
  question: string,
  options: SearchOptions = {},
): Promise<SearchResult> => {
  const { from, to, party, order = 'date' } = options
  const limit = wholeNumber(options.limit ?? 20, 1, mostAnswers, 'limit')
  const offset = wholeNumber(options.offset ?? 0, 0, mostLookedAt, 'offset')
  const query = parseSearch(question)
  const candidates = await store.searchDocuments({
    filter: searchFilter(query),
    order,
    limit: mostLookedAt,
    ...(from === undefined ? {} : { from: requireDay(from, 'the first day') }),
    ...(to === undefined ? {} : { to: requireDay(to, 'the last day') }),
    ...(party === undefined ? {} : { entities: partyKeys(await partyReport(store, party)) }),
  })
  const results: SearchAnswer[] = []
  let passed = 0
  for (let at = 0; at < candidates.length && results.length <= limit; at += textsAtOnce) {
    for (const document of await store.documentsOf(candidates.slice(at, at + textsAtOnce))) {
      const found = findWords(document.text, query)
      if (found === undefined) continue
      passed += 1
      if (passed > offset) results.push(answerOf(document, found.count, found.passages))
      if (results.length > limit) break
    }
  }
  const more = results.length > limit
  return { results: results.slice(0, limit), more, complete: more || candidates.length < mostLookedAt }
}
