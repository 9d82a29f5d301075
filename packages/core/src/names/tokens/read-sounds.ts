/**
 * A word brought to sounds: one sign a sound, the same signs for every script (`data/names/sounds.yaml` says which). Words of scripts without a
 * table (Han, Tibetan, Sinhala …) keep their own letters and can only be compared with words of the same script.
 */
import { foldText } from '../../text/index.ts'
import { spellings } from './sounds.generated.ts'

interface Table {
  /** Sounds by spelling; `^` before a spelling that only begins a word, `$` behind one that only ends it. */
  readonly sounds: ReadonlyMap<string, string>
  /** Longest spelling that begins with this letter, the signs `^` and `$` not counted. */
  readonly reach: ReadonlyMap<string, number>
}

const tableOf = (text: string): Table => {
  const sounds = new Map<string, string>()
  const reach = new Map<string, number>()
  for (const entry of text.split(' ')) {
    const at = entry.lastIndexOf('=')
    const spelling = entry.slice(0, at)
    sounds.set(spelling, entry.slice(at + 1))
    const letters = spelling.replace(/^\^(?=.)|(?<=.)\$$/g, '')
    const first = letters[0] as string
    // A marked single letter still wants the slow way round, hence 2.
    const length = letters.length === spelling.length ? letters.length : Math.max(letters.length, 2)
    reach.set(first, Math.max(reach.get(first) ?? 1, length))
  }
  return { sounds, reach }
}

/** ISO 15924 codes that share a table. */
const sameTable: Readonly<Record<string, string>> = { Hira: 'Kana', Jpan: 'Kana' }
const tables = new Map<string, Table>()
const tableFor = (script: string): Table | undefined => {
  const name = sameTable[script] ?? script
  let table = tables.get(name)
  if (table === undefined) {
    const text = spellings[name]
    if (text === undefined) return undefined
    table = tableOf(text)
    tables.set(name, table)
  }
  return table
}

/** Scripts that write few vowels or none. */
const abjads = new Set(['Arab', 'Hebr', 'Syrc', 'Thai', 'Khmr'])

/** True when words of this script leave vowels unwritten. */
export const isAbjad = (script: string): boolean => abjads.has(script)

/** True when a table can turn the script's letters into sounds. Han, Tibetan and others cannot be read so. */
export const isReadable = (script: string): boolean =>
  script === 'Hang' || script === 'Ethi' || brahmic.has(script) || tableFor(script) !== undefined

const initials = ['k', 'k', 'n', 't', 't', 'r', 'm', 'p', 'p', 's', 's', '', 'j', 'j', 'C', 'k', 't', 'p', 'h']
const medials = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u ui i'.split(' ')
const finals = ' k k k n n n t l k m l l l p l m p p t t N t C k t p t'.split(' ')

/** Hangul is its own table: a syllable is 588·initial + 28·medial + final from U+AC00 (Unicode, section 3.12). */
const hangul = (word: string): string => {
  let out = ''
  for (let i = 0; i < word.length; i += 1) {
    const at = word.charCodeAt(i) - 0xac00
    if (at < 0 || at > 11171) continue
    out += initials[Math.floor(at / 588)] as string
    out += medials[Math.floor((at % 588) / 28)] as string
    out += finals[at % 28] ?? ''
  }
  return out
}

/** The a that Devanagari does not write: between a consonant and another, not at the end of a word (Unicode, section 12.1). */
const devanagari = (word: string): string => word.replace(/([\u0915-\u0939]\u093c?)(?=[\u0915-\u0939])/g, '$1अ')

/** Scripts whose blocks are laid out as Devanagari's, 128 places each (Unicode, section 12, after ISCII). */
const brahmic = new Set(['Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym'])

const asDevanagari = (word: string): string =>
  word.replace(/[\u0980-\u0d7f]/g, (letter) => String.fromCharCode(0x900 + (letter.charCodeAt(0) & 0x7f)))

/** Consonants of the Ethiopic syllables from U+1200, eight places each; `-` where a place is not used (BGN/PCGN Amharic, 1967). */
const ethiopicRows = 'h l H m s r s S q q q q b v t C x x n n a k k k k w a z Z y d d J g g g t C p c c f p'.split(' ')
const ethiopicVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa']

const ethiopic = (word: string): string => {
  let out = ''
  for (const letter of word) {
    const at = (letter.codePointAt(0) as number) - 0x1200
    const row = ethiopicRows[at >> 3]
    if (at < 0 || row === undefined) continue
    // A glottal carries the vowel alone, and its first order is an a.
    out += row === 'a' && (at & 7) === 0 ? 'a' : (row === 'a' ? '' : row) + (ethiopicVowels[at & 7] as string)
  }
  return out
}

const katakana = (word: string): string =>
  word.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))

const readWith = ({ sounds, reach }: Table, word: string): string => {
  let out = ''
  let last = ''
  const add = (heard: string): void => {
    for (const sound of heard) {
      if (sound !== last) out += sound
      last = sound
    }
  }
  for (let i = 0; i < word.length; ) {
    const letter = word[i] as string
    const longest = reach.get(letter)
    if (longest === undefined) {
      // A marked letter the table does not name: read it as its base letter.
      const base = foldText(letter)
      for (const one of base) add(sounds.get(one) ?? '')
      i += 1
      continue
    }
    if (longest === 1) {
      add(sounds.get(letter) as string)
      i += 1
      continue
    }
    let length = Math.min(longest, word.length - i)
    let heard: string | undefined
    for (; length > 0; length -= 1) {
      const piece = word.slice(i, i + length)
      if (i + length === word.length) heard = sounds.get(`${piece}$`)
      if (heard === undefined && i === 0) heard = sounds.get(`^${piece}`)
      heard ??= sounds.get(piece)
      if (heard !== undefined) break
    }
    add(heard ?? '')
    i += Math.max(length, 1)
  }
  return out
}

/**
 * The sounds of one word, doubled ones once. `letters` in lower case, composed; marks may stay where they matter (ş, č). Empty when nothing of it
 * sounds. For a script without a table the letters come back as they are.
 *
 * @example readSounds('khaled', 'Latn') // 'xaled'
 * @example readSounds('خالد', 'Arab') // 'xAld'
 */
export const readSounds = (letters: string, script: string): string => {
  if (script === 'Hang') return hangul(letters)
  if (script === 'Ethi') return ethiopic(letters)
  if (brahmic.has(script)) return readSounds(asDevanagari(letters), 'Deva')
  const table = tableFor(script)
  if (table === undefined) return letters
  if (script === 'Deva') return readWith(table, devanagari(letters))
  return readWith(table, script === 'Kana' || sameTable[script] === 'Kana' ? katakana(letters) : letters)
}
