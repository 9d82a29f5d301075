/** Makes `core/reading/languages/<language>/lexicon.generated.ts` from `data/reading/<language>/lexicon.yaml`: every word folded, duplicates dropped, sorted. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { russianForms } from '../../packages/core/src/reading/languages/ru/inflect.ts'
import { foldKey } from '../../packages/core/src/text/index.ts'
import { expand, hasFile, languages } from './reading-forms.ts'

type Words = readonly string[]

interface LexiconFile {
  readonly language: string
  readonly abbreviations?: Words
  readonly verbs?: readonly {
    readonly modality: string
    readonly forms: Words
    readonly opens?: Words
    readonly from?: Words
    readonly nominal?: boolean
    readonly participles?: Words
    readonly strict?: Words
    readonly wary?: Words
    readonly needs?: Words
    readonly not?: Words
    readonly next?: Words
    readonly negated?: boolean
    readonly known?: boolean
    readonly tells?: boolean
    readonly infinitive?: boolean
    readonly counts?: boolean
    readonly predicate?: boolean
    readonly inDocument?: boolean
  }[]
  readonly openers?: Words
  readonly openerPronouns?: Words
  readonly resultOpeners?: Words
  readonly resultPronouns?: Words
  readonly shortForms?: Readonly<Record<string, string>>
  readonly plain?: Readonly<
    Record<
      string,
      {
        readonly after?: Words
        readonly before?: Words
        readonly sure?: Words
        readonly near?: Words
        readonly veto?: Words
      }
    >
  >
  readonly relations?: readonly { readonly type: string; readonly words: Words; readonly order?: string }[]
  readonly listing?: {
    readonly verbs?: Words
    readonly passive?: Words
    readonly nouns?: Words
    readonly removal?: Words
    readonly acts?: Words
  }
  readonly svo?: Readonly<Record<string, Words>>
  readonly vso?: Readonly<Record<string, Words>>
  readonly [key: string]: unknown
}

const modalities = new Set(['said', 'asserted', 'claimed', 'denied', 'warned', 'forecast', 'accused', 'called-for'])
const wordLists = [
  'abbreviations',
  'sourcing',
  'impersonal',
  'roles',
  'anonymous',
  'documents',
  'publicationHeads',
  'publishedBy',
  'occasionPrepositions',
  'occasionNouns',
  'triggers',
  'textLabels',
  'hedges',
  'negations',
  'parts',
  'directions',
  'branches',
  'nominalStarts',
  'companions',
] as const
const known = new Set<string>([
  ...wordLists,
  'language',
  'verbs',
  'openers',
  'openerPronouns',
  'resultOpeners',
  'resultPronouns',
  'shortForms',
  'plain',
  'relations',
  'listing',
  'svo',
  'vso',
])
const vsoLists = [
  'speakerEnds',
  'nameHeads',
  'nameTails',
  'institutions',
  'qualities',
  'titles',
  'participles',
  'pronounSourcing',
  'beforeSurname',
] as const
const svoLists = [
  'adverbs',
  'auxiliaries',
  'hypothetical',
  'conditional',
  'prepositions',
  'finite',
  'possessives',
  'unnamedRoles',
  'notSources',
  'saidNouns',
  'claimNouns',
  'warnNouns',
  'denyNouns',
  'accuseNouns',
  'citing',
  'outlets',
  'personPronouns',
  'otherPronouns',
  'generic',
  'relatives',
  'conjunctions',
  'asWords',
  'determiners',
  'passives',
  'articlesBefore',
  'claimMarks',
  'claimSourcing',
  'forecastSourcing',
  'notBefore',
  'labelsAfter',
  'demonstratives',
  'strictHeads',
  'relays',
  'relayObjects',
  'attitudes',
] as const
/** Lists of nouns whose singular cases the generator adds in Russian. */
const declined = new Set<string>(['roles', 'anonymous', 'documents', 'publicationHeads', 'occasionNouns', 'triggers'])
const nominativeLists = ['roles', 'anonymous', 'documents', 'publicationHeads'] as const

/** Every written form of the words, folded. */
const folded = (words: Words | undefined): string[] =>
  [...new Set((words ?? []).flatMap((word) => expand(String(word))).map((word) => foldKey(word)))].sort()

/** The part of a word that its ending belongs to: `пресс-секретарь` is read by its last part. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1)

/** The words and, in Russian, their singular cases. */
const withCases = (language: string, list: string, words: Words | undefined): Words | undefined => {
  if (language !== 'ru' || !declined.has(list)) return words
  return words?.flatMap((word) => [
    lastPart(word),
    ...(word.includes('(') || word.includes(' ') ? [] : russianForms(lastPart(word), false)),
  ])
}

const withPronouns = (words: Words | undefined, pronouns: Words | undefined): string[] =>
  folded((words ?? []).flatMap((word) => [word, ...(pronouns ?? []).map((pronoun) => word + pronoun)]))

