/** Which two ends a trigger ties, by its kind and the order of words in the language. */
import type { Placed } from './ends.ts'
import { type Ground, isBystander, isPerson } from './ground.ts'
import { endsFit, nounSubject } from './nouns.ts'
import { objectAfter, type Wanted, withCoordinated } from './object.ts'
import { matchAt, startsWithProclitic } from './patterns.ts'
import { actorEndingAt, subjectBefore, withJoinedBefore } from './subject.ts'
import type { Rule } from './words.ts'

/** Ends found: one subject, its objects, and how far the words of the tie go. */
export interface Pair {
  readonly subject: Placed
  /** Others that the predicate is said of too: "X and Y pledged". */
  readonly joined?: readonly Placed[]
  readonly objects: readonly Placed[]
}

const wantedOf = (rule: Rule): Wanted => ({
  to: rule.to,
  strange:
    rule.to === 'place' ? 3 : rule.type === 'leader-of' || rule.type === 'founded' ? 0 : rule.kind === 'noun' ? 1 : 2,
})

/** Participles and passives are said of the name right before their comma; a finite verb looks past an insertion. */
const isParticiple = (ground: Ground, at: number): boolean => {
  const text = ground.word(at)
  if (ground.page.language === 'ru')
    return /(?:вш|ющ|ящ|ащ|ущ|нн|ем|им|т)(?:ий|ая|ее|ие|его|ей|ую|их|ему|им|ими|ем|ый|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ийся|аяся|ееся|иеся|егося|ейся|уюся|ихся)$/.test(
      text,
    )
  if (ground.page.language === 'en')
    return /(?:ing|ed|split|led|broken|based|run)$/.test(text) && !isFiniteEnglish(ground, at)
  return text.startsWith('ال')
}

/** "X, an ally of Y, joined Z" against "X, allied with Y": a word of the past tense with a comma before it and an earlier one is finite. */
const isFiniteEnglish = (ground: Ground, at: number): boolean => {
  let k = at - 1
  while (ground.compiled.has('passing', ground.word(k))) k -= 1
  if (k < at - 1) return true
  let commas = 0
  for (let i = k; i >= ground.sentence.first; i -= 1) if (ground.word(i) === ',') commas += 1
  return /ed$|split$|led$/.test(ground.word(at)) && commas % 2 === 0 && commas > 0
}

/** Ties that organisations have; a person beside them is not who is meant. */
const ofGroups: ReadonlySet<string> = new Set([
  'present-in',
  'recruited-from',
  'allied-with',
  'rival-of',
  'branch-of',
  'merged-with',
  'split-from',
])

const filtered = (rule: Rule, subject: Placed, objects: readonly Placed[]): Pair | undefined => {
  const fitting = objects.filter((object) => endsFit(rule.type, subject, object))
  return fitting.length > 0 ? { subject, objects: fitting } : undefined
}

