import type { Lexicon, ReportingVerb } from '../languages/lexicon-types.ts'
import { isGivenName } from '../mentions/proper/given.ts'
import { type Page, tokensSpan } from '../page.ts'
import { matchPhrase, withoutConjunction } from '../phrases.ts'
import type { Quote } from '../quotes.ts'
import type { DateMention, Mention, TextSpan } from '../types.ts'
import { adjuncts, clauseStarts, courtesies, notBefore, receipts } from './arabic-lists.ts'
import type { StatementInput } from './draft.ts'
import { dateAt, isNameOnly, isSpeech, mentionAt, quoteOpening, quoteWords, trimmedSpan } from './surroundings.ts'

/** A reporting verb where it stands. */
export interface ArabicVerb {
  readonly verb: ReportingVerb
  /** Its form without a conjunction and without an object pronoun. */
  readonly form: string
  /** و or ف is written on it. */
  readonly joined: boolean
  readonly participle: boolean
  /** The form is another word too. */
  readonly strict: boolean
  /** Whom it is said of or to is written on it ("اتهمها"). */
  readonly object: boolean
}

/** Words before a date that belong to it. */
const dayWords = new Set(['يوم', 'صباح', 'مساء', 'ليل', 'ليله', 'فجر', 'ظهر'])

const relatives = new Set(['التي', 'الذي', 'الذين', 'اللتين', 'اللذين', 'اللذان', 'اللتان', 'اللاتي', 'اللواتي'])

/** True for "التي" and its kin, with or without و. */
export const isRelative = (text: string): boolean =>
  relatives.has(text) || (text.startsWith('و') && relatives.has(text.slice(1)))

/** What the rules ask of a place in the page. Compiled once a document. */
export interface ArabicScan {
  readonly page: Page
  readonly lexicon: Lexicon
  readonly input: StatementInput
  /** The folded word at a token; empty for anything else. */
  word(at: number): string
  /** The word as written. */
  raw(at: number): string
  verbAt(at: number): ArabicVerb | undefined
  isOpener(at: number): boolean
  isPreposition(at: number): boolean
  /** True for the given name علي, which folds to the preposition على. */
  isAli(at: number): boolean
  /** The first token after an adjunct's opening words at `at` ("في بيان", "للصحفيين"), or -1. */
  adjunctAt(at: number, last: number): number
  /** True where a word that opens a clause ends before `at` ("فيما", "غير أن"). */
  clauseStartAt(at: number, last: number): number
  mention(at: number): Mention | undefined
  date(at: number): DateMention | undefined
  /** True for a noun that may head the words of a speaker: a role, a body, a document, an unnamed source. */
  isHead(at: number): boolean
  /** The quotation of speech whose mark stands at `at`: not a name, not a title behind a noun of a body. */
  spokenAt(at: number): Quote | undefined
  /** An occasion that begins at `at` ("في اجتماع لمجلس الأمن"). */
  occasionAt(
    at: number,
    last: number,
    stops: readonly string[],
  ): { readonly span: TextSpan; readonly last: number } | undefined
}

const prepositionWords = [
  'في',
  'من',
  'عن',
  'الي',
  'علي',
  'مع',
  'لدي',
  'حول',
  'بين',
  'عبر',
  'ضد',
  'منذ',
  'حتي',
  'بعد',
  'قبل',
  'خلال',
  'عند',
  'تحت',
]

