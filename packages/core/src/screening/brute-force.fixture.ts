/** The naive way to screen: the question held against every name of the register, one by one. What the index answers must be this. */
import { rounded } from '../names/compare/explain.ts'
import { type PreparedName, prepareName } from '../names/compare/prepared.ts'
import { scoreNames } from '../names/compare/score-names.ts'
import { parseName } from '../names/parts/parse-name.ts'
import type { NameStrength, Party } from '../register/types.ts'
import { askedFacts, withFacts } from './facts.ts'
import { capForStrength } from './strengths.ts'
import type { ScreeningQuery } from './types.ts'

type Kind = 'person' | 'organisation'

interface Row {
  readonly party: Party
  readonly kind: Kind
  readonly names: readonly { readonly ready: PreparedName; readonly strength: NameStrength }[]
}

/** A register made ready to be looked through. */
export type Shelf = readonly Row[]

/** Makes a register ready. Parties on no list are left out, as the index leaves them out. */
export const shelfOf = (parties: readonly Party[]): Shelf =>
  parties
    .filter(({ listings }) => listings.length > 0)
    .map((party) => {
      const kind: Kind = party.schema === 'Person' ? 'person' : 'organisation'
      const ready = party.names.map(({ text, strength }) => ({
        ready: prepareName(parseName(text, { kind })),
        strength,
      }))
      return { party, kind, names: ready }
    })

/** Party and score, best first, ties by id. */
export type Answer = readonly (readonly [id: string, score: number])[]

const asksFor = (query: ScreeningQuery): ReadonlyMap<Kind, readonly PreparedName[]> => {
  const kinds: readonly Kind[] =
    query.schema === undefined || query.schema === 'LegalEntity'
      ? ['person', 'organisation']
      : [query.schema === 'Person' ? 'person' : 'organisation']
  return new Map(kinds.map((kind) => [kind, query.names.map((name) => prepareName(parseName(name, { kind })))]))
}

/** Every party of the shelf that scores so much, on a list or formerly on one. */
export const bruteForce = (shelf: Shelf, query: ScreeningQuery, threshold: number): Answer => {
  const asks = asksFor(query)
  const facts = askedFacts(query)
  const found: (readonly [string, number])[] = []
  for (const { party, kind, names } of shelf) {
    let best = 0
    for (const asked of asks.get(kind) ?? [])
      for (const { ready, strength } of names) {
        const scoring = scoreNames(asked, ready)
        best = Math.max(best, Math.min(scoring.score, capForStrength(strength, scoring)))
      }
    const score = rounded(withFacts(best, facts, party).score)
    if (best > 0 && score >= threshold) found.push([party.id, score])
  }
  return found.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0))
}
