/** Who a predicate is about: back from it to the name that acts, over what may stand between. */
import type { Placed } from './ends.ts'
import { type Ground, isBystander, isMark } from './ground.ts'

const commas = new Set([',', '،'])
const closers = new Set(['"', ')', "'", '*'])
const relatives = /^(?:which|who|that|whose|котор(?:ый|ая|ое|ые|ого|ой|ую|ых|ому|ым|ыми|ом)|[وف]?(?:التي|الذي|الذين))$/
const conjunctions = new Set(['and', 'и', 'а', 'но', 'but', 'ثم', 'then'])
const determiners = new Set(['the', 'a', 'an'])
/** No subject is farther off. */
const reach = 45

const isActor = (here: ReturnType<Ground['at']>): here is Placed =>
  here !== undefined && here !== 'date' && here.mention.kind !== 'place'

/** Index before a bracketed insertion that ends at `at`: "X (Y) |" → before the bracket. */
const beforeBracket = (ground: Ground, at: number): number => {
  if (ground.word(at) !== ')') return at
  for (let k = at - 1; k >= Math.max(ground.sentence.first, at - 20); k -= 1) if (ground.word(k) === '(') return k - 1
  return at
}

/** The actor whose name ends at or right before a token, closing marks and brackets passed. */
export const actorEndingAt = (ground: Ground, at: number): Placed | undefined => {
  let k = at
  for (let steps = 0; steps < 4 && k >= ground.sentence.first; steps += 1) {
    const here = ground.at(k)
    if (isActor(here)) return here
    const before = beforeBracket(ground, k)
    if (before < k) k = before
    else if (closers.has(ground.word(k))) k -= 1
    else return undefined
  }
  return undefined
}

/** The word that governs a name: heads ("группировки") and quotation marks before it are passed. */
const governor = (ground: Ground, one: Placed): number => {
  let k = one.first - 1
  while (k >= ground.sentence.first && one.first - k <= 6) {
    const text = ground.word(k)
    const passes = text === '"' || text === "'" || determiners.has(text) || ground.compiled.has('textLabels', text)
    const isHead =
      ground.compiled.has('triggers', text) &&
      !ground.compiled.has('prepositions', text) &&
      !isRole(ground, text) &&
      !ground.compiled.has('branches', text) &&
      text !== 'of'
    if (!passes && !isHead && !isAdjective(ground, text, k)) break
    k -= 1
  }
  return k
}

const isAdjective = ({ page }: Ground, text: string, _at: number): boolean =>
  page.language === 'ru' && /(?:ая|ой|ую|ое|ого|ому|ым|ый|ий|ые|ых|ыми|их|ими)$/.test(text) && text.length > 5

const isRole = ({ compiled }: Ground, text: string): boolean => compiled.has('roles', text)

/** True when a name can be who acts: not governed by a preposition, and nobody's leader or spokesman is meant. */
const acts = (ground: Ground, one: Placed): 'yes' | 'governed' | 'of-other' => {
  const { page, compiled } = ground
  const before = governor(ground, one)
  const text = ground.word(before)
  if (text === '') return 'yes'
  if (page.language === 'en' && text === 'of')
    return compiled.has('people', ground.word(before - 1)) ? 'yes' : 'of-other'
  if (compiled.has('people', text)) {
    const outer = ground.word(before - 1)
    return compiled.has('prepositions', outer) && outer !== 'of' ? 'governed' : 'yes'
  }
  if (page.language === 'ar') {
    const narrowed = ground.word(before - 1)
    if (text === 'من' && (compiled.has('people', narrowed) || compiled.has('people', narrowed.replace(/^[وف]/, ''))))
      return 'yes'
    if (compiled.has('prepositions', text)) return 'governed'
    const start = page.folded.starts[page.tokens[one.first]?.start ?? 0] as number
    const clitic = ground.word(one.first)[0] ?? ''
    if (one.mention.start > start && (clitic === 'ب' || clitic === 'ل')) return 'governed'
    return isRole(ground, text) ? 'of-other' : 'yes'
  }
  if (text === 'as' && ground.word(before - 1) === 'known') return 'yes'
  if (text === 'from' && compiled.has('people', ground.word(before - 1))) return 'yes'
  if (compiled.has('prepositions', text)) return 'governed'
  if (page.language === 'ru' && compiled.has('branches', text)) return 'of-other'
  if (page.language === 'ru' && (isRole(ground, text) || one.mention.reasons.includes('case-form'))) {
    if (isRole(ground, text)) return isPersonMention(one) ? 'yes' : 'of-other'
    return /^[а-я]+$/.test(text) && !relatives.test(text) && !conjunctions.has(text) && !compiled.has('passing', text)
      ? 'of-other'
      : 'yes'
  }
  return 'yes'
}

