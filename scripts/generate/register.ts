/** The starter register: `data/register/*.yaml` → parties as the register knows them. */

import { localized } from './known-name.ts'
import { dayOf, edtfOf, fail, listOf, load, type Output, type Row, rowOf, textOf, textsOf, wordOf } from './load.ts'
import { compare, constant, header, scriptOf } from './write.ts'

const files = ['data/register/organisations.yaml', 'data/register/persons.yaml', 'data/register/removed.yaml']

const required = ['reference', 'schema', 'name', 'programme', 'listedOn']
const optional = [
  'parts',
  'original',
  'aliases',
  'weak',
  'former',
  'born',
  'nationality',
  'amendedOn',
  'removedOn',
  'formerReference',
  'page',
  'source',
  'note',
]

interface Name {
  readonly text: string
  readonly script: string
  readonly strength: string
  readonly parts?: readonly string[]
}

const named = (texts: readonly string[], strength: string): readonly Name[] =>
  texts.map((text) => ({ text, script: scriptOf(text), strength }))

const url = (file: string, value: unknown, what: string, at: object): string => {
  const text = textOf(file, value, what, at)
  return /^https:\/\/[\w.-]+\.un\.org\/\S+$/.test(text)
    ? text
    : fail(file, at, `${what} must be a page of the United Nations, found ${text}`)
}

const partyOf = (file: string, head: Row, entry: unknown) => {
  const row = rowOf(file, entry, { required, optional }, head)
  const reference = textOf(file, row['reference'], 'reference', row)
  if (!/^[A-Z]{2}[ei]\.\d{3}$/.test(reference)) fail(file, row, `reference must look like QDe.010, found ${reference}`)
  const schema = wordOf(file, row['schema'], ['Person', 'Organization'] as const, 'schema', row)
  if ((schema === 'Person') !== /i\./.test(reference)) fail(file, row, `${reference} cannot be a ${schema}`)
  const text = textOf(file, row['name'], 'name', row)
  const parts = listOf(file, row['parts'], row).map((part) => textOf(file, part, 'parts', row))
  if (parts.length > 0 && parts.join(' ') !== text)
    fail(file, row, `the parts ${parts.join(' | ')} do not make up ${text}`)
  const names: readonly Name[] = [
    { text, script: scriptOf(text), strength: 'primary', ...(parts.length === 0 ? {} : { parts }) },
    ...named(textsOf(file, row['original'], 'original', row), 'original-script'),
    ...named(textsOf(file, row['aliases'], 'aliases', row), 'strong'),
    ...named(textsOf(file, row['weak'], 'weak', row), 'weak'),
    ...named(textsOf(file, row['former'], 'former', row), 'former'),
  ]
  const twice = names.find((name, i) => names.findIndex((other) => other.text === name.text) !== i)
  if (twice) fail(file, row, `${reference} has the name ${twice.text} twice`)
  const listedOn = dayOf(file, row['listedOn'], 'listedOn', row)
  const amendedOn = listOf(file, row['amendedOn'], row).map((day) => dayOf(file, day, 'amendedOn', row))
  const removedOn = row['removedOn'] === undefined ? undefined : edtfOf(file, row['removedOn'], 'removedOn', row)
  if (removedOn !== undefined && removedOn < listedOn)
    fail(file, row, `${reference} was removed (${removedOn}) before it was listed (${listedOn})`)
  if (removedOn !== undefined && row['source'] === undefined)
    fail(file, row, `${reference} was removed: say where that is stated (source)`)
  const programme = textOf(file, row['programme'], 'programme', row)
  const pages = rowOf(file, head['pages'], 'any', head)
  const page = url(file, row['page'] ?? pages[programme], `page of ${programme}`, row)
  const source = textOf(file, row['source'] ?? head['source'], 'source', row)
  const born = listOf(file, row['born'], row).map((date) => ({ edtf: edtfOf(file, date, 'born', row) }))
  const nationalities = textsOf(file, row['nationality'], 'nationality', row)
  return {
    id: reference,
    schema,
    caption: text,
    names,
    listings: [
      {
        list: textOf(file, head['list'], 'list', head),
        reference,
        formerReference:
          row['formerReference'] === undefined
            ? undefined
            : textOf(file, row['formerReference'], 'formerReference', row),
        programme,
        listedOn,
        amendedOn: [...amendedOn].sort(compare),
        removedOn,
        source: `${source} (${page})`,
      },
    ],
    birthDates: born.length === 0 ? undefined : born,
    nationalities: nationalities.length === 0 ? undefined : nationalities,
    notes: row['note'] === undefined ? undefined : localized(file, row['note'], 'note', row),
  }
}

/** All starter parties by reference, and the edition their facts were taken from. */
export const starter = () => {
  const heads = files.map((file) => ({
    file,
    head: rowOf(file, load(file), { required: ['list', 'published', 'source', 'pages', 'entries'] }),
  }))
  const parties = heads.flatMap(({ file, head }) =>
    listOf(file, head['entries'], head).map((entry) => ({
      file,
      entry: entry as object,
      party: partyOf(file, head, entry),
    })),
  )
  const seen = new Set<string>()
  for (const { file, entry, party } of parties) {
    if (seen.has(party.id)) fail(file, entry, `${party.id} stands twice in the starter register`)
    seen.add(party.id)
  }
  const [first, ...rest] = heads.map(({ file, head }) => ({
    file,
    head,
    list: textOf(file, head['list'], 'list', head),
    published: dayOf(file, head['published'], 'published', head),
  }))
  for (const other of rest)
    if (other.list !== first?.list || other.published !== first.published)
      fail(other.file, other.head, `list and published must be those of ${first?.file}`)
  const sorted = parties.map(({ party }) => party).sort((a, b) => compare(a.id, b.id))
  return { list: first?.list ?? '', published: first?.published ?? '', parties: sorted }
}

export const outputs = (): readonly Output[] => {
  const { list, published, parties } = starter()
  const content = [
    header(files, 'register'),
    "import type { Party } from './types.ts'\n",
    constant(
      'The list and the edition the facts were taken from.',
      'starterFrom',
      '{ readonly list: string; readonly published: string }',
      {
        list,
        published,
      },
    ),
    constant('By reference.', 'starterRows', 'readonly Party[]', parties),
  ].join('\n')
  return [{ path: 'packages/core/src/register/starter.generated.ts', content }]
}
