import type { NameScan } from './scan.ts'
import { tokenUse } from './types.ts'

/** A word without conjunction and preposition: each way it may be read, the written one first. */
const readingsOf = (text: string): readonly string[] => {
  const forms = [text]
  const bare = (form: string): void => {
    if (form.startsWith('لل') && form.length > 4) forms.push(`ال${form.slice(2)}`)
    if (/^[بلك]/.test(form) && form.length > 3) forms.push(form.slice(1))
  }
  bare(text)
  if (/^[وف]/.test(text) && text.length > 3) {
    forms.push(text.slice(1))
    bare(text.slice(1))
  }
  return forms
}

/** Questions about the words of an Arabic page that every rule for names asks. */
export interface ArabicScan extends NameScan {
  /** A word without conjunction and preposition: each way it may be read, the written one first. */
  readings(text: string): readonly string[]
  /** True where a reading of the word is in the list. */
  reads(text: string, list: ReadonlySet<string>): boolean
  word(at: number): string
  written(at: number): string
  mark(at: number): string
  /** Named by nothing yet. */
  free(at: number): boolean
  isPlace(at: number): boolean
  isDefinite(text: string): boolean
  isTitle(text: string): boolean
  /** The adjective of a state, or of all of them ("الدولي"). */
  isStateWord(text: string): boolean
  /** No part of a name. */
  isCommon(text: string): boolean
}

/** Compiles them; `used` marks the tokens of names already found. */
export const arabicScan = (scan: NameScan, used: Uint8Array): ArabicScan => {
  const { page, letters, words, use } = scan
  const { word } = letters
  const { tokens } = page
  const mark = (at: number): string => (tokens[at]?.kind === 'mark' ? (tokens[at]?.text ?? '') : '')
  const free = (at: number): boolean => (use[at] ?? 0) === tokenUse.free && used[at] === 0
  const isPlace = (at: number): boolean => use[at] === tokenUse.place
  const isDefinite = (text: string): boolean => /^ال.{2,}/.test(text)
  const isTitle = (text: string): boolean => scan.roles.has(text) || words.titles.has(text)
  const isStateWord = (text: string): boolean =>
    words.demonyms.has(text) || (text.endsWith('ه') && words.demonyms.has(text.slice(0, -1)))
  const isCommon = (text: string): boolean => words.common.has(text) || scan.speech.has(text)
  const written = (at: number): string => letters.written(at)

  // Words come again and again: each is taken apart once a page.
  const kept = new Map<string, readonly string[]>()
  const readings = (text: string): readonly string[] => {
    const before = kept.get(text)
    if (before) return before
    const made = readingsOf(text)
    kept.set(text, made)
    return made
  }
  const reads = (text: string, list: ReadonlySet<string>): boolean => {
    if (list.has(text)) return true
    for (const form of readings(text)) if (list.has(form)) return true
    return false
  }
  return { ...scan, readings, reads, word, written, mark, free, isPlace, isDefinite, isTitle, isStateWord, isCommon }
}
