import type { Placed } from './ends.ts'
import { type Ground, isInstitution, isPerson } from './ground.ts'
import { actorEndingAt, subjectBefore, withJoinedBefore } from './subject.ts'
import type { ListingKind } from './words.ts'

/** The listed party may stand this many tokens after an active verb ("designated the group"). */
const objectReach = 6
/** "X, which the Council added": the clause goes back over at most so many stretches between commas. */
const mostStretches = 4
const stops = new Set([';', ':', '.', '-'])
const commas = new Set([',', '،'])
/** Tokens between the verb and its Arabic party. */
const arabicReach = 6
const arabicBefore = 8

/** Words between an Arabic verb of listing and the party that leave it the party's. */
const besideListed = new Set([
  'اسم',
  'اسمي',
  'اسماء',
  'كل',
  'كلا',
  'ايضا',
  'كذلك',
  'من',
  'فيها',
  'فيه',
  'عليها',
  'بعد',
  'ذلك',
  'بموجبه',
  'الرئيس',
])

/** A word of listing: where it ends and what it tells. */
export interface Sign {
  readonly end: number
  readonly kinds: ReadonlySet<ListingKind>
}

const isUnknown = ({ mention }: Placed): boolean =>
  (mention.kind === 'organisation' || mention.kind === 'person') && mention.code === undefined && !mention.inferred

/** A party that can be listed: no body, no place. */
export const isParty = (one: Placed): boolean =>
  !isInstitution(one) &&
  one.mention.kind !== 'place' &&
  (one.mention.party !== undefined || one.mention.reasons.includes('ambiguous'))

/** The parties that an act of listing at token `at` is about, those joined to the first by "and" included; none where the text does not say. */
export const listedParty = (
  ground: Ground,
  at: number,
  sign: Sign,
  list: number,
  earlier: readonly Placed[],
  keeper?: Placed,
): readonly Placed[] => {
  // "delisted both": the last two of one kind.
  if (ground.word(sign.end) === 'both' && ground.at(sign.end + 1) === undefined) {
    const known = [...earlier, ...ground.actors.filter((one) => one.last <= at)].filter(isParty)
    const pairs = known.flatMap((one, i): readonly (readonly Placed[])[] => {
      const next = known[i + 1]
      const fits = next && next.first - one.last <= 3 && isPerson(one) === isPerson(next)
      return fits && next.mention.party?.id !== one.mention.party?.id ? [[one, next]] : []
    })
    // A list may be named for parties too; persons are never what it is named for.
    return pairs.findLast(([one]) => one && isPerson(one)) ?? pairs.at(-1) ?? []
  }
  // Beside a word for the list, whoever it is can be listed, known to a register or not.
  const parties = ground.actors.filter(
    (one) => isParty(one) || (keeper !== undefined && one !== keeper && one.first > at && isUnknown(one)),
  )
  const first =
    ground.page.language === 'ar'
      ? arabicParty(ground, at, sign, parties, earlier)
      : plainParty(ground, at, sign, list, parties, earlier)
  if (!first) return []
  const joined = [first, ...joinedTo(ground, first, parties)]
  // "X and Y, which the Council listed": those joined before the one nearest to the verb.
  return first.last <= at && first.first >= ground.sentence.first
    ? [...withJoinedBefore(ground, first, {}).filter((one) => one !== first && isParty(one)), ...joined]
    : joined
}

/** "the president X and his minister Y": names of one list, over titles, never over a preposition or a date. */
const joinedTo = (ground: Ground, first: Placed, parties: readonly Placed[]): readonly Placed[] => {
  const out: Placed[] = []
  let last = first
  for (const next of parties) {
    if (next.first < last.last || next.first - last.last > 6) continue
    // "Jaish-e-Mohammed (JeM) and …": its own short form.
    if (next.mention.party && next.mention.party.id === first.mention.party?.id) {
      last = next
      continue
    }
    let joined = ground.page.language === 'ar' && /^و/.test(ground.word(next.first)) && next.first === last.last
    let plain = true
    for (let k = last.last; k < next.first; k += 1) {
      const text = ground.word(k)
      if (/^(?:and|и|as|well)$/.test(text) || (ground.page.language === 'ar' && /^و/.test(text))) joined = true
      if (ground.at(k) === 'date' || stops.has(text) || ground.compiled.has('prepositions', text)) plain = false
    }
    if (!joined || !plain) return out
    out.push(next)
    last = next
  }
  return out
}

