import { fold, startingIn } from '../../text/index.ts'
import { findDates } from '../dates/find.ts'
import type { DateMention } from '../types.ts'
import { isWord, lengthAt, type Phrase, phraseAt } from './phrase-at.ts'
import type { CommentEnd, CommentRelation } from './types.ts'
import { type Citation, citationsOf, type Word, wordsOf } from './words.ts'

/** One prose of an entry. */
export interface Prose {
  readonly list: string
  readonly reference: string
  readonly field: string
  readonly value?: number
  readonly text: string
}

/** A tie looks back over at most so many words. */
const reach = 60

interface Context {
  readonly prose: Prose
  readonly words: readonly Word[]
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
}

const isNameWord = ({ text, capital, kind }: Word): boolean =>
  capital || kind !== 'word' || isWord('inNames', text) || /^[dl]'/.test(text)

const textOf = ({ prose, words }: Context, first: number, last: number): string =>
  last <= first ? '' : prose.text.slice(words[first]?.start, words[last - 1]?.end).replace(/\s+/g, ' ')

/** First word of the name that stands before a citation: back over capitals and the small words between them. */
const nameStart = (words: readonly Word[], citation: Citation, from: number): number => {
  let at = citation.first
  while (at > from && isNameWord(words[at - 1] as Word) && !/^[,;:]$/.test(words[at - 1]?.text ?? '')) at -= 1
  while (at < citation.first && !(words[at]?.capital || words[at]?.text === "'")) at += 1
  return at
}

/** The nearest phrase before a citation, taken to its beginning where a longer one covers it, and to the left where one leads to the other. */
const phraseBefore = ({ words }: Context, citation: Citation): Phrase | undefined => {
  const stop = Math.max(citation.from, citation.first - reach)
  let found: Phrase | undefined
  for (let at = citation.first - 1; at >= stop; at -= 1) {
    const opening = at === citation.from || (at === citation.from + 1 && words[at - 1]?.kind === 'mark')
    const isCiting = lengthAt('citing', words, at - 1) > 1
    const phrase = isCiting ? undefined : phraseAt(words, at, citation.first, ['before', 'inverse'], opening)
    if (!phrase) {
      if (found && at < found.first && !isLink(words[at])) return found
      continue
    }
    if (!found || phrase.last >= found.last) found = phrase
    else if (phrase.where === 'before') found = phrase
  }
  return found
}

/** A word over which one phrase leads to the next: "leader of local affiliates of", not "leader of X, associated with". */
const isLink = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !word.capital && !/^(?:and|or|who|that|which|also|but|as|to|has|is|was|by)$/.test(word.text)

/** What stands between two citations of one list of names: names, commas, "and", "listed as". */
const carriesOn = ({ words }: Context, from: number, to: number): boolean => {
  for (let at = from; at < to; ) {
    const listed = lengthAt('listedAs', words, at)
    if (listed > 0) at += listed
    else if (
      isNameWord(words[at] as Word) ||
      /^(?:and|or|its|leader|leadership|also|both|as|well|currently|his|group|deceased|other)$/.test(
        words[at]?.text ?? '',
      )
    )
      at += 1
    else return false
  }
  return true
}

