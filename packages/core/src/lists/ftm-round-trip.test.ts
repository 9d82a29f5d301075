import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FtmOutput, ftmEntities, ftmNested, type Party, partyAsOf } from '../register/index.ts'
import { collectList } from './collect.ts'
import { ftmJsonl } from './ftm-jsonl.ts'
import { unXml } from './un-xml.ts'

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

const lines = (entities: readonly FtmOutput[]): string => {
  const once = new Map(entities.map((entity) => [entity.id, entity]))
  return [...once.values()].map((entity) => JSON.stringify(entity)).join('\n')
}

const reimport = (text: string, list: string): readonly Party[] =>
  collectList(ftmJsonl, [text], { list, published: '2026-02-27' }).records.map(({ party }) => party)

const there = (parties: readonly Party[], list: string): readonly Party[] =>
  reimport(lines(parties.flatMap((party) => ftmEntities(party))), list)

describe('FollowTheMoney out and in again', () => {
  it('gives back every party of a FollowTheMoney list as it was', () => {
    const { records } = collectList(ftmJsonl, [fixture('ftm-small.jsonl')])
    const parties = records.map(({ party }) => party)
    const returned = there(parties, 'ex_sanctions')
    expect(returned.map(({ id }) => id)).toEqual(parties.map(({ id }) => id))
    for (const [index, { links, ...party }] of parties.entries()) {
      expect(returned[index]).toMatchObject(party)
      // The collector's id of the other party is not written again, and with it goes the caption that was looked up by it.
      expect(returned[index]?.links).toEqual(links?.map(({ caption: _, ...link }) => link))
    }
  })

  it('settles after one turn for the UN list, and keeps names, dates, listings and numbers', () => {
    const { records } = collectList(unXml, [fixture('un-small.xml')])
    const parties = records.map(({ party }) => party)
    const once = there(parties, 'un_sc_sanctions')
    expect(there(once, 'un_sc_sanctions')).toEqual(once)
    expect(once.map(({ id }) => id)).toEqual(parties.map(({ id }) => id))
    for (const [index, party] of parties.entries()) {
      const back = once[index] as Party
      expect(back.caption).toBe(party.caption)
      expect(back.names.map(({ text }) => text).toSorted()).toEqual(
        [...new Set(party.names.filter(({ strength }) => strength !== 'press').map(({ text }) => text))].toSorted(),
      )
      expect(back.names.filter(({ strength }) => strength === 'weak').map(({ text }) => text)).toEqual(
        party.names.filter(({ strength }) => strength === 'weak').map(({ text }) => text),
      )
      expect(back.listings.map(({ reference, programme, listedOn }) => ({ reference, programme, listedOn }))).toEqual(
        party.listings.map(({ reference, programme, listedOn }) => ({ reference, programme, listedOn })),
      )
      const numbers = (one: Party) => (one.identifications ?? []).flatMap(({ number }) => number ?? []).toSorted()
      expect(numbers(back)).toEqual(numbers(party))
    }
  })

  it('gives back the same from a nested entity', () => {
    const { records } = collectList(ftmJsonl, [fixture('ftm-small.jsonl')])
    const nested = records.map(({ party }) => JSON.stringify(ftmNested(party))).join('\n')
    const flat = there(
      records.map(({ party }) => party),
      'ex_sanctions',
    )
    expect(reimport(nested, 'ex_sanctions')).toEqual(flat)
  })

  it('settles after one turn whatever the party holds', () => {
    const word = fc.constantFrom('Anwar', 'Salim', 'Harbour', 'أنور', 'سالم', 'Анвар', 'Port', '7')
    const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    const edtf = fc.constantFrom('1957', '1957-03', '1957-03-10', '1957~', '1955/1958', '2021-41', '1957?', '..')
    const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
    const strength = fc.constantFrom('strong', 'weak', 'former', 'original-script', 'press')
    const compact = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T
    const party = fc
      .record({
        schema: fc.constantFrom('Person', 'Organization', 'Company', 'Vessel', 'LegalEntity'),
        caption: text,
        names: fc.array(fc.record({ text, script: fc.constant('Latn'), strength })),
        listedOn: optional(edtf),
        removedOn: optional(fc.constantFrom('2013-02-21', '2018-10-30/2025-11-18')),
        nationalities: fc.array(fc.constantFrom('AF', 'Afghanistan', 'af', 'Atlantis'), { maxLength: 2 }),
        birthDates: fc.array(edtf.map((value) => ({ edtf: value }))),
        addresses: fc.array(
          fc
            .record({ street: optional(text), city: optional(text), country: optional(fc.constant('Iraq')) })
            .map(compact),
          { maxLength: 2 },
        ),
        identifications: fc.array(
          fc
            .record({
              type: optional(fc.constantFrom('Passport', 'National ID', 'imoNumber', 'IMO number', 'Tax ID')),
              number: fc.constantFrom('A1', '77', '1234567'),
              issuingCountry: optional(fc.constantFrom('Iraq', 'iq')),
              issuedOn: optional(fc.constant('2001-01-01')),
            })
            .map(compact),
          { maxLength: 3 },
        ),
      })
      .map(
        ({ listedOn, removedOn, names, caption, ...rest }) =>
          ({
            ...rest,
            id: 'EXi.001',
            caption,
            names: [{ text: caption, script: 'Latn', strength: 'primary' }, ...names],
            listings: [
              compact({
                list: 'ex_sanctions',
                reference: 'EXi.001',
                programme: 'EX',
                amendedOn: ['2017-01-02'],
                listedOn,
                removedOn,
              }),
            ],
          }) as unknown as Party,
      )
    fc.assert(
      fc.property(party, (value) => {
        const once = there([value], 'ex_sanctions')
        const twice = there(once, 'ex_sanctions')
        expect(there(twice, 'ex_sanctions')).toEqual(twice)
        expect(twice).toEqual(once)
      }),
    )
  })

  it('says in the removed UN entry that it is no target any more', () => {
    const { records } = collectList(unXml, [fixture('un-small.xml')])
    const removed = records.find(({ reference }) => reference === 'EXi.001')
    if (removed === undefined) throw new Error('the fixture has lost EXi.001')
    const { party } = partyAsOf({
      list: 'un_sc_sanctions',
      reference: 'EXi.001',
      versions: [{ record: removed, editions: ['2018-06-08'] }],
      editions: ['2018-06-08', '2020-01-01'],
    })
    const [main] = ftmEntities(party)
    expect(main).toMatchObject({ target: false })
    expect(main?.properties.topics).toBeUndefined()
  })
})
