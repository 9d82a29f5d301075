/** The words names are made of: `data/names/parts/` → `core/names/parts`, as compact lines that are read at the first name. */
import { readdirSync } from 'node:fs'
import { foldText } from '../../packages/core/src/text/index.ts'
import { fail, listOf, load, type Output, rowOf, textOf, textsOf, wordOf } from './load.ts'
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
      for (const word of textsOf(file, row['words'], 'words', row)) {
        const folded = keyOf(word)
        if (folded === '') fail(file, row, `${word} has no letters`)
        words.add(folded)
      }
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
  ...[
    'ibn-phrase',
    'bint-phrase',
    'honorific',
    'title-or-name',
    'generation',
    'abd',
    'divine',
    'allah',
    'din',
    'glory',
  ],
  ...['glory-head', 'allah-head', 'servant', 'servant-of', 'abu-glued', 'article-is-name', 'family-after-ibn'],
  ...['given', 'given-arab', 'family', 'family-first'],
]
const organisationKinds = ['legal-form', 'type-word', 'number', 'connective', 'acronym']

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
  ]
}
