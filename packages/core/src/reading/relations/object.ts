/** The ends that stand behind a word: its object, and others joined to it. */
import type { Placed } from './ends.ts'
import { type Ground, isBystander, isMark } from './ground.ts'

const openers = new Set(['"', '(', '-', "'"])
const determiners = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'this',
  'that',
  'these',
  'so',
  'called',
  'known',
  'as',
  'своей',
  'свою',
  'своего',
  'своему',
  'этой',
  'этого',
  'т',
  'н',
  'так',
  'называемой',
  'называемого',
  'هذا',
  'هذه',
  'ما',
  'يسمى',
  'كل',
  'من',
  'كلا',
])
const joins = new Set([
  'and',
  'и',
  'or',
  'или',
  'а',
  'также',
  'as',
  'well',
  'with',
  'с',
  'to',
  'of',
  'in',
  'в',
  'на',
  'في',
  'the',
  '"',
  'by',
  'from',
  'от',
  'из',
  'к',
])
const commas = new Set([',', '،'])

/** What is looked for behind a word. */
export interface Wanted {
  readonly to: 'party' | 'place'
  /** How many words that are neither names nor their heads may be passed. */
  readonly strange: number
  /** Institutions too. */
  readonly bodies?: boolean
}

const fits = (one: Placed, { to, bodies }: Wanted): boolean =>
  to === 'place' ? one.mention.kind === 'place' : one.mention.kind !== 'place' && (bodies === true || !isBystander(one))

const isHead = ({ compiled }: Ground, text: string): boolean =>
  compiled.has('triggers', text) ||
  compiled.has('textLabels', text) ||
  compiled.has('people', text) ||
  compiled.has('directions', text)

/** The mention behind token `from`, passing determiners, heads ("the group"), labels and few strange words; none behind a comma. */
export const objectAfter = (ground: Ground, from: number, wanted: Wanted): Placed | undefined => {
  let strange = 0
  for (let at = from; at < ground.sentence.last && at - from <= 8; at += 1) {
    const here = ground.at(at)
    if (here === 'date') return undefined
    if (here) {
      if (fits(here, wanted)) return here
      if (wanted.to === 'place' || here.mention.kind !== 'place') return undefined
      at = here.last - 1
      continue
    }
    const text = ground.word(at)
    if (openers.has(text) || determiners.has(text)) continue
    if (isMark(ground, at)) return undefined
    const bare = ground.page.language === 'ar' ? text.replace(/^[وف]?[بلك]?(?=.{3})/, '') : text
    if (isHead(ground, text) || isHead(ground, bare) || (ground.page.language === 'en' && text === 'of')) continue
    if (
      wanted.to === 'place' &&
      /^(?:province|provinces|district|region|city|town|провинции|провинциях|районе|районах|городе|области|محافظه|محافظتي|مدينه|اقليم|اقليمي|ولايه|منطقه)$/.test(
        bare,
      )
    )
      continue
    if (ground.compiled.has('prepositions', text) || isJoin(text)) return undefined
    strange += 1
    if (strange > wanted.strange) return undefined
  }
  return undefined
}

const isJoin = (text: string): boolean => /^(?:and|or|и|или|that|who|which|что|котор.*|التي|الذي|ان)$/.test(text)

/** The mention and those joined to it by "and" and commas: "allied with X, Y and Z". Commas count only where an "and" follows. */
export const withCoordinated = (ground: Ground, first: Placed, wanted: Wanted): readonly Placed[] => {
  const sure: Placed[] = [first]
  let pending: Placed[] = []
  let last = first
  for (;;) {
    let joined = false
    let comma = false
    let at = last.last
    let next: Placed | undefined
    for (; at < ground.sentence.last && at - last.last <= 14; at += 1) {
      if (ground.word(at) === '(') {
        const close = closing(ground, at)
        if (close < 0) return sure
        at = close
        continue
      }
      const here = ground.at(at)
      if (here && here !== 'date') {
        next = here
        break
      }
      if (here === 'date') break
      const text = ground.word(at)
      if (commas.has(text)) comma = true
      else if (text === 'and' || text === 'и' || text === 'or') joined = true
      else if (
        text === '(' ||
        text === ')' ||
        (at > last.last && ground.word(at - 1) === '(') ||
        ground.word(at + 1) === ')'
      )
        continue
      else if (ground.page.language === 'ar' && text.startsWith('و') && isHead(ground, text.slice(1))) joined = true
      else if (!joins.has(text) && !isHead(ground, text) && !determiners.has(text)) break
    }
    // "X pledged to Y, and Z to W": Z begins a tie of its own.
    if (next && wanted.to === 'party' && isNextTie(ground, next)) return sure
    // A list that goes on to a name nobody knows is a list all the same.
    if (!next || !fits(next, wanted)) return joined ? [...sure, ...pending] : sure
    if (
      ground.page.language === 'ar' &&
      ground.word(next.first).startsWith('و') &&
      next.mention.start > tokenStartOf(ground, next.first)
    )
      joined = true
    if (!joined && !comma) return sure
    if (joined) {
      sure.push(...pending, next)
      pending = []
    } else pending.push(next)
    last = next
  }
}

/** A name with a preposition and another name right behind it. */
export const isNextTie = (ground: Ground, { last }: Placed): boolean => {
  const behind = ground.at(last + 1)
  return /^(?:to|with|from|к|с|от)$/.test(ground.word(last)) && behind !== undefined && behind !== 'date'
}

/** The bracket that closes one, in the same sentence. */
const closing = (ground: Ground, open: number): number => {
  for (let k = open + 1; k < Math.min(ground.sentence.last, open + 12); k += 1) if (ground.word(k) === ')') return k
  return -1
}

const tokenStartOf = ({ page }: Ground, token: number): number =>
  page.folded.starts[page.tokens[token]?.start ?? 0] as number
