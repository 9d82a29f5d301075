import type { Direction, Labels } from '../../types.ts'
import { pageWords } from './words.generated.ts'

/** A language the page can be in. */
export type PageLanguage = 'en' | 'ar' | 'ru'

/** The languages of the page. */
export const pageLanguages = ['en', 'ar', 'ru'] as const

/** True for a language the page can be in. */
export const isPageLanguage = (value: string): value is PageLanguage =>
  (pageLanguages as readonly string[]).includes(value)

/** The page's words in one language. What it has no words for is answered as it is, so nothing is hidden. */
export interface Words {
  readonly language: PageLanguage
  readonly direction: Direction
  /** `say('verdict', 'supported')`. */
  say(section: string, key: string): string
  /** Words with `{places}` filled. */
  fill(section: string, key: string, values: Readonly<Record<string, string>>): string
  /** The name in this language, where there are names by language. */
  label(labels: Labels | undefined, otherwise: string): string
  /** An EDTF date in words; the code itself where it is none that has words. */
  date(edtf: string): string
  /** Digits in threes. */
  number(value: number): string
  /** Several in one line. */
  list(items: readonly string[]): string
}

/** EDTF's numbers for parts of a year (ISO 8601-2, 4.8). */
const yearParts: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'quarter1',
  '34': 'quarter2',
  '35': 'quarter3',
  '36': 'quarter4',
  '37': 'third1',
  '38': 'third2',
  '39': 'third3',
  '40': 'half1',
  '41': 'half2',
}

type Said = Pick<Words, 'say' | 'fill'>

const sayPoint = (edtf: string, { say, fill }: Said): string | undefined => {
  const decade = /^(\d{3})X$/.exec(edtf)?.[1]
  if (decade !== undefined) return fill('edtf', 'decade', { year: `${decade}0` })
  const [, year, second, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? []
  if (year === undefined) return undefined
  if (second === undefined) return year
  const part = yearParts[second]
  if (part !== undefined) return day === undefined ? fill('edtf', part, { year }) : undefined
  if (pageWords[`month.${second}`] === undefined) return undefined
  return day === undefined ? `${say('month', second)} ${year}` : `${Number(day)} ${say('monthOfDay', second)} ${year}`
}

const sayMarked = (edtf: string, words: Said): string | undefined => {
  const [, bare = '', mark = ''] = /^(.*?)([~?%]?)$/.exec(edtf) ?? []
  const date = sayPoint(bare, words)
  if (date === undefined || mark === '') return date
  return words.fill('edtf', mark === '?' ? 'uncertain' : 'about', { date })
}

const sayInterval = (first: string, last: string, words: Said): string | undefined => {
  const isOpen = (end: string): boolean => end === '' || end === '..'
  // Both ends near is one "about": early December is about the 1st to about the 10th.
  if (first.endsWith('~') && last.endsWith('~')) {
    const date = sayInterval(first.slice(0, -1), last.slice(0, -1), words)
    return date && words.fill('edtf', 'about', { date })
  }
  const [from, to] = [isOpen(first) ? '' : sayMarked(first, words), isOpen(last) ? '' : sayMarked(last, words)]
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined
  if (from === '') return words.fill('edtf', 'until', { to })
  return to === '' ? words.fill('edtf', 'since', { from }) : words.fill('edtf', 'between', { from, to })
}

const sayDate = (edtf: string, words: Said): string => {
  const ends = edtf.split('/')
  const said = ends.length === 2 ? sayInterval(ends[0] ?? '', ends[1] ?? '', words) : sayMarked(edtf, words)
  return said ?? edtf
}

/** The page's words in a language. */
export const wordsIn = (language: PageLanguage): Words => {
  const say = (section: string, key: string): string => pageWords[`${section}.${key}`]?.[language] ?? key
  const fill = (section: string, key: string, values: Readonly<Record<string, string>>): string =>
    say(section, key).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
  const group = language === 'ru' ? '\u00a0' : ','
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    say,
    fill,
    label: (labels, otherwise) => labels?.[language] ?? otherwise,
    date: (edtf) => sayDate(edtf, { say, fill }),
    number: (value) => {
      const [whole = '', part] = String(value).split('.')
      const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole
      return part === undefined ? grouped : `${grouped}${language === 'ru' ? ',' : '.'}${part}`
    },
    list: (items) => items.join(say('page', 'comma')),
  }
}
