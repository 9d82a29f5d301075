/** A tie found, as rows of evidence: its span, its shade, and the name it bridges. */
import { startingIn } from '../../text/index.ts'
import { type Context, type Found, isNameWord, nameStart, type Span, textOf } from './context.ts'
import { isWord, lengthAt, type Phrase } from './phrase-at.ts'
import type { CommentRelation } from './types.ts'
import type { Citation, Word } from './words.ts'

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

/** The rows of what was found for one citation. */
export const made = (context: Context, found: Found): readonly CommentRelation[] => {
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
