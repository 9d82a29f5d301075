import { bare, type EnglishScan, isPossessive, shortStarter } from './english-scan.ts'
import { isGivenName } from './given.ts'
import { fact } from './letters.ts'
import { type ProperName, tokenUse } from './types.ts'

const ofWords = new Set(['of', 'for', 'on', 'against', 'to'])
/** Heads whose name may go on with "and" ("Department of Health and Human Services"). */
const joiningHeads = new Set([
  ...['ministry', 'department', 'office', 'committee', 'commission', 'council', 'centre', 'center', 'institute'],
  ...['agency', 'authority', 'bureau', 'directorate', 'secretariat'],
])
/** With these alone before the head it is a competition or a thing, not a body. */
const emptyBefore = new Set([
  'premier',
  'champions',
  'europa',
  'world',
  'grand',
  'general',
  'olympic',
  'first',
  'second',
])
/** Heads that come first ("Police Scotland"). */
const leading = new Set(['police', 'bank', 'radio', 'team', 'university', 'hospital', 'club'])
/** Behind a capital, these make it a paper's or a station's name. */
const mediaNouns = new Set([
  'newspaper',
  'newswire',
  'magazine',
  'channel',
  'website',
  'broadcaster',
  'daily',
  'tv',
  'radio',
])
const articles = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one', 'then', 'now'])

/** The rules for bodies in English. */
export interface EnglishBodies {
  /** The body named in a run of capitals; it may go on behind the run ("Ministry of Foreign Affairs"). */
  bodyIn(first: number, last: number, limit: number): ProperName | undefined
  /** A body that an apposition or a noun beside it makes one: "the newspaper X", "X, a Dubai-based importer". */
  calledBody(first: number, last: number): boolean
  /** Bodies known without a head ("the Old Bailey"): the token behind, or -1. */
  knownBody(at: number, last: number): number
  /** True where a body's head stands in the run, so that a state's adjective at its front belongs to the name. */
  ofBody(first: number, last: number): boolean
}

const longestKept = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>()

/** How many words the longest name of a body has that begins with a word. */
const longestOf = (bodies: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const before = longestKept.get(bodies)
  if (before) return before
  const made = new Map<string, number>()
  for (const name of bodies) {
    const parts = name.split(' ')
    made.set(parts[0] as string, Math.max(made.get(parts[0] as string) ?? 0, parts.length))
  }
  longestKept.set(bodies, made)
  return made
}

