import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listingStatus, partyAsOf, partyStatus } from './as-of.ts'
import type { History, Listing, ListingStatus, ListRecord, Party } from './types.ts'

const list = 'un_sc_sanctions'
const listingFor = (more: Partial<Listing> = {}): Listing => ({
  list,
  reference: 'EXi.001',
  programme: 'Example',
  amendedOn: [],
  ...more,
})
const record = (caption: string, more: Partial<Listing> = {}): ListRecord => ({
  reference: 'EXi.001',
  party: { id: 'EXi.001', schema: 'Person', caption, names: [], listings: [listingFor(more)] },
  fields: { FIRST_NAME: [caption] },
})
const history = (
  editions: readonly string[],
  versions: readonly (readonly [ListRecord, readonly string[]])[],
): History => ({
  list,
  reference: 'EXi.001',
  editions,
  versions: versions.map(([one, days]) => ({ record: one, editions: days })),
})

describe('a party as of a day', () => {
  const once = history(
    ['2018-10-29', '2025-11-18', '2026-02-27'],
    [[record('OLD', { listedOn: '2001-10-06' }), ['2018-10-29']]],
  )

  it.each<[string | undefined, ListingStatus, string | undefined]>([
    ['2001-10-05', 'not-yet-listed', undefined],
    ['2001-10-06', 'listed', undefined],
    ['2018-10-29', 'listed', undefined],
    ['2018-10-30', 'removed-or-listed', '2018-10-30/2025-11-18'],
    ['2025-11-17', 'removed-or-listed', '2018-10-30/2025-11-18'],
    ['2025-11-18', 'removed', '2018-10-30/2025-11-18'],
    ['2030-01-01', 'removed', '2018-10-30/2025-11-18'],
    [undefined, 'removed', '2018-10-30/2025-11-18'],
  ])('only ever in an old edition: on %s %s', (day, status, removedOn) => {
    const answer = partyAsOf(once, day)
    expect(answer.status).toBe(status)
    expect(answer.edition).toBe('2018-10-29')
    expect(answer.party.listings).toEqual([listingFor({ listedOn: '2001-10-06', ...(removedOn && { removedOn }) })])
  })

  it('takes the details from the last edition by that day', () => {
    const changed = history(
      ['2018-10-29', '2025-11-18', '2026-02-27'],
      [
        [record('NEW', { listedOn: '2001-10-06', amendedOn: ['2020-01-01'] }), ['2025-11-18', '2026-02-27']],
        [record('OLD', { listedOn: '2001-10-06' }), ['2018-10-29']],
      ],
    )
    expect(partyAsOf(changed, '2025-11-17').party.caption).toBe('OLD')
    expect(partyAsOf(changed, '2025-11-18').party.caption).toBe('NEW')
    expect(partyAsOf(changed, '2001-10-05')).toMatchObject({ status: 'not-yet-listed', edition: '2018-10-29' })
    expect(partyAsOf(changed)).toMatchObject({ status: 'listed', edition: '2026-02-27' })
  })

  it('takes the day of removal the list gives', () => {
    const dated = history(
      ['2018-10-29', '2025-11-18'],
      [[record('X', { listedOn: '2001-10-06', removedOn: '2018-10-20' }), ['2018-10-29']]],
    )
    expect(partyAsOf(dated, '2018-10-19').status).toBe('listed')
    expect(partyAsOf(dated, '2018-10-19').party.listings[0]?.removedOn).toBeUndefined()
    expect(partyAsOf(dated, '2018-10-20')).toMatchObject({
      status: 'removed',
      party: { listings: [{ removedOn: '2018-10-20' }] },
    })
    expect(partyAsOf(dated).status).toBe('removed')
  })

  it('gives a single day where the editions leave no other', () => {
    const next = history(['2018-10-29', '2018-10-30'], [[record('X'), ['2018-10-29']]])
    expect(partyAsOf(next).party.listings[0]?.removedOn).toBe('2018-10-30')
    expect(partyAsOf(next, '2018-10-30').status).toBe('removed')
  })

  it('knows a party that was removed and listed again', () => {
    const twice = history(
      ['2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01'],
      [[record('X', { listedOn: '2001-10-06' }), ['2018-01-01', '2020-01-01', '2021-01-01']]],
    )
    const on = (day?: string) => partyAsOf(twice, day).status
    expect([on('2018-01-01'), on('2018-06-01'), on('2019-01-01'), on('2019-01-02'), on('2020-01-01'), on()]).toEqual([
      'listed',
      'removed-or-listed',
      'removed',
      'removed-or-listed',
      'listed',
      'listed',
    ])
    expect(partyAsOf(twice).periods).toEqual([
      {
        firstEdition: '2018-01-01',
        lastEdition: '2018-01-01',
        listedOn: '2001-10-06',
        surelyFrom: '2001-10-06',
        removedOn: '2018-01-02/2019-01-01',
      },
      {
        firstEdition: '2020-01-01',
        lastEdition: '2021-01-01',
        listedOn: '2019-01-02/2020-01-01',
        perhapsFrom: '2019-01-02',
        surelyFrom: '2020-01-01',
      },
    ])
    expect(partyAsOf(twice).party.listings).toEqual([
      listingFor({ listedOn: '2019-01-02/2020-01-01' }),
      listingFor({ listedOn: '2001-10-06', removedOn: '2018-01-02/2019-01-01' }),
    ])
    expect(partyAsOf(twice, '2019-06-01').party.listings).toEqual([
      listingFor({ listedOn: '2001-10-06', removedOn: '2018-01-02/2019-01-01' }),
    ])
  })

  it('dates a second listing by the list, where it gives a new date', () => {
    const again = history(
      ['2018-01-01', '2019-01-01', '2020-01-01'],
      [
        [record('X', { listedOn: '2001-10-06' }), ['2018-01-01']],
        [record('X', { listedOn: '2019-05-06' }), ['2020-01-01']],
      ],
    )
    expect(partyAsOf(again, '2019-05-05').status).toBe('removed')
    expect(partyAsOf(again, '2019-05-06').status).toBe('listed')
    expect(partyAsOf(again).party.listings[0]?.listedOn).toBe('2019-05-06')
  })

  it('does not call a party listed before anything says so', () => {
    const undated = history(['2018-01-01', '2019-01-01'], [[record('X'), ['2019-01-01']]])
    expect(partyAsOf(undated, '2018-06-01').status).toBe('not-yet-listed')
    expect(partyAsOf(undated, '2019-01-01').status).toBe('listed')
    const late = history(['2018-01-01', '2019-01-01'], [[record('X', { listedOn: '2017-12-30' }), ['2019-01-01']]])
    expect(partyAsOf(late, '2018-01-01').status).toBe('listed')
    expect(partyAsOf(late, '2017-12-29').status).toBe('not-yet-listed')
  })

  it('refuses what is no day, and a reference nobody has held', () => {
    for (const day of ['2021', '2021-02-30', 'yesterday', '']) {
      expect(() => partyAsOf(once, day)).toThrow(expect.objectContaining({ code: 'date-invalid' }))
      expect(() => listingStatus(listingFor(), day)).toThrow(expect.objectContaining({ code: 'date-invalid' }))
    }
    expect(() => partyAsOf(history(['2018-01-01'], []))).toThrow(expect.objectContaining({ code: 'party-unknown' }))
  })
})

