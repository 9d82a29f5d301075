import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diffRecords } from '../register/diff.ts'
import { bounds } from '../register/edtf.ts'
import { type CollectedList, collectingSink, collectList } from './collect.ts'
import { detectFormat } from './detect.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const folder = join(resolve(repository, process.env.MARSAD_SHARED_DATA ?? '../shared/data'), 'lists/ofac')
const present = existsSync(folder)
if (!present) console.warn(`skipped: OFAC's lists are not at ${folder}; set MARSAD_SHARED_DATA`)
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

let loaded: CollectedList | undefined
/** The SDN list of July 2021 from its four CSV files. */
const sdn = (): CollectedList => {
  if (loaded) return loaded
  const sink = collectingSink()
  const text = read('sdn-2021-07/sdn.csv')
  const format = detectFormat(text.slice(0, 8_192))
  const parser = format.open(sink, { published: '2021-07-20' })
  parser.write(text)
  for (const { part, name } of format.files?.beside('sdn.csv') ?? []) {
    parser.part?.(part, name)
    parser.write(read(`sdn-2021-07/${name}`))
  }
  parser.end()
  loaded = sink.result()
  return loaded
}
const parties = () => sdn().records.map((record) => record.party)
const total = (count: (party: ReturnType<typeof parties>[number]) => number): number =>
  parties().reduce((sum, party) => sum + count(party), 0)
const partyOf = (uid: string) => parties().find((party) => party.id === `ofac-${uid}`)

describe.skipIf(!present)('the SDN list of July 2021', () => {
  it('gives out every party, alias and address', () => {
    const { head, records, skipped } = sdn()
    expect(head.list).toBe('us_ofac_sdn')
    expect(records).toHaveLength(8_976)
    expect(records.reduce((sum, { fields }) => sum + (fields.alt?.length ?? 0), 0)).toBe(11_910)
    expect(records.reduce((sum, { fields }) => sum + (fields.add?.length ?? 0), 0)).toBe(13_837)
    expect(skipped).toEqual([])
  })
  it('accounts for every name: 8,976 primary, 11,910 aliases, 2,439 weak ones in the remarks', () => {
    const printed = total((party) => party.names.filter((name) => name.printedAs === undefined).length)
    expect(printed).toBe(8_976 + 11_910 + 2_439)
    expect(parties().filter((party) => party.names[0]?.strength !== 'primary')).toEqual([])
    expect(total((party) => party.names.filter((name) => name.strength === 'former').length)).toBe(369)
  })
  it('reads every date of birth of its remarks', () => {
    const written = sdn().records.reduce(
      (sum, { fields }) => sum + (fields.Remarks?.[0]?.match(/(?:^|; )(?:alt\. )?DOB /g)?.length ?? 0),
      0,
    )
    expect(total((party) => party.birthDates?.length ?? 0)).toBe(written)
    const unread = parties()
      .flatMap((party) => party.birthDates ?? [])
      .filter((fact) => !bounds(fact.edtf).earliest)
    expect(unread).toEqual([])
  })
  it('turns names of persons round', () => {
    const commas = parties().filter((party) => party.schema === 'Person' && party.caption.includes(','))
    expect(commas.map((party) => party.caption)).toEqual([])
    expect(partyOf('6636')).toMatchObject({ schema: 'Organization', caption: 'TALIBAN' })
    expect(partyOf('6636')?.listings).toEqual([
      { list: 'us_ofac_sdn', reference: '6636', programme: 'SDGT', amendedOn: [] },
    ])
  })
  it('joins remarks that go on in the file of comments', () => {
    const long = sdn().records.filter(({ fields }) => (fields.Remarks?.[0]?.length ?? 0) > 1_000)
    expect(long.map((record) => record.reference)).toEqual(['12300', '28263', '28264', '29703', '30518'])
    expect(partyOf('28263')?.links?.at(-1)).toMatchObject({ caption: 'LAZARUS GROUP', to: 'ofac-27307' })
  })
  it('finds most of the parties that remarks name', () => {
    const links = parties().flatMap((party) => party.links?.filter((link) => link.as === 'object') ?? [])
    const found = links.filter((link) => link.to.startsWith('ofac-'))
    expect(found.length / links.length).toBeGreaterThan(0.95)
  })
})

describe.skipIf(!present)('the non-SDN list in XML', () => {
  const edition = (day: string): CollectedList => {
    const text = read(`consolidated-xml/ofac_consolidated_nonsdn_${day}.xml`)
    return collectList(detectFormat(text.slice(0, 8_192)), [text])
  }
  it('is of its own day and list, whole', () => {
    const older = edition('2025-11-29')
    expect(older.head).toEqual({ list: 'us_ofac_cons', published: '2025-10-22' })
    expect(older.records).toHaveLength(443)
    expect(older.records.reduce((sum, { party }) => sum + party.names.length, 0)).toBe(443 + 1_145)
    expect(older.skipped).toEqual([])
    const newer = edition('2026-01-01')
    expect(newer.head.published).toBe('2025-12-18')
    const { added, removed } = diffRecords(older.records, newer.records)
    expect([added.length, removed.length]).toEqual([0, 1])
  })
  it('is told from the SDN list, of which three entries are there', () => {
    const text = read('sdn_xml_trimmed_2026-09-10.xml')
    const { head, records, skipped } = collectList(detectFormat(text), [text])
    expect(head).toEqual({ list: 'us_ofac_sdn', published: '2026-09-10' })
    expect(records.map((record) => record.party.caption)).toEqual([
      'BANK MARKAZI JOMHOURI ISLAMI IRAN',
      'Juan Carlos PÉREZ GÓMEZ',
      'OCEAN STAR',
    ])
    expect(skipped).toEqual([])
  })
})
