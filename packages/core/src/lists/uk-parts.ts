import { isCalendarDay } from '../register/edtf.ts'
import type { DateFact, Name, NameStrength } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { addPrinted, type NameBag, type RecordContext } from './un-party-names.ts'

/** The UK Sanctions List of the FCDO, and the OFSI consolidated list of HM Treasury before and beside it, as OpenSanctions names them. */
export const ukList = 'gb_fcdo_sanctions'
export const ofsiList = 'gb_hmt_sanctions'

/**
 * OFSI names a party by a number, its Group ID. Other lists number theirs too (OFAC's uid), so a reference of the register is
 * `OFSI-13349`: no two parties of different lists answer to one reference.
 */
export const ofsiReference = (groupId: string): string => `OFSI-${groupId.replace(/^0+(?=\d)/, '')}`

/**
 * A date as both UK lists print it, day first, in EDTF: `01/08/1979`; parts that are not known are zeros or letters: `00/00/1968` and
 * `dd/mm/1968` are `1968`, `00/08/1961` is `1961-08`. `undefined` when it is none of these.
 */
export const ukDate = (printed: string): string | undefined => {
  const text = printed.trim().toLowerCase()
  if (/^\d{4}$/.test(text)) return text === '0000' ? undefined : text
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2}|dd?)\/(\d{1,2}|mm?)\/(\d{4})(?: 00:00(?::00)?)?$/.exec(text) ?? []
  if (year === '' || year === '0000') return undefined
  const [d, m] = [Number.parseInt(day, 10) || 0, Number.parseInt(month, 10) || 0]
  if (m === 0) return d === 0 ? year : undefined
  if (m > 12) return undefined
  const upTo = `${year}-${String(m).padStart(2, '0')}`
  if (d === 0) return upTo
  return isCalendarDay(+year, m, d) ? `${upTo}-${String(d).padStart(2, '0')}` : undefined
}

/** A day of the calendar as both UK lists print it (or as ISO writes it), as `YYYY-MM-DD`; `undefined`, with a counted reason, when it is none. */
export const ukDay = (printed: string, field: string, context: RecordContext): string | undefined => {
  const text = printed.trim()
  if (text === '') return undefined
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? ukDate(text)
  if (day?.length === 10) return day
  context.skip(`${field} "${text.slice(0, 40)}" is not a day`)
  return undefined
}

/** Birth dates, each once; what cannot be read is counted. */
export const ukBirthDates = (printed: readonly string[], context: RecordContext): readonly DateFact[] => {
  const found = new Map<string, DateFact>()
  for (const text of new Set(printed.map(foldSpace).filter(Boolean))) {
    const edtf = ukDate(text)
    if (edtf) found.set(edtf, { edtf })
    else context.skip(`a birth date that cannot be read: ${text.slice(0, 60)}`)
  }
  return [...found.values()]
}

const marker = /(?:^|\s|(?<=[,;.]))\(?([a-h]|[1-9]|1\d)\)(?:\s*(?:-|–|to)\s*\(?([a-h]|[1-9]|1\d)\))?\s*/gi

/**
 * The values of a cell that numbers them: `(1) Iraq (2) Iran`, `1) A 2) B`, `a) A, b) B`, `(1)-(3) Algeria (4) Morocco`; a cell without
 * numbers is one value. Numbers must begin with the first and go up by one, or they are the value's own.
 */
export const numberedValues = (cell: string): readonly string[] => {
  const text = foldSpace(cell)
  const marks = [...text.matchAll(marker)]
  const order = (mark: string): number => (/\d/.test(mark) ? +mark : mark.toLowerCase().charCodeAt(0) - 96)
  let next = 1
  const inOrder = marks.every((match) => {
    const [first, last] = [order(match[1] ?? ''), order(match[2] ?? match[1] ?? '')]
    const fits = first === next && last >= first
    next = last + 1
    return fits
  })
  if (marks.length === 0 || !inOrder || (marks[0]?.index ?? 0) > 0) return clean([text])
  return clean(marks.map((match, index) => text.slice(match.index + match[0].length, marks[index + 1]?.index)))
}

const isSign = (char: string | undefined): boolean => char !== undefined && /[\s,;]/.test(char)

