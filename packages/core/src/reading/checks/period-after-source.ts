import { bounds } from '../../register/edtf.ts'
import { startingIn } from '../../text/index.ts'
import { type Page, rangeIndex, tokenAt, tokenEnd, tokenStart } from '../page.ts'
import { matchPhrase, phraseSet } from '../phrases.ts'
import type { DateMention, Statement } from '../types.ts'
import type { CheckDraft, CheckPage } from './draft.ts'

/** The day of a document is looked for beside the same noun, so many paragraphs back and so many tokens around it. */
const paragraphsBack = 4
const before = 3
const after = 8

/** The last word of a speaker that the lexicon calls a document: "the study", "a Foreign Policy report". */
const documentNoun = (
  page: Page,
  { speaker }: Statement,
): { readonly text: string; readonly at: number } | undefined => {
  const nouns = new Set(page.lexicon?.documents)
  const last = tokenAt(page, speaker.end)
  for (let at = last; at >= tokenAt(page, speaker.start); at -= 1) {
    const text = page.tokens[at]?.text ?? ''
    if (nouns.has(text)) return { text, at }
  }
  return undefined
}

/** A date right before the noun ("a November 2020 study") or soon after it ("a report published in May 2020"). */
const dateBeside = (page: Page, dates: readonly DateMention[], at: number): DateMention | undefined => {
  const from = tokenStart(page, Math.max(0, at - before))
  const noun = tokenStart(page, at)
  const until = tokenEnd(page, Math.min(page.tokens.length - 1, at + after))
  return (
    startingIn(dates, from, noun).findLast((date) => date.end <= noun) ??
    startingIn(dates, noun, until).find(({ side }) => side === undefined)
  )
}

/**
 * When the document came out that a statement is taken from: the statement's own date, else the date beside the same noun where the text first spoke of it.
 */
export const documentDate = (page: Page, dates: readonly DateMention[], statement: Statement): string | undefined => {
  if (statement.date !== undefined) return statement.date
  const noun = documentNoun(page, statement)
  if (!noun) return undefined
  const paragraph = rangeIndex(page.paragraphs, noun.at)
  const first = page.paragraphs[Math.max(0, paragraph - paragraphsBack)]?.first ?? 0
  for (let at = noun.at - 1; at >= first; at -= 1) {
    if (page.tokens[at]?.text !== noun.text) continue
    const date = dateBeside(page, dates, at)
    if (date) return date.edtf
  }
  return undefined
}

/**
 * A document that tells, as past, of a period which ends after it came out: a report of November 2020 on channels made in the second half of 2021. One check a
 * period. Forecasts, warnings and sentences about the future are left alone.
 */
export const periodAfterSource = (
  { page, words }: CheckPage,
  statement: Statement,
  dates: readonly DateMention[],
): readonly CheckDraft[] => {
  if (statement.speaker.kind !== 'document') return []
  if (statement.modality === 'forecast' || statement.modality === 'warned' || statement.modality === 'called-for')
    return []
  const published = documentDate(page, dates, statement)
  const out = published === undefined ? undefined : bounds(published).latest
  if (!published || !out) return []
  const futures = phraseSet(words.futures)
  const { start, end } = statement.content
  for (let at = tokenAt(page, start); at < page.tokens.length && tokenStart(page, at) < end; at += 1)
    if (matchPhrase(page, futures, at, page.tokens.length) >= 0) return []
  return startingIn(dates, start, end).flatMap((date): readonly CheckDraft[] => {
    const { earliest, latest } = date.bounds
    // Only what is told of the period itself: "since 2019" says nothing of its end, "before 2025" looks ahead.
    if (date.side !== undefined || !earliest || !latest || latest <= out) return []
    // "in 2020" in a report of November 2020 is the year so far; a half or a month is meant whole.
    if (/^\d{4}~?$|^\d{3}X$/.test(date.edtf) && earliest <= out) return []
    return [
      {
        code: 'period-after-source',
        claim: `the document of ${published} on ${date.text} (${date.edtf}), which ends ${latest}, after it came out`,
        verdict: 'contradicted',
        start: statement.start,
        end: Math.max(statement.end, date.end),
        restsOn: [statement.id, date.id],
      },
    ]
  })
}

/** From a document's noun to the word for its coming out there may be so many tokens, and so many from there to the day. */
const toReleased = 6
const toDay = 4

/**
 * "an institute, in a tracker released in March 2023, counted … in the second half of 2023": a document dated in the very sentence that tells of what ended
 * after it. For sentences that no statement was read from. One check a period.
 */
export const periodAfterRelease = (
  { page, words }: CheckPage,
  dates: readonly DateMention[],
): readonly CheckDraft[] => {
  const nouns = new Set(page.lexicon?.documents)
  const [released, futures] = [phraseSet(words.released), phraseSet(words.futures)]
  return page.sentences.flatMap((sentence): readonly CheckDraft[] => {
    const own = startingIn(dates, tokenStart(page, sentence.first), tokenEnd(page, sentence.last - 1))
    if (own.length < 2) return []
    const day = own.find((date) => {
      const to = tokenAt(page, date.start)
      let out = -1
      for (let at = Math.max(sentence.first, to - toDay); at < to; at += 1)
        if (matchPhrase(page, released, at, to) >= 0) out = at
      if (out < 0) return false
      for (let at = Math.max(sentence.first, out - toReleased - 3); at < out; at += 1)
        if (
          nouns.has(page.tokens[at]?.text ?? '') ||
          nouns.has((page.tokens[at]?.text ?? '').replace(/^[وفبلك]?ال/, ''))
        )
          return true
      return false
    })
    const out = day?.bounds.latest
    if (!day || !out) return []
    for (let at = sentence.first; at < sentence.last; at += 1)
      if (matchPhrase(page, futures, at, sentence.last) >= 0) return []
    return own.flatMap((date): readonly CheckDraft[] => {
      const { earliest, latest } = date.bounds
      if (date === day || date.start < day.end || date.side !== undefined || !earliest || !latest || latest <= out)
        return []
      // "за 2021 год" is the year whole; "in 2021" may be the year so far.
      const isWhole =
        page.tokens[tokenAt(page, date.start)]?.text === 'за' ||
        page.tokens[tokenAt(page, date.start) - 1]?.text === 'за'
      if (!isWhole && /^\d{4}~?$|^\d{3}X$/.test(date.edtf) && earliest <= out) return []
      return [
        {
          code: 'period-after-source',
          claim: `the document of ${day.edtf} on ${date.text} (${date.edtf}), which ends ${latest}, after it came out`,
          verdict: 'contradicted',
          start: day.start,
          end: date.end,
          restsOn: [day.id, date.id],
        },
      ]
    })
  })
}
