/** Names found once in a text, found again in it: in full, by surname, by the short form the text itself defines. */
import type { Page } from '../../page.ts'
import { fact, type Letters } from './letters.ts'
import { type ProperName, tokenUse } from './types.ts'
import type { NameWords } from './words.ts'

const possessive = /'s$/
const russianEnding =
  /(?:ого|его|ому|ему|ыми|ими|ами|ями|ым|им|ом|ем|ой|ей|ую|юю|ая|яя|ый|ий|ых|их|ах|ях|ью|[аеиоуыюяьй])$/

/** A word without what its language puts at its end: the English possessive, Russian case endings. */
export const nameStem = (language: string, word: string): string => {
  if (language === 'en') return word.replace(possessive, '')
  if (language !== 'ru' || word.length < 4) return word
  const stem = word.replace(russianEnding, '')
  return stem.length >= 3 ? stem : word
}

/** Clubs whose names are everyday words in Arabic: they are not looked for again. */
const everyday = new Set(['الشباب', 'النصر', 'الوحده', 'التعاون', 'السلام', 'الفتح', 'الفريق'])
const clubTails = new Set(['rovers', 'united', 'wanderers', 'albion', 'hotspur', 'athletic', 'rangers', 'harriers'])

/** Tokens of the longest heading. */
const longestHeadline = 30

interface Known {
  readonly name: ProperName
  readonly stems: readonly string[]
  readonly short: boolean
  readonly from: number
}

/**
 * Further mentions of the names given: the same words again, a surname behind the full name, the first word of a body's name. `short` forms only after
 * the full one; a surname or first word that two names share is left alone.
 */
export const spreadNames = (
  page: Page,
  letters: Letters,
  words: NameWords,
  use: Uint8Array,
  names: readonly ProperName[],
): readonly ProperName[] => {
  const { word, isCapital } = letters
  const stem = (at: number): string => nameStem(page.language, word(at))
  const wordsOf = (first: number, last: number): number[] => {
    const list: number[] = []
    for (let at = first; at < last; at += 1) if (word(at) !== '') list.push(at)
    return list
  }
  const covered = new Uint8Array(page.tokens.length + 1)
  for (const { first, last } of names) covered.fill(1, first, last)
  const byFirst = new Map<string, Known[]>()
  const add = (at: readonly number[], name: ProperName, short: boolean): void => {
    const stems = at.map(stem)
    const key = stems[0]
    if (key === undefined || key.length < 3) return
    const list = byFirst.get(key) ?? []
    const same = list.find((one) => one.stems.join(' ') === stems.join(' '))
    if (same && same.short === short && textOf(page, same.name) === textOf(page, name)) return
    byFirst.set(key, [...list, { name, stems, short, from: name.first }])
  }
  for (const name of names) {
    if (name.reasons.includes('place-preposition') && name.last - name.first > 1) continue
    const at = wordsOf(name.first, name.last)
    if (page.language === 'ar' && at.length === 1 && everyday.has(word(at[0] ?? 0))) continue
    add(at, name, false)
    const lastWord = at.at(-1)
    const firstWord = at[0]
    if (at.length < 2 || lastWord === undefined || firstWord === undefined) continue
    if (name.kind === 'person') {
      const surname = words.suffixes.has(word(lastWord)) ? at.at(-2) : lastWord
      if (surname !== undefined && surname !== firstWord && !words.starters.has(word(surname)))
        add([surname], name, true)
    } else if (name.kind === 'organisation' && page.language === 'en') {
      if (clubTails.has(word(lastWord))) add([lastWord], name, true)
      const plain =
        words.heads.has(word(firstWord)) ||
        words.commonCapitals.has(word(firstWord)) ||
        words.starters.has(word(firstWord))
      if (
        !plain &&
        use[firstWord] === tokenUse.free &&
        word(firstWord).length >= 5 &&
        !words.titles.has(word(firstWord)) &&
        !words.titleWords.has(word(firstWord))
      )
        add([firstWord], name, true)
    }
  }
  if (byFirst.size === 0) return []
  // A heading names by surname whom the first paragraph names in full.
  const headline = headlineEnd(page)
  const out: ProperName[] = []
  for (let at = 0; at < page.tokens.length; at += 1) {
    if (covered[at] || (use[at] ?? 0) > tokenUse.place || (page.language !== 'ar' && !isCapital(at))) continue
    const found = byFirst.get(stem(at))
    if (!found) continue
    const fitting = found
      .map((known) => ({ known, last: matches(page, word, stem, at, known.stems) }))
      .filter(({ known, last }) => last > 0 && (!known.short || known.from < at || at < headline))
      .sort((a, b) => b.last - a.last)
    const best = fitting[0]
    if (!best) continue
    const { known, last } = best
    const rivals = fitting.filter((one) => one.known.short && textOf(page, one.known.name) !== textOf(page, known.name))
    if (known.short) {
      const beside =
        isCapital(at - 1) &&
        !letters.has(at - 1, fact.opens) &&
        page.tokens[at - 1]?.text !== '.' &&
        !words.titles.has(word(at - 1))
      if (
        rivals.length > 0 ||
        beside ||
        (isCapital(last) && page.tokens[last]?.kind === 'word' && known.name.kind !== 'person')
      )
        continue
    }
    const { kind, role, score } = known.name
    out.push({
      kind,
      first: at,
      last,
      score: known.short ? 0.75 : score,
      reasons: [known.short ? (kind === 'person' ? 'surname' : 'short-name') : 'named-before'],
      ...(known.short && { fullName: textOf(page, known.name) }),
      ...(role && { role }),
    })
    at = last - 1
  }
  return out
}

/** The end of a first paragraph that is a heading: short, and closed by no stop. */
export const headlineEnd = (page: Page): number => {
  const [first, second] = page.paragraphs
  if (!first || !second || first.last - first.first > longestHeadline) return 0
  let end = first.last
  while (end > first.first && page.tokens[end - 1]?.kind === 'break') end -= 1
  return ['.', '!'].includes(page.tokens[end - 1]?.text ?? '') ? 0 : first.last
}

const textOf = (page: Page, { first, last }: ProperName): string =>
  page.text.slice(
    page.folded.starts[page.tokens[first]?.start ?? 0],
    page.folded.ends[(page.tokens[last - 1]?.end ?? 1) - 1],
  )

/** End of the words at a token where they are these stems; 0 otherwise. Hyphens and stops between do not matter. */
const matches = (
  page: Page,
  word: (at: number) => string,
  stem: (at: number) => string,
  first: number,
  stems: readonly string[],
): number => {
  let at = first
  for (let i = 0; i < stems.length; i += 1) {
    while (i > 0 && word(at) === '' && ['-', '.', "'"].includes(page.tokens[at]?.text ?? '')) at += 1
    if (stem(at) !== stems[i]) return 0
    at += 1
  }
  return at
}
