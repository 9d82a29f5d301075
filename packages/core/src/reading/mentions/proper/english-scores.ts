import { rangeOf } from '../../page.ts'
import type { EnglishScan } from './english-scan.ts'
import { isGivenName } from './given.ts'
import type { ProperName } from './types.ts'

/** Verbs between two teams. */
const beats = new Set([
  ...['beat', 'beats', 'beating', 'defeated', 'thrashed', 'edged', 'downed', 'overcame', 'hosted', 'visited', 'held'],
  ...['trounced', 'stunned', 'hammered', 'outplayed'],
])
/** … and those that a preposition follows ("lost to", "drew with"). */
const meets = new Set(['lost', 'drew', 'won', 'fell', 'came', 'play', 'played', 'plays', 'drawn'])
const joins = new Set(['to', 'with', 'against', 'at', 'over', 'from'])
/** Words between the verb and the team's name. */
const longestBetween = 2
const shortScore = /^\d{1,3}$/

/** The team that a run of capitals names beside a verb of sport, in a sentence with one score ("beat Corley Vale 2-1"). Sets of tennis are two scores and more. */
export const scoreLines = (scan: EnglishScan): ((first: number, last: number) => ProperName | undefined) => {
  const { page, word, isPlain } = scan
  const kept = new Map<number, boolean>()
  const hasScore = (at: number): boolean => {
    const sentence = rangeOf(page.sentences, at)
    if (!sentence) return false
    const before = kept.get(sentence.first)
    if (before !== undefined) return before
    let scores = 0
    for (let i = sentence.first + 1; i < sentence.last - 1; i += 1) {
      const isScore = page.tokens[i]?.text === '-' && shortScore.test(page.tokens[i - 1]?.text ?? '')
      if (isScore && shortScore.test(page.tokens[i + 1]?.text ?? '')) scores += 1
    }
    kept.set(sentence.first, scores === 1)
    return scores === 1
  }
  return (first, last) => {
    if (last - first > 3 || isPlain(first) || isGivenName(word(first)) || !hasScore(first)) return undefined
    const after = beats.has(word(last)) || (meets.has(word(last)) && joins.has(word(last + 1)))
    let before = beats.has(word(first - 1))
    for (let at = first - 1; at >= first - longestBetween; at -= 1)
      if (joins.has(word(at)) && meets.has(word(at - 1))) before = true
    if (!after && !before) return undefined
    return { kind: 'organisation', first, last, score: 0.7, reasons: ['club'] }
  }
}
