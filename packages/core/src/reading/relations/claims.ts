/** Who took responsibility for what. */
import { type Page, spanWithText, tokensSpan } from '../page.ts'
import type { PhraseSet } from '../phrases.ts'
import type { RelationEnd } from '../types.ts'
import { endOf, type Placed, type RelationDraft } from './ends.ts'
import { type Ground, isBystander } from './ground.ts'
import { objectAfter } from './object.ts'
import { type Match, matchAt } from './patterns.ts'
import { actorEndingAt, subjectBefore } from './subject.ts'

/** The deed is told in no more words than these. */
const longestDeed = 12

const party = { to: 'party', strange: 2 } as const

/** Claims of responsibility in one sentence: subject the party, object the words of the deed (or of the claim, where the deed is not named). */
export const claimRelations = (ground: Ground, parts: PhraseSet): readonly RelationDraft[] => {
  const { page, sentence, compiled } = ground
  const drafts: RelationDraft[] = []
  const seen = new Set<Placed>()
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (ground.at(at) !== undefined) continue
    const agent = matchAt(page, compiled.byAgent, at, sentence.last)
    const match = agent ?? matchAt(page, compiled.claims, at, sentence.last)
    if (!match) continue
    const subject = agent ? objectAfter(ground, agent.end, party) : claimant(ground, at, match)
    if (!subject || isBystander(subject) || seen.has(subject)) continue
    seen.add(subject)
    const trigger = tokensSpan(page, at, match.end)
    const object = deedAfter(ground, match.end) ?? { ...trigger, caption: trigger.text }
    drafts.push({
      type: 'claimed-responsibility',
      start: Math.min(trigger.start, subject.start, object.start),
      end: Math.max(trigger.end, subject.end, object.end),
      subject: endOf(page, subject, parts),
      object,
      trigger,
      mode: isDenied(ground, at, match.end, subject) ? 'negated' : 'said',
    })
  }
  return drafts
}

/** Who claims: before the words; behind the verb of taking, where that is apart («ответственность … взяла на себя X»); or behind an Arabic verb. */
const claimant = (ground: Ground, at: number, match: Match): Placed | undefined => {
  const { page, sentence, compiled } = ground
  const needs = compiled.words.claims.requires.length > 0
  if (page.language === 'ar') {
    const near = actorEndingAt(ground, at - 1)
    if (/^[وف]?ي?ت?تبن/.test(ground.word(at)))
      return objectAfter(ground, match.end, party) ?? subjectBefore(ground, at, false)
    const verb = verbBefore(ground, at)
    if (verb < 0) return undefined
    if (near && near.first > verb) return near
    return objectAfter(ground, verb + 1, party) ?? subjectBefore(ground, verb, false)
  }
  if (!needs || match.end - at > 1) return subjectBefore(ground, at, false)
  for (let k = at + 1; k < Math.min(sentence.last, at + 25); k += 1) {
    const taking = matchAt(page, compiled.requires, k, sentence.last)
    if (taking) return objectAfter(ground, taking.end, party) ?? subjectBefore(ground, k, false)
  }
  return undefined
}

/** The Arabic verb that the responsibility is the object of. */
const verbBefore = ({ page, compiled, sentence }: Ground, at: number): number => {
  for (let k = at - 1; k >= Math.max(sentence.first, at - 9); k -= 1)
    if (matchAt(page, compiled.requires, k, sentence.last)) return k
  return -1
}

const isDenied = (ground: Ground, at: number, end: number, subject: Placed): boolean => {
  // «ответственность … на себя так и не взяла»
  for (let k = at; ground.page.language === 'ru' && k < Math.min(ground.sentence.last, at + 25); k += 1)
    if (ground.word(k) === 'не' && /^(?:взя|прин|бер)/.test(ground.word(k + 1))) return true
  for (let k = end - 1; k >= Math.max(ground.sentence.first, at - 6); k -= 1) {
    if (ground.compiled.has('denials', ground.word(k))) return true
    if (k < subject.first && ground.page.language !== 'ar') return false
  }
  return false
}

const stops =
  /^(?:[,،;:.!?]|and|и|but|но|in|on|через|в|во|عبر|في|خلال|through|via|after|when|that|which|who|котор.*|التي|الذي|without)$/

/** The words of the deed behind "for": up to the end of the clause. */
const deedAfter = (ground: Ground, from: number): RelationEnd | undefined => {
  const { page, sentence, compiled } = ground
  const start = compiled.has('deed', ground.word(from))
    ? from + 1
    : compiled.has('deed', ground.word(from - 1))
      ? from
      : -1
  if (start < 0 || /^(?:котор|which|it|это|него|нее)/.test(ground.word(start))) return undefined
  let end = start
  while (
    end < sentence.last &&
    end - start < longestDeed &&
    (end === start || !stops.test(ground.word(end))) &&
    !matchAt(page, compiled.requires, end, sentence.last)
  )
    end += 1
  return end > start ? wordsEnd(page, start, end) : undefined
}

const wordsEnd = (page: Page, first: number, last: number): RelationEnd => {
  const { start, end } = tokensSpan(page, first, last)
  const span = spanWithText(page, start, end)
  return { ...span, caption: span.text }
}
