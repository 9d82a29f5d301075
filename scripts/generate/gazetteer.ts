/** Places and platforms: `data/places/` and `data/platforms.yaml` → `core/reading`. */
import { localized, namesByLanguage } from './known-name.ts'
import { fail, listOf, load, type Output, type Row, rowOf, textOf, textsOf } from './load.ts'
import { compare, constant, header } from './write.ts'

const countryFile = 'data/places/countries.yaml'
const regionFile = 'data/places/regions.yaml'
const cityFile = 'data/places/cities.yaml'
const platformFile = 'data/platforms.yaml'

const base = (file: string, row: Row, code: string) => ({
  code,
  labels: localized(file, row['labels'], 'labels', row),
  names: namesByLanguage(file, row['names'], row),
})

const territory = (file: string, codes: ReadonlySet<string>, code: string, at: object): string =>
  codes.has(code) ? code : fail(file, at, `${code} is not a territory of ${countryFile}`)

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
  const all = [...countries, ...regions, ...cities]
  const seen = new Map<string, string>()
  for (const place of all)
    for (const { text, language } of place.names) {
      const other = seen.get(`${language} ${text}`)
      if (other !== undefined)
        fail('data/places', undefined, `${text} (${language}) names both ${other} and ${place.code}`)
      seen.set(`${language} ${text}`, place.code)
    }
  return all.sort((a, b) => compare(a.code, b.code))
}

const platforms = () =>
  listOf(platformFile, load(platformFile))
    .map((item) => {
      const row = rowOf(platformFile, item, { required: ['code', 'labels', 'names'] })
      return base(platformFile, row, textOf(platformFile, row['code'], 'code', row))
    })
    .sort((a, b) => compare(a.code, b.code))

export const outputs = (): readonly Output[] => [
  {
    path: 'packages/core/src/reading/places.generated.ts',
    content: [
      header([countryFile, regionFile, cityFile], 'gazetteer'),
      "import type { Place } from './gazetteer-types.ts'\n",
      constant('Countries, regions and cities; by code.', 'places', 'readonly Place[]', places()),
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
