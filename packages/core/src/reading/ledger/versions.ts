import { disjoint } from '../../register/edtf.ts'
import { amountsApart, bearsOut, periodsMeet, samePeriod } from './amounts.ts'
import { countOrigins, suggestCredibility } from './credibility.ts'
import { joinOrigins } from './origins.ts'
import type { Ratings } from './ratings.ts'
import type { TellingDraft } from './tellings.ts'
import type { ClaimPeriod, Conflict, FigureClaim, Origin, Telling, Version } from './types.ts'

type Draft = Pick<Version, 'stance' | 'amount' | 'mode' | 'ended' | 'period'> & { readonly members: number[] }

/** Equal for tellings that may be one version, their periods apart. */
const alikeKey = ({ amount, stance, mode, ended }: TellingDraft): string =>
  [amount?.op, amount?.value, amount?.low, amount?.high, stance, mode, ended].join(' ')

/** Equal stated periods are one; periods taken from the day of saying run together where they meet. */
const samePeriods = (a: ClaimPeriod | undefined, b: ClaimPeriod | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b
  if (a.basis !== b.basis) return false
  if (a.basis === 'as-said') return periodsMeet(a.bounds, b.bounds)
  return a.edtf === b.edtf && a.bounds.earliest === b.bounds.earliest && a.bounds.latest === b.bounds.latest
}

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a

/** Puts tellings, ordered by day, into versions. */
const draftVersions = (tellings: readonly TellingDraft[]): readonly Draft[] => {
  const drafts: Draft[] = []
  const alike = new Map<string, number[]>()
  for (const [at, telling] of tellings.entries()) {
    const key = alikeKey(telling)
    const places = alike.get(key) ?? []
    alike.set(key, places)
    const found = places.find((place) => samePeriods(telling.period, drafts[place]?.period)) ?? -1
    const known = drafts[found]
    if (known === undefined) {
      const { stance, amount, mode, ended, period } = telling
      places.push(drafts.length)
      drafts.push({
        stance,
        ...(amount !== undefined && { amount }),
        ...(mode !== undefined && { mode }),
        ...(ended !== undefined && { ended }),
        ...(period !== undefined && { period }),
        members: [at],
      })
      continue
    }
    known.members.push(at)
    if (known.period?.basis === 'as-said') {
      const latest = later(known.period.bounds.latest, telling.period?.bounds.latest)
      const grown = { ...known.period.bounds, ...(latest !== undefined && { latest }) }
      drafts[found] = { ...known, period: { ...known.period, bounds: grown } }
    }
  }
  return drafts
}

