/** Which verbs of putting on a list tell a designation where no linked party stands: "OFAC designated seven individuals". */
import type { Ground } from '../relations/ground.ts'
import { matchAt } from '../relations/patterns.ts'
import { isSaying } from '../relations/shade.ts'
import { listingKinds } from '../relations/words.ts'

const reach = 12

/** True when a list, sanctions or a body that keeps a list stands near the verb. */
export const isDesignation = (ground: Ground, at: number, end: number): boolean => {
  const { page, sentence } = ground
  const from = Math.max(sentence.first, at - reach)
  const to = Math.min(sentence.last, end + reach)
  if (isSaying(ground, at)) return false
  // "added", "put": they list somebody only with a list beside them, and أضاف is a verb of saying too.
  const isPlainVerb = page.language === 'ar' && /^[وف]?(?:اضاف|اضيف|وضع)/.test(ground.word(at))
  if (/^(?:sanctioned|blacklisted|proscribed)$/.test(ground.word(at))) return true
  // In Arabic the verb itself says it of a party, where a day is told.
  if (
    page.language === 'ar' &&
    !isPlainVerb &&
    ground.dates.length > 0 &&
    ground.actors.some(({ mention }) => (mention.party?.references.length ?? 0) > 0)
  )
    return true
  for (let k = from; k < to; k += 1) {
    const here = ground.at(k)
    const text = ground.word(k)
    if (!isPlainVerb && here && here !== 'date' && here.mention.code?.startsWith('inst-'))
      return k < at || isObject(ground, end)
    if (k >= end && isListNoun(ground, k)) return isListWord(ground, k)
    if (/^(?:ofac|санкц.*|sanctions|عقوبات|العقوبات|terrorist|террористическ.*|ارهابيه|treasury|минфин)$/.test(text))
      return true
  }
  return false
}

const isListNoun = (ground: Ground, at: number): boolean =>
  matchAt(ground.page, ground.compiled.listing, at, ground.sentence.last)?.values.some(
    (value) => listingKinds[value] === 'nouns',
  ) === true

const isObject = (ground: Ground, end: number): boolean => ground.word(end) !== 'that'

/** A list of sanctions, not of players or guests: a word of sanctions beside it, or a keeper of lists in the sentence. */
const isListWord = (ground: Ground, at: number): boolean => {
  const near =
    /^(?:санкц.*|sanctions?|blacklist|террорист.*|terror.*|оон|un|совета|council|العقوبات|عقوبات|الجزاءات|جزاءات|الارهاب|الارهابيه|مجلس|اللجنه|لجنه|комитета)$/
  for (let k = at - 3; k <= at + 5; k += 1) if (near.test(ground.word(k))) return true
  return ground.actors.some(
    ({ mention }) => mention.code?.startsWith('inst-') === true || (mention.party?.references.length ?? 0) > 0,
  )
}
