/**
 * The words of a text as dates and figures need them: each with the roles it can play, longest phrase first, Arabic proclitics taken off.
 * One pass, shared by both finders.
 */
import { type Folded, sourceText, type Token, tokenise } from '../text/index.ts'
import { allWords } from './languages/all.generated.ts'
import type { Grammar } from './languages/grammar-types.ts'
import { readByGrammar } from './lexis-grammar.ts'
import type { Language } from './types.ts'

/** Roles of a word; see `data/reading/<language>/dates.yaml` and `numbers.yaml`, whose section names these are. */
export interface Roles {
  readonly [role: string]: number | string | undefined
}

/** A word, phrase, number or sign of the text. Positions are folded units. */
export interface Item {
  readonly kind: Token['kind']
  /** Proclitics (و ف ب ل ك) left out. */
  readonly start: number
  /** Proclitics included. */
  readonly from: number
  readonly end: number
  /** Folded words. */
  readonly text: string
  readonly roles: Roles
  /** In the lexicon: has a role at all. */
  readonly known: boolean
  /** و or ف stands in front. */
  readonly and: boolean
  /** ب, ل or ك stands in front, or nothing. */
  readonly prep: string
  /** ال stands in front. */
  readonly def: boolean
  /** Value of the digits; -1 for other items and for more than 15 digits. */
  readonly value: number
}

/** A phrase of the lexicon: its words behind the first, and its roles. */
export interface Phrase {
  readonly rest: readonly string[]
  readonly roles: Roles
}

/** Phrases by their first word, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>

const none: Roles = {}

const build = (language: Language): Lexicon => {
  const merged = new Map<string, Record<string, number | string>>()
  const { dates, figures } = allWords[language]
  for (const table of [dates, figures]) {
    for (const row of table.split('\n')) {
      const [words = '', roles = ''] = row.split('\t')
      if (!words) continue
      const entry = merged.get(words) ?? {}
      for (const pair of roles.split(';')) {
        const [role = '', value = ''] = pair.split('=')
        entry[role] = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
      }
      merged.set(words, entry)
    }
  }
  const lexicon = new Map<string, Phrase[]>()
  for (const [words, roles] of merged) {
    const [first = '', ...rest] = words.split(' ')
    const phrases = lexicon.get(first) ?? []
    phrases.push({ rest, roles })
    lexicon.set(first, phrases)
  }
  for (const phrases of lexicon.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  return lexicon
}

/** How the language puts dates and figures together, where data alone says so; `undefined` for those with rules of their own. */
export const grammarOf = (language: Language): Grammar | undefined => allWords[language].grammar

const lexicons = new Map<Language, Lexicon>()

const lexiconOf = (language: Language): Lexicon => {
  const ready = lexicons.get(language) ?? build(language)
  lexicons.set(language, ready)
  return ready
}

interface Reading {
  readonly cut: number
  readonly and: boolean
  readonly prep: string
  readonly def: boolean
  readonly word: string
}

/** Shortest word left when a proclitic is taken off: باب is not ب and آب. */
const leastLeft = 3
/** Words of two letters that take a proclitic all the same. */
const shortWords: ReadonlySet<string> = new Set(['في', 'من', 'ست'])

/** The ways to take an Arabic word apart, the plainest first. */
const readings = (word: string): readonly Reading[] => {
  const out: Reading[] = []
  const add = (cut: number, and: boolean, prep: string): void => {
    const rest = word.slice(cut)
    if (rest.length < leastLeft && cut > 0 && !shortWords.has(rest)) return
    out.push({ cut, and, prep, def: false, word: rest })
    if (rest.startsWith('ال') && rest.length >= 4) out.push({ cut, and, prep, def: true, word: rest.slice(2) })
  }
  const behind = (cut: number, and: boolean): void => {
    const one = word[cut] ?? ''
    if (one === 'ل' && word[cut + 1] === 'ل' && word.length - cut >= 5) {
      // لل: the article has lost its alef. `للعام` reads as ل + العام.
      out.push({ cut: cut + 1, and, prep: 'ل', def: true, word: word.slice(cut + 2) })
      out.push({ cut: cut + 1, and, prep: 'ل', def: true, word: `ال${word.slice(cut + 2)}` })
    }
    if (one === 'ب' || one === 'ل' || one === 'ك') add(cut + 1, and, one)
  }
  add(0, false, '')
  behind(0, false)
  if (word[0] === 'و' || word[0] === 'ف') {
    add(1, true, '')
    behind(1, true)
  }
  return out
}

