import type { Lexicon } from '../languages/lexicon-types.ts'
import { isGivenName } from '../mentions/proper/given.ts'
import { nameWordsOf } from '../mentions/proper/words.ts'
import { type Page, tokenStart } from '../page.ts'
import type { Mention } from '../types.ts'
import { adjectives, withoutPronoun } from './arabic-lists.ts'
import { mentionAt, tokenAfter } from './surroundings.ts'

/** Questions about the words that may name a speaker in Arabic: where they end, where the name in them begins. */
export interface ArabicNames {
  /** Where the words of the speaker that begin at `first` end: at a relative clause, an addressee, a day; at most `last`. */
  end(first: number, last: number): number
  /** True where whom the words were said to begins: "لوكالة «تاس»", "لـ«العين»". */
  isAddressed(at: number): boolean
  /** Where a personal name begins among the words of a role; `last` where there is none. */
  start(first: number, last: number): number
  /** The first token after an indefinite noun and the adjectives that leave it unnamed ("مسؤول أمني كبير"). */
  afterQualities(first: number, last: number): number
  /** True where ال begins a part of a name ("عبد الحق"). */
  isNamePart(at: number): boolean
  /** True for a noun that opens a role, with or without a possessive ("زعيمها"). */
  isRole(text: string): boolean
  /** True for a common noun of a body. */
  isBody(text: string): boolean
  /** True where a body that speaks is named by its common noun. */
  isInstitution(at: number): boolean
}

/** Words that no personal name holds. */
export const arabicPrepositions: ReadonlySet<string> = new Set([
  'لدي',
  'باسم',
  'في',
  'من',
  'عن',
  'الي',
  'علي',
  'مع',
  'ب',
  'ل',
  'و',
  'حول',
  'لشوون',
  'بشان',
  'هذا',
  'عدم',
  'هذه',
  'ذلك',
  'تلك',
  'كل',
  'بعض',
  'ما',
  'هنا',
  'هناك',
])

/** A word without one preposition letter at its front. */
export const withoutProclitic = (text: string): string =>
  text.startsWith('لل') && text.length > 5
    ? `ال${text.slice(2)}`
    : /^[بلك]/.test(text) && text.length > 4
      ? text.slice(1)
      : text

/** Endings of adjectives beyond the masculine singular. */
const inflected = /(?:ه|ان|ين|ون|تان|تين|ات)$/

