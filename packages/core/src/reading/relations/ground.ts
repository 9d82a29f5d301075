/** One sentence as rules of relations and events walk it: which token belongs to which mention or date. */
import { startingIn } from '../../text/index.ts'
import { type Page, tokenEnd, tokenStart } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { tokenAfter } from '../statements/surroundings.ts'
import type { DateMention, Mention } from '../types.ts'
import type { Placed } from './ends.ts'
import type { Compiled } from './words.ts'

/** What stands at a token. */
export type Cover = Placed | 'date' | undefined

export interface Ground {
  readonly page: Page
  readonly compiled: Compiled
  readonly sentence: TokenRange
  /** Parties, persons and organisations of the sentence, none inside another. */
  readonly actors: readonly Placed[]
  readonly places: readonly Placed[]
  readonly dates: readonly DateMention[]
  readonly at: (token: number) => Cover
  readonly word: (token: number) => string
}

/** Institutions and outlets list and report; they are no one's branch or ally in what we read. */
export const isBystander = ({ mention }: Placed): boolean => /^(?:inst|pub)-/.test(mention.code ?? '')

/** True for a body that keeps a list. */
export const isInstitution = ({ mention }: Placed): boolean =>
  mention.kind === 'organisation' && mention.code?.startsWith('inst-') === true

export const isPerson = ({ mention }: Placed): boolean =>
  mention.kind === 'person' || mention.party?.schema === 'Person'

/** The token behind a name; one that the name only begins ("Qaida's") belongs to it. */
const pastOwner = (page: Page, end: number): number => {
  const at = tokenAfter(page, end)
  return at < page.tokens.length && tokenStart(page, at) < end ? at + 1 : at
}

/** Every mention with the tokens it covers, in reading order. */
export const placeMentions = (page: Page, mentions: readonly Mention[]): readonly Placed[] =>
  mentions
    .filter((mention) => mention.kind !== 'platform' && mention.inside === undefined)
    .map((mention) => {
      const first = tokenAfter(page, mention.start)
      return {
        start: mention.start,
        end: mention.end,
        mention,
        first,
        last: Math.max(first + 1, pastOwner(page, mention.end)),
      }
    })

/** A sentence of more tokens than this is a page without stops: no rule looks so far. */
const longest = 400

/** Sentences, those without end cut into pieces, so that no rule costs the square of a text's length. */
export const pieces = (sentences: readonly TokenRange[]): readonly TokenRange[] =>
  sentences.flatMap(({ first, last }) => {
    if (last - first <= longest) return [{ first, last }]
    const out: TokenRange[] = []
    for (let at = first; at < last; at += longest) out.push({ first: at, last: Math.min(last, at + longest) })
    return out
  })

/** Lays out one sentence. `placed` are all mentions of the page in reading order. */
export const groundOf = (
  page: Page,
  compiled: Compiled,
  sentence: TokenRange,
  placed: readonly Placed[],
  dates: readonly DateMention[],
): Ground => {
  const [from, to] = [tokenStart(page, sentence.first), tokenEnd(page, sentence.last - 1)]
  const cover: Cover[] = new Array(sentence.last - sentence.first)
  const own = startingIn(dates, from, to)
  for (const date of own) {
    const last = Math.min(sentence.last, tokenAfter(page, date.end))
    for (let at = tokenAfter(page, date.start); at < last; at += 1) cover[at - sentence.first] = 'date'
  }
  const outer: Placed[] = []
  let end = -1
  for (const one of startingIn(placed, from, to)) {
    if (one.last > sentence.last || one.last <= end) continue
    outer.push(one)
    end = Math.max(end, one.last)
    for (let at = one.first; at < one.last; at += 1) cover[at - sentence.first] = one
  }
  return {
    page,
    compiled,
    sentence,
    actors: outer.filter(({ mention }) => mention.kind !== 'place'),
    places: outer.filter(({ mention }) => mention.kind === 'place'),
    dates: own,
    at: (token) => cover[token - sentence.first],
    word: (token) => (token >= sentence.first && token < sentence.last ? (page.tokens[token]?.text ?? '') : ''),
  }
}

/** True for a word of that kind at a token. */
export const isMark = ({ page }: Ground, at: number): boolean => page.tokens[at]?.kind === 'mark'
