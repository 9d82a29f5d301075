import type { Credibility, CredibilityReason, Origin } from './types.ts'

/** Every reason with what it says. */
export const credibilityReasons: Readonly<Record<CredibilityReason, string>> = {
  open: 'nobody states it as a fact: it is possible, forecast or called for, or no number is given',
  'register-supports': 'a loaded list says the same',
  'register-contradicts': 'a loaded list says otherwise',
  'origins-several': 'three or more independent origins bear it out',
  'origins-two': 'two independent origins bear it out',
  'origin-one': 'one origin, and nobody else bears it out',
  'origin-unnamed': 'nobody can be named for it',
  'conflict-fewer': 'fewer origins tell it otherwise',
  'conflict-as-many': 'as many origins tell it otherwise',
  'conflict-more': 'more origins tell it otherwise',
  'only-unreliable': 'only sources rated E tell it',
  'capped-f': 'only sources rated F tell it: never above 3',
  'capped-unrated': 'fewer than two of its origins are rated A to C: never above 2',
}

/**
 * How many origins there are at least. Sources rated E count for nothing; those without a name may all be one, or be one of the named: beside a named one they
 * count for nothing, alone as one.
 */
export const countOrigins = (origins: readonly Pick<Origin, 'named' | 'reliability'>[]): number => {
  const trusted = origins.filter(({ reliability }) => reliability !== 'E')
  const named = trusted.filter((origin) => origin.named).length
  return named > 0 ? named : Math.min(1, trusted.length)
}

/** What a suggestion rests on. */
export interface CredibilityInput {
  readonly open: boolean
  readonly register?: 'supported' | 'contradicted'
  /** Origins of this version and of those that bear it out. */
  readonly origins: readonly Pick<Origin, 'named' | 'reliability'>[]
  /** How many origins tell a version that cannot be true beside this one, as {@link countOrigins} counts. */
  readonly against: number
}

type Grade = Credibility['grade']

/**
 * Suggests a credibility. The numbers are those of the Admiralty scale (1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful,
 * 5 improbable, 6 cannot be judged); how they are reached is ours, and each step is a reason. Repetitions must have been joined before: only origins
 * count. Sources rated E bear nothing out.
 */
export const suggestCredibility = ({ open, register, origins, against }: CredibilityInput): Credibility => {
  if (open) return { grade: 6, reasons: ['open'] }
  if (register === 'contradicted') return { grade: 5, reasons: ['register-contradicts'] }
  if (register === 'supported') return { grade: 1, reasons: ['register-supports'] }
  const trusted = origins.filter(({ reliability }) => reliability !== 'E')
  const counted = trusted.some(({ named }) => named) ? trusted.filter(({ named }) => named) : trusted.slice(0, 1)
  const reasons: CredibilityReason[] = []
  const cap = (grade: Grade, at: Grade, reason: CredibilityReason): Grade => {
    if (grade >= at) return grade
    reasons.push(reason)
    return at
  }
  const supports = (): Grade => {
    if (counted.length === 0) {
      reasons.push('only-unreliable')
      return 4
    }
    if (counted.length > 1) {
      reasons.push(counted.length > 2 ? 'origins-several' : 'origins-two')
      return counted.length > 2 ? 1 : 2
    }
    reasons.push('origin-one')
    if (counted[0]?.named === true) return 3
    reasons.push('origin-unnamed')
    return 6
  }
  let grade = supports()
  if (against > 0) {
    const more = against > counted.length
    reasons.push(more ? 'conflict-more' : against === counted.length ? 'conflict-as-many' : 'conflict-fewer')
    const floor: Grade = more ? (against > 1 ? 5 : 4) : against === counted.length ? 4 : 3
    if (grade < floor) grade = floor
  }
  if (counted.length > 0 && counted.every(({ reliability }) => reliability === 'F')) grade = cap(grade, 3, 'capped-f')
  const rated = counted.filter(({ reliability }) => reliability !== undefined && 'ABC'.includes(reliability))
  if (rated.length < 2) grade = cap(grade, 2, 'capped-unrated')
  return { grade, reasons }
}
