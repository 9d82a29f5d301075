/** Compounds that are one name however they are written: Abd al-Rahman, Abdurrahman, عبدالرحمن; Nur al-Din, Nuruddin; Habib Ullah, Habibullah. */
import { type Lexicon, wordKind } from './lexicon.ts'

/** What kind of compound a word or a run of words makes. */
export type Compound = 'abd' | 'din' | 'allah' | 'glory'

/** A compound under its one key. */
export interface CompoundKey {
  readonly key: string
  readonly compound: Compound
}

/** The first and last elements in each script; `key` is put together from these and the element between. */
const elements: Readonly<Record<string, { readonly abd: string; readonly allah: string; readonly din: string }>> = {
  Latn: { abd: 'abd', allah: 'allah', din: 'din' },
  Cyrl: { abd: 'абд', allah: 'аллах', din: 'дин' },
  Arab: { abd: 'عبد', allah: 'الله', din: 'دين' },
}

const latinVowels = 'aeiou'
const cyrillicVowels = 'аеиоуыэюяьъ'
/** Longest first: the ending of glued "… of God" and "… of the faith". */
const allahEndings = [
  'oullah',
  'ullohi',
  'ullah',
  'allah',
  'ollah',
  'ellah',
  'ulloh',
  'олллах',
  'уллах',
  'аллах',
  'оллох',
  'уллох',
  'аллох',
]
const shortAllahEndings = ['ulla', 'ullo', 'olla', 'улла', 'улло', 'олла', 'алла']
const dinEndings = [
  ...[
    'uddeen',
    'uddine',
    'eddeen',
    'eddine',
    'addine',
    'uddin',
    'eddin',
    'addin',
    'iddin',
    'oddin',
    'ettin',
    'ottin',
    'udine',
    'edine',
    'udin',
  ],
  ...['уддин', 'эддин', 'еддин', 'иддин', 'аддин', 'оддин', 'утдин', 'удин'],
]

const kindsOf = (lexicon: Lexicon, word: string): number => lexicon.words.get(word)?.kinds ?? 0

/** The key of "servant of X": X without the vowel of the article, known names of God in their own spelling. */
export const servantKey = (rest: string, script: string, lexicon: Lexicon): string => {
  const { abd, allah } = elements[script] ?? { abd: 'abd', allah: 'allah' }
  return abd + (kindsOf(lexicon, rest) & wordKind.allah ? allah : rest)
}

/** "X of the faith", "X of God". */
export const withEnding = (stem: string, ending: 'allah' | 'din', script: string): string =>
  stem + (elements[script]?.[ending] ?? ending)

/** What is left of a glued servant name behind `abd`: the name of God, if it is one. */
const afterAbd = (rest: string, vowels: string, lexicon: Lexicon): string | undefined => {
  let at = 0
  if (kindsOf(lexicon, rest) & wordKind.allah) return rest
  while (at < 2 && at < rest.length && vowels.includes(rest[at] as string)) at += 1
  const bare = rest.slice(at)
  if (kindsOf(lexicon, bare) & wordKind.divine) return bare
  if (at > 0 && (bare[0] === 'l' || bare[0] === 'л')) {
    const past = bare[1] === 'ь' ? bare.slice(2) : bare.slice(1)
    if (kindsOf(lexicon, past) & wordKind.divine) return past
    // Any name may follow a full article, but for surnames made of Abdullah (Abdullaev).
    if (past.length >= 4 && !'lл'.includes(past[0] as string) && !isSurnameLike(past)) return past
  }
  for (const cut of [1, 2]) {
    const past = bare.slice(cut)
    if (bare.slice(0, cut) === past.slice(0, cut) && kindsOf(lexicon, past) & wordKind.divine) return past
  }
  return undefined
}

const isSurnameLike = (word: string): boolean =>
  /(?:ov|ev|ova|eva|ovich|evich|ovna|evna|zoda|zade|zadeh|iy|ов|ев|ова|ева|ович|евич|овна|евна|зода|заде)$/.test(word)

/** Endings of Urdu and Bengali compounds written as one word (Ziaurrahman, Anwarulhaq), and what is left of them. */
const urduEndings: readonly (readonly [string, string])[] = [
  ['urrahman', 'rahman'],
  ['urahman', 'rahman'],
  ['urrehman', 'rehman'],
  ['urrahim', 'rahim'],
  ['ulhaq', 'haq'],
  ['ulhaque', 'haque'],
  ['ulislam', 'islam'],
  ['ulhuda', 'huda'],
]

/** A glued compound under its key, or undefined where the word is none. Arabic script: with its article. */
export const gluedCompound = (word: string, script: string, lexicon: Lexicon): CompoundKey | undefined => {
  if (word.length < 5) return undefined
  if (script === 'Arab') return gluedArabic(word)
  if (script !== 'Latn' && script !== 'Cyrl') return undefined
  const parts = elements[script] as (typeof elements)['Latn'] & object
  if (word.startsWith(parts.abd)) {
    const rest = afterAbd(word.slice(3), script === 'Latn' ? latinVowels : cyrillicVowels, lexicon)
    return rest === undefined ? undefined : { key: servantKey(rest, script, lexicon), compound: 'abd' }
  }
  const last = word.charCodeAt(word.length - 1)
  if (script === 'Latn' && word.length > 7 && word.includes('u'))
    for (const [ending, rest] of urduEndings)
      if (word.endsWith(ending) && word.length > ending.length + 2)
        return { key: word.slice(0, -ending.length) + rest, compound: 'glory' }
  // n e | н: of the faith.   h a o i | х а о: of God.
  if (last === 0x6e || last === 0x65 || last === 0x43d) {
    for (const ending of dinEndings)
      if (word.length >= ending.length + (ending.length > 4 ? 2 : 3) && word.endsWith(ending))
        return { key: word.slice(0, -ending.length) + parts.din, compound: 'din' }
  } else if (last === 0x68 || last === 0x69 || last === 0x445) {
    for (const ending of allahEndings)
      if (word.length >= ending.length + 3 && word.endsWith(ending))
        return { key: word.slice(0, -ending.length) + parts.allah, compound: 'allah' }
  } else if (last === 0x61 || last === 0x6f || last === 0x430 || last === 0x43e) {
    for (const ending of shortAllahEndings)
      if (word.endsWith(ending) && kindsOf(lexicon, word.slice(0, -ending.length)) & wordKind['allah-head'])
        return { key: word.slice(0, -ending.length) + parts.allah, compound: 'allah' }
  }
  return undefined
}

const gluedArabic = (word: string): CompoundKey | undefined => {
  if (word.startsWith('عبدال') && word.length > 6) {
    const rest = word.slice(5)
    return { key: rest === 'له' ? 'عبدالله' : `عبد${rest}`, compound: 'abd' }
  }
  if (word.length > 6 && word.endsWith('الدين')) return { key: `${word.slice(0, -5)}دين`, compound: 'din' }
  if (word.length > 6 && word.endsWith('الله')) return { key: word, compound: 'allah' }
  return undefined
}
