/**
 * Names on no list in English: runs of capitals that a head noun ("National Highway Authority"), a title, a given name, an apposition or a word for a place tells
 * apart. A run that nothing speaks for is left alone.
 */
import { isGivenName } from './given.ts'
import { fact } from './letters.ts'
import type { NameScan } from './scan.ts'
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
/** Titles that a single name may follow. */
const courtesy = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lord', 'lady', 'president', 'judge', 'justice', 'gen', 'general', 'col'],
  ...[
    'colonel',
    'capt',
    'captain',
    'lt',
    'maj',
    'major',
    'sgt',
    'prof',
    'professor',
    'sen',
    'senator',
    'rep',
    'sheikh',
  ],
  ...['mullah', 'imam', 'maulana', 'prince', 'king', 'queen', 'pope', 'chancellor', 'premier', 'minister', 'secretary'],
  ...['governor', 'ambassador', 'commander', 'inspector', 'detective', 'brigadier', 'admiral', 'supt', 'insp'],
])
const surnameEnding =
  /(?:ov|ova|ev|eva|sky|ski|skaya|enko|chuk|yan|dze|shvili|ić|vic|vich|sson|ullah|ollah|uddin|zai|zada|zadeh|oglu|bekov|ahmed|khan)$/
const articles = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one', 'then', 'now'])
/** A possessive ends a name. */
const isPossessive = (word: string): boolean => word.endsWith("'s")
const bare = (word: string): string => word.replace(/'s$/, '')

/** A role behind a comma is looked for this many tokens on. */
const appositionReach = 9
const longestRole = 16

/** All names of an English page that its own words speak for. */
export const englishNames = (scan: NameScan): readonly ProperName[] => {
  const { page, letters, words, use } = scan
  const { word, isCapital, has, glued } = letters
  const out: ProperName[] = []
  const isTitle = (text: string): boolean => scan.roles.has(text) || words.titles.has(text)
  const isHead = (at: number): boolean => words.heads.has(bare(word(at)))
  const isPlain = (at: number): boolean => words.commonCapitals.has(bare(word(at))) || words.starters.has(word(at))
  const free = (at: number): boolean => (use[at] ?? 0) <= tokenUse.place

  /** End of the run of capitals that begins at a token. */
  const runEnd = (first: number, last: number): number => {
    let end = first + 1
    while (end < last) {
      if (isPossessive(word(end - 1)) || !free(end)) break
      const text = page.tokens[end]?.text ?? ''
      if (isCapital(end)) end += 1
      else if (text === '-' && glued(end) && glued(end + 1) && word(end + 1) !== '') {
        if (!isCapital(end + 1) && !words.particles.has(word(end - 1)) && !words.particles.has(word(end + 1))) break
        end += 2
      } else if (text === '.' && glued(end) && (word(end - 1).length === 1 || words.titles.has(word(end - 1)))) end += 1
      else if (text === '&' && isCapital(end + 1)) end += 2
      else if (words.particles.has(word(end)) && word(end) !== 'e') {
        const next = page.tokens[end + 1]?.text === '-' ? end + 2 : end + 1
        if (next < last && (isCapital(next) || (words.particles.has(word(next)) && isCapital(next + 1)))) end = next
        else break
      } else break
    }
    while (end > first + 1 && page.tokens[end - 1]?.text === '.' && word(end - 2).length > 1) end -= 1
    return end
  }

  /** Over "of the", "for" to the next capital; -1 where none follows. */
  const linked = (at: number, last: number): number => {
    if (!ofWords.has(word(at))) return -1
    const next = word(at + 1) === 'the' ? at + 2 : at + 1
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

  const roleBefore = (first: number): readonly [number, number] | undefined => {
    let at = first
    while (at > 0 && first - at < longestRole) {
      const text = word(at - 1)
      if (text === '' && !(page.tokens[at - 1]?.text === '-' && glued(at))) break
      if (
        !isTitle(text) &&
        !words.titleWords.has(text) &&
        text !== '' &&
        use[at - 1] === tokenUse.free &&
        !words.heads.has(text)
      )
        break
      at -= 1
    }
    while (at < first && (words.links.has(word(at)) || word(at) === '')) at += 1
    return at < first ? [at, first] : undefined
  }

  /** The role behind a comma: ", chief economist at Deccan Securities,". */
  const roleAfter = (last: number, limit: number): readonly [number, number] | undefined => {
    if (page.tokens[last]?.text !== ',') return undefined
    const from = last + 1
    const starts =
      articles.has(word(from)) || isTitle(word(from)) || words.titleWords.has(word(from)) || words.after.has(word(from))
    if (!starts) return undefined
    let role = words.after.has(word(from))
    let at = from
    for (; at < limit && at < from + longestRole; at += 1) {
      const text = page.tokens[at]?.text ?? ''
      if (text === ',' || text === '.' || text === '"' || text === ';' || text === '(') break
      if (at < from + appositionReach && isTitle(text)) role = true
    }
    return role && at > from ? [from, at] : undefined
  }

  const isAge = (last: number): boolean =>
    (page.tokens[last]?.text === ',' || page.tokens[last]?.text === '(') &&
    page.tokens[last + 1]?.kind === 'number' &&
    (page.tokens[last + 1]?.text.length ?? 0) <= 2 &&
    [',', ')', '.'].includes(page.tokens[last + 2]?.text ?? '')

  const person = (first: number, last: number, limit: number, titled: boolean): ProperName | undefined => {
    const count = nameWords(first, last)
    const opens = has(first, fact.opens)
    const before = roleBefore(first)
    const title = titled || (before !== undefined && isTitle(word(before[1] - 1)) && !(opens && !isCapital(first - 1)))
    if (count === 0 || count > 5) return undefined
    if (count === 1) {
      if (!title || !courtesy.has(word(first - 1) || word(first - 2)) || word(first).length < 3) return undefined
      if (!titled && !isCapital(first - 1)) return undefined
      return { kind: 'person', first, last, score: 0.75, reasons: ['title-before'], ...(before && { role: before }) }
    }
    if (words.placeAfter.has(bare(word(last - 1))) && !title) return undefined
    const after = roleAfter(last, limit)
    const reasons: string[] = []
    if (title) reasons.push('title-before')
    if (after) reasons.push('apposition')
    if (isAge(last)) reasons.push('age')
    if (isGivenName(word(first))) reasons.push('given-name')
    if (scan.speech.has(word(last)) || scan.speech.has(word(first - 1))) reasons.push('speech')
    for (let at = first + 1; at < last - 1; at += 1)
      if (words.particles.has(word(at)) && !isCapital(at)) reasons.push('name-particle')
    if (surnameEnding.test(bare(word(last - 1)))) reasons.push('name-ending')
    if (words.suffixes.has(word(last - 1)) && has(last - 1, fact.upper)) reasons.push('name-letters')
    if (reasons.length === 0) return undefined
    const role = before && title ? before : after
    const score = Math.min(0.95, 0.65 + 0.1 * reasons.length)
    return { kind: 'person', first, last, score, reasons: [...new Set(reasons)], ...(role && { role }) }
  }

  const nameWords = (first: number, last: number): number => {
    let count = 0
    for (let at = first; at < last; at += 1) {
      if (word(at) === '') continue
      if (isPlain(at) || (isHead(at) && !isGivenName(word(at)))) return 0
      if (use[at] === tokenUse.place && at === first) return 0
      if (has(at, fact.upper) && word(at).length > 1 && !words.suffixes.has(word(at)) && !has(first, fact.upper))
        return 0
      count += 1
    }
    return count
  }

  /** A body that an apposition or a noun before it makes one: "the newspaper X", "X, a Dubai-based importer". */
  const calledBody = (first: number, last: number): boolean => {
    if (words.bodyNouns.has(word(first - 1)) && !isCapital(first - 1)) return true
    if (page.tokens[last]?.text !== ',' || !articles.has(word(last + 1))) return false
    for (let at = last + 2; at < last + 8; at += 1) {
      if (words.bodyNouns.has(word(at))) return true
      if (word(at) === '' && page.tokens[at]?.text !== '-') return false
    }
    return false
  }

  const place = (first: number, last: number): ProperName | undefined => {
    const made = (from: number, to: number, score: number, reason: string): ProperName => ({
      kind: 'place',
      first: from,
      last: to,
      score,
      reasons: [reason],
    })
    const tail = bare(word(last - 1))
    if (last - first > 1 && words.placeAfter.has(tail))
      return words.notPlaces.has(tail) ? undefined : made(first, last, 0.85, 'place-word')
    if (
      words.placeAfter.has(word(last)) &&
      !words.notPlaces.has(word(last)) &&
      !isPlain(first) &&
      last - first <= 3 &&
      !has(first, fact.opens)
    )
      return made(first, last, 0.75, 'place-word')
    const before = `${word(first - 2)} ${word(first - 1)}`
    if (words.placeBefore.has(before) || (words.placeBefore.has(word(first - 1)) && !isPlain(first)))
      return made(first, last, 0.85, 'place-word')
    if (isPlain(first) || has(first, fact.opens) || last - first > 2) return undefined
    if (
      page.tokens[last]?.text === ',' &&
      use[last + 1] === tokenUse.place &&
      words.placePrepositions.has(word(first - 1))
    )
      return made(first, last, 0.8, 'place-beside')
    if (
      page.tokens[last]?.text === ',' &&
      ['a', 'the'].includes(word(last + 1)) &&
      (words.placeAfter.has(word(last + 2)) || words.placeAfter.has(word(last + 3)))
    )
      return made(first, last, 0.8, 'apposition')
    const lone = last - first === 1 && !has(first, fact.upper) && !isHead(first) && word(first).length > 2
    if (
      lone &&
      words.surePlacePrepositions.has(word(first - 1)) &&
      !isPossessive(word(first)) &&
      !isGivenName(word(first))
    )
      return made(first, last, 0.6, 'place-preposition')
    return undefined
  }

  /** One run of capitals, taken apart at its titles. */
  const classify = (from: number, to: number, limit: number): number => {
    let first = from
    while (first < to && (word(first) === '' || (isPlain(first) && !ofBody(first, to)))) first += 1
    if (first >= to) return to
    let title = -1
    for (let at = first; at < to; at += 1)
      if (isTitle(word(at)) && !(isHead(at) && at === to - 1) && at < to) title = at
    const partEnd = title >= 0 ? firstTitle(first, to) : to
    let done = to
    if (partEnd > first) {
      const body = bodyIn(first, partEnd, limit)
      if (body) {
        out.push(body)
        done = Math.max(to, body.last)
        if (title < 0) return done
      } else if (title < 0) {
        const named =
          (calledBody(first, to) &&
            ({ kind: 'organisation', first, last: to, score: 0.8, reasons: ['body-noun'] } as const)) ||
          place(first, to) ||
          person(first, to, limit, false)
        if (named) out.push(named)
        return to
      }
    }
    if (title >= 0 && title + 1 < to) {
      const start = word(title + 1) === '' ? title + 2 : title + 1
      const named = person(start, to, limit, true)
      if (named) out.push(named)
    }
    return done
  }

  const firstTitle = (first: number, last: number): number => {
    for (let at = first; at < last; at += 1) if (isTitle(word(at)) && !(isHead(at) && at === last - 1)) return at
    return last
  }

  /** True where a body's head stands in the run, so that a state's adjective at its front belongs to the name. */
  const ofBody = (first: number, last: number): boolean => {
    if (words.starters.has(word(first))) return false
    for (let at = first + 1; at < last; at += 1) if (isHead(at) || words.legal.has(word(at))) return true
    return false
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
      return { kind: 'organisation', first, last: end, score: 0.85, reasons: ['head-noun'] }
    }
    if (words.firstHeads.has(word(first)) && last - first > 1)
      return { kind: 'organisation', first, last, score: 0.75, reasons: ['head-noun'] }
    return undefined
  }

  /** Bodies known without a head: "the Old Bailey". */
  const knownBody = (at: number, last: number): number => {
    for (let count = 3; count >= 1; count -= 1) {
      if (at + count > last || !isCapital(at)) continue
      const phrase = Array.from({ length: count }, (_, i) => bare(word(at + i))).join(' ')
      if (!words.bodies.has(phrase)) continue
      if (count === 1 && has(at, fact.upper) !== (phrase.length <= 4 && phrase !== 'meta')) continue
      return at + count
    }
    return -1
  }

  for (const { first, last } of page.sentences) {
    for (let at = first; at < last; ) {
      if (!isCapital(at) || !free(at) || has(at, fact.loud)) {
        at += 1
        continue
      }
      const known = knownBody(at, last)
      if (known > 0) {
        out.push({ kind: 'organisation', first: at, last: known, score: 0.85, reasons: ['known-body'] })
        at = known
        continue
      }
      const start =
        at >= 2 && page.tokens[at - 1]?.text === '-' && glued(at) && words.particles.has(word(at - 2)) && free(at - 2)
          ? at - 2
          : at
      at = Math.max(at + 1, classify(start, runEnd(at, last), last))
    }
  }
  return out
}