/** Compiles the name rules for one document. */
export const arabicNames = (page: Page, lexicon: Lexicon, mentions: readonly Mention[]): ArabicNames => {
  const { vso } = lexicon
  const roles = new Set([...lexicon.roles, ...(nameWordsOf(page.language)?.titles ?? [])])
  const addressed = new Set([
    ...lexicon.publicationHeads.filter((head) => !head.startsWith('ال')),
    'احدي',
    'برنامج',
    'تلفزيون',
    'محطه',
    'راديو',
    'وسائل',
    'مراسل',
  ])
  const ends = new Set(vso?.speakerEnds)
  const heads = new Set(vso?.nameHeads)
  const tails = new Set(vso?.nameTails)
  const qualities = new Set(vso?.qualities)
  const institutions = new Set(vso?.institutions)
  const bodies = new Set([...institutions, ...lexicon.publicationHeads, ...lexicon.triggers])
  const word = (at: number): string => (page.tokens[at]?.kind === 'word' ? (page.tokens[at]?.text ?? '') : '')
  const mention = (at: number): Mention | undefined => mentionAt(page, mentions, at)
  const isOutlet = (at: number): boolean => mention(at)?.code?.startsWith('pub-') === true

  const isAddressed = (at: number): boolean => {
    if (page.text[tokenStart(page, at)] !== 'ل') return false
    if (word(at) === 'ل' && page.tokens[at + 1]?.text === '"') return true
    if (word(at).length > 4 && addressed.has(word(at).slice(1))) return true
    const next = page.tokens[at + 1]?.text === '"' ? at + 2 : at + 1
    return isOutlet(at) || (isOutlet(next) && (word(at) === 'ل' || bodies.has(word(at).slice(1))))
  }

  const end = (first: number, last: number): number => {
    for (let at = first + 1; at < last; at += 1) {
      if (isAddressed(at)) return at
      const isEnd = page.tokens[at - 1]?.text === ',' && ends.has(word(at))
      const named = isEnd ? undefined : mention(at)
      if (named) at = Math.max(at, tokenAfter(page, named.end) - 1)
      else if (ends.has(word(at)) && page.text[tokenStart(page, at)] !== 'إ')
        return page.tokens[at - 1]?.text === ',' && at - 1 > first ? at - 1 : at
    }
    return last
  }

  const isRole = (text: string): boolean =>
    roles.has(text) ||
    roles.has(withoutProclitic(text)) ||
    roles.has(text.replace(/(?:هما|هم|ها|ه)$/, '')) ||
    roles.has(withoutPronoun(text) ?? '')

  const isNamePart = (at: number): boolean => heads.has(word(at - 1)) || tails.has(word(at))

  const start = (first: number, last: number): number => {
    for (let at = first; at < last; at += 1) {
      const text = word(at)
      if (text === '') {
        if (page.tokens[at]?.text === ',' && at > first && word(at + 1) !== '' && !mention(at + 1)) return at + 1
        continue
      }
      const named = mention(at)
      if (named && named.kind !== 'person' && !(named.kind === 'party' && named.party?.schema === 'Person')) {
        at = tokenAfter(page, named.end) - 1
        continue
      }
      if (named) return at
      const bare = text.replace(/^[بلك](?=ال)|^لل/, '')
      const before = at > first ? word(at - 1) : ''
      const afterIn = before === 'في' || before === 'لدي' || before === 'باسم'
      const next = at + 1 < last ? word(at + 1) : ''
      if (heads.has(text) && next !== '' && !afterIn) return at
      const isBeside = before === '' || before.startsWith('ال') || isRole(before)
      const isAli = text === 'علي' && page.text[tokenStart(page, at) + 2] === 'ي'
      const isGiven = isGivenName(text) && (!arabicPrepositions.has(text) || isAli)
      // "الرئيس الطاجيكي إمام علي": behind an adjective of nationality an indefinite title is a name.
      if (
        at > first &&
        /^ال.+يه?$/.test(before) &&
        !text.startsWith('ال') &&
        isGivenName(next) &&
        !afterIn &&
        !arabicPrepositions.has(text)
      )
        return at
      const isName = !isRole(text)
      if (at > first && isGiven && isName && !afterIn && isBeside && !bodies.has(text)) return at
      if (
        afterIn ||
        (!before.startsWith('ال') && bodies.has(withoutProclitic(before))) ||
        isRole(text) ||
        adjectives.has(text) ||
        arabicPrepositions.has(text) ||
        bodies.has(text) ||
        bare.startsWith('ال') ||
        text.startsWith('لل')
      )
        continue
      if (tails.has(next) && !bodies.has(text)) return at
      // A noun in construct with a definite one or a place is still the role: "وزير خارجية روسيا", "نائب رئيس الوزراء".
      if (next.startsWith('ال') && at + 2 < last) continue
      if (at + 1 < last && mention(at + 1)?.kind === 'place') continue
      return at
    }
    return last
  }

  const isQuality = (text: string): boolean =>
    qualities.has(text) || qualities.has(text.replace(inflected, '')) || qualities.has(text.replace(/^ال/, ''))

  const afterQualities = (first: number, last: number): number => {
    let at = first + 1
    while (at < last && isQuality(word(at))) at += 1
    return at
  }

  const isInstitution = (at: number): boolean => institutions.has(word(at))

  return {
    end,
    isAddressed,
    start,
    afterQualities,
    isNamePart,
    isRole,
    isBody: (text) => institutions.has(text),
    isInstitution,
  }
}
