/** Speech that a dash opens at the start of a paragraph: «— Дорога открыта, — сказал он. — Мост закрыт». */
import { spanWithText, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import type { TextSpan } from '../types.ts'
import { linkOf } from './draft.ts'
import { trimmedSpan } from './surroundings.ts'
import type { OpenStatement } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'
import { subjectAfter } from './svo-subject-after.ts'

/** A clause of the speaker runs over no more than this many tokens. */
const longestClause = 24
/** The verb stands within this many tokens of the dash. */
const verbReach = 4

/** Compiles the rule; the answer reads one paragraph. */
export const svoDialogue = (run: SvoRun): ((paragraph: TokenRange, index: number) => OpenStatement | undefined) => {
  const { page, scan, speakers, memory, between } = run

  return (paragraph, index) => {
    const { first, last } = paragraph
    if (page.tokens[first]?.text !== '-' || last - first < 4) return undefined
    for (let dash = first + 2; dash < last - 1; dash += 1) {
      if (!scan.isDash(dash) || !/^[,!?.…]$/.test(page.tokens[dash - 1]?.text ?? '')) continue
      for (let at = dash + 1; at <= dash + verbReach && at < last; at += 1) {
        const verb = scan.verbAt(at)
        if (!verb || verb.participle) continue
        const clause = { first: dash + 1, last: clauseEnd(at + 1, last) }
        const subject =
          subjectAfter(scan, speakers, at, clause, index) ?? (at > dash + 1 ? between(dash + 1, at, index) : undefined)
        if (!subject) break
        const before = trimmedSpan(page, first + 1, dash)
        const again = scan.isDash(clause.last + 1) ? clause.last + 2 : scan.isDash(clause.last) ? clause.last + 1 : last
        const after = again < last ? trimmedSpan(page, again, last) : undefined
        const joins = page.tokens[clause.last]?.text === ',' || scan.isDash(clause.last)
        return statement(index, paragraph, at, subject.found, before, after, joins, verb.verb.modality, subject)
      }
    }
    return undefined
  }

  function statement(
    index: number,
    paragraph: TokenRange,
    at: number,
    found: NonNullable<ReturnType<typeof between>>['found'],
    before: TextSpan,
    after: TextSpan | undefined,
    joins: boolean,
    modality: OpenStatement['draft']['modality'],
    aside: NonNullable<ReturnType<typeof between>>,
  ): OpenStatement | undefined {
    if (before.end <= before.start) return undefined
    const chain = [linkOf(found.speaker)]
    memory.remember(found.speaker, chain, index)
    speakers.note(found.speaker, scan.word(at))
    const more = after && after.end > after.start ? [after] : []
    const whole = joins && after ? spanWithText(page, before.start, after.end) : before
    return {
      cue: at,
      paragraph: index,
      sentence: paragraph,
      contentFirst: paragraph.first + 1,
      contentLast: paragraph.last,
      draft: {
        start: tokenStart(page, paragraph.first),
        end: Math.max(after?.end ?? 0, tokenEnd(page, Math.max(at, aside.last - 1))),
        speaker: found.speaker,
        verb: tokensSpan(page, at, at + 1),
        modality,
        kind: 'direct',
        quote: before,
        ...(more.length > 0 && { quotes: [before, ...more] }),
        content: whole,
        ...(aside.date && { date: aside.date.edtf, dateMention: aside.date.id }),
        ...(aside.occasion && { occasion: aside.occasion }),
        chain,
      },
    }
  }

  /** The stop or the dash behind the speaker's clause. */
  function clauseEnd(from: number, last: number): number {
    for (let at = from; at < Math.min(last, from + longestClause); at += 1) {
      const text = page.tokens[at]?.text
      if (text === '.' && (at === last - 1 || scan.isDash(at + 1))) return at
      if (text === ',' && scan.isDash(at + 1)) return at
      if (text === '-' && scan.isDash(at)) return at
      if (text === ':') return at
    }
    return Math.min(last, from + longestClause)
  }
}