const arabicParty = (
  ground: Ground,
  at: number,
  sign: Sign,
  parties: readonly Placed[],
  earlier: readonly Placed[],
): Placed | undefined => {
  const before = parties.filter((one) => one.last <= at)
  if (sign.kinds.has('carried')) {
    const relative = /^[وف]?(?:التي|الذي|الذين)$/.test(ground.word(at - 1))
    const k = relative ? at - 2 : at - 1
    return (
      (relative ? actorEndingAt(ground, commas.has(ground.word(k)) ? k - 1 : k) : undefined) ??
      before.at(-1) ??
      earlier.at(-1)
    )
  }
  const after = parties.find((one) => one.first > at && steps(ground, at, one.first) <= arabicReach)
  const near = before.filter((one) => at - one.last <= arabicBefore).at(-1)
  const subject = after || !near ? undefined : subjectBefore(ground, at, false)
  const found = after ?? (subject && isParty(subject) ? subject : near)
  if (!found || hasOtherSubject(ground, at, found)) return undefined
  // "أُدرج زعيم الحركة": somebody of hers is listed, she is not.
  const isOfHers = found.first > at && !isPerson(found) && ground.compiled.has('roles', ground.word(found.first - 1))
  return isOfHers
    ? parties.find((one) => isPerson(one) && one.first >= found.last && one.first - found.last <= 2)
    : found
}

/** Words between two tokens; a body's name is two, a date none. */
const steps = (ground: Ground, from: number, to: number): number => {
  let count = 0
  for (let k = from; k < to; k += 1) {
    const here = ground.at(k)
    if (here === 'date') continue
    count += 1
    // "…، وأن": the next clause has a party of its own.
    if (commas.has(ground.word(k)) && ground.word(k + 1).startsWith('و')) return arabicReach + 1
    if (here && isInstitution(here)) {
      k = here.last - 1
      if (here.last - here.first <= 2) count += 1
    }
    if (count > arabicReach) return count
  }
  return count
}

/** "صنفت الولايات المتحدة الحركة", "أدرجت الوزارة عضوا في الحركة": between verb and party stands somebody or something else than a list's keeper. */
const hasOtherSubject = (ground: Ground, at: number, listed: Placed): boolean => {
  // "عضوا في داعش": somebody of the party is listed, not the party.
  if (
    listed.first > at &&
    /^(?:في|من)$/.test(ground.word(listed.first - 1)) &&
    !besideListed.has(ground.word(listed.first - 1))
  )
    return true
  for (let k = at + 1; k < listed.first; k += 1) {
    const text = ground.word(k)
    const keeper = ground.at(k)
    if (keeper && keeper !== 'date') return keeper.mention.kind === 'place' && k > at + 2
    // "رفعت لجنة مجلس الأمن": the head of a body's name.
    const next = ground.at(k + 1)
    if (next && next !== 'date' && isInstitution(next) && /^(?:ال)?(?:لجنه|هييه|فريق|وزاره|مكتب)$/.test(text)) continue
    if (
      ground.page.tokens[k]?.kind === 'word' &&
      !ground.compiled.has('triggers', text) &&
      !besideListed.has(text) &&
      !ground.compiled.has('roles', text) &&
      !/^ال.{2,}(?:ي|يه)$/.test(text)
    )
      return true
  }
  return false
}

/**
 * Where the verb stands after its subject. A passive or an impersonal verb takes the subject of its clause, over appositions between commas ("The IMU, an ally of
 * Al-Qaida, was listed"); an active one takes the party after it, or what its pronoun stands for.
 */
