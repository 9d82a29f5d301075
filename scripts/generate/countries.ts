/**
 * Countries as lists and people write them: `data/places/countries.yaml`, `data/register/country-names.yaml` and `data/register/nationalities.yaml` →
 * `core/register`.
 */
import { fail, load, type Output, rowOf, textsOf } from './load.ts'
import { compare, constant, header } from './write.ts'

const placesFile = 'data/places/countries.yaml'
const formsFile = 'data/register/country-names.yaml'
const peopleFile = 'data/register/nationalities.yaml'

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value !== 'object' || value === null) return []
  const name = (value as { readonly name?: unknown }).name
  return typeof name === 'string' ? [name] : Object.values(value).flatMap(texts)
}

/** The Arabic word for a woman beside the one for a man: each adjective in ي takes ة. */
const withFeminine = (word: string): readonly string[] => [word, word.replace(/ي(?= |$)/g, 'ية')]

const addPeople = (byCode: ReadonlyMap<string, Set<string>>): void => {
  const { states } = rowOf(peopleFile, load(peopleFile), { required: ['states', 'either'] })
  for (const [code, value] of Object.entries(rowOf(peopleFile, states, 'any'))) {
    const row = rowOf(peopleFile, value, { required: ['alpha3'], optional: ['en', 'ar', 'ru'] })
    const known = byCode.get(code) ?? fail(peopleFile, row, `${code} is not a territory of ${placesFile}`)
    if (!/^[A-Z]{3}$/.test(String(row['alpha3']))) fail(peopleFile, row, `${code}: alpha3 is three capital letters`)
    for (const text of [...texts(row['alpha3']), ...texts(row['en']), ...texts(row['ru'])]) known.add(text)
    for (const text of texts(row['ar']).flatMap(withFeminine)) known.add(text)
  }
}

const either = (): readonly (readonly string[])[] => {
  const file = rowOf(peopleFile, load(peopleFile), { required: ['states', 'either'] })
  return Object.entries(rowOf(peopleFile, file['either'], 'any'))
    .flatMap(([word, codes]) => withFeminine(word).map((form) => [form, ...texts(codes)]))
    .filter(([word], i, all) => all.findIndex(([other]) => other === word) === i)
    .sort(([a = ''], [b = '']) => compare(a, b))
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
  addPeople(byCode)
  return [...byCode].sort(([a], [b]) => compare(a, b)).map(([code, names]) => [code, ...[...names].sort(compare)])
}

export const outputs = (): readonly Output[] => [
  {
    path: 'packages/core/src/register/countries.generated.ts',
    content: [
      header([placesFile, formsFile, peopleFile], 'countries'),
      constant(
        'A row per territory: its ISO 3166-1 alpha-2 code, then its three-letter code, every name for it in the press and in official lists, and the words for its citizens.',
        'countryRows',
        'readonly (readonly string[])[]',
        rows(),
      ),
      '',
      constant(
        'A word for people of either of two states, then the codes of both.',
        'sharedCountryWords',
        'readonly (readonly string[])[]',
        either(),
      ),
    ].join('\n'),
  },
]