const matches = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean => {
  for (let k = 0; k < rest.length; k += 1) if (tokens[at + 1 + k]?.text !== rest[k]) return false
  return true
}

/** A word that folds into another one must stand in the text as the lexicon spells it: `مئتا` is 200, `ميتا` is a company. */
const spelt = (folded: Folded, start: number, end: number, phrase: Phrase): boolean => {
  const spelling = phrase.roles['spelt']
  return spelling === undefined || sourceText(folded, start, end).endsWith(String(spelling))
}

const read = (folded: Folded, language: Language): readonly Item[] => {
  const lexicon = lexiconOf(language)
  const tokens = tokenise(folded)
  const grammar = grammarOf(language)
  if (grammar) return readByGrammar(tokens, lexicon, grammar)
  const items: Item[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token
    const { kind, start, text } = token
    if (kind !== 'word') {
      const value = kind === 'number' && text.length <= 15 && /^\d+$/.test(text) ? Number(text) : -1
      items.push({
        kind,
        start,
        from: start,
        end: token.end,
        text,
        roles: none,
        known: false,
        and: false,
        prep: '',
        def: false,
        value,
      })
      continue
    }
    let best: { reading: Reading; phrase: Phrase } | undefined
    const ways = language === 'ar' ? readings(text) : [{ cut: 0, and: false, prep: '', def: false, word: text }]
    for (const reading of ways) {
      for (const phrase of lexicon.get(reading.word) ?? []) {
        if (best && phrase.rest.length <= best.phrase.rest.length) break
        if (matches(tokens, i, phrase.rest) && spelt(folded, start + reading.cut, token.end, phrase)) {
          best = { reading, phrase }
          break
        }
      }
    }
    if (!best) {
      items.push({
        kind,
        start,
        from: start,
        end: token.end,
        text,
        roles: none,
        known: false,
        and: false,
        prep: '',
        def: false,
        value: -1,
      })
      continue
    }
    const { reading, phrase } = best
    const last = tokens[i + phrase.rest.length] as Token
    items.push({
      kind,
      start: start + reading.cut,
      from: start,
      end: last.end,
      text: [reading.word, ...phrase.rest].join(' '),
      roles: phrase.roles,
      known: true,
      and: reading.and,
      prep: reading.prep,
      def: reading.def,
      value: -1,
    })
    i += phrase.rest.length
  }
  return items
}

const kept = new WeakMap<Folded, { language: Language; items: readonly Item[] }>()

/** The items of a folded text. The last answer for a text is kept with it, so that dates and figures read it once. */
export const readItems = (folded: Folded, language: Language): readonly Item[] => {
  const before = kept.get(folded)
  if (before?.language === language) return before.items
  const items = read(folded, language)
  kept.set(folded, { language, items })
  return items
}

/** True when nothing stands between an item and the one before it. */
export const glued = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  const before = items[i - 1]
  return item !== undefined && before !== undefined && before.end === item.from
}

/** Role as a number, or `undefined`. */
export const numberRole = (item: Item | undefined, role: string): number | undefined => {
  const value = item?.roles[role]
  return typeof value === 'number' ? value : undefined
}

/** Role as text, or `undefined`. */
export const textRole = (item: Item | undefined, role: string): string | undefined => {
  const value = item?.roles[role]
  return value === undefined ? undefined : String(value)
}

/** True when the item can play the role. */
export const has = (item: Item | undefined, role: string): boolean => item?.roles[role] !== undefined
