/**
 * Which encoding bytes without a mark are in, told by the letters that come out: a decoding is likely when its letters are the common ones of its
 * script, words are of one script, and capitals stand at the beginning of words.
 */

/** Letters of each script, the commonest first, as they stand in our own sample articles and in common frequency tables. */
const ranked = {
  cyrillic: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў',
  arabic: 'اليمونرتبةعدفهسكقحأجشطصخىضإئءثذزغآؤظپچگژ',
} as const

/** Marks that stand in prose and are more than ASCII. */
const proseMarks = new Set('«»–—“”„‘’…№،؛؟\u00a0ـ°')
const westernLetters = new Set('éèàçêôâîûùïëüöäßñóíáúœãõåøæ')

const cost = new Map<string, number>()
for (const letters of Object.values(ranked)) {
  for (const [rank, letter] of [...letters].entries()) cost.set(letter, 2 + rank * 0.12)
}

/** Costs in nats: a mark, a letter where none should be, something that is no character of prose. Set by hand on the fixtures of the tests. */
const markCost = 4.5
const oddCost = 9
const wrongCost = 14

type Kind = 'cyrillic' | 'arabic' | 'latin' | 'mark' | 'other'

const kindOf = (letter: string): Kind => {
  const unit = letter.charCodeAt(0)
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x17f))
    return 'latin'
  if (unit >= 0x400 && unit <= 0x4ff) return 'cyrillic'
  if (unit >= 0x620 && unit <= 0x6d5) return 'arabic'
  return proseMarks.has(letter) ? 'mark' : 'other'
}

const capital = (letter: string): boolean => letter !== letter.toLowerCase()

const letterCost = (letter: string, before: string): number => {
  const kind = kindOf(letter)
  const lower = letter.toLowerCase()
  const beforeKind = kindOf(before)
  if (kind === 'mark') return markCost
  if (kind === 'other') return letter >= '\u0660' && letter <= '\u0669' ? markCost : wrongCost
  if (kind === 'latin') {
    const inWord = beforeKind === 'latin' && westernLetters.has(lower)
    return inWord && !(capital(letter) && !capital(before)) ? 3.5 : westernLetters.has(lower) ? 6 : oddCost
  }
  if (beforeKind !== kind && (beforeKind === 'latin' || beforeKind === 'cyrillic' || beforeKind === 'arabic'))
    return oddCost
  const base = cost.get(lower) ?? (letter >= '\u064b' && letter <= '\u0652' ? 5 : oddCost)
  if (!capital(letter)) return base
  // A capital after a small letter of the same word is what KOI8-R read as windows-1251 looks like.
  if (beforeKind === kind && !capital(before)) return oddCost
  // Headlines in capitals are ordinary; that they are capitals says little.
  return base + 0.3
}

/** Mean cost of the letters beyond ASCII, in nats: ordinary prose stands at 3 to 4, a wrong decoding above 5. */
const meanCost = (text: string): number => {
  let sum = 0
  let count = 0
  let before = ' '
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    if (code >= 0x80) {
      sum += letterCost(letter, before)
      count += 1
    } else if (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12) {
      sum += wrongCost
      count += 1
    }
    before = letter
  }
  return count === 0 ? 0 : sum / count
}

/** Single-byte encodings of the languages read here. */
export const singleByteEncodings = [
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'windows-1256',
  'iso-8859-6',
  'windows-1252',
] as const

/** Bytes that are looked at: the letters of three long pages. */
const looked = 65_536

/** Letters beyond ASCII below which nothing is guessed. */
const fewest = 20

/** A decoding dearer than this is none; and the best has to be this much cheaper than the next one that reads differently. */
const dearest = 4.6
const margin = 0.4

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** An encoding and how likely its text is, cheaper is better. */
export interface EncodingCost {
  readonly encoding: string
  readonly cost: number
}

/** Every candidate with its cost, the cheapest first; for tests and for {@link guessEncoding}. */
export const encodingCosts = (
  bytes: Uint8Array,
  candidates: readonly string[] = singleByteEncodings,
): readonly EncodingCost[] =>
  candidates
    .map((encoding) => ({ encoding, cost: meanCost(decoded(bytes.subarray(0, looked), encoding)) }))
    .sort((a, b) => a.cost - b.cost)

const highBytes = (bytes: Uint8Array): number => {
  let count = 0
  for (const byte of bytes.subarray(0, looked)) if (byte >= 0x80) count += 1
  return count
}

/**
 * The single-byte encoding the bytes are in, or `undefined` where that is not plain: too few letters, no candidate likely, or two that read
 * differently and are about as likely. The declared one is kept unless another is clearly likelier.
 */
export const guessEncoding = (bytes: Uint8Array, declared?: string): string | undefined => {
  if (highBytes(bytes) < fewest) return declared
  const costs = encodingCosts(bytes)
  const best = costs[0]
  if (best === undefined || best.cost > dearest) return declared
  const said = declared === undefined ? undefined : encodingCosts(bytes, [declared])[0]
  if (said !== undefined && said.cost < best.cost + margin) return declared
  const sample = bytes.subarray(0, looked)
  const text = decoded(sample, best.encoding)
  const rival = costs.find((other) => other !== best && decoded(sample, other.encoding) !== text)
  return rival !== undefined && rival.cost < best.cost + margin ? declared : best.encoding
}

/** UTF-16 without its mark, by which half of the pairs makes letters; `undefined` for anything else. */
export const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, Math.min(bytes.length, looked) & ~1)
  if (sample.length < 8) return undefined
  const share = (lead: 0 | 1): number => {
    let fits = 0
    for (let at = 0; at < sample.length; at += 2) {
      const high = sample[at + lead] ?? 0
      const low = sample[at + 1 - lead] ?? 0
      if (high === 0 ? low >= 0x20 || low === 9 || low === 10 || low === 13 : high === 4 || high === 6 || high === 0x20)
        fits += 1
    }
    return fits / (sample.length / 2)
  }
  const [big, little] = [share(0), share(1)]
  if (little > 0.97 && big < 0.6) return 'utf-16le'
  return big > 0.97 && little < 0.6 ? 'utf-16be' : undefined
}
