/** Names with a slip in them, the same every time. */

/** Numbers in [0, 1) from a seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const alphabets: Readonly<Record<string, string>> = {
  Latn: 'aeiounrtslkhmdbgyzfj',
  Cyrl: 'аеиоунртслкхмдбгязфв',
  Arab: 'اينملرتبدسهوكحقعفجشط',
}

/** What may happen to a name on its way into a form. */
export const slips = ['typo', 'swap', 'drop', 'double', 'join', 'split', 'reorder', 'omit'] as const

/** One of {@link slips}. */
export type Slip = (typeof slips)[number]

const isLetter = (text: string): boolean => /^\p{L}$/u.test(text)

/** Changes one letter of a word of four letters and more. */
const inLetters = (name: string, script: string, slip: Slip, random: () => number): string | undefined => {
  const words = name.split(' ')
  const long = words.flatMap((word, at) => ([...word].filter(isLetter).length >= 4 ? [at] : []))
  const at = long[Math.floor(random() * long.length)]
  if (at === undefined) return undefined
  const letters = [...(words[at] as string)]
  // Not the first letter: people get that right far more often than the rest.
  const places = letters.flatMap((letter, place) =>
    place > (slip === 'swap' ? 1 : 0) && isLetter(letter) ? [place] : [],
  )
  const place = places[Math.floor(random() * places.length)] as number
  const alphabet = [...(alphabets[script] ?? alphabets.Latn ?? '')]
  const other = alphabet[Math.floor(random() * alphabet.length)] as string
  const letter = letters[place] as string
  if (slip === 'typo') letters[place] = letter === letter.toLowerCase() ? other : other.toUpperCase()
  else if (slip === 'drop') letters.splice(place, 1)
  else if (slip === 'double') letters.splice(place, 0, letter)
  else if (slip === 'split') letters.splice(Math.max(2, Math.min(place, letters.length - 2)), 0, ' ')
  else {
    const before = letters[place - 1] as string
    letters[place - 1] = letter
    letters[place] = before
  }
  words[at] = letters.join('')
  return words.join(' ')
}

const inWords = (name: string, slip: Slip, random: () => number): string | undefined => {
  const words = name.split(' ')
  // A name of two words that loses one is another name.
  if (words.length < (slip === 'omit' ? 3 : 2)) return undefined
  const at = Math.floor(random() * (words.length - 1))
  if (slip === 'omit') return words.toSpliced(1 + Math.floor(random() * (words.length - 2)), 1).join(' ')
  if (slip === 'join') return [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)].join(' ')
  return [words.at(-1), ...words.slice(0, -1)].join(' ')
}

/** The name with that slip; undefined where it has no room for one, or nothing changed. */
export const perturb = (name: string, script: string, slip: Slip, random: () => number): string | undefined => {
  const after =
    slip === 'join' || slip === 'reorder' || slip === 'omit'
      ? inWords(name, slip, random)
      : inLetters(name, script, slip, random)
  return after === name ? undefined : after
}
