/** Names of organisations: legal forms, words for kinds of bodies, numbers, acronyms, and what is left. */
import { draft, finished } from './drafts.ts'
import { cutHan } from './han.ts'
import { bodyKind, conceptsOf, type Lexicon, organisationLexicon, type WordEntry } from './lexicon.ts'
import { numberWord, romanNumber } from './numbers.ts'
import { phraseAt } from './phrases.ts'
import type { NamePart, PartMarker, PartRole } from './types.ts'
import { between, type Word, type Words } from './words.ts'

/** The particles that are written into an Arabic word: `ال`, and `و`, `ل`, `ب` before it. Longest first. */
const arabicPrefixes = ['وال', 'بال', 'فال', 'كال', 'ولل', 'ال', 'لل'] as const

/** An Arabic word without article and proclitics; three letters must be left. */
const bareArabic = (key: string): string => {
  for (const prefix of arabicPrefixes)
    if (key.length >= prefix.length + 3 && key.startsWith(prefix)) return key.slice(prefix.length)
  return key
}

/** Several single letters with stops between them are one word: L.L.C., U.N. Answers how many; 1 for no such run. */
const dottedRun = (words: readonly Word[], at: number): number => {
  let to = at
  while (to < words.length) {
    const word = words[to] as Word
    if (word.key.length !== 1 || word.isNumber || !/^(?:Latn|Cyrl|Arab|Grek)$/.test(word.script)) break
    if (to > at && (word.before & between.dot) === 0) break
    to += 1
  }
  return Math.max(1, to - at)
}

/** What an entry makes of its word, and the family of its concepts. */
const roleOf = (entry: WordEntry | undefined): readonly [PartRole, string] | undefined => {
  const kinds = entry?.kinds ?? 0
  if (kinds & bodyKind['legal-form']) return ['legal-form', 'legal:']
  if (kinds & bodyKind['type-word']) return ['type-word', '']
  if (kinds & bodyKind.number) return ['number', 'number:']
  if (kinds & bodyKind.connective) return ['connective', '-']
  return undefined
}

/** Romanised articles in front of a word of an organisation: al-Qaida, ar-Rashid. `el` and `la` of Spanish are connectives. */
const romanArticles = new Set([
  'al',
  'ar',
  'as',
  'ash',
  'at',
  'ad',
  'an',
  'az',
  'ul',
  'ud',
  'ur',
  'us',
  'un',
  'ush',
  'esh',
  'ech',
  'el',
  'аль',
  'эль',
  'ас',
  'аш',
  'ар',
  'ад',
  'ан',
  'ат',
  'аз',
  'уль',
])
const houseParticles = new Set([
  'abu',
  'abou',
  'umm',
  'abi',
  'абу',
  'ابو',
  'ام',
  'ابي',
  'bin',
  'ibn',
  'ben',
  'бен',
  'бин',
  'ибн',
  'بن',
  'ابن',
])

const numberValue = (entry: WordEntry | undefined): number =>
  entry && entry.kinds & bodyKind.number ? Number(conceptsOf(entry, 'number:')?.[0]?.slice(7)) : 0

/** Twenty to ninety, by its word; 0 for anything else. */
const tensOf = (entry: WordEntry | undefined): number => {
  const value = numberValue(entry)
  return value >= 20 && value < 100 && value % 10 === 0 ? value : 0
}

/** One to nine behind the tens, in a word or a digit; 0 for anything else. */
const onesOf = (word: Word | undefined, lexicon: Lexicon): number => {
  if (!word) return 0
  const value = word.isNumber ? Number(word.key) : numberValue(lexicon.words.get(word.key))
  return value < 10 ? value : 0
}

/** True where nothing follows word `at` but what a comma or a legal form begins. */
const endsName = (words: readonly Word[], at: number): boolean => {
  const next = words[at]
  if (!next || next.before & between.comma) return true
  const kinds = organisationLexicon().words.get(next.key)?.kinds ?? 0
  return (kinds & bodyKind['legal-form']) !== 0 || (next.key.length === 1 && next.dotted)
}

/** A name in capitals throughout, legal forms aside (FABERLIC EUROPE Sp. z o.o.): in it, capitals say nothing. */
const isShouted = (words: readonly Word[]): boolean => {
  let loud = false
  for (const word of words) {
    if (word.key.length < 4) continue
    if (word.case === 'first' || word.case === 'lower' || word.case === 'inner') return false
    loud ||= word.case === 'all'
  }
  return loud
}

