import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { starterParties, starterParty, starterRemoved, starterSource } from './starter.ts'

const data = resolve(import.meta.dirname, '../../../..', process.env['MARSAD_SHARED_DATA'] ?? '../shared/data')
const fileOf = (day: string): string => resolve(data, `lists/un/un_consolidated_${day}.xml`)

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const decoded = (text: string): string =>
  folded(
    text
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  )

/** The entries of a UN file by reference, cut out by their tags; good enough to compare facts, independent of the parser. */
const entries = (day: string): ReadonlyMap<string, string> =>
  new Map(
    [...readFileSync(fileOf(day), 'utf8').matchAll(/<(INDIVIDUAL|ENTITY)>(.*?)<\/\1>/gs)].map(([, , body = '']) => [
      decoded(/<REFERENCE_NUMBER>(.*?)</s.exec(body)?.[1] ?? ''),
      body,
    ]),
  )

const values = (body: string, tag: string): readonly string[] =>
  [...body.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, value = '']) => decoded(value))

describe('starter register', () => {
  it('finds parties by reference in any case, and by a former reference', () => {
    expect(starterParty('qde.010')?.caption).toBe('ISLAMIC MOVEMENT OF UZBEKISTAN')
    expect(starterParty('QI.B.8.01')?.id).toBe('QDi.008')
    expect(starterParty('QDe.999')).toBeUndefined()
  })

  it('has Usama bin Laden as removed in 2013 and no listed party among the removed', () => {
    const listing = starterParty('QDi.008')?.listings[0]
    expect(listing).toMatchObject({ listedOn: '2001-01-25', removedOn: '2013-02-21' })
    expect(starterRemoved.map((party) => party.id)).toEqual(['QDi.008', 'QDi.317', 'QDi.336', 'QDi.373'])
  })

  it('gives every party one listing with a source and a primary name equal to its caption', () => {
    for (const party of starterParties) {
      expect(party.listings.length, party.id).toBe(1)
      expect(party.listings[0]?.source, party.id).toMatch(/https:\/\/[\w.]+un\.org\//)
      expect(
        party.names.filter((name) => name.strength === 'primary').map((name) => name.text),
        party.id,
      ).toEqual([party.caption])
    }
  })

  it('carries press names with their source, none of them printed already', () => {
    const names = starterParty('QDe.115')?.names ?? []
    expect(names.find((name) => name.text === 'داعش')).toMatchObject({
      strength: 'press',
      script: 'Arab',
      source: expect.any(String),
    })
    for (const party of starterParties)
      expect(new Set(party.names.map((name) => name.text)).size, party.id).toBe(party.names.length)
  })

  it('knows movements on no list, with what must be said of them', () => {
    const taliban = starterParty('org-taliban')
    expect(taliban?.listings).toEqual([])
    expect(taliban?.notes?.['en']).toContain('no entry')
    expect(taliban?.names.filter((name) => name.strength === 'primary').map((name) => name.text)).toEqual(['Taliban'])
  })

  const there = existsSync(fileOf(starterSource.published))

  it.skipIf(!there)('agrees with the edition it was taken from in name, programme, dates and aliases', () => {
    const official = entries(starterSource.published)
    const listed = starterParties.filter((party) => !starterRemoved.includes(party))
    expect(listed.length).toBeGreaterThan(80)
    for (const party of listed) {
      const body = official.get(party.id)
      if (body === undefined) throw new Error(`${party.id} is not in the edition of ${starterSource.published}`)
      const printed = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
        .flatMap((tag) => values(body, tag))
        .filter(Boolean)
      expect(party.caption, party.id).toBe(printed.join(' '))
      const listing = party.listings[0]
      expect(listing?.listedOn, party.id).toBe(values(body, 'LISTED_ON')[0]?.slice(0, 10))
      expect(listing?.programme, party.id).toBe(values(body, 'UN_LIST_TYPE')[0])
      const updates = /<LAST_DAY_UPDATED>(.*?)<\/LAST_DAY_UPDATED>/s.exec(body)?.[1] ?? ''
      const days = values(updates, 'VALUE').map((value) => value.slice(0, 10))
      expect(listing?.amendedOn, party.id).toEqual([...new Set(days.filter(Boolean))].sort())
      const text = decoded(body.replaceAll(/<[^>]*>/g, ' '))
      // Whole where the list prints it whole; word by word where it prints variants in brackets ("Butayev (Butaev)").
      const lower = text.toLowerCase()
      for (const { text: name } of party.names.filter((one) => one.strength !== 'press')) {
        const words = lower.includes(name.toLowerCase()) ? [] : name.toLowerCase().split(' ')
        expect(
          words.filter((word) => !lower.includes(word)),
          `${party.id} ${name}`,
        ).toEqual([])
      }
    }
  })

  it.skipIf(!there)('has as removed only what the edition no longer holds', () => {
    const official = entries(starterSource.published)
    for (const party of starterRemoved) expect(official.has(party.id), party.id).toBe(false)
  })
})
