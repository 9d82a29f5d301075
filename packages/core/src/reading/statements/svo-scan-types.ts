/** What every rule for languages with the subject before the verb asks about a token. */
import type { Lexicon, ReportingVerb, SvoWords } from '../languages/lexicon-types.ts'
import type { Page } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { DateMention, Mention, TextSpan } from '../types.ts'
import type { StatementInput } from './draft.ts'

/** An occasion or a date that stands at a token, and the first token after it. */
export interface Aside {
  readonly last: number
  readonly occasion?: TextSpan
  readonly date?: DateMention
}

/** A reporting verb where it stands. */
export interface VerbAt {
  readonly verb: ReportingVerb
  /** "добавив", "adding": carries on for the last speaker. */
  readonly participle: boolean
  /** Also a noun or another verb: counts only before a conjunction, a colon or a quotation. */
  readonly strict: boolean
  /** Without a conjunction, a colon or a quotation it counts only for a speaker known as one. */
  readonly wary: boolean
}

/** A passive, and where its auxiliaries begin. */
export interface PassiveAt {
  readonly verb: VerbAt
  readonly helper: number
}

/** What every rule for languages with the subject before the verb asks about a token; compiled once a document. */
export interface SvoScan {
  /** A reporting verb in the passive with "by" behind it; English only. */
  passiveAt(at: number): PassiveAt | undefined
  readonly page: Page
  readonly lexicon: Lexicon
  readonly svo: SvoWords
  readonly input: StatementInput
  /** Words between a subject and its verb ("has also"). */
  readonly auxiliaries: ReadonlySet<string>
  readonly finite: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** Relative pronouns a clause may begin with that has a subject of its own ("which police said"). */
  readonly links: ReadonlySet<string>
  /** Words of roles, institutions, documents and unnamed sources: no part of a personal name where they stand with a capital. */
  readonly titles: ReadonlySet<string>
  /** Nouns of documents, in every case. */
  readonly documents: ReadonlySet<string>
  /** The folded word at a token; empty for marks and numbers. */
  word(at: number): string
  isCapital(at: number): boolean
  /** A dash with white space before it, not a hyphen. */
  isDash(at: number): boolean
  mention(at: number): Mention | undefined
  /** First token after the mention at a token, or the next token. */
  mentionEnd(at: number): number
  isOpener(at: number): boolean
  verbAt(at: number): VerbAt | undefined
  /** The first token after an adverbial that begins here ("also", "в свою очередь"), or -1. */
  adverbEnd(at: number, last: number): number
  citingEnd(at: number, last: number): number
  occasionAt(at: number, last: number): Aside | undefined
  /** A date here, or behind one preposition. */
  datedAt(at: number, last: number): Aside | undefined
  /** A preposition and a place ("in Dushanbe"): the first token after it, or -1. */
  placedAt(at: number, last: number): number
  /** The quotation whose closing mark is token `at`. */
  quoteClosing(at: number): Quote | undefined
}
