/** Places and platforms: `data/places/` and `data/platforms.yaml` → `core/reading`. */
import { knownNames, localized, namesByLanguage } from './known-name.ts'
import { fail, listOf, load, type Output, type Row, rowOf, textOf, textsOf } from './load.ts'
import { compare, constant, header } from './write.ts'

const countryFile = 'data/places/countries.yaml'
const regionFile = 'data/places/regions.yaml'
const cityFile = 'data/places/cities.yaml'
const townFile = 'data/places/towns.yaml'
const platformFile = 'data/platforms.yaml'

const base = (file: string, row: Row, code: string) => ({
  code,
  labels: localized(file, row['labels'], 'labels', row),
  names: namesByLanguage(file, row['names'], row),
})

const territory = (file: string, codes: ReadonlySet<string>, code: string, at: object): string =>
  codes.has(code) ? code : fail(file, at, `${code} is not a territory of ${countryFile}`)

/** A row `name: [English, Arabic, Russian]` of the towns' file: spellings parted by " | ", `!` before one that is also another word. */
const town = (kind: 'province' | 'city', country: string, slug: string, value: unknown) => {
  const cells = textsOf(townFile, value, slug, rowOf(townFile, { slug }, 'any')).map((cell) => cell.split(' | '))
  const [en, ar, ru] = cells
  if (!/^[a-z-]+$/.test(slug) || !en || !ar || !ru || cells.length !== 3)
    return fail(townFile, undefined, `${country} ${slug}: a row is name: [English, Arabic, Russian]`)
  const written = (texts: readonly string[]): readonly (string | Row)[] =>
    texts.map((text) => (text.startsWith('!') ? { name: text.slice(1), caution: 'ordinary-word' } : text))
  const first = (texts: readonly string[]): string => (texts[0] ?? '').replace(/^!/, '')
  return {
    kind,
    code: `${country}-${slug}`,
    labels: { en: first(en), ar: first(ar), ru: first(ru) },
    names: [
      ...knownNames(townFile, 'en', written(en), {}),
      ...knownNames(townFile, 'ar', written(ar), {}),
      ...knownNames(townFile, 'ru', written(ru), {}),
    ],
    country,
    line: [kind, `${country}-${slug}`, ...cells.map((cell) => cell.join('/'))].join('|'),
  }
}

/** Provinces and towns of one file, by country. */
const towns = (codes: ReadonlySet<string>) =>
  Object.entries(rowOf(townFile, load(townFile), 'any')).flatMap(([country, value]) => {
    const row = rowOf(townFile, value, { required: [], optional: ['provinces', 'cities'] })
    territory(townFile, codes, country, row)
    const rows = (kind: 'province' | 'city', list: unknown) =>
      Object.entries(rowOf(townFile, list ?? {}, 'any')).map(([slug, cells]) => town(kind, country, slug, cells))
    return [...rows('province', row['provinces']), ...rows('city', row['cities'])]
  })

const places = () => {
  const countries = Object.entries(rowOf(countryFile, load(countryFile), 'any')).map(([code, value]) => {
    const row = rowOf(countryFile, value, { required: ['labels', 'names'] })
    if (!/^[A-Z]{2}$/.test(code)) fail(countryFile, row, `a territory code is two capitals, found ${code}`)
    return { kind: 'country', ...base(countryFile, row, code) }
  })
  const codes = new Set(countries.map((country) => country.code))
  const regions = listOf(regionFile, load(regionFile)).map((item) => {
    const row = rowOf(regionFile, item, { required: ['code', 'labels', 'names'], optional: ['countries', 'country'] })
    const code = textOf(regionFile, row['code'], 'code', row)
    if (!/^region-[a-z-]+$/.test(code)) fail(regionFile, row, `the code of a region begins with region-, found ${code}`)
    const inside = textsOf(regionFile, row['countries'], 'countries', row).map((c) =>
      territory(regionFile, codes, c, row),
    )
    return {
      kind: 'region',
      ...base(regionFile, row, code),
      country:
        row['country'] === undefined
          ? undefined
          : territory(regionFile, codes, textOf(regionFile, row['country'], 'country', row), row),
      countries: inside.length === 0 ? undefined : inside,
    }
  })
  const cities = listOf(cityFile, load(cityFile)).map((item) => {
    const row = rowOf(cityFile, item, { required: ['code', 'labels', 'names'] })
    const code = textOf(cityFile, row['code'], 'code', row)
    if (!/^[A-Z]{2}-[a-z-]+$/.test(code)) fail(cityFile, row, `the code of a city is like AF-kabul, found ${code}`)
    return { kind: 'city', ...base(cityFile, row, code), country: territory(cityFile, codes, code.slice(0, 2), row) }
  })
  const small = towns(codes)
  const all = [...countries, ...regions, ...cities, ...small]
  const seen = new Map<string, string>()
  for (const place of all)
    for (const { text, language } of place.names) {
      const other = seen.get(`${language} ${text}`)
      if (other !== undefined)
        fail('data/places', undefined, `${text} (${language}) names both ${other} and ${place.code}`)
      seen.set(`${language} ${text}`, place.code)
    }
  return {
    places: [...countries, ...regions, ...cities].sort((a, b) => compare(a.code, b.code)),
    towns: small.map(({ line }) => line).sort(compare),
  }
}

const platforms = () =>
  listOf(platformFile, load(platformFile))
    .map((item) => {
      const row = rowOf(platformFile, item, { required: ['code', 'labels', 'names'] })
      return base(platformFile, row, textOf(platformFile, row['code'], 'code', row))
    })
    .sort((a, b) => compare(a.code, b.code))

export const outputs = (): readonly Output[] => {
  const { places: named, towns: lines } = places()
  return [
    {
      path: 'packages/core/src/reading/towns.generated.ts',
      content: `${header([townFile], 'gazetteer')}
/** A line a place: kind, code, then its names in English, Arabic and Russian, the label first; \`!\` before a name that is also another word. Read by \`places.ts\`. */
export const townLines = \`
${lines.join('\n')}
\`
`,
    },
    {
      path: 'packages/core/src/reading/places.generated.ts',
      content: [
        header([countryFile, regionFile, cityFile], 'gazetteer'),
        "import type { Place } from './gazetteer-types.ts'\n",
        constant('Countries, regions and large cities; by code.', 'places', 'readonly Place[]', named),
      ].join('\n'),
    },
    {
      path: 'packages/core/src/reading/platforms.generated.ts',
      content: [
        header([platformFile], 'gazetteer'),
        "import type { Platform } from './gazetteer-types.ts'\n",
        constant('Online services; by code.', 'platforms', 'readonly Platform[]', platforms()),
      ].join('\n'),
    },
  ]
}
