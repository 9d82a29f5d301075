import { tokenStart } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { type OpenStatement, shorten } from './svo-draft.ts'
import type { SvoOpening } from './svo-opening.ts'
import type { Cue, SvoRun } from './svo-run.ts'
import type { Subject } from './svo-subject.ts'

/** Words that must stand outside a parenthesis for it to be one ("…, TASS reported"). */
const leastContent = 3

/** English words that may be finite verbs, by their endings. */
const verbal =
  /.{2,}(?:ed|s)$|^(?:went|met|held|made|took|came|gave|left|put|set|cut|hit|fell|rose|grew|began|broke|brought|built|found|kept|knew|lost|ran|saw|sent|spent|stood|told|won|wrote)$/

/** Speaker and verb inside or after what was said, between commas. */
export interface SvoParentheses {
  /** "Как сообщает S, …", "as S reported, …", from the word for "as" at `asAt`. */
  asClause(cue: Cue, subject: Subject, asAt: number): OpenStatement | undefined
  /** "…, TASS reported.", "…, утверждают авторы, …". */
  parenthesis(cue: Cue, subject: Subject | undefined, after: Subject | undefined): OpenStatement | undefined
  /** Where or when, right after the verb at a token: "warned at the end of the meeting". */
  asideAfter(at: number, sentence: TokenRange): { readonly opening?: SvoOpening }
}

