/** Ties told by a noun: "X, a branch of Y", "X is the leader of Y", "the leader of Y, X", "Y leader X", "its leader X". */
import type { RelationType } from '../types.ts'
import type { Placed } from './ends.ts'
import { type Ground, isBystander, isMark, isPerson } from './ground.ts'
import { actorEndingAt, subjectBefore } from './subject.ts'

const commas = new Set([',', '،'])
const determiners = new Set(['the', 'a', 'an', 'one', 'некий', 'известный'])
const personal: ReadonlySet<RelationType> = new Set(['leader-of', 'founded', 'member-of'])

/** What a noun's two ends must be. */
export const endsFit = (type: RelationType, subject: Placed, object: Placed): boolean => {
  if (
    subject === object ||
    (subject.mention.party?.id ?? subject.mention.id) === (object.mention.party?.id ?? object.mention.id)
  )
    return false
  // Whoever works for a ministry or a company is no member of it in what is meant here.
  if (type === 'member-of') return isPerson(subject) && !isPerson(object) && object.mention.party !== undefined
  if (personal.has(type)) return isPerson(subject) && !isPerson(object)
  if (type === 'branch-of' || type === 'merged-with' || type === 'split-from')
    return !isPerson(subject) && !isPerson(object)
  if (type === 'joined') return !isPerson(object)
  return true
}

const isPlainWord = (ground: Ground, at: number): boolean =>
  ground.page.tokens[at]?.kind === 'word' &&
  ground.at(at) === undefined &&
  !ground.compiled.has('prepositions', ground.word(at))

/** The noun's subject before it: over its adjectives to a comma, a bracket, a copula or the name itself. */
const before = (ground: Ground, at: number, type: RelationType): Placed | undefined => {
  const { compiled, sentence, page } = ground
  let strange = 0
  for (let k = at - 1; k >= Math.max(sentence.first, at - 9); k -= 1) {
    const text = ground.word(k)
    const here = ground.at(k)
    if (here && here !== 'date' && here.mention.kind !== 'place') {
      const isClose = strange === 0 && page.language !== 'en'
      // "назвал X союзником Y": a Russian noun in the instrumental behind a name says what it is.
      const isSaidOf =
        page.language === 'ar' || (page.language === 'ru' && /(?:ом|ем|ой|ей|ами|ями)$/.test(ground.word(at)))
      return isClose && isSaidOf && !isBystander(here) ? here : undefined
    }
    if (commas.has(text) || text === '(' || (text === '-' && isMark(ground, k))) {
      const one = actorEndingAt(ground, k - 1)
      if (one) return one
      // "X, founder and leader of Y": another title stands between.
      if (strange <= 3 && commas.has(text)) {
        strange += 1
        continue
      }
      return text === '-' ? subjectBefore(ground, k, false, { bodies: true }) : undefined
    }
    if (text === 'as') {
      // "who succeeded X as leader of Y": the one who came after X.
      const last = actorEndingAt(ground, k - 1)
      if (last && /^(?:succeeded|replaced|succeeds|succeeding|replacing)$/.test(ground.word(last.first - 1)))
        return subjectBefore(ground, last.first - 1, false, { bodies: true })
    }
    if (compiled.has('copulas', text)) return subjectBefore(ground, k, false, { bodies: true })
    if (text === 'and' || text === 'и' || determiners.has(text) || text === '"' || here === 'date' || here) continue
    if (!isPlainWord(ground, k)) return undefined
    strange += 1
    if (strange > (personal.has(type) ? 4 : 3)) return undefined
  }
  return undefined
}

/** The noun's subject behind its object: "the leader of Y, X", "زعيم تنظيم Y X", «лидер Y X». */
const behind = (ground: Ground, object: Placed): Placed | undefined => {
  const { compiled } = ground
  for (let k = object.last; k < Math.min(ground.sentence.last, object.last + 5); k += 1) {
    const here = ground.at(k)
    if (here && here !== 'date') return here.mention.kind === 'place' ? undefined : here
    const text = ground.word(k)
    if (commas.has(text) || text === '"' || text === ')' || text === '-' || text === '(') continue
    if (here === 'date' || !isPlainWord(ground, k) || compiled.has('copulas', text)) return undefined
    if (!(ground.page.language === 'ar' && k - object.last <= 1) && !ground.compiled.has('roles', text))
      return undefined
  }
  return undefined
}