/** See {@link ArabicScan}. */
export const arabicScan = (page: Page, lexicon: Lexicon, input: StatementInput): ArabicScan => {
  const verbs = new Map<string, { readonly verb: ReportingVerb; readonly participle: boolean }>()
  for (const verb of lexicon.verbs) {
    for (const form of verb.forms) if (!verbs.has(form)) verbs.set(form, { verb, participle: false })
    for (const form of verb.participles ?? []) if (!verbs.has(form)) verbs.set(form, { verb, participle: true })
  }
  const openers = new Set(lexicon.openers)
  const impersonal = new Set(lexicon.impersonal)
  const occasionPrepositions = new Set(lexicon.occasionPrepositions)
  const occasions = new Set(lexicon.occasionNouns)
  const names = new Set([...lexicon.triggers, ...lexicon.publicationHeads])
  const prepositions = new Set([...prepositionWords, ...lexicon.occasionPrepositions])
  const heads = new Set([
    ...lexicon.roles,
    ...lexicon.anonymous,
    ...lexicon.documents,
    ...lexicon.publicationHeads,
    ...lexicon.triggers,
    ...(lexicon.vso?.institutions ?? []),
  ])
  const word = (at: number): string => (page.tokens[at]?.kind === 'word' ? (page.tokens[at]?.text ?? '') : '')
  const raw = (at: number): string => (at < page.tokens.length ? tokensSpan(page, at, at + 1).text : '')

  const roles = new Set(lexicon.roles)
  const isAli = (at: number): boolean => {
    const before = word(at - 1)
    return (
      word(at) === 'علي' &&
      raw(at).endsWith('ي') &&
      (roles.has(before) || courtesies.has(before) || isGivenName(before))
    )
  }

  const find = (text: string): { readonly form: string; readonly object: boolean } | undefined => {
    if (verbs.has(text)) return { form: text, object: false }
    if (!/[هما]$/.test(text)) return undefined
    const bare = text.replace(/(?:هما|هم|ها|ه)$/, '')
    const found = bare === text ? undefined : verbs.get(bare)
    return found && !found.participle && (found.verb.tells || found.verb.nominal)
      ? { form: bare, object: true }
      : undefined
  }

  /** What stands at each token asked for so far; rules ask the same token many times. */
  const verbsAt = new Map<number, ArabicVerb | undefined>()
  const verbAt = (at: number): ArabicVerb | undefined => {
    if (verbsAt.has(at)) return verbsAt.get(at)
    const found = readVerb(at)
    verbsAt.set(at, found)
    return found
  }

  const readVerb = (at: number): ArabicVerb | undefined => {
    const text = word(at)
    if (text.length < 2) return undefined
    const bare = withoutConjunction(page, text)
    const direct = find(text)
    const found = direct ?? (bare === text ? undefined : find(bare))
    const entry = found && verbs.get(found.form)
    if (!found || !entry) return undefined
    const { verb, participle } = entry
    const { form, object } = found
    const joined = direct === undefined
    if (!joined && notBefore.has(word(at - 1))) return undefined
    if (joined && ['لا', 'لم', 'لن'].includes(word(at - 1))) return undefined
    const next = word(at + 1)
    if (verb.not?.includes(next)) return undefined
    if (verb.inDocument && next !== 'في') return undefined
    const written = raw(at)
    const marked = verb.marked.includes(form) && !written.includes('\u0651')
    // "وبين المصدر أن": without its shadda the verb looks like a preposition; before a known speaker at the sentence's start it is none.
    if (marked && !(heads.has(next) && (word(at - 1) === '' || joined))) return undefined
    if (impersonal.has(form) && (openers.has(next) || prepositions.has(next))) return undefined
    // ذُكر، يُعتقد: a passive names no speaker; نُقل عن names one.
    if (/^[وف]?.\u064f/.test(written) && verb.from.length === 0 && !/^[يت]/.test(form)) return undefined
    if (/^[وف]?[يت]\u064f/.test(written) && impersonal.has(form)) return undefined
    // "12 متهما بالانتماء", "أربعة متهمين": people accused, and nobody accuses.
    if (participle && verb.modality === 'accused' && next.startsWith('ب')) return undefined
    if (participle && /ين$/.test(form) && word(at - 1) !== '' && !joined) return undefined
    if (!joined && /^[يت]قدر$/.test(form) && /^عدد/.test(next)) return undefined
    const strict = marked || verb.strict?.includes(form) === true
    return { verb, form, joined, participle, strict, object }
  }

  const isOccasion = (text: string): boolean =>
    occasions.has(text) ||
    occasions.has(text.replace(/^(?:ال|لل)/, '')) ||
    occasions.has(text.replace(/^[بل]/, '')) ||
    occasions.has(text.replace(/(?:هما|هم|ها|ه)$/, '').replace(/ت$/, 'ه')) ||
    occasions.has(text.replace(/(?:هما|هم|ها|ه)$/, ''))

  const spokenAt = (at: number): Quote | undefined => {
    const quote = quoteOpening(page, at)
    if (!quote || !isSpeech(page, quote) || isNameOnly(page, input.mentions, quote)) return undefined
    return names.has(word(at + 1)) && quoteWords(page, quote) <= 6 ? undefined : quote
  }

  const occasionAt: ArabicScan['occasionAt'] = (at, last, stops) => {
    const two = `${word(at)} ${word(at + 1)}`
    const noun = occasionPrepositions.has(two) ? at + 2 : occasionPrepositions.has(word(at)) ? at + 1 : -1
    if (noun < 0 || !isOccasion(word(noun))) return undefined
    let end = noun + 1
    while (end < last) {
      const token = page.tokens[end]
      if (!token || (token.kind === 'mark' && token.text !== '"') || spokenAt(end)) break
      if (openers.has(token.text) || receipts.has(token.text) || dateAt(page, input.dates, end)) break
      const verb = end > noun + 1 ? verbAt(end) : undefined
      if (verb && !verb.strict) break
      if (dayWords.has(token.text) && dateAt(page, input.dates, end + 1)) break
      if ((occasionPrepositions.has(token.text) || stops.includes(token.text)) && end > noun + 1) break
      end += 1
    }
    return { span: trimmedSpan(page, noun, end), last: end }
  }

  return {
    page,
    lexicon,
    input,
    word,
    raw,
    verbAt,
    isOpener: (at) => openers.has(word(at)),
    isHead: (at) => heads.has(word(at)) || mentionAt(page, input.mentions, at) !== undefined,
    isPreposition: (at) => prepositions.has(word(at)) && !isAli(at),
    isAli,
    adjunctAt: (at, last) => {
      if (dayWords.has(word(at)) && dateAt(page, input.dates, at + 1)) return at + 1
      if (raw(at).startsWith('إ')) return -1
      // "وهو" is one; "وبعد" begins a clause of its own.
      return word(at).startsWith('و') && !adjuncts.byFirst.has(word(at)) ? -1 : matchPhrase(page, adjuncts, at, last)
    },
    clauseStartAt: (at, last) => matchPhrase(page, clauseStarts, at, last),
    mention: (at) => mentionAt(page, input.mentions, at),
    date: (at) => dateAt(page, input.dates, at),
    spokenAt,
    occasionAt,
  }
}