export const englishBodies = (scan: EnglishScan): EnglishBodies => {
  const { page, words, use, word, isCapital, has, isTitle, isHead, isPlain, runEnd } = scan
  /** Over "of the", "for" to the next capital; -1 where none follows. */
  const linked = (at: number, last: number): number => {
    if (!ofWords.has(word(at))) return -1
    const next = word(at + 1) === 'the' ? at + 2 : at + 1
    if (words.commonCapitals.has(word(next)) && !['of', 'for'].includes(word(at))) return -1
    return next < last && isCapital(next) && (use[next] ?? 0) !== tokenUse.person ? next : -1
  }

  const bodyEnd = (head: number, last: number): number => {
    let end = head + 1
    if (!words.openHeads.has(word(head))) return end
    for (let turn = 0; turn < 3; turn += 1) {
      const next = isPossessive(word(end - 1)) ? -1 : linked(end, last)
      if (next < 0) break
      end = (use[next] ?? 0) === tokenUse.taken ? end : runEnd(next, last)
      if (end <= next) break
      const second = end + 1
      if (
        joiningHeads.has(word(head)) &&
        (word(end) === 'and' || (page.tokens[end]?.text === ',' && isCapital(second))) &&
        isCapital(second) &&
        !has(second, fact.upper) &&
        use[second] === tokenUse.free &&
        !isTitle(word(second)) &&
        !isPossessive(word(end - 1)) &&
        !isGivenName(word(second))
      ) {
        const more = runEnd(second, last)
        const closes = page.tokens[end]?.text !== ',' || word(more) === 'and'
        if (closes) end = more
        if (word(end) === 'and' && isCapital(end + 1) && closes && use[end + 1] === tokenUse.free)
          end = runEnd(end + 1, last)
      }
    }
    return end
  }

  /** A body that an apposition or a noun before it makes one: "the newspaper X", "X, a Dubai-based importer". */
  const calledBody = (first: number, last: number): boolean => {
    if (words.bodyNouns.has(word(first - 1)) && !isCapital(first - 1)) return true
    // "Reacting, the union said": a verb that opens the sentence.
    if (last - first === 1 && has(first, fact.opens) && /(?:ing|ed|ly)$/.test(word(first))) return false
    // "The Standard newspaper", "the DGSI domestic intelligence agency".
    const reach = has(first, fact.upper) && last - first === 1 && word(first - 1) === 'the' ? 3 : 1
    for (let at = last; at < last + reach && word(at) !== '' && !isCapital(at); at += 1)
      if (mediaNouns.has(word(at)) || (reach > 1 && words.bodyNouns.has(word(at)))) return !isPlain(first)
    for (let at = first + 1; at < last - 1; at += 1) if (page.tokens[at]?.text === '&') return true
    if (page.tokens[last]?.text !== ',' || !articles.has(word(last + 1))) return false
    for (let at = last + 2; at < last + 8; at += 1) {
      if (words.bodyNouns.has(word(at))) return true
      if (word(at) === '' && page.tokens[at]?.text !== '-') return false
    }
    return false
  }

  /** True where a body's head stands in the run, so that a state's adjective at its front belongs to the name. */
  const ofBody = (first: number, last: number): boolean => {
    if (words.starters.has(word(first)) && (has(first, fact.opens) || word(first).length <= shortStarter)) return false
    for (let at = first + 1; at < last; at += 1) if (isHead(at) || words.legal.has(word(at))) return true
    return false
  }

  /** "the Competition and Markets Authority": what stands between the article and "and" belongs to the name. */
  const leftOf = (first: number, head: number): number => {
    if (!joiningHeads.has(word(head)) || word(first - 1) !== 'and') return first
    let left = first - 1
    while (left > 0 && first - left < 4 && isCapital(left - 1) && use[left - 1] === tokenUse.free) left -= 1
    return left < first - 1 && word(left - 1) === 'the' ? left : first
  }

  const bodyIn = (first: number, last: number, limit: number): ProperName | undefined => {
    for (let at = last - 1; at >= first; at -= 1) {
      const text = bare(word(at))
      if (at > first && words.legal.has(text) && last - first > 1)
        return { kind: 'organisation', first, last: at + 1, score: 0.9, reasons: ['legal-form'] }
      if (!isHead(at)) continue
      const end = at === last - 1 ? bodyEnd(at, limit) : at + 1
      if (at === first) {
        if (end > at + 1) return { kind: 'organisation', first, last: end, score: 0.9, reasons: ['head-noun'] }
        if (leading.has(text) && last - first > 1 && !isPlain(at + 1) && use[at + 1] !== tokenUse.free)
          return { kind: 'organisation', first, last, score: 0.75, reasons: ['head-noun'] }
        return undefined
      }
      let empty = true
      for (let i = first; i < at; i += 1) if (word(i) !== '' && !emptyBefore.has(word(i))) empty = false
      if (empty && end === at + 1) return undefined
      return { kind: 'organisation', first: leftOf(first, at), last: end, score: 0.85, reasons: ['head-noun'] }
    }
    if (words.firstHeads.has(word(first)) && last - first > 1)
      return { kind: 'organisation', first, last, score: 0.75, reasons: ['head-noun'] }
    return undefined
  }

  /** "the Treasury", "Congress": no capital beside it but the first word of the sentence. */
  const isLone = (at: number): boolean =>
    isCapital(at) &&
    !has(at, fact.upper) &&
    !isCapital(at + 1) &&
    !['of', 'for', 'on', '-'].includes(page.tokens[at + 1]?.text ?? '') &&
    (word(at - 1) === 'the' || (!has(at, fact.opens) && !isCapital(at - 1) && !['a', 'an'].includes(word(at - 1))))

  const longestBody = longestOf(words.bodies)

  /** Bodies known without a head: "the Old Bailey". */
  const knownBody = (at: number, last: number): number => {
    const first = bare(word(at))
    if (words.loneBodies.has(first) && isLone(at)) return at + 1
    const longest = longestBody.get(first) ?? 0
    if (longest === 0 || !isCapital(at)) return -1
    for (let count = longest; count >= 1; count -= 1) {
      if (at + count > last) continue
      let phrase = first
      for (let i = at + 1; i < at + count; i += 1) phrase += ` ${bare(word(i))}`
      if (!words.bodies.has(phrase)) continue
      // One short word counts in capitals alone ("WHO", not "Who").
      if (count === 1 && has(at, fact.upper) !== (phrase.length <= 4 && phrase !== 'meta')) continue
      return at + count
    }
    return -1
  }

  return { bodyIn, calledBody, knownBody, ofBody }
}