/** The subject of a noun whose object is known. */
export const nounSubject = (ground: Ground, type: RelationType, at: number, object: Placed): Placed | undefined => {
  const [left, right] = [before(ground, at, type), behind(ground, object)]
  const fits = (one: Placed | undefined): one is Placed => one !== undefined && endsFit(type, one, object)
  // A name glued to the object without a comma is what the noun announces; one in commas may begin something else.
  if (fits(right) && right.first === object.last) return right
  if (fits(left)) return left
  return fits(right) && (personal.has(type) || right.first - object.last <= 4) ? right : undefined
}

/** "Y leader X", "Y's founder, X": the noun between both names. */
export const titledPair = (
  ground: Ground,
  at: number,
  type: RelationType,
): { readonly subject: Placed; readonly object: Placed } | undefined => {
  let k = at - 1
  while (
    ground.compiled.has('textLabels', ground.word(k)) ||
    /^(?:spiritual|top|overall|supreme|former|late|military|senior|regional|group|movement|founder|and|deputy|club|party|'s|s|'|")$/.test(
      ground.word(k),
    )
  ) {
    if (ground.word(k) === 'deputy') return undefined
    k -= 1
  }
  // "al-Qaida's Syrian affiliate": words between belong to the noun where the name owns it.
  for (let steps = 0; steps < 2 && isPlainWord(ground, k) && isOwner(ground, k - 1 - steps); steps += 1) k -= 1
  const object = ground.at(k)
  if (!object || object === 'date' || object.mention.kind === 'place' || object.last <= k) return undefined
  if (isOwner(ground, k)) {
    const owned = ownedSubject(ground, object)
    if (owned && endsFit(type, owned, object)) return { subject: owned, object }
  }
  for (let next = at + 1; next <= at + 4; next += 1) {
    const subject = ground.at(next)
    if (subject && subject !== 'date') {
      return subject.mention.kind !== 'place' && endsFit(type, subject, object) ? { subject, object } : undefined
    }
    const text = ground.word(next)
    if (!commas.has(text) && text !== 'and' && !ground.compiled.titleWords.has(text) && text !== '"') return undefined
  }
  return undefined
}

/** True for the last token of a name that owns what follows ("al-Qaida's"). */
const isOwner = (ground: Ground, at: number): boolean => {
  const here = ground.at(at)
  if (here === undefined || here === 'date') return false
  const { text } = ground.page
  return /['’]s$/.test(text.slice(here.start, here.end)) || /['’]s$/.test(text.slice(here.start, here.end + 2))
}

/** "X is al-Qaida's branch", "X, once al-Qaida's affiliate": who is said to be it. */
const ownedSubject = (ground: Ground, object: Placed): Placed | undefined => {
  let k = object.first - 1
  while (/^(?:once|now|then|formerly|the|of|one)$/.test(ground.word(k))) k -= 1
  if (commas.has(ground.word(k))) return actorEndingAt(ground, k - 1)
  return ground.compiled.has('copulas', ground.word(k)) ? subjectBefore(ground, k, false, { bodies: true }) : undefined
}

/** The name right behind a noun: "its leader X", "زعيمها X". */
export const nameBehind = (ground: Ground, from: number): Placed | undefined => {
  for (let k = from; k < Math.min(ground.sentence.last, from + 3); k += 1) {
    const here = ground.at(k)
    if (here && here !== 'date') return here.mention.kind === 'place' ? undefined : here
    if (!commas.has(ground.word(k)) && ground.word(k) !== '"' && ground.word(k) !== '-') return undefined
  }
  return undefined
}
