/** Ways in which people write a name that is not quite the listed one. Each takes a number that picks the place, so that a seed repeats it. */

type Change = (text: string, pick: number) => string

const at = (pick: number, length: number): number => (length === 0 ? 0 : pick % length)
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')
const glyphs = (text: string): string[] => [...text]

const changed = (text: string, change: (units: string[], place: number) => void, pick: number): string => {
  const units = glyphs(text)
  change(units, at(pick, units.length))
  return units.join('')
}

const changedWords = (text: string, change: (words: string[], place: number) => void, pick: number): string => {
  const words = wordsOf(text)
  change(words, at(pick, words.length))
  return words.join(' ')
}

type Letters = ReadonlyMap<string, string>

/** A table from its rows of `letter=letters`. */
const letters = (rows: string): Letters =>
  new Map(
    rows
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )

/** Rough romanisation, as a clerk without a table would do it; only letters that the test's names have. */
const arabic = letters(`
  ا=a أ=a إ=i آ=aa ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=' غ=gh
  ف=f ق=q ك=k ل=l م=m ن=n ه=h و=u ي=i ى=a ة=a ئ=' ؤ=' ء='
`)
const cyrillic = letters(`
  а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh
  ц=ts ч=ch ш=sh щ=shch ы=y ь= ъ= э=e ю=yu я=ya
`)
const toArabic = letters(`
  a=ا b=ب c=ك d=د e= f=ف g=غ h=ه i=ي j=ج k=ك l=ل m=م n=ن o=و p=ب q=ق r=ر s=س t=ت u=و v=ف w=و x=كس
  y=ي z=ز
`)
const toCyrillic = letters(`
  a=а b=б c=к d=д e=е f=ф g=г h=х i=и j=ж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в
  x=кс y=ы z=з
`)

const spelled = (text: string, ...tables: readonly Letters[]): string =>
  glyphs(text)
    .map((unit) => tables.map((table) => table.get(unit.toLowerCase())).find((found) => found !== undefined) ?? unit)
    .join('')

const otherLetters = 'aeioubdkrsاويبдскиеъ'

/** All of them, by name. */
export const changes: Readonly<Record<string, Change>> = {
  same: (text) => text,
  typo: (text, pick) =>
    changed(
      text,
      (units, i) => {
        units[i] = glyphs(otherLetters)[at(pick, 20)] as string
      },
      pick,
    ),
  doubled: (text, pick) => changed(text, (units, i) => units.splice(i, 0, units[i] ?? ''), pick),
  dropped: (text, pick) => changed(text, (units, i) => units.splice(i, 1), pick),
  swapped: (text, pick) => changed(text, (units, i) => units.splice(i, 2, units[i + 1] ?? '', units[i] ?? ''), pick),
  joined: (text, pick) => changedWords(text, (words, i) => words.splice(i, 2, words.slice(i, i + 2).join('')), pick),
  split: (text, pick) =>
    changedWords(
      text,
      (words, i) => {
        const word = glyphs(words[i] ?? '')
        const half = Math.max(1, at(pick >> 4, word.length))
        words.splice(i, 1, word.slice(0, half).join(''), word.slice(half).join(''))
      },
      pick,
    ),
  wordDropped: (text, pick) => changedWords(text, (words, i) => words.splice(i, 1), pick),
  reversed: (text) => wordsOf(text).toReversed().join(' '),
  lastFirst: (text) => {
    const words = wordsOf(text)
    return words.length < 2 ? text : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`
  },
  romanised: (text) => spelled(text, arabic, cyrillic),
  arabised: (text) => spelled(spelled(text, cyrillic), toArabic),
  cyrillised: (text) => spelled(spelled(text, arabic), toCyrillic),
  initial: (text, pick) =>
    changedWords(text, (words, i) => words.splice(i, 1, `${glyphs(words[i] ?? '')[0] ?? ''}.`), pick),
  initials: (text) =>
    wordsOf(text)
      .map((word, i, all) => (i === all.length - 1 ? word : `${glyphs(word)[0]}.`))
      .join(' '),
  acronym: (text) =>
    wordsOf(text)
      .map((word) => glyphs(word)[0])
      .join('')
      .toUpperCase(),
  honorific: (text, pick) => `${['Dr.', 'Sheikh', 'Haji', 'الشيخ', 'Mullah', 'доктор'][at(pick, 6)]} ${text}`,
  form: (text, pick) => `${text} ${['Ltd', 'LLC', 'FZE', 'Company', 'ООО', 'شركة'][at(pick, 6)]}`,
  numbered: (text, pick) => `${text} ${['2', 'II', '313', 'третий'][at(pick, 4)]}`,
  shouted: (text) => text.toUpperCase(),
  hyphened: (text) => wordsOf(text).join('-'),
}

/** Changes a name by several ways, one after the other. */
export const perturbed = (text: string, ways: readonly (readonly [way: string, pick: number])[]): string =>
  ways.reduce((name, [way, pick]) => (changes[way] as Change)(name, pick), text)