/** By period (first day, then last), undated first; ties as told. */
const byPeriod = (a: Draft, b: Draft): number => {
  const key = ({ period }: Draft): string => `${period?.bounds.earliest ?? ''} ${period?.bounds.latest ?? ''}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : (a.members[0] ?? 0) - (b.members[0] ?? 0)
}

/** How the versions of a claim are held against each other. */
export type Comparison = FigureClaim['comparison'] | 'relation' | 'listing'

const figuresMeet = (a: Draft, b: Draft, comparison: Comparison): boolean => {
  if (comparison === 'flow')
    return a.period?.basis === 'stated' && b.period?.basis === 'stated' && samePeriod(a.period.bounds, b.period.bounds)
  return periodsMeet(a.period?.bounds, b.period?.bounds)
}

const conflictOf = (a: Draft, b: Draft, comparison: Comparison): Conflict['kind'] | undefined => {
  if (comparison === 'none' || a.stance === 'open' || b.stance === 'open') return undefined
  const [x, y] = [a.amount, b.amount]
  if (x !== undefined && y !== undefined) {
    if (!figuresMeet(a, b, comparison)) return undefined
    if (a.stance === b.stance) return a.stance === 'for' && amountsApart(x, y) ? 'amounts-apart' : undefined
    return bearsOut(x, y) ? 'said-and-denied' : undefined
  }
  const apart = a.period !== undefined && b.period !== undefined && disjoint(a.period.bounds, b.period.bounds)
  if (a.stance !== b.stance) return apart || a.ended !== b.ended ? undefined : 'said-and-denied'
  return comparison === 'listing' && a.stance === 'for' && apart ? 'periods-apart' : undefined
}

const bears = (a: Draft, b: Draft, comparison: Comparison): boolean => {
  if (a.stance !== b.stance || a.stance === 'open') return false
  if (a.amount !== undefined && b.amount !== undefined) {
    return comparison !== 'none' && bearsOut(a.amount, b.amount) && figuresMeet(a, b, comparison)
  }
  if (a.ended !== b.ended) return false
  return a.period === undefined || b.period === undefined || !disjoint(a.period.bounds, b.period.bounds)
}

/** Pairs of one claim that are told; all are counted. */
export const mostConflicts = 200

/**
 * Versions, origins and conflicts of one claim. `tellings` are ordered by day. What one origin or one document says side by side is no conflict: it speaks
 * of parts, or of another day. Cost: the tellings, and the square of the versions whose periods meet.
 */
export const versionsOf = (
  tellings: readonly TellingDraft[],
  comparison: Comparison,
  ratings: Ratings,
): {
  readonly versions: readonly Version[]
  readonly origins: readonly Origin[]
  readonly conflicts: readonly Conflict[]
  readonly conflictCount: number
} => {
  const { numbers, origins } = joinOrigins(tellings, ratings)
  const drafts = draftVersions(tellings).toSorted(byPeriod)
  const tellers = drafts.map(({ members }) => new Set(members.map((at) => numbers[at] as number)))
  const elsewhere = (a: number, b: number): boolean => {
    const members = drafts[b]?.members ?? []
    return (drafts[a]?.members ?? []).some((one) =>
      members.some(
        (two) => numbers[one] !== numbers[two] && tellings[one]?.citation.document !== tellings[two]?.citation.document,
      ),
    )
  }
  const conflicts: Conflict[] = []
  let conflictCount = 0
  const supports = drafts.map((_, at) => new Set(tellers[at]))
  const against = drafts.map(() => new Set<number>())
  for (const [a, first] of drafts.entries()) {
    // Sizes without a day are held against nothing, and drafts are ordered by their first day: from here on they begin when this one is over.
    if (first.amount !== undefined && first.period === undefined) continue
    const last = first.amount === undefined ? undefined : first.period?.bounds.latest
    for (let b = a + 1; b < drafts.length; b += 1) {
      const second = drafts[b] as Draft
      const begins = second.period?.bounds.earliest
      if (last !== undefined && begins !== undefined && begins > last) break
      if (bears(first, second, comparison)) {
        for (const origin of tellers[b] ?? []) supports[a]?.add(origin)
        for (const origin of tellers[a] ?? []) supports[b]?.add(origin)
        continue
      }
      const kind = conflictOf(first, second, comparison)
      if (kind === undefined || !elsewhere(a, b)) continue
      conflictCount += 1
      if (conflicts.length < mostConflicts) conflicts.push({ between: [a + 1, b + 1], kind })
      for (const origin of tellers[b] ?? []) against[a]?.add(origin)
      for (const origin of tellers[a] ?? []) against[b]?.add(origin)
    }
  }
  const versions = drafts.map(({ members, ...draft }, at): Version => {
    const own = [...(supports[at] ?? [])].sort((x, y) => x - y)
    const others = [...(against[at] ?? [])].filter((origin) => !own.includes(origin))
    const told = members.map((index): Telling => {
      const { citation, saying, register } = tellings[index] as TellingDraft
      return {
        citation,
        origin: numbers[index] as number,
        ...(saying !== undefined && { saying }),
        ...(register !== undefined && { register }),
      }
    })
    const verdict =
      told.find(({ register }) => register === 'contradicted') ?? told.find(({ register }) => register !== undefined)
    const register = draft.stance === 'for' ? verdict?.register : undefined
    return {
      number: at + 1,
      ...draft,
      tellings: told,
      origins: own,
      credibility: suggestCredibility({
        open: draft.stance === 'open',
        origins: own.map((number) => origins[number - 1] as Origin),
        against: countOrigins(others.map((number) => origins[number - 1] as Origin)),
        ...(register !== undefined && { register }),
      }),
    }
  })
  return { versions, origins, conflicts, conflictCount }
}
