import { printedDay } from '../register/dates.ts'
import { isCalendarDay } from '../register/edtf.ts'
import type { Address, DateFact, Identification } from '../register/types.ts'
import { filled } from './entry-context.ts'
import type { RecordContext } from './un-party-names.ts'
import type { XmlNode } from './xml-node.ts'
import { attribute, textsAt } from './xml-paths.ts'

/** `00` is the EU's code for an unknown country, `-` a place left open. */
const known = (text: string): string | undefined =>
  text === '' || text === '00' || /^(?:-|unknown)$/i.test(text) ? undefined : text

/** The country of a part: its ISO code, else its description as printed; nothing for `00`. */
export const euCountry = (node: XmlNode): string | undefined => {
  const code = attribute(node, 'countryIso2Code')
  return code === '' ? known(attribute(node, 'countryDescription')) : known(code)
}

/** The remarks beneath an element, and those printed as its attribute. */
export const euRemarks = (node: XmlNode): string =>
  [attribute(node, 'remark'), ...textsAt(node, 'remark')].filter(Boolean).join(' ')

/** `address`, or the place of a `birthdate`; `undefined` for an empty one. */
export const euAddress = (node: XmlNode): Address | undefined => {
  const join = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(', ')
  const poBox = known(attribute(node, 'poBox'))
  const contact = node.children
    .filter((child) => child.name === 'contactInfo')
    .map((child) => join(attribute(child, 'key'), attribute(child, 'value'), child.text.trim()))
  const address = filled<Address>({
    street: join(known(attribute(node, 'street')), known(attribute(node, 'place')), poBox && `PO Box ${poBox}`),
    city: known(attribute(node, 'city')),
    state: known(attribute(node, 'region')),
    postalCode: known(attribute(node, 'zipCode')),
    country: euCountry(node),
  })
  const note = join(euRemarks(node), attribute(node, 'contactInfo'), ...contact)
  return address || note !== '' ? { ...address, ...(note !== '' && { note }) } : undefined
}

const year = (text: string): string | undefined => (/^\d{4}$/.test(text) && text !== '0000' ? text : undefined)

/**
 * `birthdate` in EDTF: the day, else year and month as far as given, else the range of years; `circa` becomes `~`. `undefined` when it
 * holds a place only, and, with a counted reason, when its date cannot be read or is not of the Gregorian calendar.
 */
export const euBirthDate = (node: XmlNode, context: RecordContext): DateFact | undefined => {
  const [date, years, from, to] = ['birthdate', 'year', 'yearRangeFrom', 'yearRangeTo'].map((key) =>
    attribute(node, key),
  ) as [string, string, string, string]
  const stated = [date, years, from, to].filter((text) => text !== '' && !/^n\/?a$/i.test(text))
  if (stated.length === 0) return undefined
  const calendar = attribute(node, 'calendarType')
  if (calendar !== '' && !/^gregorian$/i.test(calendar)) {
    context.skip(`a birth date of the calendar ${calendar.slice(0, 40)}: ${stated.join(' ').slice(0, 60)}`)
    return undefined
  }
  const note = euRemarks(node)
  const fact = (edtf: string): DateFact => ({
    edtf: attribute(node, 'circa').toLowerCase() === 'true' ? `${edtf}~` : edtf,
    ...(note !== '' && { note }),
  })
  const day = printedDay(date)
  if (day) return fact(day)
  const known = year(years) ?? year(date)
  if (known) {
    const [month, dayOfMonth] = [+attribute(node, 'monthOfYear'), +attribute(node, 'dayOfMonth')]
    if (!(month >= 1 && month <= 12)) return fact(known)
    const upTo = `${known}-${String(month).padStart(2, '0')}`
    return fact(isCalendarDay(+known, month, dayOfMonth) ? `${upTo}-${String(dayOfMonth).padStart(2, '0')}` : upTo)
  }
  const [first, last] = [year(from), year(to)]
  if (first && last && first <= last) {
    return { edtf: first === last ? first : `${first}/${last}`, ...(note !== '' && { note }) }
  }
  if ((first === undefined) !== (last === undefined)) return { edtf: first ? `${first}/..` : `../${last}` }
  context.skip(`a birth date that cannot be read: ${stated.join(' ').slice(0, 60)}`)
  return undefined
}

const flags: Readonly<Record<string, string>> = {
  diplomatic: 'diplomatic',
  knownExpired: 'known expired',
  knownFalse: 'known false',
  reportedLost: 'reported lost',
  revokedByIssuer: 'revoked by issuer',
}

/** The type of an `identification` as printed; a ship's number is told by one name for all lists. */
const typeOf = (node: XmlNode): string | undefined => {
  const code = attribute(node, 'identificationTypeCode')
  const description = attribute(node, 'identificationTypeDescription')
  return /\bIMO\b/i.test(`${code} ${description}`) ? 'IMO number' : description || code || undefined
}

/** `identification`; `undefined` for one that says nothing. */
export const euIdentification = (node: XmlNode): Identification | undefined => {
  const said = Object.entries(flags)
    .filter(([key]) => attribute(node, key).toLowerCase() === 'true')
    .map(([, words]) => words)
  const labelled = (label: string, key: string): string => {
    const value = attribute(node, key)
    return value === '' ? '' : `${label} ${value}`
  }
  const note = [
    ...said,
    labelled('Latin form', 'latinNumber'),
    labelled('issued to', 'nameOnDocument'),
    labelled('valid from', 'validFrom'),
    labelled('valid to', 'validTo'),
    euRemarks(node),
  ]
    .filter(Boolean)
    .join('; ')
  const issuedOn = attribute(node, 'issuedDate') || attribute(node, 'issueDate')
  const found = filled<Identification>({
    type: typeOf(node),
    number: known(attribute(node, 'number')) ?? known(attribute(node, 'latinNumber')),
    issuingCountry: euCountry(node),
    issuedOn: printedDay(issuedOn) ?? issuedOn,
    issuedAt: attribute(node, 'issuedBy'),
    note,
  })
  return found && (found.number !== undefined || found.note !== undefined) ? found : undefined
}