describe('against a model that looks at one day at a time', () => {
  const start = Date.UTC(2020, 0, 1)
  const dayOf = (number: number): string => new Date(start + number * 86_400_000).toISOString().slice(0, 10)

  interface Case {
    readonly editions: readonly number[]
    readonly held: ReadonlySet<number>
    readonly listedOn: number | undefined
  }

  /** What the editions and the first listing date let one say of a day, from the neighbouring editions alone. */
  const naive = ({ editions, held, listedOn }: Case, day: number): ListingStatus => {
    const firstHeld = Math.min(...held)
    const before = editions.filter((one) => one <= day).at(-1)
    const after = editions.find((one) => one > day)
    const heldBefore = [...held].some((one) => one <= day)
    if (!heldBefore)
      return listedOn !== undefined && listedOn <= day && listedOn < firstHeld ? 'listed' : 'not-yet-listed'
    if (before === day) return held.has(day) ? 'listed' : 'removed'
    // Between two editions: as both say where they agree, open where they do not; after the last, as it says.
    const earlier = before !== undefined && held.has(before)
    const later = after === undefined ? earlier : held.has(after)
    if (earlier !== later) return 'removed-or-listed'
    return earlier ? 'listed' : 'removed'
  }

  const anyCase = fc
    .record({
      editions: fc
        .uniqueArray(fc.integer({ min: 5, max: 35 }), { minLength: 1, maxLength: 7 })
        .map((days) => days.sort((a, b) => a - b)),
      chosen: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      listedOn: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      split: fc.integer({ min: 0, max: 7 }),
    })
    .map(({ editions, chosen, listedOn, split }) => ({
      editions,
      held: new Set(editions.filter((_, at) => chosen[at])),
      listedOn,
      split,
    }))
    .filter(({ editions, held, listedOn }) => {
      if (held.size === 0) return false
      // The printed date is the first listing's: a later one would be a second listing, which other tests cover.
      return listedOn === undefined || listedOn <= Math.min(...held) || editions.length === 0
    })

  it('agrees on every day, in whatever order the editions were loaded', () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), ({ editions, held, listedOn, split }, backwards) => {
        const days = [...held].map(dayOf)
        const one = record('X', listedOn === undefined ? {} : { listedOn: dayOf(listedOn) })
        const parts = [days.slice(0, split), days.slice(split)].filter((part) => part.length > 0)
        const all = editions.map(dayOf)
        const loaded = history(
          backwards ? all.reverse() : all,
          (backwards ? parts.reverse() : parts).map((part) => [one, backwards ? [...part].reverse() : part] as const),
        )
        for (let day = 0; day <= 40; day += 1) {
          const answer = partyAsOf(loaded, dayOf(day))
          expect([day, answer.status]).toEqual([day, naive({ editions, held, listedOn }, day)])
          const gone = answer.status === 'removed' || answer.status === 'removed-or-listed'
          expect(answer.party.listings[0]?.removedOn !== undefined).toBe(gone)
          expect(days).toContain(answer.edition)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('says of the listings of the newest answer what it says of the days', () => {
    fc.assert(
      fc.property(anyCase, ({ editions, held, listedOn }) => {
        if (listedOn === undefined) return
        const loaded = history(editions.map(dayOf), [
          [record('X', { listedOn: dayOf(listedOn) }), [...held].map(dayOf)],
        ])
        const { party } = partyAsOf(loaded)
        for (let day = 0; day <= 40; day += 1) {
          const status = partyAsOf(loaded, dayOf(day)).status
          // A listing that began between two editions is not counted as begun by its dates alone.
          expect([day, status, partyStatus(party, dayOf(day))]).toEqual([
            day,
            status,
            status === 'removed-or-listed' ? expect.stringMatching(/removed/) : status,
          ])
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a listing without editions', () => {
  const bare = (...listings: readonly Listing[]): Party => ({
    id: 'X',
    schema: 'Person',
    caption: 'X',
    names: [],
    listings,
  })

  it.each<[Partial<Listing>, string | undefined, ListingStatus]>([
    [{}, undefined, 'listed'],
    [{}, '1900-01-01', 'listed'],
    [{ listedOn: '2001-10' }, '2001-10-30', 'not-yet-listed'],
    [{ listedOn: '2001-10' }, '2001-10-31', 'listed'],
    [{ listedOn: '2001-01-25', removedOn: '2013-02-21' }, '2013-02-20', 'listed'],
    [{ listedOn: '2001-01-25', removedOn: '2013-02-21' }, '2013-02-21', 'removed'],
    [{ listedOn: '2001-01-25', removedOn: '2013-02-21' }, undefined, 'removed'],
    [{ removedOn: '2018-10-30/2025-11-18' }, '2018-10-29', 'listed'],
    [{ removedOn: '2018-10-30/2025-11-18' }, '2018-10-30', 'removed-or-listed'],
    [{ removedOn: '2018-10-30/2025-11-18' }, '2025-11-18', 'removed'],
  ])('%o on %s is %s', (more, day, status) => {
    expect(listingStatus(listingFor(more), day)).toBe(status)
  })

  it('answers the strongest of several, and never for none', () => {
    const removed = listingFor({ removedOn: '2013-02-21' })
    expect(partyStatus(bare(removed, listingFor()))).toBe('listed')
    expect(partyStatus(bare(removed))).toBe('removed')
    expect(partyStatus(bare(), '2020-01-01')).toBe('never')
  })
})
