/** Makes `core/reading/relations/words.generated.ts` from `data/reading/<language>/relations.yaml`: patterns with their letters folded, lists of words expanded. */
import { existsSync, readdirSync } from 'node:fs'
import { fold, tokenise } from '../../packages/core/src/text/index.ts'
import { fail, listOf, load, type Output, type Row, rowOf, textOf, textsOf } from './load.ts'
import { header, literal } from './write.ts'

const root = new URL('../../data/reading/', import.meta.url)
const lists = [
  'possessives',
  'ended',
  'over',
  'copulas',
  'passing',
  'prepositions',
  'people',
  'never',
  'generic',
  'accidents',
  'victims',
  'figurative',
  'natural',
  'doneBy',
  'calls',
  'pronouns',
  'authorities',
] as const
const titled = ['titles', 'possessed'] as const
const claims = ['words', 'requires', 'nouns', 'byAgent', 'denials', 'deed'] as const
const listing = [
  'strong',
  'weak',
  'passive',
  'nouns',
  'removal',
  'delisting',
  'acts',
  'carried',
  'recognised',
  'labels',
  'states',
  'off',
  'imposed',
  'around',
  'followed',
  'there',
  'byUn',
  'by1267',
  'by1988',
] as const
const eventTypes = ['attack', 'arrest', 'designation'] as const
const orders = new Set(['between', 'inverse', 'two', 'joint', 'fronted'])
const kinds = new Set(['verb', 'noun'])

const soft = '(ий|ая|ее|ие|его|ей|ую|их|ему|им|ими|ем)'
const softReflexive = '(ийся|аяся|ееся|иеся|егося|ейся|уюся|ихся|емуся|имся|имися|емся)'
/** Endings that Russian data files write in braces. */
const endings: readonly (readonly [string, string])[] = [
  ['{вшся}', `вш${softReflexive}`],
  ['{щся}', `щ${softReflexive}`],
  ['{вш}', `вш${soft}`],
  ['{щ}', `щ${soft}`],
  ['{ш}', `ш(|и|${soft.slice(1)}`],
  ['{лся}', '(лся|лась|лось|лись)'],
  ['{л}', '(л|ла|ло|ли)'],
  ['{ый}', '(ый|ая|ое|ые|ого|ой|ую|ых|ому|ым|ыми|ом)'],
  ['{ая}', '(ая|ой|ую)'],
  ['{ий2}', '(ий|ая|ое|ие|ого|ой|ую|их|ому|им|ими|ом)'],
  ['{ий}', soft],
]

/** A pattern as the reader matches it: letters folded, endings written out, alternatives left in their brackets. */
const pattern = (file: string, at: object, text: string): string => {
  const whole = endings.reduce((now, [short, long]) => now.replaceAll(short, long), text)
  if (/[{}[\]+]/.test(whole)) fail(file, at, `an ending that is not known: ${text}`)
  let depth = 0
  for (const letter of whole) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (depth < 0) break
  }
  if (depth !== 0) fail(file, at, `a bracket without its partner: ${text}`)
  return whole
    .replace(/[^()| *]+/g, (run) =>
      tokenise(fold(run))
        .map((token) => token.text)
        .join(' '),
    )
    .replace(/\s+/g, ' ')
    .trim()
}

const patternsOf = (file: string, value: unknown, at: object): readonly string[] =>
  listOf(file, value, at).map((item) => pattern(file, at, String(item)))

const known = ['relations', 'claims', 'events', 'listing', ...titled, ...lists]

const tables = (language: string): string => {
  const file = `data/reading/${language}/relations.yaml`
  const row = rowOf(file, load(file), { required: ['relations', 'claims', 'events', 'listing'], optional: known })
  const rules = listOf(file, row['relations']).map((item) => {
    const one = rowOf(file, item, { required: ['type', 'words'], optional: ['order', 'kind', 'to'] })
    const order = (one['order'] as string | undefined) ?? 'between'
    const kind = (one['kind'] as string | undefined) ?? 'verb'
    const to = (one['to'] as string | undefined) ?? 'party'
    if (!orders.has(order) || !kinds.has(kind) || (to !== 'party' && to !== 'place'))
      fail(file, one, 'order, kind or to is not known')
    return { type: textOf(file, one['type'], 'type', one), order, kind, to, words: patternsOf(file, one['words'], one) }
  })
  const byType = (name: string): Row => {
    const group = row[name] === undefined ? {} : rowOf(file, row[name], 'any')
    return Object.fromEntries(Object.entries(group).map(([type, words]) => [type, patternsOf(file, words, row)]))
  }
  const claim = rowOf(file, row['claims'], { optional: claims })
  const acts = rowOf(file, row['listing'], { required: ['strong'], optional: listing })
  const events = rowOf(file, row['events'], { required: eventTypes })
  const value = {
    relations: rules,
    ...Object.fromEntries(titled.map((name) => [name, byType(name)])),
    listing: Object.fromEntries(listing.map((name) => [name, patternsOf(file, acts[name], acts)])),
    claims: Object.fromEntries(claims.map((name) => [name, patternsOf(file, claim[name], claim)])),
    events: Object.fromEntries(
      eventTypes.map((type) => {
        const one = rowOf(file, events[type], { optional: ['nouns', 'verbs', 'killing'] })
        return [
          type,
          Object.fromEntries(['nouns', 'verbs', 'killing'].map((key) => [key, patternsOf(file, one[key], one)])),
        ]
      }),
    ),
    ...Object.fromEntries(
      lists.map((list) => [list, [...new Set(patternsOf(file, textsUnique(file, row[list], list, row), row))]]),
    ),
  }
  return `  ${language}: ${literal(value, 2, language.length + 4)},`
}

const textsUnique = (file: string, value: unknown, what: string, at: object): readonly string[] =>
  textsOf(file, [...new Set(listOf(file, value, at))], what, at)

/** The generated file. */
export const outputs = (): readonly Output[] => {
  const languages = readdirSync(root)
    .filter((name) => existsSync(new URL(`${name}/relations.yaml`, root)))
    .sort()
  return [
    {
      path: 'packages/core/src/reading/relations/words.generated.ts',
      content: `${header(
        languages.map((language) => `data/reading/${language}/relations.yaml`),
        'reading-relations',
      )}import type { RelationWords } from './words-types.ts'

/** Patterns and words by language; see the data files, where each key is explained. */
export const relationWords: Readonly<Record<string, RelationWords>> = {
${languages.map(tables).join('\n')}
}
`,
    },
  ]
}