/** The subject and those joined to it before it by "and": "X and Y pledged". */
export const withJoinedBefore = (ground: Ground, subject: Placed, kind: SubjectKind): readonly Placed[] => {
  const out = [subject]
  let next = subject
  for (;;) {
    const previous = ground.actors.findLast((one) => one.last <= next.first)
    if (!previous || next.first - previous.last > 5 || wrong(previous, kind) || acts(ground, previous) !== 'yes')
      return out
    let joined =
      ground.page.language === 'ar' && /^و/.test(ground.word(next.first)) && !next.mention.text.startsWith('و')
    for (let k = previous.last; k < next.first; k += 1) {
      const text = ground.word(k)
      const conjunct = ground.page.language === 'ar' && /^و/.test(text)
      if (text === 'and' || text === 'и' || conjunct) joined = true
      else if (!determiners.has(text) && !closers.has(text) && !ground.compiled.has('triggers', text)) return out
    }
    if (!joined) return out
    out.unshift(previous)
    next = previous
  }
}

const isPersonMention = ({ mention }: Placed): boolean =>
  mention.kind === 'person' || mention.party?.schema === 'Person'

/** Which names may be the subject: institutions too, persons not. */
export interface SubjectKind {
  readonly bodies?: boolean
  readonly groups?: boolean
}

const wrong = (one: Placed, { bodies, groups }: SubjectKind): boolean =>
  (!bodies && isBystander(one)) || (groups === true && isPersonMention(one))

/** Who acts in the clause that runs to `to`, leftmost first: for a second predicate behind "and". */
const firstActor = (ground: Ground, to: number, kind: SubjectKind): Placed | undefined => {
  const from = Math.max(ground.sentence.first, to - reach)
  let start = from
  for (let k = from; k < to; k += 1) if (ground.word(k) === ';' || ground.word(k) === ':') start = k + 1
  return ground.actors.find(
    (one) => one.first >= start && one.last <= to && !wrong(one, kind) && acts(ground, one) === 'yes',
  )
}

/**
 * The subject of a predicate at token `at`, where it stands before it. `nearest`: a participle or an apposition, which is said of the name right before its
 * comma; else a comma before the predicate closes an insertion, and the subject stands before that.
 */
export const subjectBefore = (
  ground: Ground,
  at: number,
  nearest: boolean,
  kind: SubjectKind = {},
): Placed | undefined => {
  const { compiled, sentence, page } = ground
  let strange = 0
  let k = at - 1
  const first = Math.max(sentence.first, at - reach)
  // In Arabic و before the predicate joins it to the one before.
  if (
    page.language === 'ar' &&
    ground.word(at).startsWith('و') &&
    !relatives.test(ground.word(at)) &&
    page.tokens[at]?.kind === 'word'
  ) {
    const own = actorEndingAt(ground, at - 1)
    if (/وا$/.test(ground.word(at))) return undefined
    return own && acts(ground, own) === 'yes' && !wrong(own, kind) && at - 1 === sentence.first
      ? own
      : firstActor(ground, at, kind)
  }
  while (k >= first) {
    const here = ground.at(k)
    if (here === 'date') {
      k -= 1
      continue
    }
    if (here && here.mention.kind === 'place') {
      k = here.first - 1
      while (k >= first && (ground.word(k) === '"' || compiled.has('directions', ground.word(k)))) k -= 1
      if (compiled.has('prepositions', ground.word(k))) k -= 1
      continue
    }
    if (isActor(here)) {
      const how = acts(ground, here)
      if (how === 'of-other') return undefined
      if (how === 'yes') {
        // "Members of X based in Kenya": a participle right behind the name describes it.
        const described = strange === 1 && isDescribing(ground, here.last)
        if (kind.groups && isPersonMention(here) && page.language === 'ar') {
          k = here.first - 1
          continue
        }
        return (strange > 0 && !described) || wrong(here, kind) ? undefined : here
      }
      k = governor(ground, here) - 1
      strange = 0
      continue
    }
    const text = ground.word(k)
    if (text === ')') {
      k = beforeBracket(ground, k)
      if (ground.word(k) === ')') return undefined
      continue
    }
    if (relatives.test(text) && !(text === 'that' && !commas.has(ground.word(k - 1)))) {
      if (strange > 2) return undefined
      let before = k - 1
      if (compiled.has('prepositions', ground.word(before))) return undefined
      if (commas.has(ground.word(before))) before -= 1
      const antecedent = actorEndingAt(ground, before) ?? apposed(ground, before)
      return antecedent && !wrong(antecedent, kind) ? antecedent : undefined
    }
    // "وهي تقاتل إلى جانب": the pronoun stands for the group before it; "حين كان يتزعم": for whom the clause before is about.
    if (/^[وف]?ه(?:و|ي)$/.test(text)) return groupBefore(ground, k, kind)
    if (/^(?:حين|عندما|بعدما)$/.test(text)) return firstActor(ground, k, kind)
    if (commas.has(text) || (text === '-' && !isGlued(ground, k))) {
      if (strange > 0) return undefined
      if (nearest) {
        const one = actorEndingAt(ground, k - 1)
        if (one && acts(ground, one) === 'of-other') return undefined
        if (one) return wrong(one, kind) ? undefined : one
      }
      return insertionSubject(ground, k, first, kind)
    }
    if (conjunctions.has(text)) {
      const one = firstActor(ground, k, kind)
      return one && !wrong(one, kind) ? one : undefined
    }
    if (text === ';' || text === ':' || (isMark(ground, k) && text !== '"' && text !== "'" && text !== '*'))
      return undefined
    if (
      page.language === 'ar' &&
      /^[وف]/.test(text) &&
      compiled.has('passing', text.slice(1)) &&
      !compiled.has('passing', text)
    ) {
      const one = firstActor(ground, k, kind)
      return one && !wrong(one, kind) ? one : undefined
    }
    if (
      compiled.has('people', text) ||
      compiled.has('passing', text) ||
      compiled.has('copulas', text) ||
      text === '"' ||
      text === '*' ||
      isAdverb(ground, text)
    ) {
      k -= 1
      continue
    }
    if (compiled.has('prepositions', text)) {
      strange = 0
      k -= 1
      continue
    }
    strange += 1
    if (strange > 4) return undefined
    k -= 1
  }
  return undefined
}

