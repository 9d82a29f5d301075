import type { Identification } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { isShipNumber, numberedValues } from './uk-parts.ts'

/** Where the number ends and its story begins: a bracket, a comma, a full stop that ends no `No.`, "issued", "expires". */
const story =
  /\s*(?:[(,;]|(?<!\b(?:no|number))\.(?:\s|$)|\s-\s|\b(?:issued|expir\w*|date of|valid|dated|revoked|under)\b)/i
/** Words before a number that are written in capitals like a part of it. */
const label = /^(?:NO|ID|NI|SSN|NR)\.?:?$/
const ofNumber = /^[A-Z\d][A-Z\d/-]*$/

/** The number at the end of a text: its last words of capitals and digits, with four digits at least. */
const numberOf = (text: string): string | undefined => {
  const words = text.split(/\s+|(?<=\b[Nn]o\.?:?|:)(?=[A-Z\d])/).filter(Boolean)
  let from = words.length
  while (from > 0 && ofNumber.test(words[from - 1] ?? '') && !label.test(words[from - 1] ?? '')) from -= 1
  const number = words.slice(from).join(' ')
  return number.replace(/\D/g, '').length >= 4 ? number : undefined
}

const country =
  /^\s*\((?!Diplomatic)([A-Z][\p{L}\s-]+?)(?:\s+(?:passport|national|identity|diplomatic|NI|ID|Civil|card|no)\b[^)]*)?\)/iu

const noCountry = /\b(?:number|on|travel|ID|card|personal|diplomatic)\b/i

const one = (type: string, text: string): Identification => {
  const end = story.exec(text)
  const head = end && end.index > 0 ? text.slice(0, end.index) : text
  const number = numberOf(head)
  const named = number === undefined ? undefined : country.exec(text.slice(head.length))?.[1]
  const from = named && !noCountry.test(named) ? named : undefined
  return {
    type,
    ...(number && { number }),
    ...(from && { issuingCountry: from }),
    ...(number !== text && { note: text }),
  }
}

/** The longest cell of the list of 2018 has 700 characters; in a longer one nothing is looked for. */
const longestCell = 5_000

/** `Jordanian passport numbers (1) … (2) …`: what stands before the first number of several. */
const heading = /^[^()\d]*\b(?:numbers?|nos?)[.:]*\s*(?=\(?[a1]\))/i

/**
 * Documents that OFSI prints as prose: `Passport No: 592667 (Qatari passport issued on 3 May 2007)`, `(1) 86449 (2) 842 781`. The number is
 * taken where it is plain; the words always stay as the note.
 */
export const ofsiDocuments = (type: string, cell: string): readonly Identification[] => {
  if (cell.length > longestCell) return [{ type, note: foldSpace(cell) }]
  return numberedValues(foldSpace(cell).replace(heading, '')).map((text) => one(type, text))
}

/** What may stand before an entry's own IMO number: its annex, its UN reference, an opening bracket. */
const beforeOwn =
  /^(?:\s|\(|\[|annex\s+[IVX]+\W*|(?:UN|EU)(?: and (?:UN|EU))?\s+list(?:ing|ed)\W*|UN\W{0,3}ref(?:erence)?\W{0,3}[A-Z]{2}[ie]\.?\s?\d{3}\W*)*/i

/**
 * The IMO number that an entry's free text opens with: a ship's, or a shipping company's, which is checked otherwise. Numbers further on are
 * of other ships.
 */
export const ofsiShipNumber = (text: string): Identification | undefined => {
  const rest = foldSpace(text)
  const own = rest.slice(beforeOwn.exec(rest)?.[0].length ?? 0)
  const number = /^(?:company\s+number\s+)?IMO(?:\s+(?:number|no\.?))?\s*:?\s*(\d{7})(?!\d)/i.exec(own)?.[1]
  return number === undefined ? undefined : { type: isShipNumber(number) ? 'IMO number' : 'IMO company number', number }
}
