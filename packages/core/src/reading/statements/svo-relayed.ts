/** Words handed on: "Reuters quoted a spokesman as saying that", "the governor was quoted by Reuters as saying that". */
import type { TokenRange } from '../sentences.ts'
import type { OpenStatement } from './svo-draft.ts'
import { leftOf } from './svo-left.ts'
import { svoOpening } from './svo-opening.ts'
import type { SvoRun } from './svo-run.ts'
import type { VerbAt } from './svo-scan.ts'
import { type Subject, subjectBefore } from './svo-subject.ts'

/** "quoted" stands within this many tokens of "as saying". */
const reach = 24
const quotedForms = new Set(['quoted', 'cited', 'quotes', 'cites'])

/** Compiles the rule; the answer reads one participle ("saying") behind "as". */
export const svoRelayed = (
  run: SvoRun,
): ((verb: VerbAt, at: number, sentence: TokenRange, paragraph: number) => OpenStatement | undefined) => {
  const { page, scan, speakers, make } = run
  const { word } = scan
  const passives = new Set(scan.svo.passives)

  /** "by Reuters" in tokens `[first, last)`. */
  const outletIn = (first: number, last: number): readonly [number, number] | undefined => {
    for (let at = first; at < last; at += 1) if (word(at) === 'by' && at + 1 < last) return [at + 1, last]
    return undefined
  }

  return (verb, at, sentence, paragraph) => {
    if (page.language !== 'en' || !verb.participle || word(at - 1) !== 'as') return undefined
    let quoted = at - 2
    while (quoted > Math.max(sentence.first, at - reach) && !quotedForms.has(word(quoted))) quoted -= 1
    if (!quotedForms.has(word(quoted)) || quoted <= sentence.first) return undefined
    const opening = svoOpening(scan, at, verb, sentence)
    if (!opening) return undefined
    const isPassive = passives.has(word(quoted - 1)) || passives.has(word(quoted - 2))
    const left = leftOf(
      scan,
      isPassive ? (passives.has(word(quoted - 1)) ? quoted - 1 : quoted - 2) : quoted,
      sentence,
      sentence.first,
    )
    const before = subjectBefore(scan, speakers, left, paragraph)
    const behind = outletIn(quoted + 1, at - 1)
    const found = isPassive ? before?.found : speakers.read(quoted + 1, at - 1, paragraph, true, '')
    const reporter = isPassive ? behind && speakers.read(behind[0], behind[1], paragraph, true, '') : before?.found
    if (!found) return undefined
    const subject: Subject = {
      found,
      first: before?.first ?? quoted,
      last: at,
      ...(before?.date && { date: before.date }),
      ...(reporter && { reporter }),
    }
    return make({
      at,
      verb,
      subject,
      paragraph,
      sentence,
      opening,
      contentFirst: opening.contentFirst,
      contentLast: sentence.last,
      ...(opening.quote && { quote: opening.quote }),
    })
  }
}

/** "The report was denied by the ministry": what was denied stands before the verb, who denied it behind "by". */
export const svoPassives = (
  run: SvoRun,
): ((at: number, sentence: TokenRange, paragraph: number) => OpenStatement | undefined) => {
  const { page, scan, speakers, make } = run
  return (at, sentence, paragraph) => {
    const passive = scan.passiveAt(at)
    if (!passive) return undefined
    let last = at + 2
    while (
      last < sentence.last &&
      page.tokens[last]?.kind !== 'mark' &&
      !/^(?:as|and|but|on|in|after|who|which|that)$/.test(scan.word(last))
    )
      last += 1
    const found = speakers.read(at + 2, last, paragraph, false, scan.word(at))
    if (!found || found.open) return undefined
    const first = passive.helper
    let from = first - 1
    while (from > sentence.first && !/^[;:"]$/.test(page.tokens[from - 1]?.text ?? '')) from -= 1
    return make({
      at,
      verb: passive.verb,
      subject: { found, first, last },
      paragraph,
      sentence,
      contentFirst: from,
      contentLast: first,
    })
  }
}
