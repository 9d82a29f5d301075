import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { partyAsOf } from '../register/as-of.ts'
import { diffRecords } from '../register/diff.ts'
import type { History, ListRecord } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { type CollectedList, collectList } from './collect.ts'
import { detectFormat } from './detect.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const folder = join(resolve(repository, process.env.MARSAD_SHARED_DATA ?? '../shared/data'), 'lists/un')
const present = existsSync(folder)
if (!present) console.warn(`skipped: the UN lists are not at ${folder}; set MARSAD_SHARED_DATA`)

const loaded = new Map<string, CollectedList>()
const edition = (day: string): CollectedList => {
  const known = loaded.get(day)
  if (known) return known
  const text = readFileSync(join(folder, `un_consolidated_${day}.xml`), 'utf8')
  const parsed = collectList(detectFormat(text.slice(0, 8_192)), [text])
  loaded.set(day, parsed)
  return parsed
}
const entry = (day: string, reference: string): ListRecord | undefined =>
  edition(day).records.find((record) => record.reference === reference)

const days = ['2018-10-29', '2025-11-18', '2026-02-27']
const historyOf = (reference: string): History => ({
  list: 'un_sc_sanctions',
  reference,
  editions: days,
  versions: days.flatMap((day) => {
    const record = entry(day, reference)
    return record ? [{ record, editions: [day] }] : []
  }),
})

interface Row {
  readonly change: string
  readonly reference: string
  readonly fields: readonly string[]
}

/** Rows of the differences file. Names may hold commas, so fields are taken from both ends. */
const rows = (): readonly Row[] =>
  readFileSync(join(folder, 'differences_2018-10-29_2025-11-18.csv'), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const cells = line.split(',')
      return {
        change: cells[2] ?? '',
        reference: cells[3] ?? '',
        fields: (cells.at(-1) ?? '').split(';').filter(Boolean).sort(),
      }
    })