/** "N, a former officer who joined …", "فلان، الضابط السابق الذي …": the relative belongs to a noun in apposition to the name. */
const apposed = (ground: Ground, at: number): Placed | undefined => {
  for (let k = at; k > at - 5 && ground.page.tokens[k]?.kind === 'word' && ground.at(k) === undefined; k -= 1)
    if (commas.has(ground.word(k - 1))) return actorEndingAt(ground, k - 2)
  return undefined
}

/** The last group named before a token that can be who acts. */
const groupBefore = (ground: Ground, to: number, kind: SubjectKind): Placed | undefined =>
  ground.actors.findLast((one) => one.last <= to && !wrong(one, kind) && !isPersonMention(one))

const isDescribing = (ground: Ground, at: number): boolean => {
  const word = ground.word(at) === '"' ? ground.word(at + 1) : ground.word(at)
  return ground.page.language === 'en'
    ? /(?:ed|ing)$/.test(word)
    : /(?:вш|ющ|ящ|ащ|ущ|нн)(?:ий|ая|ее|ие|его|ей|их|ый|ое|ые|ого|ой|ых|ийся|аяся|ееся|иеся|егося|ейся|ихся)$/.test(
        word,
      )
}

const isAdverb = ({ page }: Ground, text: string): boolean => page.language === 'en' && /ly$/.test(text)

const isGlued = ({ page }: Ground, at: number): boolean =>
  page.tokens[at - 1]?.end === page.tokens[at]?.start && page.tokens[at]?.end === page.tokens[at + 1]?.start

/** "X, which did …, | joined Y": the name before the comma that opens the insertion. */
const insertionSubject = (ground: Ground, comma: number, first: number, kind: SubjectKind): Placed | undefined => {
  let fallback: Placed | undefined
  const direct = actorEndingAt(ground, comma - 1)
  if (direct && acts(ground, direct) === 'yes') fallback = direct
  let stretches = 0
  for (let k = comma - 1; k >= first && stretches < 4; k -= 1) {
    if (ground.at(k) !== undefined || !(commas.has(ground.word(k)) || (ground.word(k) === '-' && !isGlued(ground, k))))
      continue
    stretches += 1
    if (/^[وف]?ه(?:و|ي)$/.test(ground.word(k - 1))) return groupBefore(ground, k - 1, kind)
    const one = actorEndingAt(ground, k - 1)
    if (one && acts(ground, one) === 'yes' && !wrong(one, kind)) return one
  }
  // A name that is itself put in between ("the branch - X - does") may act; one inside an insertion may not.
  const opening = fallback ? ground.word(fallback.first - (ground.word(fallback.first - 1) === '"' ? 2 : 1)) : ''
  const isApposed = stretches === 0 || commas.has(opening) || opening === '-'
  return isApposed && fallback && !wrong(fallback, kind) ? fallback : undefined
}