/** Without white space, commas and semicolons at its ends; a pattern would take its time with a long row of them. */
const trimSigns = (text: string): string => {
  let [from, to] = [0, text.length]
  while (from < to && isSign(text[from])) from += 1
  while (to > from && isSign(text[to - 1])) to -= 1
  return text.slice(from, to)
}

const clean = (values: readonly string[]): readonly string[] => [
  ...new Set(values.map((value) => trimSigns(value)).filter((value) => /[\p{L}\d]/u.test(value))),
]

/** A name as the UK prints it: Name 6 is the family name, or the whole name of a body; Name 1 to 5 go before it. */
export interface UkName {
  /** Name 1 … Name 6, absent parts ''. */
  readonly cells: readonly string[]
  /** True where Name 6 is printed before the others, as in OFSI's table. */
  readonly familyFirst?: boolean
  /** `Primary Name`, `Prime Alias`, `Primary Name Variation`, `Alias`, `AKA`, `FKA` in any casing. */
  readonly type: string
  /** `Good quality a.k.a`, `Low quality a.k.a`, `Good`, `Low`, or ''. */
  readonly quality: string
}

/** The strength of a UK name; `undefined` for a type that is not known. */
export const ukStrength = ({ type, quality }: UkName): NameStrength | undefined => {
  const kind = foldSpace(type).toLowerCase()
  if (/^(?:primary name|prime alias|primary)$/.test(kind)) return 'primary'
  if (/^(?:fka|f\.k\.a\.?|formerly known as|former name)$/.test(kind)) return 'former'
  if (
    !/^(?:primary name variation|variation|alias|aka|a\.k\.a\.?|good quality a\.?k\.?a\.?|low quality a\.?k\.?a\.?)$/.test(
      kind,
    )
  ) {
    return undefined
  }
  return /low/i.test(`${quality} ${kind}`) ? 'weak' : 'strong'
}

/**
 * The name in reading order, and its parts in the order the list prints them. Quotes that a table has doubled twice (`""VO TPE""`) are single
 * ones in the text.
 */
export const ukNameText = ({
  cells,
  familyFirst = false,
}: UkName): { readonly text: string; readonly parts: readonly string[] } => {
  const inOrder = cells.map(foldSpace)
  const printed = familyFirst ? [inOrder.at(-1) ?? '', ...inOrder.slice(0, -1)] : inOrder
  return {
    text: inOrder.filter(Boolean).join(' ').replaceAll('""', '"'),
    parts: printed.filter(Boolean),
  }
}

/**
 * Adds the names of a party, the first primary one before all others; a second primary name is strong, and without any the first of the best
 * strength is primary. Gives the caption, empty when there is no name at all.
 */
export const addUkNames = (
  bag: NameBag,
  printed: readonly UkName[],
  person: boolean,
  context: RecordContext,
): string => {
  const unknownTypes = new Set<string>()
  const names: { text: string; parts: readonly string[]; strength: NameStrength }[] = []
  for (const one of printed) {
    const { text, parts } = ukNameText(one)
    if (text === '') {
      context.skip('a name without a letter')
      continue
    }
    const strength = ukStrength(one)
    if (!strength && !unknownTypes.has(one.type)) {
      unknownTypes.add(one.type)
      context.skip(`the kind of name "${one.type.slice(0, 40)}" is not known; the name is taken as weak`)
    }
    names.push({ text, parts, strength: strength ?? 'weak' })
  }
  const rank: readonly NameStrength[] = ['primary', 'strong', 'former', 'weak']
  const primary = rank.map((strength) => names.find((one) => one.strength === strength)).find((one) => one)
  if (!primary) return ''
  const add = (name: (typeof names)[number], strength: NameStrength): void => {
    const out: Omit<Name, 'script'> = { text: name.text, strength, ...(name.parts.length > 1 && { parts: name.parts }) }
    addPrinted(bag, out, person, context.limits.nameLength)
  }
  add(primary, 'primary')
  for (const name of names) {
    if (name.text !== primary.text) add(name, name.strength === 'primary' ? 'strong' : name.strength)
  }
  return primary.text
}

/** A ship's number has a seventh digit that checks the six before it (weights 7 to 2); a company's number does not pass. */
export const isShipNumber = (digits: string): boolean => {
  if (!/^\d{7}$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < 6; index += 1) sum += +(digits[index] ?? 0) * (7 - index)
  return sum % 10 === +(digits[6] ?? -1)
}
