/** Names of persons, bodies and places on no list and in no dictionary, by the rules of each language. */
import { type Page, tokenAt, tokensSpan } from '../../page.ts'
import type { Mention } from '../../types.ts'
import { arabicNames } from './arabic.ts'
import { datelines } from './datelines.ts'
import { englishNames } from './english.ts'
import { lettersOf } from './letters.ts'
import { lexiconSets } from './lexicon-sets.ts'
import { russianNames } from './russian.ts'
import type { NameScan } from './scan.ts'
import { spreadNames } from './spread.ts'
import type { ProperName, tokenUse } from './types.ts'
import { nameWordsOf } from './words.ts'

/** What the dictionary named, by tokens. */
export interface NamedTokens {
  readonly first: number
  readonly last: number
  readonly use: (typeof tokenUse)[keyof typeof tokenUse]
  /** A letter of another word stands before it in its token. */
  readonly clings: boolean
}

/** A found name with the tokens it covers. */
export interface FoundProper {
  readonly first: number
  readonly last: number
  readonly mention: Omit<Mention, 'id'>
}

const rulesOf: Readonly<Record<string, (scan: NameScan) => readonly ProperName[]>> = {
  ar: arabicNames,
  en: englishNames,
  ru: russianNames,
}

/** All of them in reading order, none over another, none over what is named already but places inside a body's name. */
export const findProperNames = (page: Page, named: readonly NamedTokens[]): readonly FoundProper[] => {
  const words = nameWordsOf(page.language)
  const { lexicon } = page
  if (!words || !lexicon) return []
  const use = new Uint8Array(page.tokens.length + 1)
  const cling = new Uint8Array(page.tokens.length + 1)
  for (const { first, last, use: what, clings } of named) {
    use.fill(what, first, last)
    if (clings) cling[first] = 1
  }
  const letters = lettersOf(page)
  const scan: NameScan = {
    page,
    letters,
    words,
    use,
    cling,
    ...lexiconSets(lexicon),
    tokenFrom: (position) => tokenAt(page, position),
  }
  const rules = rulesOf[page.language]?.(scan) ?? []
  const first = settled(page, [...datelines(page, letters, use), ...rules])
  const names = settled(page, [...first, ...spreadNames(page, letters, words, use, first)])
  return names.map((name) => ({ first: name.first, last: name.last, mention: toMention(page, name) }))
}

/** In reading order; of two that overlap the longer stays. */
const settled = (page: Page, names: readonly ProperName[]): readonly ProperName[] => {
  const taken = new Uint8Array(page.tokens.length + 1)
  const kept: ProperName[] = []
  const byLength = [...names].sort((a, b) => b.last - b.first - (a.last - a.first) || b.score - a.score)
  for (const name of byLength) {
    let free = true
    for (let at = name.first; at < name.last && free; at += 1) free = taken[at] === 0
    if (!free) continue
    taken.fill(1, name.first, name.last)
    kept.push(name)
  }
  return kept.sort((a, b) => a.first - b.first)
}

const toMention = (page: Page, name: ProperName): Omit<Mention, 'id'> => {
  const span = tokensSpan(page, name.first, name.last)
  const end = /['’]s$/.test(span.text) ? span.end - 2 : span.end
  const start = span.start + (name.skip ?? 0)
  const text = page.text.slice(start, end)
  return {
    start,
    end,
    text,
    kind: name.kind,
    score: name.score,
    reasons: name.reasons,
    ...(name.kind === 'person' && { label: text }),
    ...(name.fullName !== undefined && { label: name.fullName, inferred: true }),
    ...(name.role && name.kind === 'person' && { role: tokensSpan(page, ...name.role) }),
  }
}
