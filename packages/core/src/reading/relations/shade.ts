/** How sure and how present a tie is told: negated, possible, over; and when. */

import { startingIn } from '../../text/index.ts'
import { tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { DateMention, Relation, TextSpan } from '../types.ts'
import type { Ground } from './ground.ts'
import { matchAt } from './patterns.ts'

/** Words before the trigger that are looked at. */
const before = 4

/** The mode of a predicate that begins at a token: the words right before it, in its own clause. */
export const modeOf = (ground: Ground, at: number, end: number = at): Relation['mode'] => {
  let possible = false
  for (let k = at; k < end; k += 1)
    if (ground.compiled.has('negations', ground.word(k)) && ground.page.language !== 'ar') return 'negated'
  for (let k = at - 1; k >= Math.max(ground.sentence.first, at - before); k -= 1) {
    const text = ground.word(k)
    const here = ground.at(k)
    if (here === 'date') continue
    if (here) {
      // "نفت الحركة أي صلة": the Arabic verb of denial stands before its subject.
      const verb = ground.word(here.first - 1).replace(/^[وف](?=...)/, '')
      const earlier = ground.word(here.first - 2).replace(/^[وف](?=...)/, '')
      const denies = ground.page.language === 'ar' && /^(?:نفى|نفي|نفت|ينفي|تنفي|انكر|انكرت)$/
      return denies && (denies.test(verb) || denies.test(earlier)) ? 'negated' : possible ? 'possible' : 'said'
    }
    if (text === ',' || text === ';' || text === ':') break
    const bare = ground.page.language === 'ar' ? text.replace(/^[وف](?=..)/, '') : text
    if (
      (ground.compiled.has('negations', bare) && !isStill(ground, k)) ||
      (ground.page.language === 'ru' && ground.compiled.has('denials', text))
    )
      return 'negated'
    if (ground.compiled.has('hedges', bare) && !isPast(ground, bare, at)) possible = true
  }
  return possible ? 'possible' : 'said'
}

/** "لا تزال", "ما زال": not to cease is to be still. */
const isStill = (ground: Ground, at: number): boolean =>
  ground.page.language === 'ar' && /^[يت]?زال(?:ت|وا)?$/.test(ground.word(at + 1))

/** قد before a past verb affirms it; before a present one it makes it possible. */
const isPast = ({ page }: Ground, hedge: string, at: number): boolean =>
  page.language === 'ar' && hedge === 'قد' && !/^[وف]?[يتن]/.test(page.tokens[at]?.text ?? '')

/** The words that say a tie is over ("former", السابق, бывший), near a noun or before a verb. */
export const endedNear = (
  ground: Ground,
  at: number,
  end: number,
  noun: boolean,
  from?: number,
): TextSpan | undefined => {
  const { page, compiled, sentence } = ground
  const words = noun ? compiled.ended : compiled.over
  const look = (from: number, to: number): TextSpan | undefined => {
    for (let k = Math.max(sentence.first, from); k < Math.min(sentence.last, to); k += 1) {
      const found = matchAt(page, words, k, sentence.last)
      if (found && found.end <= to) return tokensSpan(page, k, found.end)
    }
    return undefined
  }
  if (page.language === 'ar') return noun ? look(at, end + 2) : look(at - 2, at)
  return look(at - (noun ? 3 : 2), at) ?? (noun && from !== undefined && from < at ? look(from - 2, from) : undefined)
}

/** A date that belongs to the tie: right behind its last end, between its ends, or at the sentence's front. */
export const periodOf = (ground: Ground, first: number, at: number, end: number): DateMention | undefined => {
  const { page, sentence, dates } = ground
  if (dates.length === 0) return undefined
  for (let k = end; k < Math.min(sentence.last, end + 5); k += 1) {
    if (ground.at(k) === 'date')
      return startingIn(dates, 0, tokenEnd(page, k)).findLast((date) => date.end > tokenStart(page, k))
    if (page.tokens[k]?.kind === 'mark' && !/^[)("*']$/.test(ground.word(k))) break
    if (ground.at(k) !== undefined) break
    if (ground.word(k) === 'and' || ground.word(k) === 'и') break
  }
  const between = dates.find((date) => date.start >= tokenStart(page, first) && date.end <= tokenStart(page, at))
  if (between && !/[,;:،؛]/.test(page.text.slice(between.end, tokenStart(page, at)))) return between
  const front = dates[0]
  return front &&
    front.start < tokenStart(page, Math.min(first, at)) &&
    front.start <= tokenStart(page, sentence.first + 3) &&
    isFront(ground, front)
    ? front
    : undefined
}

/** "In 2015, X joined Y": nothing but the date stands before the comma. */
const isFront = (ground: Ground, front: DateMention): boolean => {
  let k = ground.sentence.first
  while (k < ground.sentence.last && tokenStart(ground.page, k) < front.end) k += 1
  const text = ground.word(k)
  return text === ',' || text === '،' || ground.page.language !== 'en'
}

/** "وأضاف الرئيس أن …": the Arabic verb of adding that brings in words said, not a name on a list. */
export const isSaying = (ground: Ground, at: number): boolean => {
  if (ground.page.language !== 'ar' || !/^[وف]?(?:اضاف|اضافت|يضيف|تضيف)$/.test(ground.word(at))) return false
  for (let k = at + 1; k < Math.min(ground.sentence.last, at + 9); k += 1) {
    if (/^[اأإ]ن(?:ه|ها|هم|نا|ني)?$/.test(ground.word(k)) && ground.at(k) === undefined) return true
    if (/^[:"]$/.test(ground.word(k)) && k === at + 1) return true
  }
  return false
}
