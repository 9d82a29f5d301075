/** Press names and organisations on no list: `data/names/` → `core/names`. */
import { cautions, knownNames, localized, namesByLanguage } from './known-name.ts'
import { fail, listOf, load, type Output, rowOf, textOf, wordOf } from './load.ts'
import { starter } from './register.ts'
import { compare, constant, header } from './write.ts'

const pressFile = 'data/names/press-names.yaml'
const cautionFile = 'data/names/list-cautions.yaml'
const organisationFile = 'data/names/organisations.yaml'

/** Rows of the press, by party, language and text. */
const pressNames = () => {
  const file = pressFile
  const parties = new Set(starter().parties.map((party) => party.id))
  const rows = Object.entries(rowOf(file, load(file), 'any')).flatMap(([party, languages]) => {
    if (!parties.has(party))
      fail(file, languages as object, `${party} is not in the starter register; add it to data/register first`)
    return Object.entries(rowOf(file, languages, 'any')).flatMap(([language, value]) => {
      const row = rowOf(file, value, { required: ['source', 'names'] }, languages as object)
      const source = textOf(file, row['source'], 'source', row)
      return knownNames(file, language, row['names'], row).map((name) => ({ at: row, row: { party, ...name, source } }))
    })
  })
  const owner = new Map<string, string>()
  for (const { at, row } of rows) {
    const other = owner.get(row.text)
    if (other !== undefined && other !== row.party)
      fail(file, at, `${row.text} already names ${other}; a name belongs to one party`)
    owner.set(row.text, row.party)
  }
  return rows
    .map(({ row }) => row)
    .sort((a, b) => compare(a.party, b.party) || compare(a.language, b.language) || compare(a.text, b.text))
}

const organisations = () => {
  const file = organisationFile
  const seen = new Map<string, string>()
  const rows = listOf(file, load(file)).map((item) => {
    const row = rowOf(file, item, { required: ['id', 'kind', 'labels', 'names', 'source'], optional: ['notes'] })
    const id = textOf(file, row['id'], 'id', row)
    const kind = wordOf(file, row['kind'], ['movement', 'institution', 'publication'] as const, 'kind', row)
    const prefix = { movement: 'org-', institution: 'inst-', publication: 'pub-' }[kind]
    if (!new RegExp(`^${prefix}[a-z0-9-]+$`).test(id))
      fail(file, row, `the id of a ${kind} begins with ${prefix}, found ${id}`)
    const names = namesByLanguage(file, row['names'], row)
    for (const { text } of names) {
      const other = seen.get(text)
      if (other !== undefined && other !== id) fail(file, row, `${text} already names ${other}`)
      seen.set(text, id)
    }
    return {
      id,
      kind,
      labels: localized(file, row['labels'], 'labels', row),
      names,
      notes: row['notes'] === undefined ? undefined : localized(file, row['notes'], 'notes', row),
      source: textOf(file, row['source'], 'source', row),
    }
  })
  const twice = rows.find((row, i) => rows.findIndex((other) => other.id === row.id) !== i)
  if (twice) fail(file, undefined, `${twice.id} stands twice`)
  return rows.sort((a, b) => compare(a.id, b.id))
}

const listCautions = () => {
  const file = cautionFile
  const rows = Object.entries(rowOf(file, load(file), 'any')).flatMap(([party, list]) => {
    if (!/^[A-Z]{2}[ei]\.\d{3}$/.test(party))
      fail(file, list as object, `a key is a reference like QDe.010, found ${party}`)
    return listOf(file, list).map((item) => {
      const row = rowOf(file, item, { required: ['name', 'caution'], optional: ['note'] }, list as object)
      return {
        party,
        text: textOf(file, row['name'], 'name', row),
        caution: wordOf(file, row['caution'], cautions, 'caution', row),
        note: row['note'] === undefined ? undefined : textOf(file, row['note'], 'note', row),
      }
    })
  })
  return rows.sort((a, b) => compare(a.party, b.party) || compare(a.text, b.text))
}

export const outputs = (): readonly Output[] => {
  const press = pressNames()
  const known = organisations()
  const owner = new Map(press.map((name) => [name.text, name.party]))
  for (const organisation of known)
    for (const { text } of organisation.names)
      if (owner.has(text))
        fail(organisationFile, undefined, `${text} (${organisation.id}) is a press name of ${owner.get(text)}`)
  return [
    {
      path: 'packages/core/src/names/press-names.generated.ts',
      content: [
        header([pressFile], 'names'),
        "import type { PressName } from './dictionary-types.ts'\n",
        constant(
          'What the press calls listed parties; by reference, language and text.',
          'pressNames',
          'readonly PressName[]',
          press,
        ),
      ].join('\n'),
    },
    {
      path: 'packages/core/src/names/list-cautions.generated.ts',
      content: [
        header([cautionFile], 'names'),
        "import type { ListCaution } from './dictionary-types.ts'\n",
        constant(
          'Names in lists that are everyday words; by reference.',
          'listCautions',
          'readonly ListCaution[]',
          listCautions(),
        ),
      ].join('\n'),
    },
    {
      path: 'packages/core/src/names/organisations.generated.ts',
      content: [
        header([organisationFile], 'names'),
        "import type { KnownOrganisation } from './dictionary-types.ts'\n",
        constant(
          'Organisations, institutions and publications on no list; by id.',
          'knownOrganisations',
          'readonly KnownOrganisation[]',
          known,
        ),
      ].join('\n'),
    },
  ]
}
