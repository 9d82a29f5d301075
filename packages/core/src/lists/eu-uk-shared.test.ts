import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type CollectedList, collectList } from './collect.ts'
import { detectFormat } from './detect.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const folder = join(resolve(repository, process.env.MARSAD_SHARED_DATA ?? '../shared/data'), 'lists')
const present = existsSync(join(folder, 'uk')) && existsSync(join(folder, 'eu'))
if (!present) console.warn(`skipped: the EU and UK lists are not at ${folder}; set MARSAD_SHARED_DATA`)

const textOf = (file: string, encoding = 'utf-8'): string =>
  new TextDecoder(encoding).decode(readFileSync(join(folder, file)))
const loaded = new Map<string, CollectedList>()
const list = (file: string, encoding?: string): CollectedList => {
  const known = loaded.get(file)
  if (known) return known
  const text = textOf(file, encoding)
  const parsed = collectList(detectFormat(text.slice(0, 8_192)), [text])
  loaded.set(file, parsed)
  return parsed
}
const ofsi = (): CollectedList => list('uk/hmt_sanctionsconlist.csv', 'windows-1252')
const words = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) =>
        name
          .normalize('NFD')
          .toLowerCase()
          .split(/[\s\-/]+/),
      )
      .map((word) => word.replace(/[^a-z]/g, ''))
      .filter(Boolean),
  )

