/** Merging held to a naive model that compares every entry with every other, and to its own answer in any other order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Party, Schema } from '../types.ts'
import { mergeParties } from './merge-parties.ts'
import type { MergeDecision } from './types.ts'

const lists = ['un_sc_sanctions', 'us_ofac_sdn', 'eu_fsf', 'gb_hmt_sanctions'] as const
const countries = [undefined, 'SY', 'IQ'] as const

/** An entry in plain facts: the model reasons on these, and never reads what the code under test makes of a party. */
interface Plain {
  readonly list: number
  readonly number: number
  readonly schema: Schema
  readonly name: number
  readonly day: number | undefined
  readonly passport: number | undefined
  readonly country: number
  readonly cites: readonly (readonly [number, number])[]
}

const keyOf = ({ list, number }: Pick<Plain, 'list' | 'number'>): string => `${lists[list]}:R${number}`

const partyOf = (plain: Plain): Party => {
  const country = countries[plain.country]
  const text = `Ahmad Name${plain.name}`
  return {
    id: `R${plain.number}`,
    schema: plain.schema,
    caption: text,
    names: [{ text, script: 'Latn', strength: 'primary' }],
    listings: [{ list: lists[plain.list] as string, reference: `R${plain.number}`, programme: '', amendedOn: [] }],
    ...(plain.day !== undefined && { birthDates: [{ edtf: `1957-03-1${plain.day}` }] }),
    ...(plain.passport !== undefined && {
      identifications: [
        { type: 'Passport', number: `P00000${plain.passport}`, ...(country && { issuingCountry: country }) },
      ],
    }),
    citedReferences: plain.cites.map(([list, number]) => keyOf({ list, number })),
  }
}

const small = (max: number) => fc.integer({ min: 0, max })

const entries: fc.Arbitrary<readonly Plain[]> = fc.uniqueArray(
  fc.record({
    list: small(lists.length - 1),
    number: small(3),
    schema: fc.constantFrom<Schema>('Person', 'Person', 'Person', 'Organization'),
    name: small(3),
    day: fc.option(small(2), { nil: undefined }),
    passport: fc.option(small(2), { nil: undefined }),
    country: small(2),
    cites: fc.array(fc.tuple(small(lists.length - 1), small(4)), { maxLength: 2 }),
  }),
  { selector: keyOf, maxLength: 12 },
)

const decisions: fc.Arbitrary<readonly MergeDecision[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<MergeDecision['kind']>('join', 'split', 'undo'),
    between: fc
      .tuple(fc.tuple(small(3), small(3)), fc.tuple(small(3), small(3)))
      .map(([[a, b], [c, d]]): readonly [string, string] => [
        keyOf({ list: a, number: b }),
        keyOf({ list: c, number: d }),
      ]),
    by: fc.constant('Leyla'),
    at: fc.constant('2026-01-02T00:00:00.000Z'),
    reason: fc.constant('checked'),
  }),
  { maxLength: 4 },
)

type Pair = readonly [Plain, Plain]

const groundsOf = ([x, y]: Pair, all: readonly Plain[]): readonly number[] => {
  const grounds: number[] = []
  const held = (list: number, number: number) => all.some((one) => one.list === list && one.number === number)
  const cite = (a: Plain, b: Plain) => a.cites.some(([list, number]) => list === b.list && number === b.number)
  const both = x.cites.some(
    ([list, number]) =>
      !held(list, number) &&
      // A reference of its own list says nothing of other lists.
      list !== x.list &&
      list !== y.list &&
      y.cites.some(([other, same]) => other === list && same === number),
  )
  if (cite(x, y) || cite(y, x) || both) grounds.push(0)
  if (x.passport !== undefined && x.passport === y.passport) {
    const [one, other] = [countries[x.country], countries[y.country]]
    const agree = x.name === y.name || (x.day !== undefined && x.day === y.day)
    if (one !== undefined && other !== undefined ? one === other : agree) grounds.push(1)
  }
  const people = x.schema === 'Person' && y.schema === 'Person'
  if (people && x.name === y.name && x.day !== undefined && x.day === y.day) grounds.push(2)
  return grounds
}

