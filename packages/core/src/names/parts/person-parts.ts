/** Cuts the words of a personal name into parts: particles to the name they carry, compounds into one. Roles that words alone tell are set here. */
import { gluedCompound } from './compounds.ts'
import { type Draft, draft } from './drafts.ts'
import { conceptsOf, wordKind as kind, type Lexicon, type WordEntry } from './lexicon.ts'
import { numberWord } from './numbers.ts'
import { type Core, cursorOver, eastAsianSurname } from './person-core.ts'
import { phraseAt } from './phrases.ts'
import type { PartMarker, PartRole } from './types.ts'
import { between, type Word } from './words.ts'

const givenKinds = kind.given | kind['given-arab']
const kunyaKinds = kind.abu | kind.abul | kind.umm
const isTitle = (one: Draft): boolean => one.role === 'honorific'
/** Scripts that write a whole name in one sign or two. */
const isSyllabic = (script: string): boolean =>
  script === 'Hani' || script === 'Hang' || script === 'Kana' || script === 'Hira'

/** True for a name that begins with an East Asian surname and goes on with no given name of the West. */
const beginsEast = (words: readonly Word[], lexicon: Lexicon): boolean => {
  const first = words[0]
  // Characters with spaces: the surname is the only word of one sign, at either end.
  if (first && (first.script === 'Hang' || first.script === 'Hani')) return false
  const kindsOf = (word: Word | undefined): number => (word && lexicon.words.get(word.key)?.kinds) ?? 0
  const count = words.length
  if (count < 2 || count > 4 || !(kindsOf(words[0]) & kind['family-first'])) return false
  for (let i = 1; i < count; i += 1)
    if (
      kindsOf(words[i]) & (i + 1 < count ? givenKinds | kind.ibn | kind.bint : givenKinds) ||
      (words[i] as Word).key.length > 8
    )
      return false
  return count > 2 || !(kindsOf(words[0]) & givenKinds)
}

/** Beginnings of one name that has a capital inside: MacDonald, VanDyke, DelPonte. */
const innerCapital = new Set([
  'mac',
  'van',
  'von',
  'fitz',
  'del',
  'della',
  'san',
  'santa',
  'saint',
  'des',
  'dos',
  'las',
  'los',
])

/** VladimirPutin: a capital inside a word begins the next name; three letters at least on both sides. */
const splitCapitals = (words: readonly Word[]): readonly Word[] => {
  if (!words.some((word) => word.case === 'inner' && word.inner > 2)) return words
  return words.flatMap((word) => {
    const { inner, key } = word
    const whole = word.end - word.start === key.length
    if (word.case !== 'inner' || inner < 3 || key.length - inner < 3 || !whole || innerCapital.has(key.slice(0, inner)))
      return [word]
    const first = {
      ...word,
      end: word.start + inner,
      key: key.slice(0, inner),
      case: 'first' as const,
      inner: 0,
      dotted: false,
    }
    const rest = {
      ...word,
      start: word.start + inner,
      key: key.slice(inner),
      case: 'first' as const,
      inner: 0,
      before: 0,
    }
    return [first, rest]
  })
}