describe.skipIf(!present)('the whole UN list', () => {
  it.each([
    ['2018-10-29', 703, 390],
    ['2025-11-18', 727, 273],
    ['2026-02-27', 730, 273],
  ])('of %s has %i persons and %i bodies, all taken over', (day, persons, bodies) => {
    const { head, records, skipped } = edition(day)
    expect(head).toMatchObject({ list: 'un_sc_sanctions', published: day })
    const count = (schema: string): number => records.filter((record) => record.party.schema === schema).length
    expect([count('Person'), count('Organization')]).toEqual([persons, bodies])
    expect(skipped.every((skip) => skip.reason.startsWith('a birth date that cannot be read'))).toBe(true)
    expect(skipped.length).toBeLessThanOrEqual(3)
    for (const { party } of records) {
      expect(party.names.filter((name) => name.strength === 'primary')).toHaveLength(1)
      expect(party.listings[0]?.listedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('names scripts by their letters', () => {
    const scripts = Map.groupBy(
      edition('2026-02-27').records.flatMap((record) =>
        record.party.names.filter((name) => name.strength === 'original-script'),
      ),
      (name) => name.script,
    )
    expect(new Map([...scripts].map(([script, names]) => [script, names.length]))).toEqual(
      new Map([
        ['Arab', 366],
        ['Cyrl', 11],
        ['Latn', 1],
      ]),
    )
  })

  it('loses no alias: each printed one is a name', () => {
    const { records } = edition('2026-02-27')
    const printed = records.flatMap((record) => [
      ...(record.fields.INDIVIDUAL_ALIAS ?? []),
      ...(record.fields.ENTITY_ALIAS ?? []),
    ])
    expect(printed).toHaveLength(3043)
    const missing = records.flatMap((record) => {
      const names = new Set(record.party.names.map((name) => name.text))
      return [...(record.fields.INDIVIDUAL_ALIAS ?? []), ...(record.fields.ENTITY_ALIAS ?? [])].flatMap((value) => {
        const text = foldSpace(/ALIAS_NAME=([\s\S]*?)(?: \| [A-Z_]+=|$)/.exec(value)?.[1] ?? '')
        return text === '' || names.has(text) ? [] : [`${record.reference} ${text}`]
      })
    })
    expect(missing).toEqual([])
    expect(printed.filter((value) => /ALIAS_NAME=(?: \||$)/.test(value))).toHaveLength(291)
  })

  it('differs between 2018-10-29 and 2025-11-18 exactly as computed independently', () => {
    const { added, removed, changed } = diffRecords(edition('2018-10-29').records, edition('2025-11-18').records)
    const of = (change: string): readonly string[] =>
      rows()
        .filter((row) => row.change === change)
        .map((row) => row.reference)
        .sort()
    expect([added.length, removed.length, changed.length]).toEqual([107, 200, 848])
    expect(added).toEqual(of('added'))
    expect(removed).toEqual(of('removed'))
    const wanted = rows()
      .filter((row) => row.change === 'changed')
      .map(({ reference, fields }) => [reference, fields] as const)
    expect(changed.map(({ ref, fields }) => [ref, fields])).toEqual([...wanted].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    // 194 of the 848 are white space inside a value and empty elements only.
    expect(changed.filter((one) => one.cosmetic.length === one.fields.length)).toHaveLength(194)
  })

  it('has single steps between its newest editions', () => {
    const { added, removed, changed } = diffRecords(edition('2025-11-18').records, edition('2026-02-27').records)
    expect(added).toEqual(['SDi.007', 'SDi.008', 'SDi.009', 'SDi.010'])
    expect(removed).toEqual(['IQi.074'])
    expect(changed).toEqual([
      { ref: 'HTi.006', fields: ['COMMENTS1'], cosmetic: [] },
      { ref: 'SOi.022', fields: ['COMMENTS1'], cosmetic: [] },
    ])
  })

  it('answers for every entry only seen in the old edition with the interval of its removal', () => {
    const gone = rows().filter((row) => row.change === 'removed')
    expect(gone).toHaveLength(200)
    for (const { reference } of gone) {
      const history = historyOf(reference)
      const answer = partyAsOf(history)
      expect(answer).toMatchObject({ status: 'removed', edition: '2018-10-29' })
      expect(answer.party.listings).toHaveLength(1)
      expect(answer.party.listings[0]?.removedOn).toBe('2018-10-30/2025-11-18')
      expect(partyAsOf(history, '2018-10-29').status).toBe('listed')
      expect(partyAsOf(history, '2020-01-01').status).toBe('removed-or-listed')
      expect(partyAsOf(history, '2025-11-18').status).toBe('removed')
    }
  })

  it('answers for every entry new since the old edition by its LISTED_ON', () => {
    const fresh = rows().filter((row) => row.change === 'added')
    expect(fresh).toHaveLength(107)
    for (const { reference } of fresh) {
      const history = historyOf(reference)
      const listedOn = partyAsOf(history).party.listings[0]?.listedOn ?? ''
      expect(partyAsOf(history, listedOn).status).toBe('listed')
      expect(partyAsOf(history, '2001-01-01').status).toBe('not-yet-listed')
      if (listedOn > '2018-10-29') expect(partyAsOf(history, '2018-10-29').status).toBe('not-yet-listed')
    }
  })

  it('keeps the printed day of dates with a zone', () => {
    const zoned = edition('2026-02-27').records.filter((record) => (record.fields.LISTED_ON?.[0]?.length ?? 0) > 10)
    expect(zoned).toHaveLength(10)
    for (const record of zoned) {
      expect(record.party.listings[0]?.listedOn).toBe(record.fields.LISTED_ON?.[0]?.slice(0, 10))
    }
  })

  it('takes over every date of birth, document, address and nationality', () => {
    const { records } = edition('2026-02-27')
    const count = (take: (record: ListRecord) => readonly unknown[] | undefined): number =>
      records.reduce((sum, record) => sum + (take(record)?.length ?? 0), 0)
    const filled = (record: ListRecord, name: string): readonly string[] =>
      (record.fields[name] ?? []).filter((value) => value.split(' | ').some((part) => !/^[A-Z_0-9]*=?$/.test(part)))
    expect(count((record) => record.party.identifications)).toBe(
      count((record) => filled(record, 'INDIVIDUAL_DOCUMENT')),
    )
    expect(count((record) => record.party.birthPlaces)).toBe(
      count((record) => filled(record, 'INDIVIDUAL_PLACE_OF_BIRTH')),
    )
    expect(count((record) => record.party.addresses)).toBe(
      count((record) => [...filled(record, 'INDIVIDUAL_ADDRESS'), ...filled(record, 'ENTITY_ADDRESS')]),
    )
    // 919 elements, 49 of them empty placeholders, two without a date that can be read.
    expect(count((record) => record.party.birthDates)).toBe(919 - 49 - 2)
    expect(count((record) => record.party.nationalities)).toBe(652)
    expect(count((record) => record.party.titles)).toBe(193)
    expect(count((record) => record.party.positions)).toBe(427)
  })

  it('answers for days before the first loaded edition by LISTED_ON', () => {
    expect(partyAsOf(historyOf('QDe.010'), '2001-10-05').status).toBe('not-yet-listed')
    expect(partyAsOf(historyOf('QDe.010'), '2001-10-06').status).toBe('listed')
    expect(partyAsOf(historyOf('QDe.010')).party.listings[0]).toMatchObject({
      listedOn: '2001-10-06',
      programme: 'Al-Qaida',
    })
  })
})
