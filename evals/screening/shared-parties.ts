/**
 * The whole public lists that stand beside the workspace, as parties with their names. What the measures need and no more: the names,
 * the kind of party and its reference. The importers of `core/lists` read everything; these few lines keep the measures independent of them.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { collectList, unXml } from '@marsad/core/lists'
import type { Name, NameStrength, Party, Schema } from '@marsad/core/register'
import { scriptOf } from '@marsad/core/text'
import { sharedFile } from '../measure.ts'
import { csvRows } from './csv.ts'

/** A list in one edition. */
export interface SharedList {
  readonly list: string
  readonly published: string
  /** First 16 hexadecimal digits of the SHA-256 over the names used. */
  readonly hash: string
  readonly parties: readonly Party[]
}

const listFiles = {
  un_sc_sanctions: ['lists/un/un_consolidated_2026-02-27.xml'],
  us_ofac_sdn: ['lists/ofac/sdn-2021-07/sdn.csv', 'lists/ofac/sdn-2021-07/alt.csv'],
  us_ofac_cons: ['lists/ofac/consolidated-xml/ofac_consolidated_nonsdn_2026-01-01.xml'],
  gb_hmt_sanctions: ['lists/uk/hmt_sanctionsconlist.csv'],
  eu_fsf: ['lists/eu/eu_un_ofac_names_2026-01-28.json'],
} as const

/** A list that stands beside the workspace. */
export type SharedListId = keyof typeof listFiles

/** All of them. */
export const sharedListIds = Object.keys(listFiles) as readonly SharedListId[]

/** Their files, for `missing`. */
export const sharedListFiles: readonly string[] = Object.values(listFiles).flat()

const read = (path: string): string => readFileSync(sharedFile(path), 'utf8').replace(/^\ufeff/, '')

const nameOf = (text: string, strength: NameStrength): Name => ({ text, script: scriptOf(text), strength })

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A party on one list; names without a letter or digit and those written twice are left out. */
const partyOf = (
  list: SharedListId,
  reference: string,
  schema: Schema,
  names: readonly (readonly [string, NameStrength])[],
): Party | undefined => {
  const texts = new Map<string, NameStrength>()
  for (const [text, strength] of names) {
    const clean = tidy(text)
    if (/[\p{L}\p{N}]/u.test(clean) && !texts.has(clean)) texts.set(clean, strength)
  }
  const [caption] = texts.keys()
  if (caption === undefined) return undefined
  return {
    id: `${list}:${reference}`,
    schema,
    caption,
    names: [...texts].map(([text, strength]) => nameOf(text, strength)),
    listings: [{ list, reference, programme: '', amendedOn: [] }],
  }
}

const unParties = (): readonly Party[] =>
  collectList(unXml, [read(listFiles.un_sc_sanctions[0])]).records.map(({ party }) => party)

const ofacSchema = { individual: 'Person', vessel: 'Vessel', aircraft: 'Airplane' } as const

const sdnParties = (): readonly Party[] => {
  const [sdn, alt] = listFiles.us_ofac_sdn
  const aliases = Map.groupBy(csvRows(read(alt)), ([id = '']) => id)
  return csvRows(read(sdn)).flatMap(([id = '', name = '', type = '']) => {
    const others = (aliases.get(id) ?? []).map(([, , kind, text = '']): readonly [string, NameStrength] => [
      text,
      kind === 'fka' ? 'former' : 'strong',
    ])
    const schema = ofacSchema[type as keyof typeof ofacSchema] ?? 'Organization'
    return partyOf('us_ofac_sdn', id, schema, [[name, 'primary'], ...others]) ?? []
  })
}

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  )

const consParties = (): readonly Party[] =>
  [...read(listFiles.us_ofac_cons[0]).matchAll(/<sdnEntry>([\s\S]*?)<\/sdnEntry>/g)].flatMap(([, entry = '']) => {
    const tag = (text: string, name: string): string =>
      unescaped(new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '')
    const whole = (text: string): string => {
      const [first, last] = [tag(text, 'firstName'), tag(text, 'lastName')]
      return first === '' ? last : `${last}, ${first}`
    }
    const aliases = [...entry.matchAll(/<aka>([\s\S]*?)<\/aka>/g)].map(
      ([, aka = '']): readonly [string, NameStrength] => [
        whole(aka),
        tag(aka, 'category') === 'weak' ? 'weak' : tag(aka, 'type') === 'f.k.a.' ? 'former' : 'strong',
      ],
    )
    const own = entry.replace(/<akaList>[\s\S]*?<\/akaList>/, '')
    const schema = tag(own, 'sdnType') === 'Individual' ? 'Person' : 'Organization'
    return partyOf('us_ofac_cons', tag(own, 'uid'), schema, [[whole(own), 'primary'], ...aliases]) ?? []
  })

const ukParties = (): readonly Party[] => {
  const rows = csvRows(read(listFiles.gb_hmt_sanctions[0])).slice(2)
  const groups = Map.groupBy(rows, (row) => row[28] ?? '')
  return [...groups].flatMap(([id, group]) => {
    const rank = (row: readonly string[]): number => (row[24] === 'Prime Alias' ? 0 : 1)
    const names = group
      .toSorted((a, b) => rank(a) - rank(b))
      .map((row): readonly [string, NameStrength] => [
        [row[1], row[2], row[3], row[4], row[5], row[0]].join(' '),
        rank(row) === 0 ? 'primary' : row[24] === 'FKA' ? 'former' : 'strong',
      ])
    return partyOf('gb_hmt_sanctions', id, group[0]?.[23] === 'Entity' ? 'Organization' : 'Person', names) ?? []
  })
}

interface EuFile {
  readonly entities: readonly {
    readonly name: string
    readonly aliases: readonly string[]
    readonly type: 'individual' | 'entity'
    readonly source: readonly string[]
    readonly source_id: string
  }[]
}

const euParties = (): readonly Party[] =>
  (JSON.parse(read(listFiles.eu_fsf[0])) as EuFile).entities.flatMap(({ name, aliases, type, source, source_id }) => {
    if (!source.includes('EU')) return []
    const names = [name, ...aliases].map((text, at): readonly [string, NameStrength] => [
      text,
      at === 0 ? 'primary' : 'strong',
    ])
    return partyOf('eu_fsf', source_id, type === 'individual' ? 'Person' : 'Organization', names) ?? []
  })

const readers: Readonly<Record<SharedListId, readonly [published: string, () => readonly Party[]]>> = {
  un_sc_sanctions: ['2026-02-27', unParties],
  us_ofac_sdn: ['2021-07', sdnParties],
  us_ofac_cons: ['2026-01-01', consParties],
  gb_hmt_sanctions: ['2018-04-13', ukParties],
  eu_fsf: ['2026-01-28', euParties],
}

const loaded = new Map<SharedListId, SharedList>()

/** One list, read once. */
export const sharedList = (list: SharedListId): SharedList => {
  const known = loaded.get(list)
  if (known) return known
  const [published, parties] = [readers[list][0], readers[list][1]()]
  const hash = createHash('sha256')
  for (const { id, names } of parties) hash.update(`${id}\n${names.map(({ text }) => text).join('\n')}\n`)
  const one = { list, published, hash: hash.digest('hex').slice(0, 16), parties }
  loaded.set(list, one)
  return one
}