describe.skipIf(!present)('the OFSI list of 2018-04-13', () => {
  /** What stands at the ends of the lines, without a CSV reader: the group, and whether it is a person. */
  const lines = (): readonly string[] => textOf('uk/hmt_sanctionsconlist.csv', 'windows-1252').split('\n').slice(2)

  it('comes out whole: every group, every name', () => {
    const { head, records, skipped } = ofsi()
    expect(head).toEqual({ list: 'gb_hmt_sanctions', published: '2018-04-13' })
    const groups = new Set(lines().flatMap((line) => /,(\d+)$/.exec(line.trim())?.[1] ?? []))
    expect(groups.size).toBe(2106)
    expect(new Set(records.map(({ reference }) => reference))).toEqual(new Set([...groups].map((id) => `OFSI-${id}`)))
    const people = new Set(
      lines().flatMap((line) => (line.includes(',Individual,') ? (/,(\d+)$/.exec(line.trim())?.[1] ?? []) : [])),
    )
    expect(records.filter(({ party }) => party.schema === 'Person')).toHaveLength(people.size)
    // The eight UN references that cannot be read, and nothing else.
    expect(skipped).toHaveLength(8)
    expect(skipped.every(({ reason }) => reason.startsWith('a UN reference that cannot be read'))).toBe(true)
    for (const { party } of records) {
      expect(party.names.filter(({ strength }) => strength === 'primary')).toHaveLength(1)
      expect(party.listings[0]?.listedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    // Lines without quotes can be cut at their commas: the six cells of the name must be some name of the group.
    const byId = new Map(records.map((record) => [record.reference, record.party]))
    let compared = 0
    for (const line of lines()) {
      if (line === '' || line.includes('"')) continue
      const cells = line.trimEnd().split(',')
      const [family = '', ...given] = cells.slice(0, 6).map((cell) => cell.trim().replace(/\s+/g, ' '))
      const text = [...given, family].filter(Boolean).join(' ')
      expect(byId.get(`OFSI-${cells.at(-1)}`)?.names.map((name) => name.text)).toContain(text)
      compared += 1
    }
    expect(compared).toBeGreaterThan(2_000)
  })

  it.skipIf(!existsSync(join(folder, 'un')))('cites the UN list in today’s form, and the parties agree by name', () => {
    const un = new Map(
      list('un/un_consolidated_2018-10-29.xml').records.map((record) => [record.reference, record.party]),
    )
    const cited = ofsi().records.flatMap(({ party }) =>
      (party.citedReferences ?? [])
        .slice(0, 1)
        .map((reference) => ({ party, reference, old: (party.citedReferences ?? [])[1] })),
    )
    expect(cited.length).toBeGreaterThan(660)
    const converted = cited.filter(({ old }) => old !== undefined)
    expect(converted.length).toBeGreaterThan(350)
    const held = converted.filter(({ reference }) => un.has(reference))
    const strangers = held.filter(({ party, reference }) => {
      const mine = words(party.names.map(({ text }) => text))
      const theirs = words(un.get(reference)?.names.map(({ text }) => text) ?? [])
      return [...mine].filter((word) => theirs.has(word)).length < Math.min(2, mine.size)
    })
    expect(held.length).toBeGreaterThanOrEqual(converted.length - 5)
    // OFSI gave this person the reference of a body.
    expect(strangers.map(({ party }) => party.id)).toEqual(['OFSI-13135'])
  })

  it('finds ships, documents and dates', () => {
    const { records } = ofsi()
    const party = (id: string) => records.find((record) => record.reference === id)?.party
    expect(party('OFSI-13556')).toMatchObject({
      schema: 'Vessel',
      identifications: [{ type: 'IMO number', number: '8937675' }],
    })
    expect(party('OFSI-13349')).toMatchObject({
      birthDates: [{ edtf: '1980' }, { edtf: '1981' }],
      nationalities: ['Saudi Arabia', 'Qatar'],
      citedReferences: ['QDe.004'],
    })
    const documents = records.flatMap(({ party: { identifications } }) => identifications ?? [])
    expect(documents.filter(({ number }) => number !== undefined).length).toBeGreaterThan(500)
  })
})

describe.skipIf(!present)('the EU list', () => {
  it('comes out of a file that a spreadsheet went over, losses counted', () => {
    const file = 'eu/EUSanctionsShort.csv'
    const { head, records, skipped } = list(file, 'windows-1252')
    expect(head).toEqual({ list: 'eu_fsf', published: '2018-07-04' })
    const lines = textOf(file, 'windows-1252').trim().split('\n').slice(1)
    const references = new Set(lines.map((line) => /;(EU\.\d+\.\d+)\t*"/.exec(line)?.[1] ?? line))
    expect(references.size).toBe(93)
    expect(new Set(records.map(({ reference }) => reference))).toEqual(references)
    const lost = lines.filter((line) => (line.replaceAll('""', '').split(';')[17] ?? '').includes('?'))
    expect(skipped.filter(({ reason }) => reason.includes('lost letters')).length).toBe(lost.length)
    expect(skipped).toHaveLength(lost.length + 1)
    for (const { party } of records) for (const name of party.names) expect(name.text).not.toMatch(/[?\ufffd\t]/)
  })

  it.each([
    ['eu/fsf_sample_2020-04-15_deriv.xml', '2020-04-15', 4],
    ['eu/fsf_trimmed_2026-08-05.xml', '2026-08-05', 2],
  ])('comes out of %s', (file, published, count) => {
    const { head, records, skipped } = list(file)
    expect(head).toMatchObject({ list: 'eu_fsf', published })
    expect(records).toHaveLength(count)
    expect(skipped).toEqual([])
  })
})

describe.skipIf(!present)('the UK Sanctions List', () => {
  it('comes out of its trimmed edition of 2026', () => {
    const { head, records, skipped } = list('uk/uksl_trimmed_2026-09-10.xml')
    expect(head).toEqual({ list: 'gb_fcdo_sanctions', published: '2026-09-10' })
    expect(records.map(({ party }) => [party.id, party.schema, party.caption])).toEqual([
      ['AFG0006', 'Person', 'MOHAMMAD HASSAN AKHUND'],
      ['RUS1234', 'Organization', 'STROYGAZ LLC'],
      ['RUS9999', 'Vessel', 'SEA GLORY'],
    ])
    expect(skipped).toEqual([])
  })
})
