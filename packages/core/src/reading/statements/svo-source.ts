import { tokenAt, tokenEnd } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { linkOf } from './draft.ts'
import { fullName } from './memory.ts'
import { quoteOpening } from './surroundings.ts'
import { beginning, drawUp, type OpenStatement, shorten } from './svo-draft.ts'
import { leftOf } from './svo-left.ts'
import type { SvoRun } from './svo-run.ts'
import type { VerbAt } from './svo-scan.ts'
import { type SvoSourcing, svoSourcing } from './svo-sourcing.ts'
import { subjectBefore } from './svo-subject.ts'
import { subjectAfter } from './svo-subject-after.ts'

/** Statements by sourcing phrases, and outlets that hand a statement on. */
export interface SvoSources {
  /** A statement by the phrase at a token, and the first token after the source; without `made` the source joined a chain. */
  fromSourcing(
    at: number,
    sentence: TokenRange,
    paragraph: number,
  ): { readonly made?: OpenStatement; readonly last: number } | undefined
  /** True when the verb at a token hands the statement before on ("Его слова передал ТАСС"). */
  relay(at: number, sentence: TokenRange, paragraph: number): boolean
}

/** The quotation stands within this many tokens of «слова». */
const wordsReach = 30

/** A verb of no list that hands words on. */
const plain: VerbAt = {
  verb: { modality: 'said', forms: [], opens: [], from: [], nominal: false, marked: [] },
  participle: false,
  strict: true,
  wary: false,
}

