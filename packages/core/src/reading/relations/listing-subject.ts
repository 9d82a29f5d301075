import type { Lexicon } from '../languages/lexicon-types.ts'
import type { Page } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import type { Placed } from './ends.ts'

/** The listed party may stand this many tokens after an active verb ("designated the group"). */
const objectReach = 6
/** "X, which the Council added": the clause goes back over at most so many stretches between commas. */
const mostStretches = 4
const stops = new Set([';', ':', '.', '-'])

/**
 * The party that an act of listing is about, where the verb stands after its subject. A passive or an impersonal verb takes the subject of its clause, over
 * appositions between commas ("The IMU, an ally of Al-Qaida, was listed"); an active one takes the party after it.
 */
export const listingSubject = (
  page: Page,
  lexicon: Lexicon,
  sentence: TokenRange,
  at: number,
  parties: readonly Placed[],
): Placed | undefined => {
  const text = page.tokens[at]?.text ?? ''
  const passives = new Set(lexicon.svo?.passives)
  const isParticiple = lexicon.listing.passive.includes(text)
  const auxiliary = [at - 1, at - 2, at - 3].some((k) => passives.has(page.tokens[k]?.text ?? ''))
  const byAgent = page.tokens[at + 1]?.text === 'by'
  const isActive = page.language === 'en' ? !auxiliary && !byAgent : !isParticiple
  const outer = (one: Placed): boolean =>
    !parties.some(
      (other) =>
        other !== one &&
        other.first <= one.first &&
        other.last >= one.last &&
        other.last - other.first > one.last - one.first,
    )
  const after = isActive
    ? parties.find((one) => one.first > at && one.first - at <= objectReach && outer(one))
    : undefined
  return after ?? clauseSubject(page, sentence, at, parties.filter(outer))
}

const clauseSubject = (
  page: Page,
  sentence: TokenRange,
  at: number,
  parties: readonly Placed[],
): Placed | undefined => {
  const within = (from: number, to: number): readonly Placed[] =>
    parties.filter((one) => one.first >= from && one.last <= to)
  let end = at
  let found: Placed | undefined
  let stretches = 0
  for (let k = at - 1; k >= sentence.first - 1; k -= 1) {
    const mark = k < sentence.first ? ',' : (page.tokens[k]?.text ?? '')
    const glued = mark === '-' && page.tokens[k - 1]?.end === page.tokens[k]?.start
    if (mark !== ',' && (!stops.has(mark) || glued)) continue
    const here = within(k + 1, end)
    const isApposition = stretches > 0 && end < at && page.tokens[end]?.text === ','
    // The stretch next to the verb names the subject unless it is empty; then it stands before the apposition.
    if (here[0] && stretches === 0) return here[0]
    if (here[0] && isApposition) found = here[0]
    stretches += 1
    if (mark !== ',' || stretches >= mostStretches) break
    end = k
  }
  return found
}
