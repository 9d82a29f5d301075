import { bare, type EnglishScan } from './english-scan.ts'
import { isGivenName } from './given.ts'
import { fact } from './letters.ts'
import { type ProperName, tokenUse } from './types.ts'

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
/** South Slavic surnames without their mark ("Hasic"), and no adjective or noun of English. */
const softEnding = /(?:[lnjrdkz]ic|cic|vic)$/
const englishIc =
  /(?:olic|blic|lyric|ric|anic|onic|enic|nordic|panic|idic|odic|edic|clic|relic|garlic|cynic|clinic|tunic)$/
const surnameEnding =
  /(?:ov|ova|ev|eva|sky|ski|skaya|enko|chuk|yan|dze|shvili|ić|vic|vich|sson|ullah|ollah|uddin|zai|zada|zadeh|oglu|bekov|ahmed|khan)$/
/** What an apposition makes of a name besides a person, a body, a place. */
const things = new Set([
  ...['film', 'song', 'album', 'book', 'novel', 'play', 'opera', 'series', 'show', 'ship', 'vessel', 'tanker', 'ferry'],
  ...[
    'boat',
    'yacht',
    'plane',
    'aircraft',
    'car',
    'horse',
    'drug',
    'vaccine',
    'storm',
    'hurricane',
    'cyclone',
    'disease',
  ],
  ...[
    'plan',
    'law',
    'treaty',
    'festival',
    'holiday',
    'tournament',
    'competition',
    'award',
    'prize',
    'programme',
    'project',
  ],
  ...[
    'app',
    'game',
    'brand',
    'platform',
    'city',
    'country',
    'state',
    'capital',
    'landmark',
    'building',
    'tower',
    'site',
  ],
])
const articles = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one', 'then', 'now'])
/** A role behind a comma is looked for this many tokens on. */
const appositionReach = 9
const longestRole = 16

/** The rule for persons in English: whether the run is somebody's name; `titled` where a title of the same run stands before it. */
export type EnglishPeople = (first: number, last: number, limit: number, titled: boolean) => ProperName | undefined

export const englishPeople = (scan: EnglishScan): EnglishPeople => {
  const { page, words, use, word, isCapital, has, glued, isTitle, isHead, isPlain } = scan
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
    // "X Y, a retired ferryman," is somebody, whatever the trade; "a market town" and "a shipping company" are not.
    let role = words.after.has(word(from)) || word(from) === 'a' || word(from) === 'an'
    let at = from
    for (; at < limit && at < from + longestRole; at += 1) {
      const text = page.tokens[at]?.text ?? ''
      if (text === ',' || text === '.' || text === '"' || text === ';' || text === '(') break
      if (words.placeAfter.has(text) || words.bodyNouns.has(text) || things.has(text)) return undefined
      if (at < from + appositionReach && isTitle(text)) role = true
    }
    const begins = word(from) === 'a' || word(from) === 'an' || word(from) === 'the' ? from + 1 : from
    return role && at > begins ? [begins, at] : undefined
  }

  const isAge = (last: number): boolean =>
    (page.tokens[last]?.text === ',' || page.tokens[last]?.text === '(') &&
    page.tokens[last + 1]?.kind === 'number' &&
    (page.tokens[last + 1]?.text.length ?? 0) <= 2 &&
    [',', ')', '.'].includes(page.tokens[last + 2]?.text ?? '')

  /** What persons alone do or have done to them: "X Y testified", "X Y was sentenced", "arrested X Y". */
  const doesAsPersons = (first: number, last: number): string | undefined => {
    if (last - first > 3 || word(first - 1) === 'the' || has(first, fact.upper)) return undefined
    const at = page.tokens[last]?.text === ',' ? last + 1 : last
    if (words.personVerbs.has(word(at))) return 'person-verb'
    const is = ['was', 'were', 'is', 'been', 'being'].includes(word(at)) ? at + 1 : -1
    if (is > 0 && (words.personStates.has(word(is)) || words.personStates.has(word(is + 1)))) return 'person-verb'
    // "saw X Y score": what was seen is somebody where it does something.
    if (word(first - 1) === 'saw')
      return /^[a-z]{3,}$/.test(word(last)) && !word(last).endsWith('s') && !words.starters.has(word(last))
        ? 'person-verb'
        : undefined
    return words.personObjects.has(word(first - 1)) && !words.firmWords.has(word(last)) ? 'person-verb' : undefined
  }

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
    let firm = false
    for (let at = last + 2; at < last + 6; at += 1) if (words.firmWords.has(word(at))) firm = true
    if (page.tokens[last]?.text === ',' && word(last + 1) === 'whose' && firm)
      return { kind: 'organisation', first, last, score: 0.75, reasons: ['firm-word'] }
    const after = roleAfter(last, limit)
    const reasons: string[] = []
    if (title) reasons.push('title-before')
    if (after) reasons.push('apposition')
    if (page.tokens[first - 1]?.text === ',' && isTitle(word(first - 2)) && page.tokens[last]?.text === ',')
      reasons.push('title-before')
    if (isAge(last)) reasons.push('age')
    if (isGivenName(word(first)) && !words.particles.has(word(first))) reasons.push('given-name')
    if (scan.speech.has(word(last)) || scan.speech.has(word(first - 1))) reasons.push('speech')
    for (let at = first + 1; at < last - 1; at += 1)
      if (words.particles.has(word(at)) && !isCapital(at)) reasons.push('name-particle')
    const lastWord = bare(word(last - 1))
    if (surnameEnding.test(lastWord) || (softEnding.test(lastWord) && !englishIc.test(lastWord)))
      reasons.push('name-ending')
    const human = doesAsPersons(first, last)
    if (human) reasons.push(human)
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

  return person
}