/** The name an official bridge gives: "Jabhat al-Nusrah" of "Jabhat al-Nusrah, listed as Al-Nusrah Front … (QDe.137)". */
const bridge = (
  context: Context,
  citation: Citation,
  from: number,
): { readonly name: Span; readonly held: Span } | undefined => {
  const { words } = context
  for (let at = citation.first; at >= Math.max(from, citation.first - 25); at -= 1) {
    const length = lengthAt('listedAs', words, at)
    if (length === 0) continue
    let last = at
    while (last > from && /^[,(]$/.test(words[last - 1]?.text ?? '')) last -= 1
    let first = last
    while (first > from && isNameWord(words[first - 1] as Word) && !/^[,;:]$/.test(words[first - 1]?.text ?? ''))
      first -= 1
    while (first < last && !words[first]?.capital) first += 1
    return last > first ? { name: [first, last], held: [at + length, citation.first] } : undefined
  }
  return undefined
}

type Span = readonly [number, number]

/** A date of the sentence that belongs to the tie: right behind the citation, or at the sentence's beginning. */
const periodOf = ({ dates, words }: Context, citation: Citation): string | undefined => {
  const behind = words[Math.min(citation.last + 7, citation.to) - 1]?.end ?? citation.end
  const after = startingIn(dates, citation.end, behind)[0]
  if (after) {
    const between = words.slice(citation.last).filter((word) => word.start < after.start)
    if (
      between.every(
        (word) => isNameWord(word) || /^(?:as|since|from|until|on|at|group|reported|deceased)$/.test(word.text),
      )
    )
      return after.edtf
  }
  const start = words[citation.from]?.start ?? 0
  const front = words[Math.min(citation.from + 4, citation.to - 1)]?.start ?? start
  return startingIn(dates, start, front)[0]?.edtf
}

const shadeOf = (
  context: Context,
  phrase: Phrase,
  citation: Citation,
): Pick<CommentRelation, 'mode'> & { readonly ended?: string } => {
  const { words } = context
  const from = Math.max(citation.from, phrase.first - 5)
  let mode: CommentRelation['mode'] = 'said'
  let ended: string | undefined
  for (let at = from; at < phrase.first; at += 1) {
    const { text, capital } = words[at] as Word
    if (/^[,;]$/.test(text) || context.citations.some((one) => one.first <= at && at < one.last)) {
      mode = 'said'
      ended = undefined
      continue
    }
    if (lengthAt('negations', words, at) > 0) mode = 'negated'
    else if (isWord('hedges', text) && mode === 'said' && (!capital || at === citation.from)) mode = 'possible'
    // "was founded by" tells what happened, not what is over.
    const tellsOnly = phrase.type === 'founded' && /^(?:was|were|had)$/.test(text)
    if (!tellsOnly && isWord('former', text) && (!capital || at === citation.from)) ended = textOf(context, at, at + 1)
  }
  return { mode, ...(ended !== undefined && { ended }) }
}

/** The kind of office: leading a department of it, or being its leader's deputy, is an office under it. */
const officeOf = ({ words }: Context, phrase: Phrase, until: number): Phrase['type'] => {
  if (phrase.type !== 'leader-of') return phrase.type
  const isOffice = isWord('offices', words[phrase.first - 1]?.text)
  let at = phrase.last
  while (at < until && !words[at]?.capital) {
    if (isWord('parts', words[at]?.text)) return 'works-for'
    at += 1
  }
  return isOffice ? 'works-for' : 'leader-of'
}

/** True when the phrase is said of a noun before it: "a group that is part of X", "companies associated with X". */
const isOfAnother = ({ words }: Context, phrase: Phrase, citation: Citation): boolean => {
  for (let at = phrase.first - 1; at >= Math.max(citation.from, phrase.first - 5); at -= 1) {
    const text = words[at]?.text ?? ''
    if (/^[,;)]$/.test(text)) return false
    if (isWord('relatives', text)) return holdsPhrase(words, citation.from, at)
  }
  return (
    (phrase.type === 'associated-with' || phrase.type === 'member-of' || phrase.type === 'branch-of') &&
    phrase.first > citation.from + 3 &&
    /^(?:groups|companies|networks|individuals|entities)$/.test(words[phrase.first - 1]?.text ?? '')
  )
}

/** True when a tie stands there already: what a relative word follows is then its object, not the entry. */
const holdsPhrase = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (phraseAt(words, at, to, ['before', 'inverse'], at === from)) return true
  return false
}