/** The nominative of an entry: as written, or the first form of a bracket. */
const nominative = (word: string): Words => [lastPart(word.replace(/\(([^|)]*)[^)]*\)/g, '$1'))]

/** A value as JSON, its lists of words broken into lines that a difference can be read in. No word holds `","`. */
const literal = (value: unknown): string => {
  let width = 0
  return JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .split('","')
    .map((word, i) => {
      if (i === 0) {
        width = word.length
        return word
      }
      const breaks = width + word.length > 110
      width = breaks ? word.length : width + word.length + 3
      return `${breaks ? '",\n      "' : '","'}${word}`
    })
    .join('')
}

const lexicon = (path: string): string => {
  const file = parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as LexiconFile
  for (const key of Object.keys(file)) if (!known.has(key)) throw new Error(`${path}: unknown key: ${key}`)
  const lines: string[] = [`  language: ${literal(file.language)},`]
  const put = (key: string, value: unknown): void => {
    lines.push(`  ${key}: ${literal(value)},`)
  }
  for (const list of wordLists) put(list, folded(withCases(file.language, list, file[list] as Words | undefined)))
  lines.push('  verbs: [')
  for (const verb of file.verbs ?? []) {
    if (!modalities.has(verb.modality)) throw new Error(`${path}: unknown modality: ${verb.modality}`)
    const row = {
      modality: verb.modality,
      forms: folded(verb.forms),
      opens: folded(verb.opens),
      from: folded(verb.from),
      nominal: verb.nominal === true,
      marked: folded(verb.forms.filter((form) => form.includes('\u0651'))),
      ...(verb.participles && { participles: folded(verb.participles) }),
      ...(verb.strict && { strict: folded(verb.strict) }),
      ...(verb.wary && { wary: folded(verb.wary) }),
      ...(verb.needs && { needs: folded(verb.needs) }),
      ...(verb.not && { not: folded(verb.not) }),
      ...(verb.next && { next: folded(verb.next) }),
      ...(verb.negated && { negated: true }),
      ...(verb.known && { known: true }),
      ...(verb.tells && { tells: true }),
      ...(verb.infinitive && { infinitive: true }),
      ...(verb.counts && { counts: true }),
      ...(verb.predicate && { predicate: true }),
      ...(verb.inDocument && { inDocument: true }),
    }
    lines.push(`    ${literal(row)},`)
  }
  lines.push('  ],')
  put('openers', withPronouns(file.openers, file.openerPronouns))
  put('resultOpeners', withPronouns(file.resultOpeners, file.resultPronouns))
  put(
    'shortForms',
    Object.entries(file.shortForms ?? {}).map(([form, head]) => [foldKey(form), foldKey(head)]),
  )
  put(
    'plain',
    Object.entries(file.plain ?? {}).map(([name, rule]) => ({
      name: foldKey(name),
      after: folded(rule.after),
      before: folded(rule.before),
      ...(rule.sure && { sure: folded(rule.sure) }),
      ...(rule.near && { near: folded(rule.near) }),
      ...(rule.veto && { veto: folded(rule.veto) }),
    })),
  )
  lines.push('  relations: [')
  for (const rule of file.relations ?? [])
    lines.push(`    ${literal({ type: rule.type, phrases: folded(rule.words), order: rule.order ?? 'between' })},`)
  lines.push('  ],')
  const listing = file.listing ?? {}
  put('listing', {
    verbs: folded(listing.verbs),
    passive: folded(listing.passive),
    nouns: folded(listing.nouns),
    removal: folded(listing.removal),
    ...(listing.acts && { acts: folded(listing.acts) }),
  })
  if (file.vso) {
    for (const name of Object.keys(file.vso))
      if (!vsoLists.some((one) => one === name)) throw new Error(`${path}: unknown key: vso.${name}`)
    put('vso', Object.fromEntries(vsoLists.map((list) => [list, folded(file.vso?.[list])])))
  }
  if (file.svo) {
    for (const name of Object.keys(file.svo))
      if (!svoLists.some((one) => one === name)) throw new Error(`${path}: unknown key: svo.${name}`)
    const nominatives =
      file.language === 'ru'
        ? nominativeLists.flatMap((list) => (file[list] as Words | undefined) ?? []).flatMap(nominative)
        : []
    put('svo', {
      ...Object.fromEntries(svoLists.map((list) => [list, folded(file.svo?.[list])])),
      nominatives: folded(nominatives),
    })
  }
  return `// Generated from ${path} by scripts/generate/reading-lexicon.ts. Do not edit.
import type { Lexicon } from '../lexicon-types.ts'

/** The folded words of this language. */
export const ${file.language}Lexicon: Lexicon = {
${lines.join('\n')}
}
`
}

/** One generated file for each language that has a lexicon. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] =>
  languages
    .filter((language) => hasFile(language, 'lexicon.yaml'))
    .map((language) => ({
      path: `packages/core/src/reading/languages/${language}/lexicon.generated.ts`,
      content: lexicon(`data/reading/${language}/lexicon.yaml`),
    }))
