/** The words names are made of: `data/names/parts/` → `core/names/parts`, as compact lines that are read at the first name. */
import { readdirSync } from 'node:fs'
import { foldText } from '../../packages/core/src/text/index.ts'
import { fail, listOf, load, type Output, rowOf, textOf, textsOf, wordOf } from './load.ts'
import { expand } from './reading-forms.ts'
import { starter } from './register.ts'
import { compare, header } from './write.ts'

const folder = 'data/names/parts/'
const genders = ['male', 'female'] as const

/** A word as the parser sees it: folded, apostrophes left out, hyphens and stops as spaces; `=` parts a word from what is kept of it. */
const keyOf = (word: string): string =>
  foldText(word)
    .replaceAll("'", '')
    .replace(/[\s.\-/]+/g, ' ')
    .trim()
    .replaceAll(' ', '_')

/** The forms of `stem(a|b)`; letters with stops between them (`s.p.a.`) also without. */
const written = (form: string): readonly string[] =>
  form.startsWith('(')
    ? [form.replaceAll(/[()]/g, '')]
    : expand(form).flatMap((one) =>
        /^(?:\p{L}{1,2}\.)+\p{L}?\.?$/u.test(one) ? [one, one.replaceAll('.', '')] : [one],
      )

/** All rows of the files, as `kind|concept|gender` → words; files in order of their names. */
const groups = (files: readonly string[], kinds: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const file of files)
    for (const item of listOf(file, load(file))) {
      const row = rowOf(file, item, { required: ['kind', 'words', 'source'], optional: ['concept', 'gender'] })
      const kind = wordOf(file, row['kind'], kinds, 'kind', row)
      const concept = row['concept'] === undefined ? '' : textOf(file, row['concept'], 'concept', row)
      if (concept !== '' && !/^[a-z]+:[a-z0-9-]+$/.test(concept))
        fail(file, row, `a concept is family:word, found ${concept}`)
      const gender = row['gender'] === undefined ? '' : wordOf(file, row['gender'], genders, 'gender', row)
      textOf(file, row['source'], 'source', row)
      const key = `${kind}|${concept}|${gender}`
      const words = found.get(key) ?? new Set()
      for (const form of textsOf(file, row['words'], 'words', row).flatMap(written))
        if (keyOf(form) === '') fail(file, row, `${form} has no letters`)
        else words.add(keyOf(form))
      found.set(key, words)
    }
  return found
}

/** `kind|concept|gender: words`, broken over lines that begin with a space. */
const lines = (found: ReadonlyMap<string, ReadonlySet<string>>): string =>
  [...found]
    .map(([head, words]) => {
      const rows: string[] = []
      let row = `${head}:`
      for (const word of [...words].sort(compare)) {
        if (row.length + word.length > 150) {
          rows.push(row)
          row = ''
        }
        row += ` ${word}`
      }
      return [...rows, row].join('\n')
    })
    .join('\n')

const bodyFiles = ['data/names/press-names.yaml', 'data/names/organisations.yaml', 'data/register/organisations.yaml']

/** One word of a known body by itself, and the names of several words that it stands for. */
interface Body {
  readonly id: string
  readonly short: readonly string[]
  readonly long: readonly string[]
}

/** Bodies that the press calls by one word or by an acronym, from the names kept for reading. */
const bodies = (): readonly Body[] => {
  const named = (value: unknown): readonly { readonly text: string; readonly plain: boolean }[] =>
    listOf(bodyFiles[0] as string, value).map((item) =>
      typeof item === 'string'
        ? { text: item, plain: true }
        : {
            text: String((item as { readonly name: unknown }).name),
            plain: (item as { readonly caution?: string }).caution !== 'ordinary-word',
          },
    )
  const press = Object.entries(rowOf(bodyFiles[0] as string, load(bodyFiles[0] as string), 'any')).map(
    ([id, languages]) => ({
      id,
      names: Object.values(languages as Record<string, { readonly names: unknown }>).flatMap((row) => named(row.names)),
    }),
  )
  const other = listOf(bodyFiles[1] as string, load(bodyFiles[1] as string)).map((item) => {
    const row = item as { readonly id: string; readonly names: Record<string, unknown> }
    return { id: row.id, names: Object.values(row.names).flatMap(named) }
  })
  // What the lists print in English stands in the starter register.
  const listed = new Map(starter().parties.map((party) => [party.id, party.names.map((name) => name.text)]))
  return [
    ...[...new Set([...press.map(({ id }) => id), ...listed.keys()])].map((id) => ({
      id,
      names: [
        ...(press.find((row) => row.id === id)?.names ?? []),
        ...(listed.get(id) ?? []).map((text) => ({ text, plain: /^[\p{Lu}-]+$/u.test(text) && text.length < 7 })),
      ],
    })),
    ...other,
  ]
    .filter(({ id }) => !/^[A-Z]{2}i/.test(id))
    .map(({ id, names }) => ({
      id: id.toLowerCase().replaceAll('.', '-'),
      short: names.filter(({ text, plain }) => plain && !text.includes(' ')).map(({ text }) => keyOf(text)),
      long: [...new Set(names.filter(({ text }) => text.includes(' ')).map(({ text }) => text))],
    }))
    .map((body) => ({ ...body, short: [...new Set(body.short)].filter((word) => !word.includes('_')).sort(compare) }))
    .filter(({ short, long }) => short.length > 0 && long.length > 0)
    .sort((a, b) => compare(a.id, b.id))
}

const bodyOutput = (): Output => ({
  path: 'packages/core/src/names/parts/known-bodies.generated.ts',
  content: `${header(bodyFiles, 'name-parts')}
/** Bodies that go by an acronym or one word. One line a body, \`id|short short|long name;long name\`. Read by \`acronyms.ts\` and \`lexicon.ts\`. */
export const knownBodies = \`
${bodies()
  .map(({ id, short, long }) => `${id}|${short.join(' ')}|${long.join(';').replaceAll(/[`\\$]/g, "'")}`)
  .join('\n')}
\`
`,
})

const output = (name: string, what: string, files: readonly string[], kinds: readonly string[]): Output => ({
  path: `packages/core/src/names/parts/${name}-words.generated.ts`,
  content: `${header(files, 'name-parts')}
/** ${what} One line a group, \`kind|concept|gender: words\`; a line that begins with a space goes on. Read by \`lexicon.ts\`. */
export const ${name}Words = \`
${lines(groups(files, kinds))}
\`
`,
})

/** Kinds of `packages/core/src/names/parts/lexicon.ts`. */
const personKinds = [
  ...['ibn', 'bint', 'son', 'daughter', 'abu', 'abul', 'umm', 'article', 'sun-article', 'de', 'van', 'inner-particle'],
  ...['family-ending', 'alias', 'honorific', 'title-or-name', 'generation', 'abd', 'divine', 'allah', 'din', 'glory'],
  ...['glory-head', 'allah-head', 'servant', 'servant-of', 'abu-glued', 'article-is-name', 'family-after-ibn'],
  ...['given', 'given-arab', 'nisba', 'family-first'],
]
const organisationKinds = ['legal-form', 'type-word', 'number', 'connective']

export const outputs = (): readonly Output[] => {
  const all = readdirSync(new URL(`../../${folder}`, import.meta.url), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => folder + name)
  const forOrganisations = all.filter((name) => name.startsWith(`${folder}organisation-`))
  const forPersons = all.filter((name) => !forOrganisations.includes(name))
  return [
    output('person', 'The words personal names are made of.', forPersons, personKinds),
    output('organisation', 'The words names of organisations are made of.', forOrganisations, organisationKinds),
    bodyOutput(),
  ]
}