/** Compiles the rules for parentheses. */
export const svoParentheses = ({ page, scan, previous, make, handOn }: SvoRun): SvoParentheses => {
  const lastWordOf = (base: Cue, subject: Subject): number =>
    Math.max(base.at + 1, subject.last > base.at ? subject.last : base.at + 1)

  const asClause = (base: Cue, subject: Subject, asAt: number): OpenStatement | undefined => {
    const { sentence } = base
    const opens = page.tokens.slice(sentence.first, asAt).filter((token) => token.kind === 'word').length <= 1
    let end = lastWordOf(base, subject)
    while (end < sentence.last && page.tokens[end]?.text !== ',') end += 1
    const before = previous(sentence)
    if (!opens && before && subject.found.speaker.kind === 'institution') return handOn(before, subject.found)
    const clause = { ...subject, first: asAt, last: Math.min(end, sentence.last) }
    if (opens)
      return end + 1 < sentence.last
        ? make({ ...base, subject: clause, contentFirst: end + 1, contentLast: sentence.last })
        : undefined
    return make({
      ...base,
      subject: clause,
      contentFirst: clauseStart(asAt, sentence),
      contentLast: end < sentence.last - 1 ? sentence.last : asAt,
    })
  }

  /** "…, TASS reported.", "…, утверждают авторы, …": speaker and verb after or inside what was said. */
  const parenthesis = (
    base: Cue,
    subject: Subject | undefined,
    after: Subject | undefined,
  ): OpenStatement | undefined => {
    const { at, sentence } = base
    const mine = subject ?? after
    if (!mine) return undefined
    const own = mine === after ? at : firstOf(at, sentence)
    // "its director, Hamid Gul, told Al Jazeera": the whole apposition.
    const first = mine !== after && mine.first < own && page.tokens[mine.first - 1]?.text === ',' ? mine.first : own
    const mark = page.tokens[first - 1]?.text
    if (mark !== ',' && mark !== '-') return undefined
    const addressed = mine !== after && base.verb.verb.tells ? addressedEnd(at + 1, sentence) : at + 1
    let stop = mine === after ? mine.last : lastAside(addressed, sentence)
    const cited = citedAt(stop, sentence)
    if (cited) stop = cited[1]
    const closes = stop >= sentence.last - 1 || /^[,;-]$/.test(page.tokens[stop]?.text ?? '')
    if (!closes) return undefined
    const words = (from: number, to: number): number =>
      page.tokens.slice(from, to).filter((token) => token.kind === 'word').length
    if (words(sentence.first, first) + words(stop, sentence.last) < leastContent) return undefined
    const before = previous(sentence)
    const isOuter = before !== undefined && before.draft.kind !== 'direct' && mine.found.speaker.kind !== 'institution'
    if (before && !isOuter)
      return mine.found.speaker.kind === 'institution' && !mine.found.open
        ? handOn(before, mine.found, first)
        : undefined
    // "Researchers found that …, the study says": what the study says holds what the researchers found.
    if (before) shorten(page, before, first)
    const from = clauseStart(first, sentence, true)
    const isLast =
      stop >= sentence.last - 1 ||
      page.tokens[stop]?.text === ';' ||
      (!isWithin(first) && (words(stop, sentence.last) < leastContent || isTail(stop, sentence)))
    const isBehind = !isLast && from < first && outweighs(stop, [from, first], sentence)
    const made = make({
      ...base,
      subject: { ...mine, first, last: stop },
      contentFirst: from >= first || isBehind ? stop + 1 : from,
      contentLast: isLast ? first : sentence.last,
      ...withCited(withAside(at, sentence), cited),
    })
    return made && isBehind ? { ...made, around: from } : made
  }

  /** "Each detour adds ten days and, the owner says, some $2m": the words before the comma ask for more. */
  const isWithin = (first: number): boolean => {
    const before = scan.word(first - 2)
    return (
      page.language === 'en' &&
      (scan.conjunctions.has(before) || scan.finite.has(before) || /^(?:of|to|with|for|by|from|than|as)$/.test(before))
    )
  }

  /**
   * «Ветер, говорится в прогнозе, усилится к ночи»: in Russian, where the topic stands first and no verb before the parenthesis, what was said of it is the
   * longer part behind.
   */
  const outweighs = (stop: number, [from, first]: readonly [number, number], sentence: TokenRange): boolean =>
    page.language === 'ru' &&
    tokenStart(page, sentence.last - 1) - tokenStart(page, Math.min(stop, sentence.last - 1)) >=
      tokenStart(page, first) - tokenStart(page, from)

  /** "…, said Amina Yusuf, who runs a clinic": what follows belongs to the speaker, as no verb of the main clause stands in it. */
  const isTail = (stop: number, sentence: TokenRange): boolean => {
    if (page.tokens[stop]?.text !== ',') return false
    if (scan.relatives.has(scan.word(stop + 1))) return true
    // «…, говорится в ответе, с которым ознакомилась газета».
    if (scan.links.has(scan.word(stop + 2)) && scan.svo.prepositions.includes(scan.word(stop + 1))) return true
    // "…, organisers claimed, though a sergeant reckoned": a clause of its own.
    if (/^(?:though|although|while|whereas|but|yet|но|зато)$/.test(scan.word(stop + 1))) return true
    // Russian needs no verb there («Дорога, сказал он, открыта»): only an adverbial participle is told from it.
    if (page.language === 'ru')
      return (
        scan.word(stop + 1) === 'не' || /.{3,}(?:ив|ав|ев|ыв|ув|вши|ясь|вшись|дя|уя|ывая)$/.test(scan.word(stop + 1))
      )
    for (let k = stop + 1; k < sentence.last; k += 1)
      if (scan.finite.has(scan.word(k)) || verbal.test(scan.word(k))) return false
    return true
  }

  /** The clause a parenthesis stands in begins behind a colon or a semicolon. */
  const clauseStart = (at: number, sentence: TokenRange, bare = false): number => {
    let k = at - 1
    while (k > sentence.first && page.tokens[k]?.text !== ':' && page.tokens[k]?.text !== ';') k -= 1
    const first = k > sentence.first ? k + 1 : sentence.first
    // "However, he said, the road …": the word that ties it to what went before is not what was said.
    const adverb = bare ? scan.adverbEnd(first, at) : -1
    return adverb > 0 && adverb <= at && page.tokens[adverb]?.text === ',' ? adverb + 1 : first
  }

  /** "…, an official told state news agency APS.": over those who were told, up to the next mark. */
  const addressedEnd = (from: number, sentence: TokenRange): number => {
    let k = from
    while (k < sentence.last && page.tokens[k]?.kind !== 'mark' && !scan.isOpener(k)) k += 1
    return k - from <= 8 && (k >= sentence.last - 1 || page.tokens[k]?.text === ',') ? k : from
  }

  /** "…, Dawn reported, citing a letter": the source behind the parenthesis, as `[first, last)`. */
  const citedAt = (stop: number, sentence: TokenRange): readonly [number, number] | undefined => {
    const from = page.tokens[stop]?.text === ',' ? stop + 1 : stop
    const cite = scan.citingEnd(from, sentence.last)
    if (cite < 0) return undefined
    let end = cite
    while (
      end < sentence.last &&
      page.tokens[end]?.text !== ',' &&
      !(page.tokens[end]?.text === '.' && end === sentence.last - 1)
    )
      end += 1
    return [cite, end]
  }

  const withCited = (
    aside: { readonly opening?: SvoOpening },
    cited: readonly [number, number] | undefined,
  ): { readonly opening?: SvoOpening } =>
    cited ? { opening: { contentFirst: cited[1], how: 'bare', ...aside.opening, cited } } : aside

  const withAside = (at: number, sentence: TokenRange): { readonly opening?: SvoOpening } => {
    const aside = scan.occasionAt(at + 1, sentence.last) ?? scan.datedAt(at + 1, sentence.last)
    if (!aside) return {}
    return {
      opening: {
        contentFirst: at + 1,
        how: 'bare',
        ...(aside.occasion && { occasion: aside.occasion }),
        ...(aside.date && { date: aside.date }),
      },
    }
  }

  /** First token after occasions, dates and adverbs that follow a verb. */
  const lastAside = (from: number, sentence: TokenRange): number => {
    let at = from
    for (;;) {
      const next =
        scan.occasionAt(at, sentence.last)?.last ??
        scan.datedAt(at, sentence.last)?.last ??
        scan.adverbEnd(at, sentence.last)
      if (next <= at) return phraseEnd(at, sentence)
      at = next
    }
  }

  /** "announced in Accra", "said on X": in English a phrase behind the verb, up to the next mark. */
  const phraseEnd = (at: number, sentence: TokenRange): number => {
    if (page.language !== 'en' || !/^(?:in|on|at|during|after|via|from|by|late|through|following)$/.test(scan.word(at)))
      return at
    let k = at + 1
    while (k < sentence.last && page.tokens[k]?.kind !== 'mark' && !scan.isOpener(k) && !scan.verbAt(k)) k += 1
    return k - at <= 12 && (k >= sentence.last - 1 || page.tokens[k]?.text === ',') ? k : at
  }

  const firstOf = (at: number, sentence: TokenRange): number => {
    let k = at - 1
    while (k >= sentence.first && page.tokens[k]?.text !== ',' && !scan.isDash(k)) k -= 1
    return k + 1
  }

  return { asClause, parenthesis, asideAfter: withAside }
}
