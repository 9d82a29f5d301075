/** Country names as lists print them: `data/places/countries.yaml` and `data/register/country-names.yaml` → `core/register`. */
import { fail, load, type Output, rowOf, textsOf } from './load.ts'
import { compare, constant, header } from './write.ts'

const placesFile = 'data/places/countries.yaml'
const formsFile = 'data/register/country-names.yaml'

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value !== 'object' || value === null) return []
  const name = (value as { readonly name?: unknown }).name
  return typeof name === 'string' ? [name] : Object.values(value).flatMap(texts)
}

const rows = (): readonly (readonly string[])[] => {
  const byCode = new Map<string, Set<string>>()
  for (const [code, value] of Object.entries(rowOf(placesFile, load(placesFile), 'any'))) {
    const row = rowOf(placesFile, value, { required: ['labels', 'names'] })
    byCode.set(code, new Set([...texts(row['labels']), ...texts(row['names'])]))
  }
  const forms = rowOf(formsFile, load(formsFile), 'any')
  for (const [code, value] of Object.entries(forms)) {
    const known = byCode.get(code) ?? fail(formsFile, forms, `${code} is not a territory of ${placesFile}`)
    for (const text of textsOf(formsFile, value, code, forms)) known.add(text)
  }
  return [...byCode].sort(([a], [b]) => compare(a, b)).map(([code, names]) => [code, ...[...names].sort(compare)])
}

export const outputs = (): readonly Output[] => [
  {
    path: 'packages/core/src/register/countries.generated.ts',
    content: [
      header([placesFile, formsFile], 'countries'),
      constant(
        'A row per territory: its ISO 3166-1 alpha-2 code, then every name for it in the press and in official lists.',
        'countryRows',
        'readonly (readonly string[])[]',
        rows(),
      ),
    ].join('\n'),
  },
]