/** An end for the cited party, with the words that name it. */
const cited = (context: Context, citation: Citation, from: number): CommentEnd => {
  const name = textOf(context, nameStart(context.words, citation, from), citation.first).replace(/[\s(,"]+$/, '')
  return { reference: citation.reference, ...(name !== '' && { text: name }) }
}

/** A citation that opens its sentence and is its subject: "Luckson Elan (HTi.007) is the leader of …". */
const subjectCitation = (context: Context, phrase: Phrase): Citation | undefined => {
  const { words } = context
  const before = context.citations.findLast(
    (one) =>
      one.last <= phrase.first && phrase.first - one.last <= 5 && one.from <= phrase.first && phrase.first < one.to,
  )
  if (!before) return undefined
  const between = words.slice(before.last, phrase.first)
  if (between.some(({ text }) => /^(?:and|who|also|or)$/.test(text))) return undefined
  const opening = phraseBefore(context, before)
  if (opening) return undefined
  return words.slice(before.from, before.first).every(isNameWord) ||
    nameStart(words, before, before.from) <= before.from + 4
    ? before
    : undefined
}

const relationOf = (context: Context, citation: Citation, previous: Found | undefined): Found => {
  const { prose, words } = context
  const own: CommentEnd = { reference: prose.reference }
  const direct = phraseBefore(context, citation)
  const shared =
    previous && (!direct || direct.first < previous.citation.first)
      ? carriesOn(context, previous.citation.last, citation.first)
        ? previous
        : undefined
      : undefined
  const start = Math.max(citation.from, direct?.last ?? 0, previous?.citation.last ?? 0)
  const object = cited(context, citation, start)
  if (shared?.phrase) return { ...shared, citation, other: object }
  const usable = direct && previous && direct.first < previous.citation.first ? undefined : direct
  if (usable) {
    if (isOfAnother(context, usable, citation)) return { citation, other: object, own, reason: 'about-another' }
    // "Formed in March 2015 by N (REF)": whoever stands behind "by" did it.
    const by = usable.type === 'founded' && words[nameStart(words, citation, start) - 1]?.text === 'by'
    if (
      usable.type === 'founded' &&
      !by &&
      usable.where === 'before' &&
      words.slice(usable.last, citation.first).some(({ text }) => text === 'by')
    )
      return { citation, other: object, own, reason: 'about-another' }
    const subject = usable.where === 'before' && !by ? subjectCitation(context, usable) : undefined
    const type = officeOf(context, usable, citation.first)
    // "Leader of AQAP is N (REF)": what stands behind the verb is the leader.
    const inverse =
      by ||
      usable.where === 'inverse' ||
      /^(?:is|was|are)$/.test(words[nameStart(words, citation, start) - 1]?.text ?? '')
    return {
      citation,
      other: object,
      own: subject ? cited(context, subject, subject.from) : own,
      phrase: { ...usable, type },
      inverse,
    }
  }
  const behind = phraseBehind(context, citation)
  const isOfPerson = behind?.type === 'member-of' || behind?.type === 'leader-of'
  if (behind && !(isOfPerson && /e\.\d/.test(prose.reference)))
    return { citation, other: object, own, phrase: behind, inverse: false }
  const opening = phraseOpened(context, citation)
  if (opening) {
    const next = context.citations.find((one) => one.first >= opening.last && one.first < citation.to)
    const done = next ? cited(context, next, opening.last) : own
    return { citation, other: object, own: done, phrase: opening, inverse: true }
  }
  const title = titleBefore(context, citation)
  if (title) return { citation, other: object, own, phrase: title, inverse: true }
  return { citation, other: object, own, reason: 'no-phrase' }
}

interface Found {
  readonly citation: Citation
  readonly other: CommentEnd
  readonly own: CommentEnd
  readonly phrase?: Phrase
  readonly inverse?: boolean
  readonly reason?: NonNullable<CommentRelation['reason']>
}

/** "Al-Qaida (QDe.004) facilitator", "ISIL, listed as …(QDe.115), official". */
const phraseBehind = ({ words }: Context, citation: Citation): Phrase | undefined => {
  let at = citation.last
  while (at < citation.to && /^[,)"']$/.test(words[at]?.text ?? '')) at += 1
  return phraseAt(words, at, citation.to, ['after'], false)
}

/** "Abu Bakr al-Jaziri (QDi.058) served as finance chief of ASC": the cited party does it to the entry. */
const phraseOpened = (context: Context, citation: Citation): Phrase | undefined => {
  const { words } = context
  for (let at = citation.last; at < Math.min(citation.to, citation.last + 8); at += 1) {
    if (context.citations.some((one) => one !== citation && one.first === at)) return undefined
    const phrase = phraseAt(words, at, citation.to, ['before'], false)
    if (phrase) return { ...phrase, type: officeOf(context, phrase, citation.to) }
  }
  return undefined
}

/** "ADF founder and leader, Jamil Mukulu (CDi.015)": a title before a person's name, in the entry of a body. */
const titleBefore = (context: Context, citation: Citation): Phrase | undefined => {
  const { words, prose } = context
  if (!/e\.\d/.test(prose.reference) || !/i\.\d/.test(citation.reference)) return undefined
  let at = nameStart(words, citation, citation.from) - 1
  while (at > citation.from && words[at]?.text === ',') at -= 1
  const title = words[at]
  return title && /^(?:leader|founder|emir|commander|head|chief)$/.test(title.text)
    ? { type: title.text === 'founder' ? 'founded' : 'leader-of', where: 'before', first: at, last: at + 1 }
    : undefined
}

const made = (context: Context, found: Found): readonly CommentRelation[] => {
  const { prose, words } = context
  const { citation, phrase, other, own, inverse } = found
  const { list, reference, field, value } = prose
  const base = { list, reference, field, ...(value !== undefined && value > 0 && { value }) }
  const span = (first: number, last: number): Pick<CommentRelation, 'start' | 'end' | 'text'> => {
    const start = (words[first] as Word).start
    const end = (words[last - 1] as Word).end
    return { start, end, text: prose.text.slice(start, end) }
  }
  const name = nameStart(words, citation, citation.from)
  const after = phrase && phrase.first >= citation.last
  const first = phrase ? (after ? name : Math.min(phrase.first, name)) : name
  const last = after ? phrase.last : citation.last
  const evidence = span(Math.min(first, citation.first), last)
  const period = periodOf(context, citation)
  const when = period === undefined ? {} : { period }
  const bridged = bridge(context, citation, Math.max(citation.from, phrase && !after ? phrase.last : citation.from))
  const held = bridged && context.citations.every((one) => one.last <= bridged.name[0] || one.first >= citation.first)
  const alias: readonly CommentRelation[] = held
    ? [
        {
          type: 'listed-as',
          subject: { text: textOf(context, ...bridged.name) },
          object: { reference: citation.reference, text: textOf(context, ...bridged.held) },
          ...base,
          ...span(bridged.name[0], citation.last),
          mode: 'said',
        },
      ]
    : []
  const target = bridged && held ? { reference: citation.reference, text: textOf(context, ...bridged.name) } : other
  if (!phrase)
    return [
      {
        type: 'mentions',
        subject: own,
        object: target,
        ...base,
        ...evidence,
        mode: 'said',
        reason: found.reason ?? 'no-phrase',
      },
      ...alias,
    ]
  const role = words.slice(after ? phrase.first : roleStart(context, phrase, citation.from), phrase.last)
  return [
    {
      type: phrase.type,
      subject: inverse ? target : own,
      object: inverse ? own : target,
      ...base,
      ...evidence,
      role: prose.text.slice(role[0]?.start, role.at(-1)?.end).replace(/\s+/g, ' '),
      ...shadeOf(context, phrase, citation),
      ...when,
    },
    ...alias,
  ]
}

/** The office in full: "Former top military commander of". */
const roleStart = ({ words, citations }: Context, phrase: Phrase, from: number): number => {
  let at = phrase.first
  while (
    at > from &&
    phrase.first - at < 6 &&
    words[at - 1]?.kind === 'word' &&
    !(words[at - 1]?.capital && at - 1 > from) &&
    !/^(?:and|or|also|as|is|that|who|which)$/.test(words[at - 1]?.text ?? '') &&
    !citations.some((one) => one.last === at)
  )
    at -= 1
  return at
}

/**
 * Reads what one prose of an official entry says of the entries it cites by reference ("Member of X (QDe.014)"), each tie with its span. A name that the
 * prose bridges ("ISIL, listed as Al-Qaida in Iraq (QDe.115)") is answered besides as `listed-as`. Every citation answers at least `mentions`, with
 * why it was not typed. English prose with references of the UN's form; anything else answers nothing. Linear in the text's length.
 *
 * @example commentRelations({ list: 'un_sc_sanctions', reference: 'QDi.057', field: 'COMMENTS1', text: 'Brother of A B (QDi.058).' })
 */
export const commentRelations = (prose: Prose): readonly CommentRelation[] => {
  if (!/[ie][. ]{0,2}\s?\d{3}/.test(prose.text)) return []
  const words = wordsOf(prose.text)
  const citations = citationsOf(prose.text, words).filter(({ reference }) => reference !== prose.reference)
  if (citations.length === 0) return []
  const context: Context = { prose, words, citations, dates: findDates(fold(prose.text), { language: 'en' }) }
  const out: CommentRelation[] = []
  let previous: Found | undefined
  for (const citation of citations) {
    const found = relationOf(
      context,
      citation,
      previous && previous.citation.from === citation.from ? previous : undefined,
    )
    out.push(...made(context, found))
    previous = found
  }
  const seen = new Set<string>()
  return out.filter(({ type, subject, object, start }) => {
    const key = `${type} ${subject.reference ?? `"${start}`} ${object.reference}`
    return type === 'mentions' || (!seen.has(key) && seen.add(key))
  })
}