/** Compiles the rules for sources. */
export const svoSources = ({
  page,
  scan,
  speakers,
  memory,
  opened,
  used,
  speech,
  claimMarks,
  chainOf,
  previous,
  handOn,
  make,
  push,
}: SvoRun): SvoSources => {
  const sourcing = svoSourcing(scan, speakers)
  const relays = new Set(scan.svo.relays)
  const relayed = new Set(scan.svo.relayObjects)

  /** «…», — цитирует ТАСС главу делегации: the outlet first, the speaker behind it in the accusative. */
  const quotedBy = (at: number, sentence: TokenRange, paragraph: number): boolean => {
    const verb = scan.verbAt(at)
    const adverb = scan.adverbEnd(at + 1, sentence.last)
    const opens = adverb > 0 ? adverb : at + 1
    const from = page.tokens[opens]?.text === '"' ? opens + 1 : opens
    const outlet = scan.mention(from)
    const { quote } = leftOf(scan, at, sentence, sentence.first)
    if (!verb || !quote || used.has(quote) || outlet?.kind !== 'organisation') return false
    const ends = scan.mentionEnd(from)
    const first = page.tokens[ends]?.text === '"' ? ends + 1 : ends
    let last = first
    while (last < sentence.last && !/^[,.;]$/.test(page.tokens[last]?.text ?? '')) last += 1
    const found = last > first ? speakers.read(first, last, paragraph, true, '') : undefined
    const reporter = speakers.read(opens, first, paragraph, true)
    if (!found) return false
    const made = make({
      at,
      verb,
      subject: { found, first: at, last, ...(reporter && { reporter }) },
      paragraph,
      sentence,
      contentFirst: tokenAt(page, quote.outerStart),
      contentLast: at,
      quote,
    })
    if (made) push(made)
    return made !== undefined
  }

  /** «Газета пересказывает слова чиновника: «…»»: whose words they are stands in the genitive. */
  const wordsOf = (at: number, sentence: TokenRange, paragraph: number): boolean => {
    const verb = scan.verbAt(at)
    if (!relayed.has(scan.word(at + 1)) || page.language !== 'ru') return false
    let colon = at + 3
    const limit = Math.min(sentence.last, at + wordsReach)
    while (colon < limit && page.tokens[colon]?.text !== ':') colon += 1
    const quote = quoteOpening(page, colon + 1)
    if (!quote || used.has(quote)) return false
    let last = at + 2
    while (last < colon && page.tokens[last]?.text !== ',') last += 1
    const found = last > at + 2 ? speakers.read(at + 2, last, paragraph, true, '') : undefined
    const outlet = subjectBefore(scan, speakers, leftOf(scan, at, sentence, sentence.first), paragraph)
    if (!found) return false
    const made = make({
      at,
      verb: verb ?? plain,
      subject: { found, first: sentence.first, last: at, ...(outlet && { reporter: outlet.found }) },
      paragraph,
      sentence,
      contentFirst: colon + 1,
      contentLast: sentence.last,
      quote,
    })
    if (made) push(made)
    return made !== undefined
  }

  /** "Его слова передал ТАСС", "…, передаёт ТАСС". */
  const relay = (at: number, sentence: TokenRange, paragraph: number): boolean => {
    if (!relays.has(scan.word(at))) return false
    const quoted = quotedBy(at, sentence, paragraph) || wordsOf(at, sentence, paragraph)
    if (quoted) return true
    const before = opened.at(-1)
    const about = page.tokens.slice(sentence.first, sentence.last).some((token) => relayed.has(token.text))
    if (!before || paragraph !== before.paragraph || (before.sentence !== sentence && !about)) return false
    const left = leftOf(scan, at, sentence, sentence.first)
    const outlet =
      subjectAfter(scan, speakers, at, sentence, paragraph) ?? subjectBefore(scan, speakers, left, paragraph)
    if (outlet?.found.speaker.kind !== 'institution') return false
    handOn(before, outlet.found, before.sentence === sentence ? at : undefined)
    return true
  }

  /** "S said that, according to T, …": T is the inner link of S's chain. */
  const nestedSource = (
    phrase: SvoSourcing,
    outer: OpenStatement,
  ): { readonly made?: OpenStatement; readonly last: number } => {
    const { found, last, words } = phrase
    const { paragraph, sentence, contentLast } = outer
    const contentFirst = page.tokens[last]?.text === ',' ? last + 1 : last
    if (found.anaphoric && fullName(found.speaker) === fullName(outer.draft.speaker)) {
      outer.draft = beginning(page, outer, contentFirst)
      return { last }
    }
    const chain = [...outer.draft.chain, linkOf(found.speaker)]
    const draft = drawUp(page, {
      found,
      verb: words,
      modality: phrase.modality,
      chain,
      contentFirst,
      contentLast,
      clauseFirst: phrase.first,
      clauseEnd: tokenEnd(page, last - 1),
      speech,
      claimMarks,
    })
    return draft
      ? { made: { cue: phrase.first, paragraph, sentence, contentFirst, contentLast, draft }, last }
      : { last }
  }

  const fromSourcing = (
    at: number,
    sentence: TokenRange,
    paragraph: number,
  ): { readonly made?: OpenStatement; readonly last: number } | undefined => {
    const phrase = sourcing(at, sentence, paragraph)
    if (!phrase) return undefined
    const { found, position, words, last } = phrase
    const earlier = previous(sentence)
    // «…: по их сведениям, …»: a new source behind a colon or a semicolon.
    const isApart =
      earlier !== undefined &&
      at > earlier.contentFirst + 1 &&
      position === 'inside' &&
      /^[:;]$/.test(page.tokens[at - 1]?.text ?? '')
    if (earlier && isApart) shorten(page, earlier, at - 1)
    const before = isApart ? undefined : earlier
    const contentFirst = !isApart ? phrase.contentFirst : page.tokens[last]?.text === ',' ? last + 1 : last
    if (before && position !== 'before') {
      const nested = position === 'inside' && at >= before.contentFirst && at <= before.contentFirst + 1
      if (nested) return nestedSource(phrase, before)
      if (found.speaker.kind !== 'person' && position === 'after')
        handOn(before, found, position === 'after' ? at : undefined)
      return { last }
    }
    const quote = position === 'after' ? leftOf(scan, at, sentence, sentence.first).quote : undefined
    const chain = chainOf(found, undefined, found.speaker.inferred ? memory.last(paragraph)?.chain : undefined)
    const draft = drawUp(page, {
      found,
      verb: words,
      modality: phrase.modality,
      chain,
      contentFirst,
      contentLast: phrase.contentLast,
      clauseFirst: at,
      clauseEnd: tokenEnd(page, last - 1),
      speech,
      claimMarks,
      ...(phrase.date && { date: phrase.date }),
      ...(quote && { quote }),
    })
    if (!draft) return { last }
    if (quote) used.add(quote)
    memory.remember(found.speaker, chain, paragraph)
    return {
      made: { cue: at, paragraph, sentence, contentFirst, contentLast: phrase.contentLast, draft },
      last,
    }
  }

  return { fromSourcing, relay }
}
