import type { NameStrength } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { fold, scriptOf, tokenise } from '../text/index.ts'
import { bracketPieces, splitOutside } from './name-groups.ts'

/** A name found inside a printed one. */
export interface HiddenName {
  readonly text: string
  readonly strength: NameStrength
  readonly note?: string
}

/** A name with none of these hides nothing. */
const separators = /[;/(),"“”„«»]|^['‘]|\s-\s/
const quoted = /^["“”„«'‘](.+)["“”»'’]$/
const remarkStart =
  /^(?:previously|formerly|originally|now|also) (?:listed|known) as\b|^(?:birth|combat|war|given|code) name$|^nom de guerre$|^original script$|^third$|^false identity\b/i
const remarkEnd = /\s+[-–]\s+(sub-unit name)$/i
const generationSuffix = /^(?:jr|sr|ii|iii|iv|ltd|limited|l td|inc|co|llc|intl|p\.?l\.?c)\.?\b/i
const listMarker = /\s+[a-z]\)\s+/g

const words = (text: string): readonly string[] =>
  tokenise(fold(text))
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)
const letters = (text: string): string => words(text).join('').replaceAll("'", '')

/** Digits and the signs that stand in names: what is left without them is letters, near enough to tell a name from a sign. */
const signs = /[\s\d!-/:-@[-`{-~“”„«»‘’–—…]+/g

/** True when the letters of `short` occur in `long` in that order, beginning with its first: AQAP in AL-QAIDA IN THE ARABIAN PENINSULA. */
const isInitialsOf = (short: string, long: string): boolean => {
  const target = letters(long)
  let at = 0
  for (const letter of letters(short)) {
    const found = target.indexOf(letter, at)
    if (found < 0) return false
    at = found + 1
  }
  return at > 0
}

/** Initials as lists print them, in Latin or Cyrillic: ISIL-K, LRM/A, JuA. */
const acronymPattern = /^[A-ZА-ЯЁ][A-Za-zА-Яа-яЁё0-9/-]{1,9}$/
const capitals = /[A-ZА-ЯЁ]/g
const isAcronym = (text: string): boolean => acronymPattern.test(text) && (text.match(capitals)?.length ?? 0) >= 2

/** Three letters or fewer are a word or another body's initials too often to name a party alone. */
const acronymStrength = (text: string, strength: NameStrength): NameStrength =>
  letters(text).length <= 3 ? 'weak' : strength

const trimSigns = (text: string): string => text.replace(/^[\s,;:)]+|[\s,;:(]+$/g, '')

/**
 * `A / B` names two; so does `A/B`, but there the right half is often a place or a common noun (`Al Qa’ida/Islamic Army`), so it is
 * weak. A single word there qualifies the left half (`TRAINING CENTRE FOR TEXTILE INDUSTRIES/KUT`): it is no name, and the rest is weak.
 */
const slashParts = (name: string, strength: NameStrength): readonly HiddenName[] => {
  if (!name.includes('/')) return []
  const spaced = splitOutside(name, /\s+\/\s+/g)
  if (spaced.length > 1) {
    return spaced.map((text) => ({ text, strength: isAcronym(text) ? acronymStrength(text, strength) : strength }))
  }
  const tight = name.split('/')
  const [left = '', right = ''] = tight.map((part) => part.trim())
  const single = (part: string): boolean => /(?:^|\s)\S$/.test(part) || /^\S(?:\s|$)/.test(part)
  if (tight.length !== 2 || single(left) || single(right) || left.length < 2) return []
  if (isAcronym(left) && isAcronym(right)) {
    return [left, right].map((text) => ({ text, strength: acronymStrength(text, strength) }))
  }
  const named = words(right.replace(/^(?:the|al)\s+/i, '')).length > 1
  return words(left).length < 2
    ? []
    : [
        { text: left, strength: named ? strength : 'weak' },
        ...(named ? [{ text: right, strength: 'weak' } as const] : []),
      ]
}

/** `Ahmed, Abubakar K.` is `Abubakar K. Ahmed`; a generation or a birth behind the comma is not a given name. */
const commaTurned = (name: string): { readonly text: string; readonly note?: string } | undefined => {
  if (!name.includes(',')) return undefined
  const born = /^(.+?),\s*(born\b.*)$/i.exec(name)
  if (born?.[1] && born[2]) return { text: born[1], note: born[2] }
  const parts = name.split(',')
  const [family = '', given = ''] = parts.map((part) => part.trim())
  if (parts.length !== 2 || !family || !given || /\d/.test(name) || generationSuffix.test(given)) return undefined
  return words(family).length > 3 || words(given).length > 5 ? undefined : { text: `${given} ${family}` }
}

/** Names in brackets in brackets in brackets are no list's; deeper ones only cost time. */
const deepestBrackets = 3
/** The UN prints at most ten names in one (QDe.137, 2026-02-27). */
const mostNames = 60

const insideNames = (
  outside: string,
  inside: string,
  strength: NameStrength,
  person: boolean,
  depth: number,
): readonly HiddenName[] => {
  const tagged = /^original script:\s*(.+)$/i.exec(inside)?.[1]
  if (tagged) return [{ text: tagged, strength }]
  if (remarkStart.test(inside)) return []
  const pieces = splitOutside(inside, /;/g).slice(0, mostNames)
  const otherScript = outside !== '' && scriptOf(outside) !== scriptOf(inside)
  if (pieces.length > 1 || otherScript) return pieces.flatMap((piece) => namesIn(piece, strength, person, depth + 1))
  return splitOutside(inside, /,/g)
    .filter((piece) => isAcronym(piece) && isInitialsOf(piece, outside))
    .map((piece) => ({ text: piece, strength: acronymStrength(piece, strength) }))
}

/** One name without list separators: its brackets, quotes, slashes and commas. */
const namesIn = (printed: string, strength: NameStrength, person: boolean, depth = 0): readonly HiddenName[] => {
  if (depth > deepestBrackets) return []
  const remark = remarkEnd.exec(printed)
  const name = trimSigns(remark ? printed.slice(0, remark.index) : printed)
  const pieces = bracketPieces(name)
  const outside = trimSigns(
    pieces
      .filter((piece) => !piece.inside)
      .map((piece) => piece.text)
      .join(' '),
  )
  const insides = pieces.filter((piece) => piece.inside).map((piece) => piece.text)
  const found: HiddenName[] = []
  const add = (text: string, how: NameStrength, note?: string): void => {
    found.push({ text, strength: how, ...(note !== undefined && { note }) })
  }
  const held = insides.map((inside) => insideNames(outside, inside, strength, person, depth))
  const remarks = insides.filter((_, index) => held[index]?.length === 0)
  // For a body a bracket often says which one is meant (AL-HARAMAIN FOUNDATION (KENYA)): without it the name is another's.
  const whole = insides.length > 0 && !person && remarks.some((inside) => !remarkStart.test(inside)) ? name : outside
  const note = [
    ...remarks.filter((inside) => person || remarkStart.test(inside)),
    ...(remark?.[1] ? [remark[1]] : []),
  ].join('; ')
  if (whole !== '') add(whole, strength, note || undefined)
  const bare = quoted.exec(whole)?.[1]
  if (bare) add(bare, strength)
  const straight = bare ?? whole
  found.push(...slashParts(straight, strength))
  const turned = person ? commaTurned(straight) : undefined
  if (turned) add(turned.text, strength, turned.note)
  return [...found, ...held.flat()]
}

/**
 * The names a printed one hides, the printed one itself not among them: the sides of `A; B` and `A / B`, a name without its
 * quotes, the other script in brackets, the initials in brackets (if they are initials of the name), a person's `Family, Given` turned
 * round. What cannot be told from a qualifier stays as printed.
 *
 * @example hiddenNames('Jin Tiesan (金铁三)', 'strong', true) // Jin Tiesan, 金铁三
 */
export const hiddenNames = (printed: string, strength: NameStrength, person: boolean): readonly HiddenName[] => {
  if (!separators.test(printed)) return []
  const seen = new Set([printed])
  return splitOutside(printed, /;/g)
    .flatMap((part) => splitOutside(part, listMarker))
    .slice(0, mostNames)
    .flatMap((part) => namesIn(part, strength, person))
    .map((name) => ({ ...name, text: foldSpace(name.text) }))
    .filter(({ text }) => {
      if (text.replace(signs, '').length < 2 || text.length > 300 || seen.has(text)) return false
      seen.add(text)
      return true
    })
}

/** Names a list puts into the note beside an alias: "original script: Абу Банат", "In Arabic: سيف العدل". */
export const namesInNote = (note: string): readonly string[] => {
  const names: string[] = []
  for (const match of note.matchAll(
    /\b(?:original\s+script|in\s+(?:arabic|russian|cyrillic|chinese|korean|persian|urdu|pashto))\s*:\s*([^;()]+)/gi,
  )) {
    const text = trimSigns(match[1] ?? '').replace(/\.$/, '')
    if (text !== '' && scriptOf(text) !== 'Latn') names.push(text)
  }
  return names
}
