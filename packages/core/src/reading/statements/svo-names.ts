import { tokenEnd } from '../page.ts'
import type { Mention } from '../types.ts'
import type { SvoScan } from './svo-scan.ts'

/** Tokens `[first, last)` of a personal name. */
export interface NameRun {
  readonly first: number
  readonly last: number
  readonly mention?: Mention
}

const particles = new Set([
  'bin',
  'ibn',
  'al',
  'ul',
  'ad',
  'el',
  'de',
  'von',
  'van',
  'der',
  'бен',
  'бин',
  'ибн',
  'аль',
  'эль',
  'ад',
  'оглы',
  'де',
  'фон',
])
const nameAfter = new Set(
  'of from at in with for on after before during via through под из от в во на с со по перед после при за о об для у к'.split(
    ' ',
  ),
)
/** Words that stand in titles or at a sentence's start with a capital and in no name. */
const titleWords = new Set([
  ...[
    'i',
    'not',
    'no',
    'we',
    'you',
    'none',
    'nobody',
    'everyone',
    'someone',
    'anyone',
    'this',
    'that',
    'there',
    'here',
    'my',
    'our',
    'your',
  ],
  ...[
    'я',
    'мы',
    'вы',
    'ты',
    'никто',
    'все',
    'это',
    'этот',
    'эта',
    'мой',
    'наш',
    'ваш',
    'как',
    'так',
    'там',
    'здесь',
    'кто',
  ],
  'state',
  'states',
  'defense',
  'defence',
  'foreign',
  'interior',
  'affairs',
  'security',
  'national',
  'prime',
  'vice',
  'first',
  'permanent',
  'special',
  'acting',
  'former',
  'senior',
  'finance',
  'justice',
  'interim',
  'assistant',
  'the',
])

const isPerson = (mention: Mention): boolean => mention.kind === 'person' || mention.party?.schema === 'Person'

/** The personal name in tokens `[first, last)`: a run of capitals outside the dictionary's names that ends the words or stands before "of", "from". */
export const nameRun = (scan: SvoScan, first: number, last: number): NameRun | undefined => {
  const { page, word, isCapital, mention } = scan
  const { titles } = scan
  const isAcronym = (at: number): boolean => {
    const text = page.text.slice(page.folded.starts[page.tokens[at]?.start ?? 0], tokenEnd(page, at))
    return text.length > 1 && text === text.toUpperCase()
  }
  const isName = (at: number): boolean => {
    if (!isCapital(at) || isAcronym(at)) return false
    const text = word(at).replace(/'s$/, '')
    if (text !== word(at)) return false
    return !((page.language === 'en' || at === first) && (titles.has(text) || titleWords.has(text)))
  }
  let best: NameRun | undefined
  for (let at = first; at < last; at += 1) {
    const named = mention(at)
    if (named) {
      const end = Math.min(last, scan.mentionEnd(at))
      if (isPerson(named) && fitsAfter(scan, end, last)) best = { first: at, last: end, mention: named }
      at = end - 1
      continue
    }
    if (!isName(at) && !(particles.has(word(at)) && isCapital(at))) continue
    let end = at + 1
    while (end < last) {
      const token = page.tokens[end]
      const glued = token?.text === '-' && page.tokens[end - 1]?.end === token.start && end + 1 < last
      const initial = token?.text === '.' && word(end - 1).length === 1 && end + 1 < last
      if (
        glued ||
        initial ||
        (particles.has(word(end)) &&
          (isName(end + 1) || word(end + 1) === '' || particles.has(word(end + 1))) &&
          end + 1 < last)
      )
        end += 1
      else if (
        (isName(end) && !(mention(end) && !isPerson(mention(end) as Mention))) ||
        (page.tokens[end - 1]?.text === '-' && token?.kind === 'word')
      )
        end += 1
      else break
    }
    if (fitsAfter(scan, end, last)) best = { first: at, last: end }
    at = end - 1
  }
  return best
}

const fitsAfter = (scan: SvoScan, end: number, last: number): boolean => {
  const token = scan.page.tokens[end]
  return end >= last || token?.text === '(' || token?.text === ',' || nameAfter.has(token?.text ?? '')
}