const plainParty = (
  ground: Ground,
  at: number,
  sign: Sign,
  list: number,
  parties: readonly Placed[],
  earlier: readonly Placed[],
): Placed | undefined => {
  const { page, compiled, sentence } = ground
  const auxiliary = [at - 1, at - 2, at - 3].some((k) => compiled.has('passives', ground.word(k)))
  const byAgent = ground.word(sign.end) === 'by'
  const isActive = page.language === 'en' ? !auxiliary && !byAgent : !sign.kinds.has('passive')
  if (isActive) {
    const pronoun = [sign.end, at - 1].find((k) => compiled.has('pronouns', ground.word(k)))
    if (pronoun !== undefined && (pronoun > at || page.language === 'ru')) {
      const text = ground.word(pronoun)
      const known = [...earlier, ...parties.filter((one) => one.last <= at)]
      if (/^(?:him|her)$/.test(text)) return known.findLast(isPerson)
      if (/^(?:it|them)$/.test(text)) return known.findLast((one) => !isPerson(one))
      return known.at(-1)
    }
    const from = list > at ? Math.max(at, list) : at
    const after = parties.find(
      (one) =>
        one.first > at &&
        (one.first - at <= objectReach || (one.first > from && one.first - from <= objectReach + 4)) &&
        !crosses(ground, at, one.first) &&
        !isGoverned(ground, one),
    )
    if (after) return after
  }
  const subject = isActive ? undefined : subjectBefore(ground, at, false)
  if (subject && isParty(subject)) return subject
  const told = isActive ? undefined : pronounBefore(ground, at, earlier)
  if (told) return told
  const found = clauseParty(
    ground,
    at,
    parties.filter((one) => one.first >= sentence.first),
  )
  // "The Taliban added two seats to the list": who acts is not what is listed.
  return isActive && page.language === 'en' && found?.last === at ? undefined : found
}

/** "it was added", «она внесена»: whom the clause before is about, else the sentence before. */
const pronounBefore = (ground: Ground, at: number, earlier: readonly Placed[]): Placed | undefined => {
  let k = at - 1
  while (
    k > ground.sentence.first &&
    (ground.compiled.has('passives', ground.word(k)) ||
      /^(?:has|had|have|also|later|then|was|been)$/.test(ground.word(k)))
  )
    k -= 1
  const text = ground.word(k)
  if (!/^(?:it|they|he|she|он|она|оно|они)$/.test(text) || ground.at(k) !== undefined) return undefined
  const here = ground.actors.filter((one) => one.last <= k && isParty(one))
  if (/^(?:he|she)$/.test(text)) return here.findLast(isPerson) ?? earlier.findLast(isPerson)
  return here.find((one) => !isPerson(one)) ?? earlier.at(-1)
}

/** "companies that moved money for X": X is not what is listed. */
const isGoverned = (ground: Ground, one: Placed): boolean => {
  let k = one.first - 1
  while (/^(?:the|a|an|"|')$/.test(ground.word(k)) || ground.compiled.has('textLabels', ground.word(k))) k -= 1
  return ground.page.language === 'en' && ground.compiled.has('prepositions', ground.word(k))
}

/** True when a clause ends between two tokens. */
const crosses = (ground: Ground, from: number, to: number): boolean => {
  for (let k = from; k < to; k += 1) if (/^[;:؛]$/.test(ground.word(k)) && ground.at(k) === undefined) return true
  return false
}

const clauseParty = (ground: Ground, at: number, parties: readonly Placed[]): Placed | undefined => {
  const { page, sentence } = ground
  const within = (from: number, to: number): readonly Placed[] =>
    parties.filter((one) => one.first >= from && one.last <= to)
  let end = at
  let found: Placed | undefined
  let stretches = 0
  for (let k = at - 1; k >= sentence.first - 1; k -= 1) {
    const mark = k < sentence.first ? ',' : ground.word(k)
    const glued = mark === '-' && page.tokens[k - 1]?.end === page.tokens[k]?.start
    const inside = k >= sentence.first && ground.at(k) !== undefined
    if (inside || (mark !== ',' && (!stops.has(mark) || glued))) continue
    const here = within(k + 1, end)
    const isApposition = stretches > 0 && end < at && ground.word(end) === ','
    // The stretch next to the verb names the subject unless it is empty; then it stands before the apposition.
    if (here[0] && stretches === 0) return here[0]
    if (here[0] && isApposition) found = here[0]
    stretches += 1
    if (mark !== ',' || stretches >= mostStretches) break
    end = k
  }
  return found
}