/** The ends of a contiguous trigger `[at, end)`. */
export const pairAt = (ground: Ground, rule: Rule, at: number, end: number): Pair | undefined => {
  const wanted = wantedOf(rule)
  if (rule.order === 'two') {
    const first = objectAfter(ground, end, wanted)
    const both = first ? withCoordinated(ground, first, wanted) : []
    return both[1] ? filtered(rule, both[0] as Placed, both.slice(1, 2)) : undefined
  }
  if (rule.order === 'inverse') {
    const subject = objectAfter(ground, end, { ...wanted, to: 'party', strange: 3 })
    if (!subject || !isPerson(subject)) return undefined
    const object = actorEndingAt(ground, at - 1) ?? subjectBefore(ground, at, true, { bodies: true, groups: true })
    return object ? filtered(rule, subject, [object]) : undefined
  }
  if (rule.order === 'joint') return jointPair(ground, rule, at)
  if (rule.order === 'fronted') return frontedPair(ground, rule, at, end)
  const led = ledBefore(ground, rule, at, end)
  if (led) return led
  const object = objectAfter(ground, end, wanted) ?? pronounObject(ground, rule, at, end)
  if (!object) return relativePair(ground, rule, at)
  const objects = withCoordinated(ground, object, wanted)
  if (rule.kind === 'noun') {
    const subject = nounSubject(ground, rule.type, at, object)
    return subject ? filtered(rule, subject, objects) : undefined
  }
  const isModifier = ground.page.language === 'ar' && /^[وف]?ال(?!تحق)/.test(ground.word(at))
  const before = isModifier
    ? actorEndingAt(ground, /^[,،]$/.test(ground.word(at - 1)) ? at - 2 : at - 1)
    : subjectBefore(ground, at, isParticiple(ground, at), {
        bodies: wanted.bodies === true,
        groups: ofGroups.has(rule.type),
      })
  // "отколовшаяся от X группа Y": what a Russian participle says, with its object, stands before the name.
  const prenominal =
    ground.page.language === 'ru' && isParticiple(ground, at) && ground.word(at - 1) !== ','
      ? nameBehindObject(ground, object)
      : undefined
  const subject = prenominal ?? before
  const pair = subject ? filtered(rule, subject, objects) : undefined
  if (!pair || prenominal || isModifier) return pair
  const joined = withJoinedBefore(ground, pair.subject, { groups: true }).filter((one) => one !== pair.subject)
  return { ...pair, joined: joined.filter((one) => pair.objects.every((end) => endsFit(rule.type, one, end))) }
}

/** "X and Y merged", «X и Y могут объединиться»: both stand before, joined. */
const jointPair = (ground: Ground, rule: Rule, at: number): Pair | undefined => {
  const last = subjectBefore(ground, at, false, { groups: true })
  if (!last) return undefined
  const all = withJoinedBefore(ground, last, { groups: true })
  return all.length > 1 ? filtered(rule, all[0] as Placed, all.slice(1)) : undefined
}

