import { media, remarks } from './arabic-lists.ts'
import type { ArabicScan } from './arabic-scan.ts'

/** The end of a content is looked for this many tokens on; longer sentences are tables and lists. */
const longestLook = 300

/** "… «…»، وهو كلام", "، في إشارة إلى": what the article says of the words is no part of them. */
export const beforeRemark = (scan: ArabicScan, first: number, limit: number): number => {
  const { page, word } = scan
  const last = Math.min(limit, first + longestLook)
  for (let at = first + 1; at + 1 < last; at += 1) {
    const mark = page.tokens[at]?.text
    const next = word(at + 1)
    if (mark === ';' && /^(?:اما|بينما|فيما)$/.test(next)) return at
    if (mark !== ',') continue
    // "…، ورفضت الإفصاح عن تفاصيل": what was not said.
    if (/^و(?:رفض|رفضت|امتنع|امتنعت)$/.test(next)) return at
    if (/^(?:مستند|مستشهد)(?:ا|ه)$/.test(next)) return at
    if (
      /^و(?:هو|هي|هم)$/.test(next) &&
      (page.tokens[at - 1]?.text === '"' ||
        remarks.has(word(at + 2)) ||
        (word(at + 2) === 'ما' && /^(?:نف|لم|ينف|تنف)/.test(word(at + 3))))
    )
      return at
    if ((next === 'في' && /^(?:اشاره|تلميح)$/.test(word(at + 2))) || next === 'علما') return at
  }
  return limit
}

/** "مسؤوليتها عنه عبر محطة إذاعية": through what it was said ends a content without a clause. */
export const beforeMedium = (scan: ArabicScan, first: number, limit: number): number => {
  const { page, word } = scan
  const last = Math.min(limit, first + longestLook)
  for (let at = first + 1; at < last; at += 1) {
    if (page.tokens[at]?.text === ',') break
    if ((word(at) === 'عبر' && media.has(word(at + 1))) || (word(at) === 'في' && scan.occasionAt(at, last, [])))
      return at
  }
  return limit
}