/** The parts of an organisation's name, in the order written. */
export const parseOrganisation = (text: string, read: Words): readonly NamePart[] => {
  const lexicon = organisationLexicon()
  const { words } = read
  const count = words.length
  const parts: NamePart[] = []
  const shouted = isShouted(words)
  const add = (
    from: number,
    to: number,
    key: string,
    role: PartRole,
    concepts?: readonly string[],
    markers?: readonly PartMarker[],
  ): void => {
    const one = draft(from, to, key, (words[to - 1] as Word).script, 0)
    one.role = role
    one.concepts = concepts
    one.markers = markers
    parts.push(finished(text, words, one))
  }
  let i = 0
  while (i < count) {
    const word = words[i] as Word
    const tens = tensOf(lexicon.words.get(word.key))
    const ones = tens > 0 ? onesOf(words[i + 1], lexicon) : 0
    if (ones > 0) {
      add(i, i + 2, word.key + (words[i + 1] as Word).key, 'number', [`number:${tens + ones}`])
      i += 2
      continue
    }
    if (word.isNumber) {
      add(i, i + 1, word.key, 'number', [numberWord(word.key)])
      i += 1
      continue
    }
    const run = word.key.length === 1 ? dottedRun(words, i) : 1
    const longest = lexicon.phraseLength.get(word.key)
    const phrase = longest === undefined ? undefined : phraseAt(words, i, longest, lexicon)
    const found = phrase && phrase.length >= run ? roleOf(phrase.entry) : undefined
    if (phrase && found) {
      add(i, i + phrase.length, phrase.key.replaceAll('_', ''), found[0], conceptsOf(phrase.entry, found[1]))
      i += phrase.length
      continue
    }
    if (run > 1) {
      let key = ''
      for (let k = i; k < i + run; k += 1) key += (words[k] as Word).key
      const form = lexicon.words.get(key)
      if (form && form.kinds & bodyKind['legal-form']) add(i, i + run, key, 'legal-form', conceptsOf(form, 'legal:'))
      else add(i, i + run, key, 'acronym', conceptsOf(form, 'body:'))
      i += run
      continue
    }
    if (word.script === 'Hani' || word.script === 'Hang') {
      const cut = cutHan(word.key, lexicon)
      if (cut.length > 1 && word.end - word.start === word.key.length) {
        for (const piece of cut) {
          const role = roleOf(piece.entry)
          const one = draft(i, i + 1, piece.key, word.script, 0)
          one.role = role?.[0] ?? 'name'
          one.concepts = role && conceptsOf(piece.entry, role[1])
          const made = finished(text, words, one)
          const start = word.start + piece.start
          const end = start + piece.key.length
          parts.push({ ...made, start, end, text: text.slice(start, end) })
        }
        i += 1
        continue
      }
    }
    // al-Qaida, Abu Sayyaf, bin Laden group: the particle and its word are one part.
    const next = words[i + 1]
    const hasNext = next !== undefined && !next.isNumber && (next.before & between.comma) === 0
    if (hasNext && houseParticles.has(word.key)) {
      const articled = i + 2 < count && romanArticles.has(next.key)
      const to = articled ? i + 3 : i + 2
      const last = words[to - 1] as Word
      const key = last.script === 'Arab' ? bareArabic(last.key) : last.key
      const father = /^(?:abu|abou|abi|umm|абу|ابو|ام|ابي)$/.test(word.key)
      add(i, to, key, 'name', undefined, [father ? (word.key === 'umm' || word.key === 'ام' ? 'umm' : 'abu') : 'ibn'])
      i = to
      continue
    }
    if (
      hasNext &&
      romanArticles.has(word.key) &&
      (next.before & between.hyphen || word.key === 'al' || word.key === 'аль' || word.key === 'ul')
    ) {
      const entry = lexicon.words.get(next.key)
      const role = roleOf(entry)
      const own = role && role[0] !== 'connective' && role[0] !== 'legal-form' ? role : undefined
      add(i, i + 2, next.key, own?.[0] ?? 'name', own && conceptsOf(entry, own[1]), ['al'])
      i += 2
      continue
    }
    const bare = word.script === 'Arab' ? bareArabic(word.key) : word.key
    const entry = lexicon.words.get(word.key) ?? (bare === word.key ? undefined : lexicon.words.get(bare))
    const role = roleOf(entry)
    const markers: readonly PartMarker[] | undefined = bare === word.key ? undefined : ['al']
    const loneLegal =
      role?.[0] === 'legal-form' && word.key.length < 3 && (i + 1 < count || i === 0) && word.case !== 'all'
    // A capital by itself (L & H, Fund I) is no small word.
    const loneLetter = role?.[0] === 'connective' && word.key.length === 1 && word.case === 'all'
    if (role && !loneLegal && !loneLetter) {
      add(i, i + 1, bare, role[0], conceptsOf(entry, role[1]), markers)
      i += 1
      continue
    }
    const roman =
      word.case === 'all' ? romanNumber(word.key, !shouted && !word.dotted && endsName(words, i + 1)) : undefined
    if (roman !== undefined && i > 0) {
      add(i, i + 1, word.key, 'number', [`number:${roman}`])
      i += 1
      continue
    }
    const inBrackets = (word.before & between.open) !== 0 && (i + 1 >= count || words[i + 1]?.before !== between.space)
    const short = word.case === 'all' && !/\d/.test(word.key) && word.key.length > 1 && word.key.length < 6
    const acronym = short && (!shouted || count === 1 || inBrackets)
    // A known short name counts where it is written as one: ISIL, Daesh, داعش; not "LET" among other capitals.
    const known = acronym || word.case === 'none' || word.key.length > 4 ? conceptsOf(entry, 'body:') : undefined
    if (acronym) add(i, i + 1, word.key, 'acronym', known)
    else add(i, i + 1, bare, 'name', known, markers)
    i += 1
  }
  return parts
}