/** «От X откололась Y», «В Кундузе действуют бойцы X»: the object first, behind its preposition. */
const frontedPair = (ground: Ground, rule: Rule, at: number, end: number): Pair | undefined => {
  const prepositions = rule.to === 'place' ? /^(?:в|во|на)$/ : /^(?:от|из)$/
  const isEnd = (one: Placed): boolean =>
    one.last <= at && at - one.last <= 4 && (rule.to === 'place' || (!isPerson(one) && !isBystander(one)))
  const last = (rule.to === 'place' ? ground.places : ground.actors).findLast(isEnd)
  if (!last) return undefined
  let k = last.first - 1
  let first = last
  for (; k >= ground.sentence.first && at - k <= 16; k -= 1) {
    const text = ground.word(k)
    if (prepositions.test(text)) break
    const here = ground.at(k)
    if (here && here !== 'date') {
      if (rule.to !== 'place' || here.mention.kind !== 'place') return undefined
      first = here
      continue
    }
    const isHead = ground.compiled.has('textLabels', text) || ground.compiled.has('triggers', text)
    if (!isHead && !/^(?:,|и|"|'|провинци.*|район.*|город.*|област.*|округ.*)$/.test(text)) return undefined
  }
  if (!prepositions.test(ground.word(k)) || ground.at(k) !== undefined) return undefined
  const subject =
    rule.to === 'place' ? countedParty(ground, end) : objectAfter(ground, end, { to: 'party', strange: 1 })
  if (!subject || isPerson(subject)) return undefined
  const objects =
    rule.to === 'place' ? ground.places.filter((one) => one.first >= first.first && one.last <= at) : [last]
  return filtered(rule, subject, objects)
}

/** «находятся от 300 до 1200 боевиков X»: the party whose people are counted behind the verb. */
const countedParty = (ground: Ground, end: number): Placed | undefined => {
  let people = false
  for (let k = end; k < Math.min(ground.sentence.last, end + 9); k += 1) {
    const here = ground.at(k)
    const text = ground.word(k)
    if (here && here !== 'date')
      return here.mention.kind !== 'place' && !isBystander(here) && (people || k - end <= 2) ? here : undefined
    if (here === 'date' || /^[,;:()]$/.test(text)) return undefined
    if (
      ground.compiled.has('people', text) ||
      /^(?:боевик|боец|бойц|член|сторонник|отряд|лагер|баз|ячейк|комбатант)/.test(text)
    )
      people = true
  }
  return undefined
}

/** "X, which N once led": what is led stands before the relative. */
const relativePair = (ground: Ground, rule: Rule, at: number): Pair | undefined => {
  if (ground.page.language !== 'en' || rule.kind !== 'verb' || (rule.type !== 'leader-of' && rule.type !== 'founded'))
    return undefined
  let k = at - 1
  while (ground.compiled.has('passing', ground.word(k)) && ground.at(k) === undefined) k -= 1
  const leader = actorEndingAt(ground, k)
  if (!leader || !isPerson(leader)) return undefined
  let before = leader.first - 1
  while (ground.at(before) === undefined && /^(?:mr|mrs|ms|the|mullah|sheikh|late)$/i.test(ground.word(before)))
    before -= 1
  if (!/^(?:which|that|whom)$/.test(ground.word(before))) return undefined
  const led = actorEndingAt(ground, ground.word(before - 1) === ',' ? before - 2 : before - 1)
  return led && filtered(rule, leader, [led])
}

/** «Аль-Каиду» возглавил Имярек: the Russian object may stand first, the person behind the verb. */
const ledBefore = (ground: Ground, rule: Rule, at: number, end: number): Pair | undefined => {
  if (ground.page.language !== 'ru' || rule.kind !== 'verb' || (rule.type !== 'leader-of' && rule.type !== 'founded'))
    return undefined
  const leader = objectAfter(ground, end, { to: 'party', strange: 0 })
  const object = actorEndingAt(ground, at - 1)
  return leader && object && isPerson(leader) && !isPerson(object) ? filtered(rule, leader, [object]) : undefined
}

/** "X split from Y and rejoined it": the pronoun stands for the name before that is not the first. */
const pronounObject = (ground: Ground, rule: Rule, at: number, end: number): Placed | undefined => {
  if (rule.to === 'place' || rule.kind !== 'verb' || !ground.compiled.has('pronouns', ground.word(end)))
    return undefined
  const before = ground.actors.filter((one) => one.last <= at && !isPerson(one) && !isBystander(one))
  return before.length > 1 ? before.at(-1) : undefined
}

const nameBehindObject = (ground: Ground, object: Placed): Placed | undefined => {
  const next = objectAfter(ground, object.last, { to: 'party', strange: 0 })
  return next && next.first > object.last && next.first - object.last <= 4 ? next : undefined
}

/** How far the subject of an Arabic verb may be behind it, and its preposition behind the subject. */
const reach = 5

/** The ends behind an Arabic verb that ends at token `end`: subject, then the rest of the phrase, then the object. */
export const verbFirstPair = (
  ground: Ground,
  rule: Rule,
  end: number,
): (Pair & { readonly last: number }) | undefined => {
  const subject = objectAfter(ground, end, { to: 'party', strange: 2, bodies: wantedOf(rule).bodies === true })
  if (!subject || subject.first - end > reach || !rule.tail) return undefined
  const wanted = wantedOf(rule)
  const { direct, patterns } = rule.tail
  for (let k = subject.last; k <= Math.min(ground.sentence.last - 1, subject.last + reach); k += 1) {
    if (k > subject.last && ground.at(k - 1) !== undefined) break
    const found = matchAt(ground.page, patterns, k, ground.sentence.last)
    const from = found ? found.end : startsWithProclitic(ground.page, patterns, k) ? k : -1
    if (from < 0) continue
    const object = objectAfter(ground, from, wanted)
    const pair = object && filtered(rule, subject, withCoordinated(ground, object, wanted))
    if (pair) return { ...pair, last: from }
  }
  if (!direct) return undefined
  const object = objectAfter(ground, subject.last, { ...wanted, strange: 0 })
  const pair = object && filtered(rule, subject, withCoordinated(ground, object, wanted))
  return pair ? { ...pair, last: end } : undefined
}
