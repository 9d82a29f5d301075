import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collectList, unXml } from '../../packages/core/src/lists/index.ts'
import { listCautions } from '../../packages/core/src/names/list-cautions.generated.ts'
import { knownOrganisations } from '../../packages/core/src/names/organisations.generated.ts'
import { pressNames } from '../../packages/core/src/names/press-names.generated.ts'
import { places } from '../../packages/core/src/reading/places.ts'
import { platforms } from '../../packages/core/src/reading/platforms.generated.ts'
import { foldKey } from '../../packages/core/src/text/index.ts'
import { outputs as gazetteer } from './gazetteer.ts'
import { outputs as names } from './names.ts'
import { outputs as register } from './register.ts'

const onDisk = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('generated files', () => {
  it.each([...register(), ...names(), ...gazetteer()].map(({ path, content }) => [path, content]))(
    '%s is what data/ gives',
    (path, content) => {
      expect(onDisk(path) === content, `${path}: run npm run generate`).toBe(true)
    },
  )
})

/** Who bears a name, folded as texts are; a name may have several bearers only where each of them carries a caution. */
const bearers = (): ReadonlyMap<
  string,
  readonly { readonly who: string; readonly cautious: boolean; readonly text: string }[]
> => {
  const all = [
    ...pressNames.map((name) => ({ who: name.party, name })),
    ...knownOrganisations.flatMap((one) => one.names.map((name) => ({ who: one.id, name }))),
    ...places.flatMap((one) => one.names.map((name) => ({ who: one.code, name }))),
    ...platforms.flatMap((one) => one.names.map((name) => ({ who: one.code, name }))),
  ].map(({ who, name }) => ({ who, cautious: name.caution !== undefined, text: name.text }))
  const byKey = new Map<string, (typeof all)[number][]>()
  for (const row of all) {
    const key = foldKey(row.text)
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  return byKey
}

describe('names', () => {
  it('no name, once folded, means two bearers without a caution', () => {
    const clashes = [...bearers().values()].filter(
      (rows) => new Set(rows.map((row) => row.who)).size > 1 && rows.some((row) => !row.cautious),
    )
    expect(clashes.map((rows) => rows.map((row) => `${row.text} = ${row.who}`).join(', '))).toEqual([])
  })

  it('the same letters do not carry a caution in one language and none in another', () => {
    const uneven = [...bearers().values()].filter((rows) => new Set(rows.map((row) => row.cautious)).size > 1)
    expect(uneven.map((rows) => rows.map((row) => `${row.text} = ${row.who} ${row.cautious}`).join(', '))).toEqual([])
  })

  it.each([
    ['داعش', 'QDe.115'],
    ['الفرع الأفغاني لتنظيم داعش', 'QDe.161'],
    ['الجناح الأفغاني لداعش', 'QDe.161'],
    ['فرع خراسان', 'QDe.161'],
    ['الخلافة الإسلامية في خرسان', 'QDe.161'],
    ['القاعدة', 'QDe.004'],
    ['الجماعة الإسلامية الأوزبكية', 'QDe.010'],
    ['أسامة بن لادن', 'QDi.008'],
    ['طالبان', 'org-taliban'],
    ['جماعة الإخوان', 'org-muslim-brotherhood'],
    ['مجلس الأمن الدولي', 'inst-un-security-council'],
    ['رابطة الدول المستقلة', 'inst-cis'],
    ['فورين بوليسى', 'pub-foreign-policy'],
    ['روسيا اليوم', 'pub-rt'],
    ['طاجكستان', 'TJ'],
    ['أسيا الوسطى', 'region-central-asia'],
    ['البلقان', 'region-balkans'],
    ['تليجرام', 'telegram'],
    ['إنستجرام', 'instagram'],
    ['Усама бен Ладен', 'QDi.008'],
    ['Исламское движение Узбекистана', 'QDe.010'],
    ['Özbekistan İslami Hareketi', 'QDe.010'],
    ['Ўзбекистон исломий ҳаракати', 'QDe.010'],
    ['شاخه خراسان داعش', 'QDe.161'],
  ])('%s means %s', (text, who) => {
    expect([
      ...new Set(
        bearers()
          .get(foldKey(text))
          ?.map((row) => row.who),
      ),
    ]).toEqual([who])
  })

  it('the word القاعدة alone is never enough', () => {
    expect(
      bearers()
        .get(foldKey('القاعدة'))
        ?.every((row) => row.cautious),
    ).toBe(true)
  })

  it('no two names of one bearer in one language fold to the same key', () => {
    const rows = [
      ...pressNames.map((name) => ({ who: name.party, ...name })),
      ...knownOrganisations.flatMap((one) => one.names.map((name) => ({ who: one.id, ...name }))),
      ...places.flatMap((one) => one.names.map((name) => ({ who: one.code, ...name }))),
      ...platforms.flatMap((one) => one.names.map((name) => ({ who: one.code, ...name }))),
    ]
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { who, language, text, caution } of rows) {
      const key = `${who} ${language} ${foldKey(text)} ${caution === 'capitals-only' ? text : ''}`
      const other = seen.get(key)
      if (other !== undefined) twice.push(`${who} ${language}: ${other} and ${text}`)
      seen.set(key, text)
    }
    expect(twice).toEqual([])
  })
})

const unFile = resolve(
  import.meta.dirname,
  '../..',
  process.env['MARSAD_SHARED_DATA'] ?? '../shared/data',
  'lists/un/un_consolidated_2026-02-27.xml',
)

describe.skipIf(!existsSync(unFile))('against the whole UN list of 2026-02-27', () => {
  const { records } = collectList(unXml, [readFileSync(unFile, 'utf8')])
  const organisations = new Map<string, Set<string>>()
  for (const { reference, party } of records)
    if (party.schema !== 'Person')
      for (const { text } of party.names)
        organisations.set(foldKey(text), (organisations.get(foldKey(text)) ?? new Set()).add(reference))

  it('no name of the dictionaries is what the list calls another organisation', () => {
    const clashes = [...bearers()].flatMap(([key, rows]) =>
      [...(organisations.get(key) ?? [])].flatMap((reference) =>
        rows.filter(({ who }) => who !== reference).map(({ who, text }) => `${text}: ${who} and ${reference}`),
      ),
    )
    expect(clashes).toEqual([])
  })

  it('every cautioned name is one that entry prints', () => {
    const printed = new Map(
      records.map(({ reference, party }) => [reference, party.names.map((name) => foldKey(name.text))]),
    )
    const missing = listCautions.filter(
      ({ party, text }) => !printed.get(party)?.some((name) => name.includes(foldKey(text))),
    )
    expect(missing.map(({ party, text }) => `${party} ${text}`)).toEqual([])
  })
})
