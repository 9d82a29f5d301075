import type { Name, NameStrength } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { scriptOf } from '../text/index.ts'

/** What stands behind a family name or a given name with a comma and belongs to the end: `Jr.`, `Sr.`, `III`. */
const generation = /,?\s*\b(jr|sr|i{2,3}|iv)\b\.?$/i

const cutGeneration = (text: string): readonly [string, string] => {
  const match = generation.exec(text)
  // "II" alone is somebody's whole name part.
  if (!match || match.index === 0) return [text, '']
  return [text.slice(0, match.index).trim(), match[0].replace(/^,?\s*/, '')]
}

/**
 * A person's name in natural order, `First LAST`, from OFAC's `LAST` and `First`; what marks a generation goes to the end.
 *
 * @example naturalOrder('DELOS REYES', 'Feliciano Semborio, Jr.') // 'Feliciano Semborio DELOS REYES Jr.'
 */
export const naturalOrder = (last: string, first: string): string => {
  const [family, familyMark] = cutGeneration(foldSpace(last))
  const [given, givenMark] = cutGeneration(foldSpace(first))
  return foldSpace([given.replaceAll(',', ' '), family, givenMark || familyMark].filter(Boolean).join(' '))
}

/**
 * A person's printed `LAST, First` in its two parts; `undefined` when there is no comma outside brackets to part them. A comma before a
 * generation (`KNOWLES, JR., Samuel`) parts nothing.
 */
export const printedParts = (printed: string): readonly [string, string] | undefined => {
  const match = /^((?:[^,(]|\([^)]*\))+(?:,\s*(?:jr|sr)\.?(?=,))?),\s*(.+)$/i.exec(foldSpace(printed))
  return match ? [(match[1] as string).trim(), match[2] as string] : undefined
}

/** A name before its script is named. */
export type PlainName = Omit<Name, 'script'>

/** A person's name with the parts OFAC prints, in the printed order (last name first), its text in natural order. */
export const personName = (last: string, first: string, strength: NameStrength, note?: string): PlainName => {
  const parts = [foldSpace(last), foldSpace(first)].filter(Boolean)
  return {
    text: naturalOrder(last, first),
    strength,
    ...(parts.length > 1 && { parts }),
    ...(note && { note }),
  }
}

/** A printed name of a party: turned round for a person, as it stands for all else. */
export const printedName = (printed: string, person: boolean, strength: NameStrength, note?: string): PlainName => {
  const parts = person ? printedParts(printed) : undefined
  if (parts) return personName(parts[0], parts[1], strength, note)
  return { text: foldSpace(printed), strength, ...(note && { note }) }
}

/**
 * How far an alias can be trusted: weak where OFAC says so, whatever its type; `f.k.a.` is a former name, `a.k.a.` and `n.k.a.` are
 * strong. A weak former name keeps its type as the note. `undefined` for a type OFAC does not use.
 */
export const aliasStrength = (
  type: string,
  weak: boolean,
): { readonly strength: NameStrength; readonly note?: string } | undefined => {
  const kind = type.toLowerCase().replace(/[^a-z]/g, '')
  const former = kind === 'fka' || kind === 'formerlyknownas'
  if (!former && kind !== 'aka' && kind !== 'nka' && kind !== 'name') return undefined
  if (weak) return { strength: 'weak', ...(kind !== 'aka' && { note: type }) }
  return { strength: former ? 'former' : 'strong', ...(kind === 'nka' && { note: type }) }
}

/** Most names need no counting of letters: plain ASCII with a letter in it is Latin. */
const asciiName = /^[ -~]*[A-Za-z][ -~]*$/

/** The names with their scripts, each once; equal texts of different strength stay beside each other. Empty ones are left out. */
export const withScripts = (names: readonly PlainName[]): readonly Name[] => {
  const seen = new Set<string>()
  const out: Name[] = []
  for (const name of names) {
    const key = `${name.strength}\0${name.note ?? ''}\0${name.text}`
    if (name.text === '' || seen.has(key)) continue
    seen.add(key)
    out.push({ ...name, script: asciiName.test(name.text) ? 'Latn' : scriptOf(name.text) })
  }
  return out
}

/** Capitals in brackets behind a name: `ISLAMIC JIHAD UNION (IJU)`. */
const bracketEnd = /^(.+?)\s+\(([A-Z][A-Z0-9.&-]{1,11})\)$/

/**
 * The name without the short form in brackets behind it, and the short form, where its letters are initials of the name's words. OFAC
 * prints other things in brackets too (`(PVT)`, `(USA)`, `(DALIAN)`): those stay.
 *
 * @example bracketedShort('ISLAMIC JIHAD UNION (IJU)') // ['ISLAMIC JIHAD UNION', 'IJU']
 */
export const bracketedShort = (text: string): readonly [string, string] | undefined => {
  const match = bracketEnd.exec(text)
  if (!match) return undefined
  const [, name = '', short = ''] = match
  const letters = short.replace(/[^A-Z]/g, '')
  const initials = name.toUpperCase().match(/(?<![\p{L}\p{N}'’])\p{L}/gu) ?? []
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at += 1
  return letters.length > 1 && at === letters.length ? [name, short] : undefined
}