/** The words of a personal name, with glued ones apart, and its parts in the order written; most parts have no role yet. */
export const readPersonDrafts = (
  read: readonly Word[],
  lexicon: Lexicon,
): { readonly words: readonly Word[]; readonly drafts: Draft[] } => {
  const words = splitCapitals(read)
  const count = words.length
  const drafts: Draft[] = []
  const east = beginsEast(words, lexicon)
  const { entryAt, kindsAt, joins, isArticle, core } = cursorOver(words, lexicon, east)
  let group = 0
  const lastComma = words.findLastIndex((word) => (word.before & between.comma) !== 0)

  const push = (from: number, made: Core, markers?: readonly PartMarker[]): Draft => {
    const one = draft(from, made.to, made.key, (words[made.to - 1] as Word).script, group, made.entry, made.compound)
    one.markers = made.al ? [...(markers ?? []), 'al' as const] : markers
    drafts.push(one)
    return one
  }
  /** A part of known role over words `[from, to)`; answers `to`. */
  const known = (from: number, to: number, key: string, role: PartRole, entry?: WordEntry, family = ''): number => {
    const one = draft(from, to, key, (words[to - 1] as Word).script, group, entry)
    one.role = role
    one.concepts = family === '' ? undefined : conceptsOf(entry, family)
    one.gender = entry?.gender
    drafts.push(one)
    return to
  }
  /** True until something other than a title has been read. Titles are looked at once each. */
  let titles = 0
  const onlyTitles = (): boolean => {
    while (titles < drafts.length && isTitle(drafts[titles] as Draft)) titles += 1
    return titles === drafts.length
  }

  /** ibn X, and ibn Abi X: the son of somebody known by his kunya. */
  const father = (from: number, at: number, marker: 'ibn' | 'bint'): number => {
    const kinds = kindsAt(at)
    const kunya = kinds & kunyaKinds && joins(at + 1)
    const made = core(kunya ? at + 1 : at)
    const one = push(from, made, kunya ? [marker, kinds & kind.umm ? 'umm' : 'abu'] : [marker])
    one.role = made.entry && made.entry.kinds & kind['family-after-ibn'] ? 'family' : 'father'
    return one.to
  }

  /** `bin` and its kin are particles behind a name, and in front of one unless they are a Western given name ("Ben Carson"). */
  const isLink = (i: number): boolean => {
    if (!onlyTitles()) return true
    const word = words[i] as Word
    if (word.key !== 'ben' && word.key !== 'бен') return true
    return (kindsAt(i + 1) & (kind['given-arab'] | kind.abd | kind['family-after-ibn'])) !== 0 || word.case === 'all'
  }

  /** "Van" and "Do" are names too: in front, a particle is in small letters or capitals, long, or stands before a comma. */
  const isHouse = (i: number): boolean => {
    const word = words[i] as Word
    if (east) return false
    if (!onlyTitles() || word.case !== 'first' || word.key.length > 3) return true
    return i < lastComma || (word.before & between.comma) !== 0
  }

  let i = 0
  while (i < count) {
    const word = words[i] as Word
    if (i > 0 && word.before & between.comma) group += 1
    const entry = entryAt(i)
    const kinds = entry?.kinds ?? 0
    const longest = lexicon.phraseLength.get(word.key)
    const phrase = longest === undefined ? undefined : phraseAt(words, i, longest, lexicon)
    if (phrase) {
      const after = i + phrase.length
      const is = phrase.entry.kinds
      const key = phrase.key.replaceAll('_', '')
      if (is & (kind.ibn | kind.bint) && joins(after) && drafts.length > 0 && isAbbreviation(words, i, phrase.key)) {
        i = father(i, after, is & kind.ibn ? 'ibn' : 'bint')
        continue
      }
      if (is & (kind.honorific | kind.generation)) {
        const title = (is & kind.honorific) !== 0
        i = known(i, after, key, title ? 'honorific' : 'generation', phrase.entry, title ? 'honorific:' : 'generation:')
        continue
      }
      if (is & kind.alias) {
        i = known(i, after, key, 'connective')
        continue
      }
    }
    if (word.isNumber) {
      i = known(i, i + 1, word.key, 'number')
      ;(drafts[drafts.length - 1] as Draft).concepts = [numberWord(word.key)]
      continue
    }
    const last = i + 1 >= count
    const follows = joins(i + 1)
    if (kinds !== 0) {
      // Titles in front, with the article or without; inside a name too, but with one letter only with its stop.
      if (kinds & kind.honorific && (word.key.length > 1 || word.dotted)) {
        i = known(i, i + 1, word.key, 'honorific', entry, 'honorific:')
        continue
      }
      if (
        kinds & (kind.article | kind['sun-article']) &&
        onlyTitles() &&
        kindsAt(i + 1) & kind.honorific &&
        isArticle(i)
      ) {
        i = known(i, i + 2, (words[i + 1] as Word).key, 'honorific', entryAt(i + 1), 'honorific:')
        continue
      }
      if (kinds & kind['title-or-name'] && i + 2 < count && follows && onlyTitles()) {
        const next = words[i + 1] as Word
        if (kindsAt(i + 1) & (givenKinds | kind.abd) || gluedCompound(next.key, next.script, lexicon)) {
          i = known(i, i + 1, word.key, 'honorific', entry, 'honorific:')
          continue
        }
      }
      if (kinds & kind.generation && drafts.length > 0 && (last || !follows)) {
        i = known(i, i + 1, word.key, 'generation', entry, 'generation:')
        continue
      }
      if (kinds & kind.alias && !last && drafts.length > 0) {
        i = known(i, i + 1, word.key, 'connective')
        continue
      }
      if (kinds & (kind.ibn | kind.bint) && follows && isLink(i)) {
        i = father(i, i + 1, kinds & kind.ibn ? 'ibn' : 'bint')
        continue
      }
      if (kinds & kunyaKinds && follows && !(kindsAt(i + 1) & (kind.ibn | kind.bint))) {
        const one = push(i, core(i + 1), [kinds & kind.umm ? 'umm' : 'abu'])
        one.role = 'kunya'
        i = one.to
        continue
      }
      if (kindsAt(i + 1) & (kind.ibn | kind.bint) && kinds & kind.article && joins(i + 2) && isArticle(i)) {
        // Al bin Ali: the house of the sons of Ali.
        const one = push(i, core(i + 2), ['al', kindsAt(i + 1) & kind.ibn ? 'ibn' : 'bint'])
        one.role = 'family'
        i = one.to
        continue
      }
      if (kinds & (kind.de | kind.van) && follows && isHouse(i)) {
        let past = i + 1
        while (joins(past + 1) && kindsAt(past) & (kind['inner-particle'] | kind.de | kind.van)) past += 1
        const { key } = words[past] as Word
        const one = push(i, { key, to: past + 1, al: false, entry: entryAt(past), compound: undefined }, [
          kinds & kind.de ? 'de' : 'van',
        ])
        one.role = 'family'
        i = one.to
        continue
      }
    }
    if (entry?.rest !== undefined || (word.script === 'Arab' && word.key.length > 6 && word.key.startsWith('ابوال'))) {
      i = known(i, i + 1, entry?.rest ?? word.key.slice(5), 'kunya', entry)
      ;(drafts[drafts.length - 1] as Draft).markers = entry?.rest === undefined ? ['abu', 'al'] : ['abu']
      continue
    }
    if (word.key.length === 1 && !isSyllabic(word.script) && word.script !== 'Zyyy') {
      // "b." between names of the Arabic pattern is ibn.
      const link = word.key === 'b' && word.dotted && word.case === 'lower' && follows && !onlyTitles()
      i = link ? father(i, i + 1, 'ibn') : known(i, i + 1, word.key, 'initial')
      continue
    }
    if (
      kinds & kind['inner-particle'] &&
      follows &&
      !east &&
      !onlyTitles() &&
      (word.key[0] === 'l' || word.key[0] === 'л')
    ) {
      // Marine Le Pen: without "de" before it, the French or Spanish article is part of the family name.
      i = known(i, i + 2, word.key + (words[i + 1] as Word).key, 'family')
      continue
    }
    if (
      (word.script === 'Hani' || word.script === 'Hang') &&
      word.key.length > 1 &&
      count === 1 &&
      word.key.length < 6 &&
      word.end - word.start === word.key.length
    ) {
      // Surname and given name without a space between them.
      const size = eastAsianSurname(word.key, lexicon)
      known(i, i + 1, word.key.slice(0, size), 'family')
      ;(drafts[drafts.length - 1] as Draft).cut = [0, size]
      i = known(i, i + 1, word.key.slice(size), 'given')
      ;(drafts[drafts.length - 1] as Draft).cut = [size, word.key.length]
      continue
    }
    const found = core(i)
    if (joins(found.to) && drafts.length > 0) {
      const after = kindsAt(found.to)
      // "Heydar oglu": the son of Heydar. "Hassan Zadeh": one family name.
      if (after & (kind.son | kind.daughter)) {
        const one = push(i, { ...found, to: found.to + 1 }, [after & kind.son ? 'ibn' : 'bint'])
        one.role = 'father'
        i = one.to
        continue
      }
      if (after & kind['family-ending']) {
        const key = found.key + (words[found.to] as Word).key
        const one = push(i, { ...found, key, to: found.to + 1, entry: undefined })
        one.role = 'family'
        i = one.to
        continue
      }
    }
    const one = push(i, found)
    if (east && i === 0) one.role = 'family'
    else if (east) one.role = 'given'
    i = one.to
  }
  return { words, drafts }
}

/** `s o` and `a l` count only as written with a stroke (s/o, a/l); "son of" as it is. */
const isAbbreviation = (words: readonly Word[], i: number, phrase: string): boolean =>
  phrase.length > 3 || ((words[i + 1] as Word).before & between.slash) !== 0
