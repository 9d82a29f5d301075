/** How a citation is tied to the entry: which phrase, who is the subject. */
import { type Context, type Found, isNameWord, nameStart, textOf } from './context.ts'
import { isWord, lengthAt, type Phrase, phraseAt } from './phrase-at.ts'
import type { CommentEnd } from './types.ts'
import type { Citation, Word } from './words.ts'

/** A tie looks back over at most so many words. */
const reach = 60

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

/** What ties one citation to the entry; `previous` is the citation before it in the sentence. */
export const relationOf = (context: Context, citation: Citation, previous: Found | undefined): Found => {
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