/** Clusters as sorted lists of keys, by trying everything. */
const naive = (plain: readonly Plain[], taken: readonly MergeDecision[]): readonly string[] => {
  const all = plain.toSorted((a, b) => a.list - b.list || a.number - b.number)
  const is = (key: string, one: Plain) => key === keyOf(one)
  const decided = ([x, y]: Pair): MergeDecision['kind'] | undefined => {
    const last = taken.findLast(({ between: [a, b] }) => (is(a, x) && is(b, y)) || (is(a, y) && is(b, x)))?.kind
    return last === 'undo' ? undefined : last
  }
  const pairs: Pair[] = all.flatMap((x, at) => all.slice(at + 1).map((y): Pair => [x, y]))
  let clusters: Plain[][] = all.map((one) => [one])
  const clusterOf = (one: Plain) => clusters.find((cluster) => cluster.includes(one)) as Plain[]
  const unite = ([x, y]: Pair, free: boolean): boolean => {
    const [one, other] = [clusterOf(x), clusterOf(y)]
    if (one === other) return true
    for (const a of one)
      for (const b of other) {
        if (decided([a, b]) === 'split') return false
        if (!free && (a.list === b.list || a.schema !== b.schema)) return false
      }
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== other), [...one, ...other]]
    return true
  }
  for (const pair of pairs) if (decided(pair) === 'join') unite(pair, true)
  const open = pairs.filter(
    (pair) =>
      pair[0].list !== pair[1].list &&
      pair[0].schema === pair[1].schema &&
      decided(pair) === undefined &&
      groundsOf(pair, all).length > 0,
  )
  const sureness = (pair: Pair): number => (groundsOf(pair, all)[0] as number) * 10 - groundsOf(pair, all).length
  const wins = (pair: Pair, from: Plain, to: Plain): boolean => {
    const rivals = open.filter(
      (other) => other.includes(from) && other.some((one) => one !== from && one.list === to.list),
    )
    const best = Math.min(...rivals.map(sureness))
    const party = (rival: Pair) => clusterOf(rival.find((one) => one !== from) as Plain)
    const equal = rivals.filter((rival) => sureness(rival) === best)
    const parties = new Set(equal.map(party))
    const named = parties.size > 1 ? new Set(equal.filter(([x, y]) => x.name === y.name).map(party)) : parties
    return named.size === 1 && named.has(party(pair))
  }
  const accepted = open.filter((pair) => wins(pair, pair[0], pair[1]) && wins(pair, pair[1], pair[0]))
  for (const pair of accepted.toSorted((a, b) => sureness(a) - sureness(b))) unite(pair, false)
  return clusters.map((cluster) => cluster.map(keyOf).sort().join(' ')).sort()
}

const clustersOf = (parties: readonly Party[]): readonly string[] =>
  parties
    .map((party) =>
      party.listings
        .map(({ list, reference }) => `${list}:${reference}`)
        .sort()
        .join(' '),
    )
    .sort()

describe('merging', () => {
  it('answers as the naive model does', () => {
    fc.assert(
      fc.property(entries, decisions, (plain, taken) => {
        const { parties } = mergeParties(plain.map(partyOf), { decisions: taken })
        expect(clustersOf(parties)).toEqual(naive(plain, taken))
      }),
      { numRuns: 3000 },
    )
  })

  it('answers the same whatever the order of its input', () => {
    const shuffled = entries.chain((plain) =>
      fc.tuple(
        fc.constant(plain),
        fc.shuffledSubarray([...plain], { minLength: plain.length, maxLength: plain.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, decisions, ([plain, other], taken) => {
        expect(mergeParties(other.map(partyOf), { decisions: taken })).toEqual(
          mergeParties(plain.map(partyOf), { decisions: taken }),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('loses no listing and no name, explains every join, and never joins two entries of a list by itself', () => {
    fc.assert(
      fc.property(entries, (plain) => {
        const { parties, joins } = mergeParties(plain.map(partyOf))
        expect(parties.flatMap(({ listings }) => listings)).toHaveLength(plain.length)
        expect(new Set(parties.map(({ id }) => id.toLowerCase())).size).toBe(parties.length)
        for (const party of parties) {
          const own = party.listings.map(({ list }) => list)
          expect(new Set(own).size).toBe(own.length)
          expect((party.mergedFrom?.length ?? 0) >= own.length - 1).toBe(true)
        }
        expect(parties.flatMap(({ mergedFrom = [] }) => mergedFrom)).toHaveLength(joins.length)
      }),
      { numRuns: 500 },
    )
  })
})
